// Our own sample articles, each with what must be found in it and what must not, beside it.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Article } from '../src/article/article'
import { readDocument } from '../src/article/read'
import { parseDocument } from '../src/cli/document'
import { analyseArticle } from '../src/engine'
import { DEFAULTS } from '../src/settings'

interface Expected {
  article: Partial<Article>
  findings: { in: string; category: string; kind: string }[]
  notFlagged: string[]
}

const folder = path.join(import.meta.dirname, 'articles')
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.replace('.html', ''))

describe.each(names)('%s', (name) => {
  const html = readFileSync(path.join(folder, `${name}.html`), 'utf8')
  const expected: Expected = JSON.parse(readFileSync(path.join(folder, `${name}.expected.json`), 'utf8'))
  const { article } = readDocument(parseDocument(html), null)
  const report = analyseArticle(article)
  const shown = report.findings.filter((f) => !DEFAULTS.hiddenKinds.includes(f.kind) && f.strength !== 'slight')
  const flagged = shown.map((f) => ({
    category: f.category,
    kind: f.kind,
    sentence: article.text.slice(f.sentence.start, f.sentence.end),
  }))

  it('gives the structure', () => {
    for (const [key, value] of Object.entries(expected.article))
      expect.soft(article[key as keyof Article]).toEqual(value)
  })

  it.runIf(expected.findings.length > 0).each(expected.findings)('$category/$kind in “$in”', (wanted) => {
    const here = flagged.filter((f) => f.sentence.includes(wanted.in) && f.category === wanted.category)
    expect(here.map((f) => f.kind)).toEqual([wanted.kind])
  })

  it('flags nothing where an editor would not stop', () => {
    expect(flagged.filter((f) => expected.notFlagged.some((start) => f.sentence.includes(start)))).toEqual([])
    expect(flagged).toHaveLength(expected.findings.length)
  })
})
