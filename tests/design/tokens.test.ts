// The palette's promise: text is readable on every surface, in both themes.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { BRAND } from '../../src/design/brand'

const css = readFileSync(new URL('../../src/design/tokens.css', import.meta.url), 'utf8')
const [light, dark] = css.split('@media (prefers-color-scheme: dark)')

function coloursOf(block: string): Record<string, string> {
  return Object.fromEntries([...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})\b/gi)].map(([, name, hex]) => [name, hex]))
}

function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

describe.each([
  ['light', coloursOf(light!)],
  ['dark', { ...coloursOf(light!), ...coloursOf(dark!) }],
])('the %s theme', (_, colours) => {
  const on = (text: string, surface: string) => contrast(colours[text]!, colours[surface]!)

  it.each(['ink', 'muted', 'accent', 'brand', 'anonymous', 'unverified', 'truncated'])(
    'shows %s on every surface',
    (text) => {
      expect(on(text, 'surface')).toBeGreaterThanOrEqual(4.5)
      expect(on(text, 'raised')).toBeGreaterThanOrEqual(4.5)
    },
  )

  it.each(['anonymous', 'unverified', 'truncated'])('shows %s on its own soft ground', (category) => {
    expect(on(category, `${category}-soft`)).toBeGreaterThanOrEqual(4.5)
  })

  it('shows the words on the accent, and where the focus is', () => {
    expect(on('on-accent', 'accent')).toBeGreaterThanOrEqual(4.5)
    expect(on('focus', 'surface')).toBeGreaterThanOrEqual(3)
  })
})

it('has the colours of the drawn mark everywhere: in the icon, in the palette, on the badge', () => {
  const icon = readFileSync(new URL('../../icons/backread.svg', import.meta.url), 'utf8')
  expect(icon).toContain(`fill="${BRAND.ground}"`)
  expect(icon).toContain(`stroke="${BRAND.ink}"`)
  expect(coloursOf(light!).brand).toBe(BRAND.ground)
  expect(contrast(BRAND.ground, BRAND.ink)).toBeGreaterThanOrEqual(4.5)
})
