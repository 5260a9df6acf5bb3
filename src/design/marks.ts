// The design folder holds what every surface of Backread looks like. This file draws the marks: the highlight of each
// category as CSS, on pages and in the welcome page's sample alike.
import { CATEGORIES, type Category } from '../findings/findings'

export interface MarkStyle {
  /** Hue and chroma in OKLCH; the lightness follows the text that is marked. */
  hue: number
  chroma: number
  line: 'wavy' | 'dashed' | 'double'
}

export const MARKS: Record<Category, MarkStyle> = {
  anonymous: { hue: 288, chroma: 0.19, line: 'wavy' },
  unverified: { hue: 68, chroma: 0.15, line: 'dashed' },
  truncated: { hue: 200, chroma: 0.11, line: 'double' },
}

/**
 * The colour of a category beside any text: dark text takes a deep shade, light text a light one, so that the line is
 * readable on light, dark and coloured pages without asking what lies behind. A colour that the reader chose stays as it is.
 */
export function markColour(category: Category, chosen?: string): string {
  if (chosen) return chosen
  const { hue, chroma } = MARKS[category]
  return `oklch(from currentColor calc(0.44 + 0.36 * l) ${chroma} ${hue})`
}

/**
 * The style sheet of the marks.
 * @param selector what stands for a category, or for the finding under pointer or focus: `::highlight(…)` or a class.
 * @param colours the reader's own colours by category.
 */
export function markRules(
  selector: (mark: Category | `${Category}-active`) => string,
  colours: Partial<Record<Category, string>> = {},
): string {
  return CATEGORIES.map((category) => {
    const colour = markColour(category, colours[category])
    const line = MARKS[category].line
    const tint = (share: number) => `color-mix(in oklab, ${colour} ${share}%, transparent)`
    return `
${selector(category)} { background-color: ${tint(13)}; text-decoration: underline ${line} ${colour} 1.5px; text-decoration-skip-ink: none }
${selector(`${category}-active`)} { background-color: ${tint(26)}; text-decoration: underline ${line} ${colour} 2px; text-decoration-skip-ink: none }
@media (forced-colors: active) {
  ${selector(category)} { background-color: transparent; text-decoration-color: CanvasText }
  ${selector(`${category}-active`)} { background-color: Highlight; color: HighlightText; text-decoration-color: HighlightText }
}`
  }).join('\n')
}
