// Interviews and transcripts: who answers, from the page's own signs.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../../src/article/article'
import { plainArticle } from '../../../src/article/plain-text'
import { readDocument } from '../../../src/article/read'
import { parseDocument } from '../../../src/cli/document'
import { analyseArticle } from '../../../src/engine'

const PAGE = readFileSync(path.join(import.meta.dirname, '../../articles/structure/interview.html'), 'utf8')
const page = (html: string) => readDocument(parseDocument(html), null).article

/** What is said in turns, by the name that the report gives it to. */
function turns(article: Article): [string, string][] {
  const { attributions, sources } = analyseArticle(article)
  const words = ({ start, end }: { start: number; end: number }) => article.text.slice(start, end)
  return attributions
    .filter(({ rule }) => rule === 'interview' || rule === 'transcript')
    .sort((a, b) => a.content!.start - b.content!.start)
    .map(({ sourceId, content, contentParts }) => [
      sources.find(({ id }) => id === sourceId)!.name,
      (contentParts ?? [content!]).map(words).join(' … '),
    ])
}

describe('an interview', () => {
  it('gives the answers between bold questions to whom the reporter spoke to', () => {
    const found = turns(page(PAGE))
    expect(found.map(([name]) => name)).toEqual(['Ada Lund', 'Ada Lund', 'Ada Lund', 'Ada Lund'])
    expect(found[0]![1]).toMatch(/^I had dry flour .* sleep\. … It was not brave\./)
    expect(found[2]![1]).toMatch(/^My grandfather/)
    expect(found[3]![1]).toBe('I hope so. If the river lets me.')
  })

  it('counts them as hers, and names her once for all', () => {
    const { totals, sources } = analyseArticle(page(PAGE))
    expect(totals.words.person / totals.total).toBeGreaterThan(0.45)
    expect(sources.find(({ name }) => name === 'Ada Lund')?.mentions).toHaveLength(1)
  })

  it('knows Q and A', () => {
    const text =
      'Questions for Jonas Fell, who runs the harbour.\nQ: When will it sail?\nA: In May. I have seen it run.\nIt runs.\nQ: At what cost?\nA: I will not hide that it was high.\nQ: Is there a plan?\nA: I drew it.'
    expect(turns(plainArticle(text))).toEqual([
      ['Jonas Fell', 'In May. I have seen it run. … It runs.'],
      ['Jonas Fell', 'I will not hide that it was high.'],
      ['Jonas Fell', 'I drew it.'],
    ])
  })

  it('knows questions that nothing sets apart', () => {
    const text =
      'The Courier talked to the baker Ada Lund.\nHow did you do it?\nI cleaned for days.\nWho lent you an oven?\nMy sister did.\nWill you stay?\nI hope so.'
    expect(turns(plainArticle(text)).map(([, answer]) => answer)).toEqual([
      'I cleaned for days.',
      'My sister did.',
      'I hope so.',
    ])
  })

  const asked =
    '\nHow did you do it?\nI cleaned for days.\nWho lent you an oven?\nMy sister did.\nWill you stay?\nI hope so.'
  it.each([
    ['nobody is named', `The Courier talked to a baker.${asked}`],
    ['two are', `The Courier talked to Ada Lund and Otto Hollis.${asked}`],
  ])('makes up nobody where %s', (_, text) => {
    expect(turns(plainArticle(text))).toEqual([])
  })

  it('is none where the outlet answers its own questions', () => {
    const html =
      '<article><h1>What the new fares mean for you</h1><p>The board, led by Jonas Fell, has set new fares. Fell starts in May.</p><h2>What will you pay?</h2><p>A ticket costs four crowns, one more than before.</p><h2>When do you pay it?</h2><p>From the first of May at every quay and on board.</p><h2>What if you have a pass?</h2><p>It stays valid until it runs out.</p></article>'
    expect(turns(page(`<html lang="en"><body>${html}</body></html>`))).toEqual([])
  })
})

describe('a transcript', () => {
  it('takes capitals and initials for the person named before', () => {
    const text =
      'Mira Tolland met the harbour master, Jonas Fell.\nMIRA TOLLAND: When will it sail?\nJONAS FELL: In May. The hull is done.\nIt is good.\nMT: At last.\nJF: At last.'
    expect(turns(plainArticle(text))).toEqual([
      ['Mira Tolland', 'When will it sail?'],
      ['Jonas Fell', 'In May. The hull is done. … It is good.'],
      ['Mira Tolland', 'At last.'],
      ['Jonas Fell', 'At last.'],
    ])
  })

  it('leaves the outlet its questions, and what comes after', () => {
    const text =
      'Ada Lund met her rival Otto Hollis.\nLUND: The quay is shut. That is all.\nMODERATOR: One minute.\nHollis: It has been shut for years.\nLUND: I asked for money.\nThe debate went out live.'
    expect(turns(plainArticle(text))).toEqual([
      ['Ada Lund', 'The quay is shut. That is all.'],
      ['Otto Hollis', 'It has been shut for years.'],
      ['Ada Lund', 'I asked for money.'],
    ])
  })

  it('is no list of things', () => {
    const text =
      'Five kettles.\nPrice: £20.\nVerdict: We liked it.\nPrice: £30.\nVerdict: I would buy it.\nBest For: Us.'
    expect(turns(plainArticle(text))).toEqual([])
  })

  it('leaves initials that two people share to nobody', () => {
    const text = 'Ada Lund met Anders Lie.\nAL: It is shut.\nAL: It is not.\nPH: It may be.\nPH: We will see.'
    expect(turns(plainArticle(text)).some(([name]) => name === 'Ada Lund' || name === 'Anders Lie')).toBe(false)
  })
})
