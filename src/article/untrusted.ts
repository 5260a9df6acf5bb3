// An Article that came out of a page's process is anybody's data: what the engine relies on is checked here, the rest is left out.
import {
  type Article,
  type Block,
  type CutMark,
  type EvidenceKind,
  GENRES,
  type Genre,
  type Policy,
  ROLES,
  type Role,
  type Span,
} from './article'
import { webHost } from './web-address'

/** UTF-16 code units; about 160,000 words. A page beyond that is told to be too large, not read for seconds. */
export const MOST_TEXT = 1_000_000
const MOST_BLOCKS = 50_000
const MOST_LINKS = 10_000
const MOST_VALUE = 2_000

const CUT_MARKS = ['read-more', 'ellipsis-mark', 'char-count', 'fade'] as const satisfies readonly CutMark[]
const POLICIES = [
  'unnamedSourcesPolicy',
  'ethicsPolicy',
  'publishingPrinciples',
  'correctionsPolicy',
] as const satisfies readonly Policy['kind'][]
const META = ['headline', 'subhead', 'authors', 'published', 'modified', 'outlet', 'language', 'genre'] as const

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
const short = (value: unknown): string | null =>
  typeof value === 'string' && value.length <= MOST_VALUE ? value : null
const oneOf = <Value extends string>(value: unknown, allowed: readonly Value[]): Value | undefined =>
  allowed.find((item) => item === value)
const list = (value: unknown, most: number): unknown[] => (Array.isArray(value) ? value.slice(0, most) : [])

function spanWithin(value: unknown, start: number, end: number): Span | null {
  if (!isRecord(value)) return null
  const { start: from, end: to } = value
  if (!Number.isInteger(from) || !Number.isInteger(to)) return null
  const span = { start: from as number, end: to as number }
  return span.start >= start && span.end > span.start && span.end <= end ? span : null
}

function readBlock(value: unknown, after: number, end: number): Block | null {
  const span = spanWithin(value, after, end)
  if (!span || !isRecord(value)) return null
  const role = oneOf<Role>(value.role, ROLES)
  if (!role) return null
  const block: Block = { role, ...span }
  const links = list(value.links, MOST_LINKS)
    .map((link) => spanWithin(link, span.start, span.end))
    .filter((link): link is Span => link !== null)
  if (links.length > 0) block.links = links
  const cutMark = oneOf<CutMark>(value.cutMark, CUT_MARKS)
  if (cutMark) block.cutMark = cutMark
  if (value.emphasised === true) block.emphasised = true
  if (value.clamped === true) block.clamped = true
  const reason = short(value.reason)
  if (reason) block.reason = reason
  return block
}

/**
 * The article in `value`, or null where it is none: blocks out of order or outside of the text, or more than MOST_TEXT of it.
 * Metadata of a wrong shape is read as not given. Never throws.
 */
export function readUntrustedArticle(value: unknown): Article | null {
  if (!isRecord(value) || typeof value.text !== 'string' || value.text.length > MOST_TEXT) return null
  if (!Array.isArray(value.blocks) || value.blocks.length > MOST_BLOCKS) return null
  const blocks: Block[] = []
  let after = 0
  for (const item of value.blocks) {
    const block = readBlock(item, after, value.text.length)
    if (!block) return null
    blocks.push(block)
    after = block.end
  }
  const evidence: Article['evidence'] = {}
  for (const field of META) {
    const item = isRecord(value.evidence) ? value.evidence[field] : undefined
    const kind = isRecord(item) ? short(item.kind) : null
    const where = isRecord(item) ? short(item.where) : null
    if (kind && where) evidence[field] = { kind: kind as EvidenceKind, where }
  }
  const policies = list(value.policies, POLICIES.length).flatMap((item): Policy[] => {
    const kind = isRecord(item) ? oneOf<Policy['kind']>(item.kind, POLICIES) : undefined
    const url = isRecord(item) ? short(item.url) : null
    return kind && url && webHost(url) !== null ? [{ kind, url }] : []
  })
  return {
    headline: short(value.headline),
    subhead: short(value.subhead),
    authors: list(value.authors, 100).flatMap((author) => short(author) ?? []),
    published: short(value.published),
    modified: short(value.modified),
    outlet: short(value.outlet),
    dateline: short(value.dateline),
    language: short(value.language),
    url: short(value.url),
    genre: oneOf<Genre>(value.genre, GENRES) ?? null,
    text: value.text,
    blocks,
    evidence,
    policies,
    walled: value.walled === true,
    paginated: value.paginated === true,
  }
}
