// What a mark has to stand out from: the tone of the text that it marks, and whether its ground leaves a shade readable.
import type { Tone } from '../design/marks'

interface Colour {
  /** Relative luminance as WCAG has it, 0 to 1. */
  luminance: number
  alpha: number
}

/** Reads what getComputedStyle gives: rgb() and the newer notations. Null for what cannot be told. */
export function readColour(css: string): Colour | null {
  const notation = css.match(/^(rgba?|color|oklch|oklab|lch|lab)\(([^)]*)\)$/)
  if (!notation) return null
  const [, name, body] = notation as unknown as [string, string, string]
  const numbers = (body.match(/-?\d*\.?\d+(?:e-?\d+)?%?/g) ?? []).map((part) =>
    part.endsWith('%') ? Number.parseFloat(part) / 100 : Number.parseFloat(part),
  )
  const [a = 0, b = 0, c = 0, d = 1] = body.startsWith('srgb') || name !== 'color' ? numbers : numbers.slice(-4)
  const linear = (channel: number) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4)
  const mix = (red: number, green: number, blue: number) =>
    0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  if (name.startsWith('rgb')) return { luminance: mix(a / 255, b / 255, c / 255), alpha: d }
  if (name === 'color') return { luminance: mix(a, b, c), alpha: d }
  const lightness = name.startsWith('ok') ? a : a / (a > 1 ? 100 : 1)
  return { luminance: lightness ** 3, alpha: d }
}

/** The first ground behind an element that is more solid than not; null where an image lies there. */
function ground(element: Element): Colour | null {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const style = getComputedStyle(at)
    const colour = readColour(style.backgroundColor)
    if (colour && colour.alpha > 0.5) return colour
    if (style.backgroundImage !== 'none') return null
  }
  return { luminance: 1, alpha: 1 }
}

const contrast = (a: number, b: number) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)

/** Luminance of the lines of marks.ts: OKLCH lightness 0.5 and 0.8, cubed. */
const LINE = { 'dark-text': 0.125, 'light-text': 0.512 } as const
/** WCAG 1.4.11 asks for 3:1 on what carries meaning; beside a tint of the same colour a little less is seen. */
const ENOUGH = 2.5

/** Asks for styles, not for layout beyond them. */
export function toneOf(element: Element): Tone {
  const text = readColour(getComputedStyle(element).color)?.luminance ?? 0
  const behind = ground(element)?.luminance
  const tone = text > (behind ?? 0.36) ? 'light-text' : 'dark-text'
  return behind !== undefined && contrast(LINE[tone], behind) < ENOUGH ? 'own-colour' : tone
}
