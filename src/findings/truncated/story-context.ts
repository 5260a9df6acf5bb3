// What the rest of the story tells about one paragraph: whether its paragraphs close with a mark, which words it uses,
// and whether two neighbours are one sentence that the page splits over two blocks.
import type { Span } from '../../article/article'
import { NOMINATIVE } from '../../language/surroundings'
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  isFunctionWord,
  PREPOSITIONS,
  QUANTIFIERS,
} from '../../lexicon/en/function-words'
import type { ParsedArticle, ParsedBlock } from '../parsed-article'
import { type Ending, endingOf } from './ending'
import { isProse, SPEAKER } from './prose'
import { hasMainVerb, hasVerb } from './unfinished'

export interface StoryContext {
  /** How often a word stands in the article, just so. */
  count: (word: string) => number
  /** Wherever else this name stands, at least twice, another capitalised word follows. */
  isHalfName: (name: string) => boolean
  /** Nearly every paragraph of prose closes with a mark, and there are enough of them to tell. */
  closesParagraphs: () => boolean
  /** One of several short lines in a row that close with no mark: a poem, a list, a table, a recipe, an address. */
  isVerse: (read: ParsedBlock) => boolean
  /** One of several lines that begin with who speaks: people break off, transcripts keep it. */
  isTranscript: (block: Span) => boolean
  /** One of several short lines of one sentence each that only lack their mark: headings, whatever element they are. */
  isTitle: (block: Span) => boolean
  /** In plain text the headline is the first paragraph, and it may stand again further down. */
  isHeadline: (block: Span, ending: Ending) => boolean
  /** The writer lets paragraphs trail off into the next one, with a space before the ellipsis. */
  trailsOff: () => boolean
}

const ENOUGH_PARAGRAPHS = 5
const MOSTLY = 0.65
const SHORT_LINE = 80
const SEVERAL = 3
const TRAILING = /\s(?:…|\.{3})\s*$/
/** Words in the longest heading. */
const TITLE = 8
/** A headline of more characters than this is none. */
const LONGEST_HEADLINE = 140

const openingOf = (text: string, { start, end }: Span) => text.slice(start, Math.min(end, start + 40))

const once = <T>(make: () => T): (() => T) => {
  let made: { value: T } | null = null
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** Every answer is worked out when it is first asked for: most stories have nothing that does not close. */
export function storyOf({ article: { text }, blocks }: ParsedArticle): StoryContext {
  const counts = once(() => {
    const counted = new Map<string, number>()
    for (const [word] of text.matchAll(/\p{L}+/gu)) counted.set(word, (counted.get(word) ?? 0) + 1)
    return counted
  })
  const names = once(() => {
    const counted = new Map<string, { followed: number; alone: number }>()
    for (const [, name, after] of text.matchAll(/(\p{Lu}[\p{L}'’-]*)(?=(\W{0,2}\p{Lu}?))/gu)) {
      const seen = counted.get(name!) ?? { followed: 0, alone: 0 }
      if (/^ \p{Lu}/u.test(after!)) seen.followed++
      // The end of a paragraph is where a name may be cut.
      else if (!/^(?:\n|$)/.test(after!)) seen.alone++
      counted.set(name!, seen)
    }
    return counted
  })
  const openings = once(() => {
    const counted = new Map<string, number>()
    for (const { block } of blocks) {
      const opening = openingOf(text, block)
      counted.set(opening, (counted.get(opening) ?? 0) + 1)
    }
    return counted
  })
  const verse = once(() => {
    const found = new Set<ParsedBlock>()
    let run: ParsedBlock[] = []
    for (const read of blocks) {
      const { start, end } = read.block
      const closing = endingOf(text, read)?.closing
      if (end - start > SHORT_LINE || (closing !== 'none' && closing !== 'comma')) run = []
      else run.push(read)
      if (run.length >= SEVERAL) for (const line of run.slice(run.length === SEVERAL ? 0 : -1)) found.add(line)
    }
    return found
  })
  const titles = once(() => {
    const short = blocks.filter((read) => {
      if (read.block.end - read.block.start > LONGEST_HEADLINE || read.block.role !== 'paragraph') return false
      const ending = endingOf(text, read)
      return ending?.closing === 'none' && !ending.afterWhole && ending.tokens.length <= TITLE
    })
    return new Set(short.length > 1 ? short.map(({ block }) => block.start) : [])
  })
  const isSpoken = ({ start, end }: Span) => SPEAKER.test(text.slice(start, Math.min(end, start + 80)))
  const spoken = once(() => blocks.filter(({ block }) => isSpoken(block)).length)
  return {
    count: (word) => counts().get(word) ?? 0,
    isHalfName: (name) => {
      const { followed, alone } = names().get(name) ?? { followed: 0, alone: 0 }
      return alone === 0 && followed >= 2
    },
    closesParagraphs: once(() => {
      const endings = blocks.filter((read) => isProse(text, read)).map((read) => endingOf(text, read)?.closing)
      const closed = endings.filter((closing) => closing === 'closed' || closing === 'colon').length
      return closed >= ENOUGH_PARAGRAPHS && closed >= MOSTLY * endings.length
    }),
    isTitle: ({ start }) => titles().has(start),
    isVerse: (read) => verse().has(read),
    isTranscript: (block) => isSpoken(block) && spoken() >= SEVERAL,
    isHeadline: ({ start, end }, { afterWhole }) => {
      if (end - start > LONGEST_HEADLINE) return false
      if (blocks.length > 1 && start === blocks[0]!.block.start) return true
      return !afterWhole && openings().get(openingOf(text, { start, end }))! > 1
    },
    trailsOff: once(() => {
      const trailing = blocks.filter(({ block }) =>
        TRAILING.test(text.slice(Math.max(block.start, block.end - 6), block.end)),
      )
      return trailing.length >= 2
    }),
  }
}

/** Auxiliaries that stand first in their verb group: none follows another one. */
const FINITE = /^(?:am|is|are|was|were|has|does|did|will|would|may|might|can|could|must|shall|should)$/

/** Whether a paragraph that does not close and a next one in lower case, beginning with `next`, read on as one sentence. */
export function mayReadOn({ last, closing, tokens, clauses, afterWhole }: Ending, next: string): boolean {
  const word = last.lower
  if (closing === 'ellipsis') return false
  // A subhead over two lines, each of which was given a full stop.
  if (closing === 'closed') return !afterWhole && tokens.length <= 6 && !hasVerb(clauses)
  if (closing === 'comma' || closing === 'colon' || closing === 'dash' || closing === 'hyphen') return true
  const nounNext = DETERMINERS.has(next) || NOMINATIVE.test(next) || QUANTIFIERS.has(next)
  if (DETERMINERS.has(word) || QUANTIFIERS.has(word)) return !isFunctionWord(next) && !NOMINATIVE.test(next)
  if (NOMINATIVE.test(word)) return AUXILIARIES.has(next) || !(isFunctionWord(next) || nounNext)
  if (PREPOSITIONS.has(word)) return DETERMINERS.has(next) || !(isFunctionWord(next) || NOMINATIVE.test(next))
  if (CONJUNCTIONS.has(word)) return !CONJUNCTIONS.has(next)
  if (AUXILIARIES.has(word))
    return (
      !FINITE.test(next) && !NOMINATIVE.test(next) && !CONJUNCTIONS.has(next) && !/^(?:the|his|their|its)$/.test(next)
    )
  // A whole clause takes no second verb; a subject without one does.
  if (AUXILIARIES.has(next)) return !hasMainVerb(clauses)
  if (nounNext) return last.tag === 'VERB'
  return true
}
