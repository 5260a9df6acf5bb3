// What a mark has to stand out from: the tone of the text that it marks, and whether its ground leaves a shade readable.

import { get } from '../article/clobber-safe'
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

/** The ground of every element that was asked about. */
export type Grounds = Map<Element, Colour | null>

/** The first ground behind an element that is more solid than not; null where an image lies there. */
function ground(element: Element, known: Grounds): Colour | null {
  const passed: Element[] = []
  let found: Colour | null = { luminance: 1, alpha: 1 }
  for (let at: Element | null = element; at; at = get(at, 'parentElement')) {
    const before = known.get(at)
    if (before !== undefined) {
      found = before
      break
    }
    passed.push(at)
    const style = getComputedStyle(at)
    const colour = readColour(style.backgroundColor)
    const solid = colour !== null && colour.alpha > 0.5
    if (!solid && style.backgroundImage === 'none') continue
    found = solid ? colour : null
    break
  }
  for (const at of passed) known.set(at, found)
  return found
}

const contrast = (a: number, b: number) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)

/** Luminance of the lines of marks.ts: OKLCH lightness 0.5 and 0.8, cubed. */
const LINE = { 'dark-text': 0.125, 'light-text': 0.512 } as const
/** WCAG 1.4.11 asks for 3:1 on what carries meaning; beside a tint of the same colour a little less is seen. */
const ENOUGH = 2.5

/**
 * Asks for styles, not for layout beyond them.
 * @param known the grounds of elements that were asked about before, while the page is the same
 */
export function toneOf(element: Element, known: Grounds = new Map()): Tone {
  const text = readColour(getComputedStyle(element).color)?.luminance ?? 0
  const behind = ground(element, known)?.luminance
  const tone = text > (behind ?? 0.36) ? 'light-text' : 'dark-text'
  return behind !== undefined && contrast(LINE[tone], behind) < ENOUGH ? 'own-colour' : tone
}
