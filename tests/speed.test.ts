// Text that no newsroom writes and that a hostile page may costs linear time, and an ordinary article little of it.
import { describe, expect, it } from 'vitest'
import { analyseText } from '../src/engine'
import { asText, generateArticle } from '../src/workbench/generate'
import { cost } from '../src/workbench/timing'
import { WORST } from './articles/worst'
import { growth } from './growth'

describe('the engine', () => {
  it.each(Object.keys(WORST))('takes linear time on %s', (name) => {
    expect(growth(WORST[name]!, analyseText, 1_500)).toBeLessThan(10)
  })

  it('reads one word of a megabyte, 100,000 quotation marks and a paragraph of two megabytes in bounded time', () => {
    const prose = WORST['one paragraph']!(20_000)
    const usual = cost(() => analyseText(prose)) / prose.length
    for (const text of ['a'.repeat(1 << 20), '"'.repeat(100_000), '('.repeat(50_000) + ')'.repeat(50_000)])
      expect(cost(() => analyseText(text)) / text.length).toBeLessThan(usual * 5)
    const long = prose.repeat(Math.ceil((2 << 20) / prose.length))
    expect(cost(() => analyseText(long)) / long.length).toBeLessThan(usual * 5)
    // Ten seconds on a quiet machine; on a busy one nothing but the clock goes on.
  }, 180_000)

  it('reads 1,000 words in far less time than a reader would notice', () => {
    const text = asText(generateArticle(1_000))
    let least = Number.POSITIVE_INFINITY
    for (let run = 0; run < 40 && least > 15; run++)
      least = Math.min(
        least,
        cost(() => analyseText(text)),
      )
    // The budget is 15 ms on a quiet machine (npm run bench); a busy one is given room.
    expect(least).toBeLessThan(60)
  })
})
