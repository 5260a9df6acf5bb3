// People whom the story brings in without a name before they speak: "a driver", "one Russian national". "The driver said" is
// then somebody the reader has met and cannot identify, not an office that anybody can look up.
import type { Span } from '../article/article'
import { SentenceCache } from '../findings/sentence-cache'
import type { Sentence } from '../language/language'
import { knownNoun } from '../lexicon/lexicon'

export interface Introductions {
  /** Where somebody called `head` first came in, unnamed, before `position` (UTF-16 code units); null where nobody did. */
  before(head: string, position: number): Span | null
}

/** "The man" can mean anybody who has just come in, whatever he was called. */
const ANYBODY = /^(?:man|woman|boy|girl|person|pair|couple)$/
/** How far back, in UTF-16 code units, "the man" looks for somebody called otherwise. */
const RECENT = 400

/** Tokens of the sentence, and the noun that they end with. */
interface Introduction {
  from: number
  head: number
  noun: string
}

/** Token indexes stay what they are wherever the sentence stands. */
const kept = new SentenceCache<Introduction[]>((introductions) => introductions)

function introductionsIn({ clauses: { tokens, phrases } }: Sentence): Introduction[] {
  const found: Introduction[] = []
  for (const { from, to, head } of phrases) {
    if (!/^(?:a|an|one|another)$/.test(tokens[from]!.lower)) continue
    const noun = knownNoun(tokens[head]!)
    if (!noun?.has('person') || noun.plural || noun.has('office')) continue
    // "He was a driver", "Price, a driver", "a driver, Dana Price": said of somebody else, or named at once.
    const before = tokens[from - 1]
    if (before && (before.tag === 'AUX' || before.text === ',' || /^(?:as|be|become|became)$/.test(before.lemma)))
      continue
    const behind = tokens[to]?.text === ',' ? tokens[to + 1] : tokens[to]
    if (behind && behind.tag === 'PROPN' && /^\p{Lu}/u.test(behind.text)) continue
    found.push({ from, head, noun: noun.lemma })
  }
  return found
}

export function readIntroductions(sentences: readonly Sentence[]): Introductions {
  const byHead = new Map<string, Span>()
  const all: Span[] = []
  for (const sentence of sentences)
    for (const { from, head, noun } of kept.of(sentence, () => introductionsIn(sentence))) {
      const span = { start: sentence.tokens[from]!.start, end: sentence.tokens[head]!.end }
      if (!byHead.has(noun)) byHead.set(noun, span)
      all.push(span)
    }
  return {
    before: (head, position) => {
      const same = byHead.get(head)
      if (same && same.start < position) return same
      if (!ANYBODY.test(head)) return null
      return all.findLast(({ start }) => start < position && position - start < RECENT) ?? null
    },
  }
}
