// The report folder holds the one form in which everything about an article is told, and everything made from it.
import type { Article } from '../article/article'
import type { Findings } from '../findings/model'
import type { Quotation } from '../language/quotations'
import { sumUp, type Totals } from './totals'

export type { Totals } from './totals'

export const NOTE_KINDS = [
  'no-headline',
  'no-byline',
  'no-date',
  'headline-repeated',
  'leftover',
  'paywall',
  'paginated',
  'very-short',
  'unknown-language',
  'no-byline-above-unnamed',
  'unnamed-only',
  'single-unnamed',
  'capped',
  'policy',
] as const
type NoteKind = (typeof NOTE_KINDS)[number]

/** Notes that say how many; their texts have plural forms. */
export const COUNTED_NOTES = [
  'headline-repeated',
  'leftover',
  'very-short',
  'unnamed-only',
  'single-unnamed',
  'capped',
] as const satisfies NoteKind[]
type CountedNote = (typeof COUNTED_NOTES)[number]

/** Something about the article as a whole, with a number or an address where that says more than the kind alone. */
export type Note =
  | { kind: CountedNote; count: number; url?: undefined }
  | { kind: Exclude<NoteKind, CountedNote>; count?: undefined; url?: string }

export interface Report extends Findings {
  file?: string
  article: Article
  notes: Note[]
  totals: Totals
}

const SHORT_WORDS = 80

function notes(article: Article, sums: Totals, readable: boolean): Note[] {
  const has = (role: string) => article.blocks.filter((block) => block.role === role).length
  const list: Note[] = []
  const fromPage = article.url !== null || article.headline !== null
  if (fromPage) {
    if (!article.headline) list.push({ kind: 'no-headline' })
    if (article.authors.length === 0) list.push({ kind: 'no-byline' })
    if (!article.published) list.push({ kind: 'no-date' })
    if (has('repeated-headline')) list.push({ kind: 'headline-repeated', count: has('repeated-headline') })
    // What was left out for a reason is no fault of the story.
    const left = article.blocks.filter(({ role, reason }) => role === 'leftover' && !reason).length
    if (left) list.push({ kind: 'leftover', count: left })
    for (const policy of article.policies) list.push({ kind: 'policy', url: policy.url })
  }
  if (article.walled) list.push({ kind: 'paywall' })
  if (article.paginated) list.push({ kind: 'paginated' })
  if (sums.total < SHORT_WORDS) list.push({ kind: 'very-short', count: sums.total })
  if (!readable) list.push({ kind: 'unknown-language' })
  if (sums.sources.anonymous > 0) {
    if (fromPage && article.authors.length === 0) list.push({ kind: 'no-byline-above-unnamed' })
    if (sums.sources.person + sums.sources.role + sums.sources.institution + sums.sources.document === 0)
      list.push({ kind: 'unnamed-only', count: sums.sources.anonymous })
    if (sums.onOneAlone > 0) list.push({ kind: 'single-unnamed', count: sums.onOneAlone })
  }
  return list
}

/**
 * Puts what was found about one article into the form that page, popup, command line and benchmark share.
 * @param quotations of the article, where they have been read already
 */
export function makeReport(
  article: Article,
  found: Findings,
  readable: boolean,
  quotations?: readonly Quotation[],
): Report {
  const sums = sumUp(article, found, quotations)
  return { article, ...found, notes: notes(article, sums, readable), totals: sums }
}

/** Whether the text was read, and not its structure alone: nothing may be said about its sources otherwise. */
export const isRead = ({ notes }: Pick<Report, 'notes'>): boolean =>
  !notes.some(({ kind }) => kind === 'unknown-language')
