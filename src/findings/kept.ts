// What is read of a sentence by itself is kept as long as the sentence is (language/memory.ts), so that an article that
// changed in one paragraph is not read all over again.
import type { Span } from '../article/article'
import type { Sentence } from '../language/language'

export const movedSpan = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by })

interface Kept<Value> {
  value: Value
  /** Where the sentence began. */
  at: number
  /** What else the value came from. */
  key: string
}

export class KeptBySentence<Value> {
  private kept = new WeakMap<Sentence, Kept<Value>>()

  /** @param moved the same value for a sentence that begins so many code units further on. It must not change the value. */
  constructor(private moved: (value: Value, by: number) => Value) {}

  /** @param key tells apart what `read` takes into account besides the sentence's own words. */
  of(sentence: Sentence, read: () => Value, key = ''): Value {
    const known = this.kept.get(sentence)
    if (known?.key === key)
      return known.at === sentence.start ? known.value : this.moved(known.value, sentence.start - known.at)
    const value = read()
    this.kept.set(sentence, { value, at: sentence.start, key })
    return value
  }
}
