// One tab through hundreds of pages: each gets its marks, and no heap grows.
import { asPage, generateArticle } from '../../../src/workbench/generate'
import { marks, until } from '../harness'
import { grown, heapsOf } from './heaps'
import type { Soak } from './soak'

const PAGES = 20
/** Navigations before the first figure: caches are filled and code is compiled by then. */
const WARM_UP = 100

export async function soakNavigations({ rig, times }: Soak): Promise<string[]> {
  const addresses = Array.from({ length: PAGES }, (_, seed) =>
    rig.serve(`/soak-${seed}.html`, { body: asPage(generateArticle(300 + seed * 60, seed)) }),
  )
  const page = await rig.browser.newPage()
  const wrong: string[] = []
  let before = await heapsOf(rig, page)
  for (let at = 0; at < times; at++) {
    if (at === Math.min(WARM_UP, times - 1)) before = await heapsOf(rig, page)
    await rig.open(addresses[at % PAGES]!, page)
    await until(() => marks(page), 'marks').catch(() => wrong.push(`no marks at navigation ${at}`))
  }
  return [...wrong, ...grown(before, await heapsOf(rig, page))]
}
