// The link of a copied quotation, opened: the browser goes to that very passage, not to the first with the same words.
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { plainArticle } from '../../src/article/plain-text'
import { fragmentUrl } from '../../src/page/quotation'
import { BROWSERS, type Rig, sharedRig, until } from './harness'

const filler = Array.from({ length: 40 }, (_, at) => `Rain fell on street ${at} for an hour and then stopped.`)
const PARAGRAPHS = [
  'Residents said the bridge was loud.',
  ...filler,
  'In the old town residents said the bridge was shut, “and nobody told us”, two of them added.',
  ...filler,
  'In the new town residents said the bridge was shut.',
]
const text = PARAGRAPHS.join('\n')
const body = `<!doctype html><html lang="en"><title>Bridge</title><nav>Residents</nav><article><h1>Residents</h1>
${PARAGRAPHS.map((words, at) => `<p id="p${at}" style="margin:2em 0">${words}</p>`).join('\n')}</article></html>`

describe.each(BROWSERS)('a copied link in %s', (name) => {
  let rig: Rig
  beforeAll(async () => {
    rig = await sharedRig(name)
  })
  afterEach(() => rig.reset())

  it.each([
    ['the second of three', 'old town residents', 'residents', 41],
    ['the third', 'new town residents', 'residents', 82],
    ['one behind a quotation mark', '“and nobody told us”', 'and nobody told us', 41],
  ])('leads to %s', async (_, around, words, at) => {
    const start = text.indexOf(words, text.indexOf(around))
    const url = fragmentUrl(rig.serve('/residents.html', { body }), plainArticle(text), {
      start,
      end: start + words.length,
    })
    const page = await rig.open(url)
    await until(
      () =>
        page.evaluate((id) => {
          const { top, bottom } = document.getElementById(id)!.getBoundingClientRect()
          return top >= 0 && bottom <= innerHeight
        }, `p${at}`),
      'the passage to come into view',
    )
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0)
  })
})
