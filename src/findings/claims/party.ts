// Who is meant where somebody is named, described or only pointed at: to the right one, or to nobody.
import type { Span } from '../../article/article'
import { anyOf, isPlural, nounOf } from '../../lexicon/lexicon'
import { regex } from '../../regex'
import type { Party, Source } from '../model'
import { blockAt, placeOf, type Told, type ToldLines } from './told-lines'

/** Points at somebody without a name. Left out where it is not known who that is. */
const POINTS = regex('i')`
    ^(?:i|we|you|he|she|it|they|me|us|him|her|them|his|its|their|my|our|your|hers|theirs|one|who|whom|
    whose|which|that|this|these|those|there|what|some|many|others|both|neither|each|all|none|nobody|
    everyone|anyone|someone|somebody|people)(?:[’']s)?$
  `

export const pointsAt = (words: string): boolean => POINTS.test(words.trim())

/** "Hollis, who", "the firm, which": the pronoun belongs to the clause. */
const withoutRelative = (words: string): string => words.replace(/,?\s+(?:who|which|that|whose)$/i, '')

const SPEAKS_OF_SELF = /^(?:i|we|my|our|me|us)\b/i
export const isSelf = (words: string): boolean => SPEAKS_OF_SELF.test(words)

/** "Hollis, 45, who runs the mill": the name is what stands before the comma. */
const beforeComma = (words: string): string => words.split(/,\s(?=\p{Ll}|\d)/u)[0]!

/**
 * "the radios", "the expulsion": only whoever and whatever can tell something claims it, whatever the
 * sentence looks like.
 */
export function isThing(whole: string): boolean {
  const words = whole.replace(/\s(?:of|for|in|at|from|with|to|on|by|about|against)\s.*/su, '')
  const all = words.match(/[\p{L}\p{N}’'-]+/gu) ?? []
  const last = all[all.length - 1] ?? ''
  if (!/^\p{Ll}/u.test(last) || /-year-old$/.test(last)) return false
  // "two officials briefed": the head need not be the last word.
  return !all.some((word) => nounOf({ lower: word.toLowerCase(), tag: 'NOUN' }).is(CAN_CLAIM))
}

/** "any way", "the class you", "the mayor’s": no whole name for anybody. */
const isNobody = (words: string): boolean =>
  /^(?:any|no|every|such|everyone|everybody|nobody|somebody|someone|him|them|us|me|ways?)\s/i.test(words) ||
  /[’']s$/.test(words) ||
  /\s(?:i|you|he|she|it|we|they|who|that)$/i.test(words)

/** "his claim": a pronoun must be told by a name that holds none. */
const OF_SOMEBODY = /^(?:his|her|its|their|my|our|your|he|she|it|they|who)\s/i

const CAN_CLAIM = anyOf(
  'person',
  'personSecondary',
  'crowdRole',
  'group',
  'crowd',
  'document',
  'statement',
  'media',
  'poll',
  'outlet',
  'amount',
  'thought',
)

/** The one who tells; null for a pronoun that goes back to nobody known. */
export function partyOf(story: ToldLines, told: Told): Party | null {
  const { text } = story.article
  const whole = withoutRelative(text.slice(told.source.start, told.source.end))
  const words = plain(told.several ? whole : beforeComma(whole))
  const source = told.sourceId ? story.sources.get(told.sourceId) : undefined
  const { start } = told.source
  // Of a quotation over several paragraphs whoever says it stands in one of them only.
  const place = placeOf({ start, end: start + whole.length }, blockAt(story, start))
  if (isThing(words) || isBare(words) || isNobody(words)) return null
  // "by Lund and her allies, who claim": who is only one of them.
  const relative = whole.length < told.source.end - told.source.start
  if (relative && /\b(?:and|or)\s+$/.test(text.slice(Math.max(0, told.source.start - 6), told.source.start)))
    return null
  const sourceId = source ? told.sourceId : null
  if (pointsAt(words))
    return source && !pointsAt(source.name) && !OF_SOMEBODY.test(source.name)
      ? { name: plain(source.name.replaceAll(' - ', '-')), sourceId, ...place }
      : null
  return {
    name: source && !told.several && isFuller(story, source, plain(whole)) ? source.name : words,
    sourceId,
    ...place,
  }
}

const plain = (words: string): string => words.replace(/\s+/g, ' ').trim()

/** "Ada Lund" for "Lund" and "the mayor, Ada Lund"; what somebody is called otherwise stays as the text has it. */
function isFuller({ namesakes }: ToldLines, { type, byRole, name }: Source, words: string): boolean {
  const parts = name.split(' ')
  const last = parts[parts.length - 1]!
  const wellFormed = type === 'person' && !byRole && parts.length > 1 && parts.every((part) => /^\p{Lu}/u.test(part))
  if (!wellFormed) return false
  return words.includes(name) || (words.replace(/,.*/, '').endsWith(last) && !namesakes.has(last))
}

/** "the hard-line “New Right” party" cut at a quotation mark: one bare noun names nobody. Several do: "prosecutors". */
const isBare = (words: string): boolean =>
  /^\p{Ll}[\p{L}’'-]*$/u.test(words) && !isPlural({ lower: words, tag: 'NOUN' })

/** A party who is no source of the story: as the text calls them, or null for a pronoun. */
export function partyAt({ article }: ToldLines, span: Span, block: number): Party | null {
  const whole = withoutRelative(article.text.slice(span.start, span.end))
  const name = plain(beforeComma(whole))
  if (!name || pointsAt(name) || isThing(name) || isNobody(name)) return null
  return { name, sourceId: null, ...placeOf({ start: span.start, end: span.start + whole.length }, block) }
}
