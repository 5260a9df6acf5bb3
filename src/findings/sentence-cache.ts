// What is read of a sentence by itself is noted on the sentence and lives as long as it does (language/memory.ts), so that an
// article that changed in one paragraph is not read all over again. Nothing is kept here.
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

export class SentenceCache<Value> {
  /** @param moved the same value for a sentence that begins so many code units further on. It must not change the value. */
  constructor(private moved: (value: Value, by: number) => Value) {}

  /** @param key tells apart what `read` takes into account besides the sentence's own words. */
  of(sentence: Sentence, read: () => Value, key = ''): Value {
    sentence.notes ??= new Map()
    const known = sentence.notes.get(this) as Kept<Value> | undefined
    if (known?.key === key)
      return known.at === sentence.start ? known.value : this.moved(known.value, sentence.start - known.at)
    const value = read()
    sentence.notes.set(this, { value, at: sentence.start, key })
    return value
  }
}
