// No pattern can be made to take exponential time; and where one alone could take more than linear time, what stands before it must not
// let it: its own worst case goes through the whole engine, and each pattern's share of the time is watched.
import type { VulnerableDiagnostics } from 'recheck'
import { beforeAll, describe, expect, it } from 'vitest'
import { readDocument } from '../../src/article/read'
import { parseDocument } from '../../src/cli/document'
import { analyseArticle, analyseText } from '../../src/engine'
import { type Pattern, patternsOf } from './patterns'
import { slowPatterns } from './stopwatch'
import { attack, pageOf, verdictOn } from './worst-cases'

/** UTF-16 code units of a worst case. */
const SIZE = 20_000
/**
 * Milliseconds. A linear pattern takes less than two for SIZE code units, a quadratic one four hundred and more; between them
 * is room for a machine that lets a pattern wait in the middle of its work.
 */
const MOST = 150
/** Whatever the checker finds, run on a machine that is busy with the other tests. Milliseconds. */
const PATIENCE = 600_000

export function expectLinear(name: string, wanted: (file: string) => boolean, atLeast: number): void {
  describe(`the patterns of ${name}`, () => {
    let patterns: Pattern[]
    const undecided: string[] = []
    const vulnerable: (Pattern & { verdict: VulnerableDiagnostics })[] = []
    beforeAll(async () => {
      patterns = await patternsOf(wanted)
      for (const pattern of patterns) {
        const verdict = await verdictOn(pattern)
        if (verdict.status === 'unknown') undecided.push(`${pattern.at} /${pattern.source}/`)
        if (verdict.status === 'vulnerable') vulnerable.push({ ...pattern, verdict })
      }
    }, PATIENCE)

    it('are all seen and decided', () => {
      expect(patterns.length).toBeGreaterThan(atLeast)
      expect(undecided).toEqual([])
    })

    it('are never exponential', () => {
      const exponential = vulnerable.filter(({ verdict }) => verdict.complexity.type === 'exponential')
      expect(exponential.map(({ at, source }) => `${at} /${source}/`)).toEqual([])
    })

    it(
      'take linear time at their worst in the engine',
      () => {
        // Many share a worst case, most often white space without end.
        const texts = new Set(vulnerable.map(({ verdict }) => attack(verdict, SIZE).replaceAll('\t', ' ')))
        const read = (text: string) => analyseArticle(readDocument(parseDocument(pageOf(text)), null).article)
        const slow = [...texts].flatMap((text) =>
          slowPatterns(() => [analyseText(text), read(text)], MOST).map(
            (pattern) => `${pattern} on ${text.slice(0, 60)}…`,
          ),
        )
        expect(slow).toEqual([])
      },
      PATIENCE,
    )
  })
}
