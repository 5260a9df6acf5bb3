// One page whose story changes hundreds of times, as a live ticker does: what is shown is what now stands there, and no heap grows.
import type { Page } from 'puppeteer-core'
import { plainArticle } from '../../../src/article/plain-text'
import { analyseArticle } from '../../../src/engine'
import { asPage, generateArticle, randomRow } from '../../../src/workbench/generate'
import { until } from '../harness'
import { grown, heapsOf } from './heaps'
import type { Soak } from './soak'

/** Changes before the first figure. */
const WARM_UP = 100
/** After so many changes it is asked whether the page and its marks are in step. */
const EVERY = 10

/** A paragraph that has a finding of its own, so that it can be seen whether it was read. */
const TELLING = generateArticle(20_000, 7).paragraphs.filter((text) =>
  analyseArticle(plainArticle(text)).findings.some(({ strength }) => strength !== 'slight'),
)

async function change(page: Page, kind: 'replace' | 'insert' | 'remove', at: number, text: string): Promise<void> {
  await page.evaluate(
    (how, place, words) => {
      const paragraphs = [...document.querySelectorAll('article p')]
      const chosen = paragraphs[place % paragraphs.length]!
      if (how === 'remove') {
        if (paragraphs.length > 12) chosen.remove()
        return
      }
      const fresh = document.createElement('p')
      fresh.textContent = words
      if (how === 'replace' || paragraphs.length > 40) chosen.replaceWith(fresh)
      else chosen.after(fresh)
    },
    kind,
    at,
    text,
  )
}

/** What is wrong with the marks as they stand: a range without words, or one that is no longer on the page. */
const faultsOfMarks = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const faults: string[] = []
    for (const [name, highlight] of CSS.highlights)
      for (const range of highlight) {
        const { startContainer, startOffset, endContainer, endOffset } = range as StaticRange
        if (!startContainer.isConnected || !endContainer.isConnected) faults.push(`${name}: a mark on what is gone`)
        else if (startContainer === endContainer && startOffset === endOffset) faults.push(`${name}: an empty mark`)
      }
    return faults
  })

export async function soakChanges({ rig, times, seed }: Soak): Promise<string[]> {
  const random = randomRow(seed)
  const page = await rig.openMarked(rig.serve('/ticker.html', { body: asPage(generateArticle(1_000, 3)) }))
  const wrong: string[] = []
  let before = await heapsOf(rig, page)
  for (let at = 0; at < times; at++) {
    if (at === Math.min(WARM_UP, times - 1)) before = await heapsOf(rig, page)
    const text = TELLING[Math.floor(random() * TELLING.length)]!
    const kind =
      at % EVERY === EVERY - 1 ? 'replace' : (['replace', 'insert', 'remove'] as const)[Math.floor(random() * 3)]!
    await change(page, kind, Math.floor(random() * 1_000), text)
    if (at % EVERY !== EVERY - 1) continue
    const inStep = async () => {
      const state = await rig.state(page)
      if (state.status !== 'ready') return false
      const { article, findings } = state.report
      const stands = article.text.indexOf(text)
      return findings.some(({ start }) => start >= stands && start < stands + text.length) && stands >= 0
    }
    await until(inStep, 'the new paragraph').catch(() => wrong.push(`change ${at}, a ${kind}, was not read`))
    await until(async () => (await faultsOfMarks(page)).length === 0, 'whole marks').catch(async () => {
      wrong.push(`after change ${at}: ${(await faultsOfMarks(page)).join('; ')}`)
    })
  }
  return [...wrong, ...grown(before, await heapsOf(rig, page))]
}
