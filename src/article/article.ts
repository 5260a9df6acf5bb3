// The article folder turns a document into an Article: the story's blocks and their roles, its metadata with the
// evidence for it, and its exact text with the way back to the page. It knows nothing of language or findings. An Article is declared
// as the schema that one from a page's process is read with (untrusted.ts): metadata of a wrong shape is read as not given.
import * as v from 'valibot'
import { Count, ifRight, listOf } from '../schema'
import type { MessageKey, PluralKey } from '../words/words'
import { webHost } from './web-address'

/** UTF-16 code units; about 160,000 words. A page beyond that is told to be too large, not read for seconds. */
export const MOST_TEXT = 1_000_000
const MOST_BLOCKS = 50_000
const MOST_LINKS = 10_000
const MOST_SIGNS = 100
const MOST_AUTHORS = 100
const MOST_VALUE = 2_000

const isAtMost = (most: number) => (value: unknown) => Array.isArray(value) && value.length <= most

const Short = v.pipe(v.string(), v.maxLength(MOST_VALUE))
const Given = v.fallback(v.nullable(Short), null)
const Flag = v.fallback(v.boolean(), false)

/** A half-open stretch `[start, end)` of `Article.text`, in UTF-16 code units. */
const Span = v.pipe(
  v.object({ start: Count, end: Count }),
  v.check(({ start, end }) => end > start),
)
export type Span = v.InferOutput<typeof Span>

export const ROLES = [
  'headline',
  'subhead',
  'byline',
  'dateline',
  'date',
  'paragraph',
  'heading',
  'quote',
  'list-item',
  'caption',
  'credit',
  'repeated-headline',
  'leftover',
] as const
export type Role = (typeof ROLES)[number]

/** The roles that make up the body text of the story. */
export const BODY_ROLES: ReadonlySet<Role> = new Set<Role>(['paragraph', 'heading', 'quote', 'list-item'])

/** What the page itself shows where a block ends, when it shows that the text goes on elsewhere. */
const CutMark = v.picklist(['read-more', 'ellipsis-mark', 'char-count', 'fade'])
export type CutMark = v.InferOutput<typeof CutMark>

const Block = v.object({
  start: Count,
  end: Count,
  role: v.picklist(ROLES),
  /** Links inside the block; a figure with a link on it has a source. */
  links: v.optional(listOf(Span, MOST_LINKS)),
  /** The page's own sign that the text stops here before it is done. */
  cutMark: ifRight(CutMark),
  /** In bold or in italics from end to end: how pages set the questions of an interview. */
  emphasised: ifRight(v.literal(true)),
  /** The page folds this text away and will unfold it: it is there, not cut. */
  clamped: ifRight(v.literal(true)),
  /** Of a leftover that is prose: why it is no part of the story, in a few words. */
  reason: ifRight(Short),
})
export type Block = v.InferOutput<typeof Block>

/** What kind of text an article is, as its page and its structure tell it. */
export const GENRES = [
  'live',
  'satire',
  'recipe',
  'interview',
  'match-report',
  'review',
  'opinion',
  'guide',
  'news',
] as const
export type Genre = (typeof GENRES)[number]

/** The words for a place on the page stand in `_locales`, under keys of this form. */
export type EvidenceKey = Exclude<Extract<MessageKey, `evidence_${string}`>, `${string}_${'one' | 'other'}`>
/** Of those, the ones that say how many. */
export type EvidenceCount = Extract<PluralKey, `evidence_${string}`>
const isEvidence = (value: unknown) => typeof value === 'string' && value.startsWith('evidence_')

/** A place on the page, as data; report/evidence.ts makes words of it in any language. */
const Sign = v.object({
  /** The text of this key, with the number, the quotes and then the names in the places of its $1, $2 … */
  key: v.custom<EvidenceKey | EvidenceCount>(isEvidence),
  count: v.optional(Count),
  /** Words of the page, without quotation marks around them. */
  quotes: v.optional(v.array(Short)),
  /** What the page's code calls it, the same in every language: `meta[property="og:title"]`, `JSON-LD headline`. */
  names: v.optional(v.array(Short)),
})
export type Sign = v.InferOutput<typeof Sign>

/** Where a piece of metadata was read. */
export const Evidence = v.object({
  kind: v.picklist([
    'json-ld',
    'open-graph',
    'microdata',
    'meta',
    'rel-author',
    'time-element',
    'visible',
    'url',
    'title-element',
  ]),
  /** What it was told by: one place for most, several for the genre. */
  signs: v.pipe(v.custom<unknown[]>(isAtMost(MOST_SIGNS)), v.array(Sign)),
})
export type Evidence = v.InferOutput<typeof Evidence>

export const POLICIES = ['unnamedSourcesPolicy', 'ethicsPolicy', 'publishingPrinciples', 'correctionsPolicy'] as const
/** What the outlet links to as its own policy (schema.org property names). */
const Policy = v.object({
  kind: v.picklist(POLICIES),
  url: v.pipe(
    v.string(),
    v.check((url) => webHost(url) !== null),
  ),
})
export type Policy = v.InferOutput<typeof Policy>

export const Article = v.object({
  headline: Given,
  subhead: Given,
  /** Names as a reader would write them: no "By", no roles, no addresses. */
  authors: listOf(Short, MOST_AUTHORS),
  /** ISO 8601; a date the page gives without a zone or a time keeps none. */
  published: Given,
  modified: Given,
  outlet: Given,
  dateline: Given,
  /** BCP 47, lower case primary subtag; null where neither page nor text tells. */
  language: Given,
  url: Given,
  /** Null where page and text leave it open. */
  genre: v.fallback(v.nullable(v.picklist(GENRES)), null),
  /** Every block's text, joined by newlines. Offsets everywhere are UTF-16 code units into this. */
  text: v.pipe(v.string(), v.maxLength(MOST_TEXT)),
  /** In reading order, not overlapping. */
  blocks: v.pipe(v.custom<unknown[]>(isAtMost(MOST_BLOCKS)), v.array(Block)),
  evidence: v.fallback(
    v.object({
      headline: ifRight(Evidence),
      subhead: ifRight(Evidence),
      authors: ifRight(Evidence),
      published: ifRight(Evidence),
      modified: ifRight(Evidence),
      outlet: ifRight(Evidence),
      language: ifRight(Evidence),
      genre: ifRight(Evidence),
    }),
    {},
  ),
  policies: listOf(Policy, POLICIES.length),
  /** The story is cut by a wall (paywall, registration). */
  walled: Flag,
  /** "Page 1 of 3", a "Next" link: the story goes on at another address. */
  paginated: Flag,
})
export type Article = v.InferOutput<typeof Article>
