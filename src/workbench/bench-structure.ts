// Structure beside @mozilla/readability on the same pages, parsed by the same parser, in the same process.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { Readability } from '@mozilla/readability'
import { asPage, generateArticle } from '../../tests/articles/generate'
import { readDocument } from '../article/read'
import { parseDocument } from '../cli/document'
import { type Cell, table } from './table'
import { cost } from './timing'

const RUNS = 5

/** Readability takes its document apart, so each gets a fresh one every time, and parsing is left out of the time. */
function timeOn(html: string, read: (document: Document) => unknown): number {
  let least = Number.POSITIVE_INFINITY
  for (let run = 0; run < RUNS; run++) {
    const document = parseDocument(html)
    least = Math.min(
      least,
      cost(() => read(document)),
    )
  }
  return least
}

const ours = (document: Document) => readDocument(document, 'https://brackwater.example/story')
const theirs = (document: Document) => new Readability(document).parse()

function row(name: string, pages: readonly string[]): Cell[] {
  const sum = (read: (document: Document) => unknown) => pages.reduce((total, html) => total + timeOn(html, read), 0)
  const [us, them] = [sum(ours), sum(theirs)]
  return [name, pages.length, us / pages.length, them / pages.length, them / us]
}

/** @param bench the folder of the benchmark, whose `pages/` are read; our own pages alone without it. */
export function benchStructure(bench: string | undefined): string {
  const generated = [300, 1_000, 3_000, 10_000, 30_000].map((size) => ({ size, html: asPage(generateArticle(size)) }))
  for (const { html } of generated.slice(0, 3)) for (const read of [ours, theirs]) timeOn(html, read)
  const rows = generated.map(({ size, html }) => row(`our page of ${size} words`, [html]))
  if (bench) {
    const folder = path.join(bench, 'pages')
    const files = readdirSync(folder).filter((name) => name.endsWith('.html.gz'))
    const pages = files.map((name) => gunzipSync(readFileSync(path.join(folder, name))).toString('utf8'))
    rows.push(row('the benchmark’s pages, mean', pages))
  }
  return `## Structure, ms a page (linkedom, Node)\n\n${table(['pages', 'number', 'Backread', 'Readability', 'times faster'], rows)}`
}
