// What the rest of the story tells about one paragraph: whether its paragraphs close with a mark, which words it uses,
// and whether two neighbours are one sentence that the page splits over two blocks.
import type { ReadBlock, Reading } from '../read'
import { readClauses } from './clauses'
import { type Ending, endingOf } from './ending'
import { isProse, SPEAKER } from './prose'
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, QUANTIFIERS, SUBJECTS } from './words'

export interface Story {
  /** How often a word stands in the article, just so. */
  count: (word: string) => number
  /** Nearly every paragraph of prose closes with a mark, and there are enough of them to tell. */
  closesParagraphs: () => boolean
  /** One of several short lines in a row that close with no mark: a poem, a list, a table, a recipe, an address. */
  isVerse: (read: ReadBlock) => boolean
  /** One of several lines that begin with who speaks: people break off, transcripts keep it. */
  isTranscript: (read: ReadBlock) => boolean
  /** In plain text the headline is the first paragraph, and it may stand again further down. */
  isHeadline: (read: ReadBlock) => boolean
}

const ENOUGH_PARAGRAPHS = 5
const MOSTLY = 0.65
const SHORT_LINE = 80
const SEVERAL = 3
/** A headline of more characters than this is none. */
const LONGEST_HEADLINE = 120

const once = <T>(make: () => T): (() => T) => {
  let made: { value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** Every answer is worked out when it is first asked for: most stories have nothing that does not close. */
export function storyOf({ article: { text }, blocks }: Reading): Story {
  const counts = once(() => {
    const counted = new Map<string, number>()
    for (const [word] of text.matchAll(/\p{L}+/gu)) counted.set(word, (counted.get(word) ?? 0) + 1)
    return counted
  })
  const verse = once(() => {
    const found = new Set<ReadBlock>()
    let run: ReadBlock[] = []
    for (const read of blocks) {
      const { start, end } = read.block
      const closing = endingOf(text, read)?.closing
      if (end - start > SHORT_LINE || (closing !== 'none' && closing !== 'comma')) run = []
      else run.push(read)
      if (run.length >= SEVERAL) for (const line of run.slice(run.length === SEVERAL ? 0 : -1)) found.add(line)
    }
    return found
  })
  const spoken = once(() => new Set(blocks.filter(({ block }) => SPEAKER.test(text.slice(block.start, block.end)))))
  return {
    count: (word) => counts().get(word) ?? 0,
    closesParagraphs: once(() => {
      const endings = blocks.filter((read) => isProse(text, read)).map((read) => endingOf(text, read)?.closing)
      const closed = endings.filter((closing) => closing === 'closed' || closing === 'colon').length
      return closed >= ENOUGH_PARAGRAPHS && closed >= MOSTLY * endings.length
    }),
    isVerse: (read) => verse().has(read),
    isTranscript: (read) => spoken().size >= SEVERAL && spoken().has(read),
    isHeadline: (read) => {
      const { start, end } = read.block
      if (read.sentences.length > 1 || end - start > LONGEST_HEADLINE) return false
      const own = text.slice(start, Math.min(end, start + 40))
      return read === blocks[0] || text.indexOf(own) !== text.lastIndexOf(own)
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
  if (closing === 'comma' || closing === 'colon' || closing === 'dash' || closing === 'hyphen') return true
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
