import { describe, expect, it } from 'vitest'
import { readColour } from '../../src/page/tone'

describe('the luminance of a computed colour', () => {
  it.each([
    ['rgb(0, 0, 0)', 0, 1],
    ['rgb(255, 255, 255)', 1, 1],
    ['rgba(255, 255, 255, 0.4)', 1, 0.4],
    ['rgb(255, 0, 0)', 0.2126, 1],
    ['color(srgb 1 1 1)', 1, 1],
    ['color(srgb 0 0 0 / 0.5)', 0, 0.5],
    ['oklch(1 0 0)', 1, 1],
    ['oklab(0 0 0 / 0.25)', 0, 0.25],
    ['lab(100 0 0)', 1, 1],
  ])('reads %s', (css, luminance, alpha) => {
    const colour = readColour(css)
    expect(colour?.luminance).toBeCloseTo(luminance, 3)
    expect(colour?.alpha).toBe(alpha)
  })

  it('says nothing of what it cannot read', () => {
    expect(readColour('transparent')).toBeNull()
    expect(readColour('')).toBeNull()
  })
})
