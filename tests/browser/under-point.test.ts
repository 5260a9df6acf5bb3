// What lies under the pointer, asked in the world of our content scripts: the same as measuring every mark, only faster.
import { readFileSync } from 'node:fs'
import type { Page } from 'puppeteer-core'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import type WebExtension from 'webextension-polyfill'
import { BROWSERS, type Rig, sharedRig } from './harness'

type Api = Pick<typeof WebExtension, 'scripting'>
// Inside the extension's pages.
declare const browser: Api | undefined
declare const chrome: Api

/** With findings that overlap. */
const SAMPLE = readFileSync(new URL('../articles/harbour-talks.html', import.meta.url), 'utf8').replace(
  '</article>',
  `<p>Alleged insiders said on Monday that the gates would stay open.</p>
   <p>The bridge was shut, according to two officials who were told about the</p></article>`,
)
/** The story in a slot, set and styled in ways that editors and toolkits do. */
const ODD = SAMPLE.replace(
  '</style>',
  `p:nth-of-type(even) { user-select: none }
   p:nth-of-type(3n) { transform: scale(0.9) }
   p:nth-of-type(5n) { cursor: pointer; float: left }
   </style>`,
)
  .replaceAll(/<p>(\S+ \S+) /g, '<p>$1<i>\n   </i>')
  .replace('</article>', '</article><form name="elementFromPoint"></form>')
  .replace(
    '</main>',
    `</main><script>
      document.querySelector('main').attachShadow({ mode: 'closed' }).innerHTML = '<section><slot></slot></section>'
    </script>`,
  )

interface Compared {
  points: number
  hits: number
  overlaps: number
  different: string[]
}

/** Compares over a grid of points around every mark. */
async function compare(rig: Rig, page: Page): Promise<Compared> {
  return rig.control.evaluate(
    async (tabId) => {
      const [answer] = await (typeof browser === 'undefined' ? chrome : browser).scripting.executeScript({
        target: { tabId },
        func: () => {
          interface Part {
            highlighter: { painted: { finding: { id: string }; ranges: StaticRange[] }[] }
            underPoint: { at: (x: number, y: number) => { id: string }[] }
          }
          const { highlighter, underPoint } = (globalThis as unknown as Record<symbol, { pagePart: Part }>)[
            Symbol.for('backread')
          ]!.pagePart
          const boxesOf = ({ startContainer, startOffset, endContainer, endOffset }: StaticRange) => {
            const range = new Range()
            range.setStart(startContainer, startOffset)
            range.setEnd(endContainer, endOffset)
            return range.getClientRects()
          }
          const seen = { points: 0, hits: 0, overlaps: 0, different: [] as string[] }
          const look = (x: number, y: number) => {
            const slow = highlighter.painted
              .filter(({ ranges }) =>
                ranges.some((range) =>
                  [...boxesOf(range)].some((box) => x > box.left && x < box.right && y > box.top && y < box.bottom),
                ),
              )
              .map(({ finding }) => finding.id)
            const fast = underPoint.at(x, y).map(({ id }) => id)
            seen.points++
            if (slow.length > 0) seen.hits++
            if (slow.length > 1) seen.overlaps++
            if (slow.join() !== fast.join()) seen.different.push(`${x},${y}: ${slow} / ${fast}`)
          }
          for (const { ranges } of highlighter.painted) {
            ranges[0]!.startContainer.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' })
            for (const { left, right, top, bottom } of boxesOf(ranges[0]!))
              for (let x = left - 6.3; x < right + 6; x += 11.1)
                for (const y of [top - 4.3, (top + bottom) / 2, bottom + 4.3]) look(x, y)
          }
          return seen
        },
      })
      return answer?.result as unknown as Compared
    },
    await rig.tabId(page),
  )
}

describe.each(BROWSERS)('under the pointer in %s', (name) => {
  let rig: Rig
  beforeAll(async () => {
    rig = await sharedRig(name)
  })
  afterEach(() => rig.reset())

  it.each([
    ['an ordinary page', SAMPLE],
    ['a page whose text is slotted, scaled and not to be selected', ODD],
  ])('are exactly the findings that are marked there, on %s', async (_, body) => {
    const { points, hits, overlaps, different } = await compare(
      rig,
      await rig.openMarked(rig.serve('/under.html', { body })),
    )
    expect(points).toBeGreaterThan(500)
    expect(hits).toBeGreaterThan(200)
    expect(overlaps).toBeGreaterThan(10)
    expect(different).toEqual([])
  })
})
