// Which sources carry a part of the story: a paragraph by what is said in it, the headline by statements of the body that say the same.
import { type Article, type Block, BODY_ROLES, type Span } from '../article/article'
import type { Attribution, Source } from '../findings/findings'
import type { Report } from '../report/report'
import { speakers } from '../report/totals'
import { contentWords } from './content-words'

/** A source, and what of its words carries the part; none where it is named as one who says so and what it says cannot be told. */
export interface Carrier {
  source: Source
  statements: Span[]
}

type Read = Pick<Report, 'article' | 'attributions' | 'sources' | 'findings'>

/** The parts that can be asked about, in reading order: the headline, then what is counted as a paragraph. */
export const partsToAsk = ({ blocks }: Article): Block[] =>
  blocks.filter(({ role }) => role === 'headline' || (BODY_ROLES.has(role) && role !== 'heading'))

/**
 * Who carries a part of the story, those first who carry it first.
 * @param part one of `partsToAsk`
 * @returns for a paragraph none where nobody says anything in it; for the headline none where that is not sure
 */
export const restsOn = (read: Read, part: Block): Carrier[] =>
  part.role === 'headline' ? carryingHeadline(read, part) : carrying(read, (said) => saidIn(said, part))

/** @returns what of an attribution carries the part; null where it does not */
type Carries = (attribution: Attribution) => Span[] | null

function carrying(read: Read, carries: Carries): Carrier[] {
  const listed = new Map(speakers(read).map((source) => [source.id, source]))
  const carriers = new Map<string, Carrier>()
  for (const attribution of read.attributions) {
    const statements = attribution.mood === undefined || attribution.mood === 'told' ? carries(attribution) : null
    if (!statements) continue
    for (const id of [attribution.sourceId, ...(attribution.alsoSourceIds ?? [])]) {
      const source = id === null ? undefined : listed.get(id)
      if (!source) continue
      const carrier = carriers.get(source.id) ?? { source, statements: [] }
      carriers.set(source.id, carrier)
      const isNew = ({ start }: Span) => !carrier.statements.some((one) => one.start <= start && start < one.end)
      carrier.statements.push(...statements.filter(isNew))
    }
  }
  return [...carriers.values()]
}

function saidIn({ source, content }: Attribution, { start, end }: Span): Span[] | null {
  if (content && content.start < end && start < content.end) return [content]
  return !content && source.start >= start && source.end <= end ? [] : null
}

/** Content words that a statement must share with the headline, the share of the headline's that they make up. */
const SHARED_WORDS = 3
const SHARED_PART = 0.4
/** A word in more of the statements than this share is what the whole story is about: it tells none from another. */
const COMMON = 0.5
const FEW = 4

function carryingHeadline(read: Read, headline: Block): Carrier[] {
  const { text } = read.article
  const wordsOf = ({ start, end }: Span) => contentWords(text.slice(start, end))
  const wanted = wordsOf(headline)
  const said = read.attributions.flatMap(({ content }) => (content && content.start >= headline.end ? [content] : []))
  const among = new Map<string, number>()
  for (const span of said) for (const word of wordsOf(span)) among.set(word, (among.get(word) ?? 0) + 1)
  const tells = (word: string) => said.length < FEW || among.get(word)! <= said.length * COMMON
  return carrying(read, (attribution) => {
    const own = saidIn(attribution, headline)
    // "…, officials say": the headline itself gives it to them.
    if (own) return own.filter(({ start }) => start >= headline.end)
    const { content } = attribution
    if (!content || content.start < headline.end) return null
    const shared = [...wordsOf(content)].filter((word) => wanted.has(word))
    const isSure = shared.length >= SHARED_WORDS && shared.length >= wanted.size * SHARED_PART && shared.some(tells)
    return isSure ? [content] : null
  })
}
