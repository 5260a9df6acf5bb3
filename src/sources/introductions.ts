// People whom the story brings in without a name before they speak: "a driver", "one Russian national". "The driver said" is
// then somebody the reader has met and cannot identify, not an office that anybody can look up.
import type { Span } from '../article/article'
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

export function readIntroductions(sentences: readonly Sentence[]): Introductions {
  const byHead = new Map<string, Span>()
  const all: Span[] = []
  for (const sentence of sentences) {
    const { tokens, phrases } = sentence.clauses
    for (const { from, to, head } of phrases) {
      const noun = knownNoun(tokens[head]!)
      if (!noun?.has('person') || noun.plural || noun.has('office')) continue
      if (!/^(?:a|an|one|another)$/.test(tokens[from]!.lower)) continue
      // "He was a driver", "Price, a driver", "a driver, Dana Price": said of somebody else, or named at once.
      const before = tokens[from - 1]
      if (before && (before.tag === 'AUX' || before.text === ',' || /^(?:as|be|become|became)$/.test(before.lemma)))
        continue
      const behind = tokens[to]?.text === ',' ? tokens[to + 1] : tokens[to]
      if (behind && behind.tag === 'PROPN' && /^\p{Lu}/u.test(behind.text)) continue
      const span = { start: tokens[from]!.start, end: tokens[head]!.end }
      if (!byHead.has(noun.lemma)) byHead.set(noun.lemma, span)
      all.push(span)
    }
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
