// Quotations over several sentences and paragraphs: what follows a quotation in quotation marks is the same speaker's.
import type { Reading } from '../read'
import type { Spoken } from './attribution'

const blank = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text)

/** Lets direct contents grow to the whole quotation, and over the quotations that follow with nothing between. */
export function extendQuotations({ article, quotations }: Reading, found: readonly Spoken[]): Spoken[] {
  let at = 0
  const ordered = [...found].sort((a, b) => a.sentence.start - b.sentence.start)
  return ordered.map((spoken) => {
    if (spoken.delivery !== 'direct' || !spoken.content) return spoken
    let { start, end } = spoken.content
    while (at < quotations.length && quotations[at]!.end <= spoken.sentence.start) at++
    for (let i = at; i < quotations.length; i++) {
      const quotation = quotations[i]!
      if (
        quotation.start >= spoken.sentence.end &&
        quotation.start > end &&
        !blank(article.text.slice(Math.max(end, spoken.sentence.end), quotation.start))
      )
        break
      const touches = quotation.start < end && quotation.end > start
      const follows = quotation.start >= spoken.sentence.end && quotation.start >= end
      if (touches) {
        start = Math.min(start, quotation.start)
        end = Math.max(end, quotation.end)
      } else if (follows && quotations[i - 1] && i > 0) {
        const gap = article.text.slice(Math.max(end, spoken.sentence.end), quotation.start)
        if (gap.includes('\n') && !quotations[i - 1]!.continues) break
        if (attributedElsewhere(ordered, quotation.start, quotation.end, spoken)) break
        end = quotation.end
      }
    }
    return { ...spoken, content: { start, end } }
  })
}

function attributedElsewhere(found: readonly Spoken[], start: number, end: number, mine: Spoken): boolean {
  return found.some(
    (other) =>
      other !== mine &&
      other.content !== null &&
      other.sentence.start !== mine.sentence.start &&
      other.content.start < end &&
      other.content.end > start &&
      other.content.start <= start &&
      other.delivery === 'direct',
  )
}
