// Sourcing at a glance: in whose mouth the words of the story are, how many sources of each type, what rests on one of them.
import { type Article, BODY_ROLES, type Span } from '../article/article'
import { countWords } from '../article/word-count'
import type { Findings, Source, SourceType } from '../findings/model'
import type { Quotation } from '../language/quotations'
import { regex } from '../regex'
import { countQuoted, type QuotedWords } from './quoted-words'

/** Who can speak: the types of sources, of which `person` are the named ones and `role` those given by a role alone. */
type Voice = SourceType | 'role'

/** In the order of every table: from the named to the outlet's own words. */
export const SPEAKERS = [
  'person',
  'role',
  'institution',
  'document',
  'anonymous',
  'outlet',
] as const satisfies readonly (Voice | 'outlet')[]

/** Words are counted in the body text; the shares of `words` add up to `total`. */
export interface Totals {
  total: number
  words: Record<Voice | 'outlet', number>
  /** How many speak of each voice. */
  sources: Record<Voice, number>
  /** Whether the words in quotation marks have speakers. */
  speakers: QuotedWords
  /** Quotations in quotation marks from anonymous sources. */
  directAnonymous: number
  /** Findings that rest on one anonymous person or document alone, whom nobody in the article bears out. */
  onOneAlone: number
}

/** Pronouns that could not be taken back to anybody are no sources of their own. */
const PRONOUN = regex('i')`
    ^(?:he|she|they|it|we|i|you|who|which|that|this|those|these|one|all|anybody|anyone|everybody|
    everyone|nobody|him|her|his|their|them|our|my|me|us|your|its)(?:['’]\w+)?(?: (?:who|that|which))?$
  `
/** The writer and the reader, and what stands for no person: their words are the outlet's own. */
const OUTLET =
  /^(?:i|we|you|me|us|my|our|your|it|its|this|that|these|those|which|one|all|any(?:body|one)|every(?:body|one)|nobody)(?:['’]\w+)?(?: (?:who|that|which))?$/i

const voiceOf = ({ type, byRole }: Source): Voice => (byRole ? 'role' : type)

/** The words of the body that stand in `spans`, each counted once: in the outermost, and there in the first. */
function wordsIn(article: Article, spans: readonly (Span & { type: Voice })[]): Record<Voice, number> {
  const words = { person: 0, role: 0, institution: 0, document: 0, anonymous: 0 }
  const ordered = [...spans].sort((a, b) => a.start - b.start || b.end - a.end)
  const body = article.blocks.filter((block) => BODY_ROLES.has(block.role))
  let at = 0
  let done = 0
  for (const { start, end, type } of ordered) {
    let from = Math.max(start, done)
    while (at < body.length && body[at]!.end <= from) at++
    for (let i = at; i < body.length && body[i]!.start < end; i++) {
      from = Math.max(from, body[i]!.start)
      const to = Math.min(end, body[i]!.end)
      if (to > from) words[type] += countWords(article.text.slice(from, to))
    }
    done = Math.max(done, end)
  }
  return words
}

const flagged = ({ findings }: Pick<Findings, 'findings'>): ReadonlySet<string | undefined> =>
  new Set(findings.filter(({ category }) => category === 'anonymous').map(({ sourceId }) => sourceId))

/**
 * The sources that speak, which every count and every list is of: who tells something; of the unnamed, those that are
 * flagged; nobody known by a pronoun alone. Whatever the reader put right stays in sight.
 */
export function speakers(read: Pick<Findings, 'sources' | 'findings'>): Source[] {
  const unnamed = flagged(read)
  return read.sources.filter(
    ({ id, name, type, words, byHand }) =>
      unnamed.has(id) || byHand !== undefined || (type !== 'anonymous' && words > 0 && !PRONOUN.test(name)),
  )
}

/** @param quotations of the article, where they have been read already */
export function sumUp(
  article: Article,
  { attributions, sources, findings }: Findings,
  quotations?: readonly Quotation[],
): Totals {
  const total = article.blocks
    .filter((block) => BODY_ROLES.has(block.role))
    .reduce((sum, block) => sum + countWords(article.text.slice(block.start, block.end)), 0)
  const anonymous = findings.filter(({ category }) => category === 'anonymous')
  const told = speakers({ sources, findings })
  const counted = new Set(told.map(({ id }) => id))
  const typeOf = new Map(
    sources.flatMap((source) => (OUTLET.test(source.name) ? [] : [[source.id, voiceOf(source)] as const])),
  )
  const spans = attributions.flatMap(({ sourceId, content, contentParts }) => {
    const type = sourceId ? typeOf.get(sourceId) : undefined
    if (!sourceId || !type || !content || (type === 'anonymous' && !counted.has(sourceId))) return []
    return (contentParts ?? [content]).map(({ start, end }) => ({ start, end, type }))
  })
  const words = wordsIn(article, spans)
  const count = (wanted: Voice) => told.filter((source) => voiceOf(source) === wanted).length
  const alone = new Set(
    sources
      .filter(({ profile }) => profile?.number.value === 'one' && profile.borneOut.value === 'nobody')
      .map(({ id }) => id),
  )
  return {
    total,
    words: {
      ...words,
      outlet: Math.max(0, total - words.person - words.role - words.institution - words.document - words.anonymous),
    },
    sources: {
      person: count('person'),
      role: count('role'),
      institution: count('institution'),
      document: count('document'),
      anonymous: count('anonymous'),
    },
    speakers: countQuoted(article, attributions, quotations),
    directAnonymous: anonymous.filter(({ mention }) => mention?.delivery.value === 'direct').length,
    onOneAlone: anonymous.filter(({ sourceId }) => sourceId !== undefined && alone.has(sourceId)).length,
  }
}
