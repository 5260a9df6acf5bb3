// Remembers how paragraphs were read, so that reading an article again after a change costs what the change costs. A
// paragraph is known by its words alone: its sentences are moved to where it stands now.
import type { Span } from '../article/article'
import type { Steps } from '../steps'
import { isForeign, type Told, tell } from './english'
import { readSentences } from './language'
import type { Sentence } from './sentence'

/** UTF-16 code units of text that are remembered: some 40,000 words, which take about 8 MB with their tokens. */
const MOST = 240_000

interface KnownParagraph {
  sentences: Sentence[]
  /** Where the paragraph stood. */
  at: number
  /** What its words tell of its language, once that was asked of a paragraph that is known. */
  told?: Told
}

export class ParagraphMemory {
  /** Oldest first. Equal paragraphs have a reading each. */
  private paragraphs = new Map<string, KnownParagraph[]>()
  private size = 0

  private take(words: string): KnownParagraph | undefined {
    const paragraphs = this.paragraphs.get(words)
    const known = paragraphs?.pop()
    if (paragraphs?.length === 0) this.paragraphs.delete(words)
    if (known) this.size -= words.length
    return known
  }

  /** What the words of a paragraph tell of its language. */
  readonly toldBy = (words: string): Told => {
    const known = this.paragraphs.get(words)?.at(-1)
    if (!known) return tell(words)
    known.told ??= tell(words)
    return known.told
  }

  private put(words: string, paragraph: KnownParagraph): void {
    const paragraphs = this.paragraphs.get(words)
    if (paragraphs) paragraphs.push(paragraph)
    else this.paragraphs.set(words, [paragraph])
    this.size += words.length
  }

  /** As `readSentences` for each span, without sentences in another language. Sentences of an earlier answer are moved and must not be used any more. */
  *readInSteps(text: string, spans: readonly Span[]): Steps<Sentence[][]> {
    const words = spans.map(({ start, end }) => text.slice(start, end))
    const read: KnownParagraph[] = []
    for (const [at, span] of spans.entries()) {
      const known = this.take(words[at]!)
      if (known) read.push(moved(known, span.start))
      else {
        const sentences: Sentence[] = []
        for (const piece of piecesOf(text, span)) {
          for (const sentence of englishSentences(text, piece)) sentences.push(sentence)
          yield
        }
        read.push({ sentences, at: span.start })
      }
    }
    for (const [at, paragraph] of read.entries()) this.put(words[at]!, paragraph)
    for (const [oldest, paragraphs] of this.paragraphs) {
      if (this.size <= MOST) break
      this.paragraphs.delete(oldest)
      this.size -= oldest.length * paragraphs.length
    }
    return read.map(({ sentences }) => sentences)
  }
}

/** UTF-16 code units: no paragraph that a newsroom writes is longer, and reading one more at once would hold up others. */
const LONGEST = 20_000
/** Where a piece of a longer one ends at best. */
const ENDS = /[.!?]["”’)]?\s+(?=["“‘(]?\p{Lu})/gu

/** The span itself; an endless paragraph in pieces, which end with a sentence where they can, and else between words. */
function piecesOf(text: string, { start, end }: Span): Span[] {
  const pieces: Span[] = []
  let from = start
  while (end - from > LONGEST) {
    const part = text.slice(from, from + LONGEST)
    const last = [...part.matchAll(ENDS)].at(-1)
    const cut = last ? last.index + last[0].length : part.lastIndexOf(' ') + 1 || LONGEST
    pieces.push({ start: from, end: from + cut })
    from += cut
  }
  pieces.push({ start: from, end })
  return pieces
}

const englishSentences = (text: string, span: Span): Sentence[] =>
  readSentences(text, span).filter(({ start, end }) => !isForeign(text.slice(start, end)))

/** Moves the very objects, so that what was kept with a sentence still belongs to it. */
function moved(known: KnownParagraph, to: number): KnownParagraph {
  const { sentences, at } = known
  const by = to - at
  if (by === 0) return known
  known.at = to
  for (const sentence of sentences) {
    sentence.start += by
    sentence.end += by
    for (const token of sentence.tokens) {
      token.start += by
      token.end += by
    }
  }
  return known
}
