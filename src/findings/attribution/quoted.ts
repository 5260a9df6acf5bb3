// Quotations over several sentences and paragraphs: what follows a quotation in quotation marks is the same speaker's.
import type { Span } from '../../article/article'
import type { ParsedArticle } from '../parsed-article'
import type { Spoken } from './spoken'

const blank = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text)
/** A speaker's next paragraph, or an announced quotation, follows within this many characters or not at all. */
const NEAR = 400

/**
 * Lets direct contents grow to the whole quotation, and over the quotations that follow with nothing between: in the same
 * paragraph, in the next one where the quotation is left open, or after a colon. Linear in attributions and quotations.
 */
export function extendQuotations({ article, quotations }: ParsedArticle, found: readonly Spoken[]): Spoken[] {
  const { text } = article
  const ordered = [...found].sort((a, b) => a.sentence.start - b.sentence.start)
  // Where contents that hold quoted words begin: these quotations have a speaker of their own.
  const taken = ordered.filter((one) => one.delivery === 'direct' && one.content).map((one) => one.content!)
  const claims = new Set<number>()
  let cursor = 0
  for (const content of [...taken].sort((a, b) => a.start - b.start)) {
    while (cursor < quotations.length && quotations[cursor]!.end <= content.start) cursor++
    for (let i = cursor; i < quotations.length && quotations[i]!.start < content.end; i++) claims.add(i)
  }
  let first = 0
  const grown = ordered.map((spoken, at): Spoken => {
    if (!spoken.content) return spoken
    while (first < quotations.length && quotations[first]!.end <= spoken.sentence.start) first++
    const colon = text.slice(spoken.content.start, spoken.content.end) === ':'
    const announces = colon || /^\s*:\s*$/.test(text.slice(spoken.content.end, spoken.sentence.end))
    // The last attribution of its sentence announces what follows the colon.
    const last = ordered[at + 1]?.sentence.start !== spoken.sentence.start
    if (spoken.delivery !== 'direct' && !(announces && last)) return spoken
    let { start, end } = spoken.content
    const parts: Span[] = (spoken.contentParts ?? [spoken.content]).map((part) => ({ ...part }))
    for (let i = first; i < quotations.length; i++) {
      const quotation = quotations[i]!
      if (quotation.start < end && quotation.end > start) {
        start = Math.min(start, quotation.start)
        end = Math.max(end, quotation.end)
        // A quotation that begins before its sentence or runs beyond it.
        const first = parts[0]!
        const last = parts[parts.length - 1]!
        if (quotation.end > first.start && quotation.start < first.start) first.start = quotation.start
        if (quotation.start < last.end && quotation.end > last.end) last.end = quotation.end
        continue
      }
      if (quotation.end <= start) continue
      const from = Math.max(end, spoken.sentence.end)
      if (quotation.start < from || quotation.start - from > NEAR || claims.has(i)) break
      const gap = text.slice(from, quotation.start)
      if (!blank(gap)) break
      if (gap.includes('\n') && !goesOn(quotations[i - 1], announces, from, spoken.sentence)) break
      end = quotation.end
      const last = parts[parts.length - 1]!
      if (colon && start === spoken.content.start) {
        start = quotation.start
        last.start = start
      }
      if (colon && parts.length === 1) last.end = end
      else if (blank(text.slice(last.end, quotation.start))) last.end = end
      else parts.push({ start: quotation.start, end })
    }
    const { contentParts: _, ...rest } = spoken
    return {
      ...rest,
      delivery: colon ? 'direct' : spoken.delivery,
      content: { start, end },
      ...(parts.length > 1 && { contentParts: parts }),
    }
  })
  return grown.filter(({ content }) => !content || text.slice(content.start, content.end) !== ':')
}

/** Does speech cross into the next paragraph: the quotation before is left open, or a colon announced this one? */
const goesOn = (
  before: { continues: boolean; start: number } | undefined,
  announces: boolean,
  from: number,
  sentence: Span,
): boolean => (before?.continues === true && before.start >= sentence.start) || (announces && from === sentence.end)
