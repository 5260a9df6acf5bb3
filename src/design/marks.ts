// The design folder holds what every surface of Backread looks like. This file draws the marks: the highlight of each
// category as CSS, on pages and in the welcome page's sample alike.
import { CATEGORIES, type Category } from '../findings/findings'

interface MarkStyle {
  /** Hue and chroma in OKLCH; the lightness comes from the tone. */
  hue: number
  chroma: number
  line: 'wavy' | 'dashed' | 'double'
  /** Lines at different depths, so that both show where findings overlap. */
  offset: number
}

const MARKS: Record<Category, MarkStyle> = {
  anonymous: { hue: 288, chroma: 0.2, line: 'wavy', offset: 3 },
  unverified: { hue: 62, chroma: 0.14, line: 'dashed', offset: 6 },
  truncated: { hue: 200, chroma: 0.11, line: 'double', offset: 3 },
}

/**
 * What a mark has to stand out from: dark text, light text, or text on a ground where neither shade is readable and the line
 * takes the colour of the text itself.
 */
export type Tone = 'dark-text' | 'light-text' | 'own-colour'
const TONES: readonly Tone[] = ['dark-text', 'light-text', 'own-colour']

/** OKLCH lightness of the line beside dark and beside light text. */
const LIGHTNESS = { 'dark-text': 0.5, 'light-text': 0.8 } as const

/** The line's colour. A colour that the reader chose keeps its hue, and is brought to a lightness that can be seen. */
export function markColour(category: Category, tone: Tone, chosen?: string): string {
  if (tone === 'own-colour') return 'currentColor'
  const { hue, chroma } = MARKS[category]
  if (!chosen) return `oklch(${LIGHTNESS[tone]} ${chroma} ${hue})`
  return `oklch(from ${chosen} ${tone === 'dark-text' ? 'min(l, 0.58)' : 'max(l, 0.7)'} c h)`
}

export interface Mark {
  category: Category
  tone: Tone
  /** Under the pointer or the focus. */
  active: boolean
}

export const ALL_MARKS: readonly Mark[] = CATEGORIES.flatMap((category) =>
  TONES.flatMap((tone) => [false, true].map((active) => ({ category, tone, active }))),
)

/**
 * The style sheet of the marks. In forced colours Chromium paints every highlight as selected text, its line in the colour of
 * the selected letters: there the line has to lie within the text's own box to be seen.
 * @param selector what stands for a mark: `::highlight(…)` on pages, a class elsewhere.
 * @param colours the reader's own colours by category.
 */
export function markRules(
  selector: (mark: Mark) => string,
  colours: Partial<Record<Category, string>> = {},
  marks: readonly Mark[] = ALL_MARKS,
): string {
  return marks
    .map((mark) => {
      const { line, offset } = MARKS[mark.category]
      const colour = markColour(mark.category, mark.tone, colours[mark.category])
      const tint = (mark.active ? 26 : 12) + (mark.tone === 'light-text' ? 6 : 0)
      const name = selector(mark)
      return `
${name} {
  background-color: color-mix(in oklab, ${colour} ${tint}%, transparent);
  text-decoration: underline ${line} ${colour} ${mark.active ? 2 : 1.5}px;
  text-underline-offset: ${offset}px;
}
@media (forced-colors: active) {
  ${name} {
    background-color: ${mark.active ? 'Highlight' : 'transparent'};
    ${mark.active ? 'color: HighlightText;' : ''}
    text-decoration-color: ${mark.active ? 'HighlightText' : 'CanvasText'};
    text-decoration-thickness: ${mark.active ? 2.5 : 1.5}px;
    text-underline-offset: ${offset / 3}px;
  }
}`
    })
    .join('\n')
}

/** A student's marks by category: a line above the words and one beneath them, so that nobody takes them for Backread's. */
const STUDENT_LINES: Record<Category, string> = { anonymous: 'solid', unverified: 'dotted', truncated: 'dashed' }

/**
 * The style sheet of the marks that a class makes. The lines have the colour of the text, which can be seen on any ground.
 * @param selector what stands for a mark: `::highlight(…)` on pages, a class elsewhere.
 */
export const studentRules = (selector: (category: Category) => string): string =>
  CATEGORIES.map(
    (category) => `${selector(category)} {
  background-color: color-mix(in srgb, currentColor 10%, transparent);
  text-decoration: underline overline ${STUDENT_LINES[category]} currentColor 1.5px;
}`,
  ).join('\n')
