import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Box, positionOf } from '../../../src/page/card/position'

const view = { width: 1000, height: 800 }
const card = { width: 384, height: 300 }
const line = (top: number, left = 100, right = 500): Box => ({ left, top, right, bottom: top + 20 })

function covers(at: { x: number; y: number; maxHeight: number }, size: typeof card, box: Box): boolean {
  const bottom = at.y + Math.min(size.height, at.maxHeight)
  return box.left < at.x + size.width && box.right > at.x && box.top < bottom && box.bottom > at.y
}

describe('the positionOf of the card', () => {
  it('is above its passage where there is room, in the column where the reader pointed: what comes next stays in view', () => {
    expect(positionOf([line(400)], card, view, null)).toMatchObject({ x: 100, y: 92 })
    expect(positionOf([line(400)], card, view, 400)).toMatchObject({ x: 368, y: 92 })
  })

  it('is below where there is none above', () => {
    expect(positionOf([line(100)], card, view, null)).toMatchObject({ x: 100, y: 128 })
  })

  it('stays in the window at its right edge', () => {
    expect(positionOf([line(100, 900, 990)], card, view, null).x).toBe(1000 - 8 - 384)
  })

  it('is beside a passage that fills the window from top to bottom', () => {
    const tall = Array.from({ length: 38 }, (_, at) => line(10 + at * 20))
    expect(positionOf(tall, card, view, null).x).toBe(508)
  })

  it('keeps clear of a passage of which only a part is in view', () => {
    const lines = [line(-40), line(-20), line(0), line(20)]
    expect(positionOf(lines, card, view, null).y).toBe(48)
  })

  it('never covers the passage, whatever the sizes, unless neither side has any room at all', () => {
    const sizes = fc.record({
      top: fc.integer({ min: -200, max: 780 }),
      count: fc.integer({ min: 1, max: 12 }),
      left: fc.integer({ min: 0, max: 800 }),
      width: fc.integer({ min: 5, max: 900 }),
      height: fc.integer({ min: 40, max: 900 }),
      near: fc.option(fc.integer({ min: 0, max: 1000 })),
    })
    fc.assert(
      fc.property(sizes, ({ top, count, left, width, height, near }) => {
        const lines = Array.from({ length: count }, (_, at) => line(top + at * 20, left, left + width))
        const seen = lines.filter((box) => box.bottom > 0 && box.top < view.height)
        if (seen.length === 0) return
        const size = { width: 384, height }
        const at = positionOf(lines, size, view, near)
        expect(at.x).toBeGreaterThanOrEqual(8)
        expect(at.x + size.width).toBeLessThanOrEqual(view.width - 8)
        for (const box of seen) expect(covers(at, size, box)).toBe(false)
      }),
    )
  })
})
