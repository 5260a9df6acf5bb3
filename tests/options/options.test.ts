import { describe, expect, it } from 'vitest'
import { contrast, isColour } from '../../src/options/contrast'
import { hostOf } from '../../src/options/host'

describe('contrast', () => {
  it('runs from 1 to 21, whichever colour comes first', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
    expect(contrast('#ffffff', '#000000')).toBeCloseTo(21)
    expect(contrast('#7a5cf0', '#7A5CF0')).toBeCloseTo(1)
  })

  it('agrees with the examples of WCAG: #767676 on white is just readable as text', () => {
    expect(contrast('#767676', '#ffffff')).toBeGreaterThanOrEqual(4.5)
    expect(contrast('#777777', '#ffffff')).toBeLessThan(4.5)
  })

  it('takes nothing but #rrggbb', () => {
    expect(isColour('#A1b2c3')).toBe(true)
    for (const other of ['red', '#fff', '#12345g', '', 'url(x)']) expect(isColour(other)).toBe(false)
    expect(() => contrast('red', '#ffffff')).toThrow(/not a colour/)
  })
})

describe('hostOf', () => {
  it.each([
    ['courier.example', 'courier.example'],
    [' https://www.Courier.example/news?x=1 ', 'courier.example'],
    ['localhost:8080', 'localhost'],
    ['http://192.168.0.1/', '192.168.0.1'],
    ['zeitung.müller.example', 'zeitung.xn--mller-kva.example'],
    ['', null],
    ['two words', null],
    ['ftp://courier.example', null],
    ['javascript:alert(1)', null],
  ])('%s → %s', (typed, host) => expect(hostOf(typed)).toBe(host))
})
