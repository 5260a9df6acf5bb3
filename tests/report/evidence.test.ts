// Where a piece of metadata was read is data in the core, and has its words in every language.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import messages from '../../_locales/en/messages.json'
import type { Evidence } from '../../src/article/article'
import { inCode, inElement, inPlace, inText } from '../../src/article/evidence'
import { GENRE_RULES } from '../../src/article/genre/genre'
import { NOTHING } from '../../src/article/genre/genre-page'
import { readDocument } from '../../src/article/read'
import { parseDocument } from '../../src/cli/document'
import { evidenceText } from '../../src/report/evidence'
import { toJson } from '../../src/report/json'
import { english, locales, wordsIn } from '../../src/words/node'
import { sampleReport } from './sample'

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => path.join(folder, file))
const root = path.resolve(import.meta.dirname, '../..')
const pages = filesIn(path.join(root, 'tests/articles')).filter((file) => file.endsWith('.html'))
const sources = filesIn(path.join(root, 'src/article')).filter((file) => file.endsWith('.ts'))
const code = sources.map((file) => readFileSync(file, 'utf8')).join('\n')

/** What our own pages and the examples of the rules give. */
const all: Evidence[] = [
  ...pages.flatMap((file) =>
    Object.values(readDocument(parseDocument(readFileSync(file, 'utf8')), null).article.evidence),
  ),
  ...GENRE_RULES.flatMap((rule) => rule.fires.flatMap((page) => rule.test({ ...NOTHING, ...page }) ?? [])),
].filter((evidence) => evidence !== undefined)

describe('the words for a place on the page', () => {
  it.each<[Evidence, string]>([
    [inCode('json-ld', 'JSON-LD headline'), 'JSON-LD headline'],
    [inElement('visible', 'h1'), 'the h1 element'],
    [inPlace('visible', 'evidence_under_headline'), 'the line under the headline'],
    [inPlace('visible', 'evidence_two_headings', 'You need', 'Method'), 'the headings “You need” and “Method”'],
    [inText('evidence_to_reader', 12, 'you'), 'speaks to the reader (“you” 12 times)'],
    [inPlace('meta', 'evidence_section', '$2 news'), 'the section “$2 news”'],
  ])('%j', (evidence, text) => expect(evidenceText(evidence, english)).toBe(text))

  it('are in the reader’s language, with its quotation marks and its way to join', () => {
    const signs = [inPlace('visible', 'evidence_in_headline', 'Live'), inText('evidence_prices', 1)]
    const evidence: Evidence = { kind: 'visible', signs: signs.flatMap((one) => one.signs) }
    expect(evidenceText(evidence, wordsIn('de'))).toBe('„Live“ in der Überschrift; 1 Eintrag mit Preis')
    expect(evidenceText(evidence, wordsIn('fr'))).toBe('«\u202fLive\u202f» dans le titre\u202f; 1 entrée avec un prix')
  })

  it('stand beside the data of a report that is given away', () => {
    const { evidence } = toJson(sampleReport(), wordsIn('es')).article
    expect(evidence.published).toEqual({ ...inElement('time-element', 'time'), says: 'el elemento time' })
  })
})

describe.each(locales())('in %s', (locale) => {
  it('all that our pages and rules give has its words, every place filled', () => {
    const words = wordsIn(locale)
    expect(all.length).toBeGreaterThan(200)
    for (const evidence of all)
      for (const sign of evidence.signs) {
        const text = evidenceText({ ...evidence, signs: [sign] }, words)
        expect(text.trim(), sign.key).not.toBe('')
        for (const part of [...(sign.quotes ?? []), ...(sign.names ?? [])]) expect(text).toContain(part)
        if (sign.count !== undefined) expect(text).toMatch(/\d/)
      }
  })
})

it('is English nowhere in the core: what is the same in every language is the page’s own code', () => {
  const names = all.flatMap(({ signs }) => signs.flatMap((sign) => sign.names ?? []))
  const inSource = [...code.matchAll(/\binCode\(\s*[^,]+,\s*([^)]+)\)/g)].map(([, name]) => name!.slice(1, -1))
  expect(inSource.length).toBeGreaterThan(10)
  for (const name of [...names, ...inSource.filter((one) => !one.startsWith('ame: '))])
    expect(name).toMatch(/^(?:JSON-LD @?\w+(?: \S+)?|meta(?: \S+|\[.+\])|itemprop \w+|html lang|[a-z]+\d?)$/)
})

it('has no words that nothing says', () => {
  const stem = (key: string) => key.replace(/_(?:one|other)$/, '')
  const keys = Object.keys(messages).filter((key) => key.startsWith('evidence_'))
  expect(keys.filter((key) => !code.includes(`'${stem(key)}'`))).toEqual([])
})
