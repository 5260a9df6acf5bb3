import { describe, expect, it } from 'vitest'
import { analyseText } from '../../src/engine'
import { toAnnotations } from '../../src/report/annotations'
import { EVERYTHING, filterReport } from '../../src/report/filtered'
import { english } from '../../src/words/node'
import { sampleReport } from './sample'

describe('toAnnotations', () => {
  const report = sampleReport()
  const collection = toAnnotations(filterReport(report), english)
  const { items } = collection.first

  it('makes one annotation of each finding, on the page it was found on', () => {
    expect(collection.total).toBe(report.findings.length)
    expect(items.map(({ target }) => target.source)).toEqual(report.findings.map(() => 'https://post.example/ferry'))
  })

  it('gives quote and context that are exactly the text, and no position where the place in the page is not known', () => {
    for (const { target } of items) {
      const [quote, position] = target.selector
      expect(report.article.text).toContain(quote.prefix + quote.exact + quote.suffix)
      expect(quote.prefix + quote.suffix).not.toContain('\n')
      expect(position).toBeUndefined()
    }
  })

  it('takes quote and position from the page where they are known', () => {
    const quote = { exact: 'as  the page has it', prefix: 'before ', suffix: ' after', start: 7, end: 26 }
    const [first, second] = toAnnotations(filterReport(report), english, [quote, null]).first.items
    expect(first?.target.selector).toEqual([
      { type: 'TextQuoteSelector', exact: quote.exact, prefix: 'before ', suffix: ' after' },
      { type: 'TextPositionSelector', start: 7, end: 26 },
    ])
    expect(second?.target.selector).toHaveLength(1)
  })

  it('leaves out what is not shown, and keeps each place with its finding', () => {
    const quotes = report.findings.map((_, at) => ({ exact: `x${at}`, prefix: '', suffix: '', start: at, end: at + 2 }))
    const shown = filterReport(report, { ...EVERYTHING, dismissed: [report.findings[0]!.id] })
    const made = toAnnotations(shown, english, quotes).first.items
    expect(made.map(({ target }) => target.selector[0].exact)).toEqual(quotes.slice(1).map(({ exact }) => exact))
  })

  it('says category, kind and reason', () => {
    const hedge = items.find(({ body }) => body.some(({ value }) => value === 'hedged'))
    expect(hedge?.body.map(({ purpose, value }) => [purpose, value])).toEqual([
      ['tagging', 'unverified'],
      ['tagging', 'hedged'],
      ['commenting', '“could stop” says what is possible, not what is known.'],
    ])
  })

  it('has ids that are UUIDs, differ within a report and stay the same from run to run', () => {
    const ids = [collection.id, collection.first.id, ...items.map(({ id }) => id)]
    for (const id of ids)
      expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(new Set(ids).size).toBe(ids.length)
    expect(toAnnotations(filterReport(sampleReport()), english)).toEqual(collection)
  })

  it('names the file where there is no address, as an address', () => {
    expect(
      toAnnotations(filterReport({ ...report, file: 'a b.txt', article: { ...report.article, url: null } }), english)
        .first.items[0]?.target.source,
    ).toBe('a%20b.txt')
    const odd = { ...report, file: 'a\ud800\u001bb.txt', article: { ...report.article, url: null } }
    expect(toAnnotations(filterReport(odd), english).first.items[0]?.target.source).toBe('ab.txt')
  })

  it('takes any text', () => {
    for (const text of ['', '\ud800', 'Sources said \udc00 it may\u0000']) {
      expect(toAnnotations(filterReport(analyseText(text)), english)['@context']).toBe(
        'http://www.w3.org/ns/anno.jsonld',
      )
    }
  })
})
