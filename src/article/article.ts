// The article folder turns a document into an Article: the story's blocks and their roles, its metadata with the
// evidence for it, and its exact text with the way back to the page. It knows nothing of language or findings.

/** A half-open stretch `[start, end)` of `Article.text`, in UTF-16 code units. */
export interface Span {
  start: number
  end: number
}

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
export type CutMark = 'read-more' | 'ellipsis-mark' | 'char-count' | 'fade'

export interface Block extends Span {
  role: Role
  /** Links inside the block; a figure with a link on it has a source. */
  links?: Span[]
  /** The page's own sign that the text stops here before it is done. */
  cutMark?: CutMark
  /** In bold or in italics from end to end: how pages set the questions of an interview. */
  emphasised?: boolean
  /** The page folds this text away and will unfold it: it is there, not cut. */
  clamped?: boolean
  /** Of a leftover that is prose: why it is no part of the story, in a few words. */
  reason?: string
}

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

/** Where a piece of metadata was read. */
export type EvidenceKind =
  | 'json-ld'
  | 'open-graph'
  | 'microdata'
  | 'meta'
  | 'rel-author'
  | 'time-element'
  | 'visible'
  | 'url'
  | 'title-element'
export interface Evidence {
  kind: EvidenceKind
  /** The place in words a reader can check: `meta[property="og:title"]`, `JSON-LD headline`, `the line under the headline`. */
  where: string
}

/** What the outlet links to as its own policy (schema.org property names). */
export interface Policy {
  kind: 'unnamedSourcesPolicy' | 'ethicsPolicy' | 'publishingPrinciples' | 'correctionsPolicy'
  url: string
}

export interface Article {
  headline: string | null
  subhead: string | null
  /** Names as a reader would write them: no "By", no roles, no addresses. */
  authors: string[]
  /** ISO 8601; a date the page gives without a zone or a time keeps none. */
  published: string | null
  modified: string | null
  outlet: string | null
  dateline: string | null
  /** BCP 47, lower case primary subtag; null where neither page nor text tells. */
  language: string | null
  url: string | null
  /** Null where page and text leave it open. */
  genre: Genre | null
  /** Every block's text, joined by newlines. Offsets everywhere are UTF-16 code units into this. */
  text: string
  /** In reading order, not overlapping. */
  blocks: Block[]
  evidence: Partial<
    Record<'headline' | 'subhead' | 'authors' | 'published' | 'modified' | 'outlet' | 'language' | 'genre', Evidence>
  >
  policies: Policy[]
  /** The story is cut by a wall (paywall, registration). */
  walled: boolean
  /** "Page 1 of 3", a "Next" link: the story goes on at another address. */
  paginated: boolean
}
