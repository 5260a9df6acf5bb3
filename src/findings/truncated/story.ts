// What the rest of the story tells about one paragraph: whether its paragraphs close with a mark, which words it uses,
// and whether two neighbours are one sentence that the page splits over two blocks.
import type { Reading } from '../read'
import { readClauses } from './clauses'
import { type Ending, endingOf } from './ending'
import { isProse } from './prose'
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, QUANTIFIERS, SUBJECTS } from './words'

export interface Story {
  /** How often a word stands in the article, just so. */
  count: (word: string) => number
  /** Nearly every other paragraph of prose closes with a mark, and there are enough of them to tell. */
  closesParagraphs: () => boolean
}

const ENOUGH = 6
const MOSTLY = 0.7

export function storyOf(reading: Reading): Story {
  const { text } = reading.article
  let counts: Map<string, number> | null = null
  let closes: boolean | null = null
  return {
    count: (word) => {
      if (!counts) {
        counts = new Map()
        for (const [found] of text.matchAll(/\p{L}+/gu)) counts.set(found, (counts.get(found) ?? 0) + 1)
      }
      return counts.get(word) ?? 0
    },
    closesParagraphs: () => {
      if (closes === null) {
        const prose = reading.blocks.filter((read) => isProse(text, read))
        const closed = prose.filter((read) => endingOf(text, read)?.closing === 'closed').length
        closes = closed >= ENOUGH && closed >= MOSTLY * prose.length
      }
      return closes
    },
  }
}

const isFunctionWord = (word: string) =>
  PREPOSITIONS.has(word) || CONJUNCTIONS.has(word) || AUXILIARIES.has(word) || DETERMINERS.has(word)

/** Whether a paragraph that does not close and a next one in lower case, beginning with `next`, read on as one sentence. */
export function mayReadOn({ last, closing, tokens, afterWhole }: Ending, next: string): boolean {
  const word = last.lower
  if (closing === 'ellipsis') return false
  // A subhead over two lines, each of which was given a full stop.
  if (closing === 'closed') return !afterWhole && tokens.length <= 6 && readClauses(tokens).finite === 0
  if (closing === 'comma' || closing === 'dash' || closing === 'hyphen') return true
  const { finite, openers } = readClauses(tokens)
  const nounNext = DETERMINERS.has(next) || SUBJECTS.has(next) || QUANTIFIERS.has(next)
  if (DETERMINERS.has(word) || QUANTIFIERS.has(word)) return !isFunctionWord(next) && !SUBJECTS.has(next)
  if (SUBJECTS.has(word)) return AUXILIARIES.has(next) || !(isFunctionWord(next) || nounNext)
  if (PREPOSITIONS.has(word)) return DETERMINERS.has(next) || !(isFunctionWord(next) || SUBJECTS.has(next))
  if (CONJUNCTIONS.has(word)) return !CONJUNCTIONS.has(next)
  if (AUXILIARIES.has(word))
    return !SUBJECTS.has(next) && !CONJUNCTIONS.has(next) && !/^(?:the|his|their|its)$/.test(next)
  // A whole clause takes no second verb; a subject without one does.
  if (AUXILIARIES.has(next)) return finite <= openers
  if (nounNext) return last.tag === 'VERB'
  return true
}
