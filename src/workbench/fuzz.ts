// `npm run -s fuzz -- [PAGES…] [--documents N] [--texts N] [--seed N]`: mutated pages and texts through the whole core, without PAGES
// those of our own tests. Nothing may throw, no offset may be off, no report may take over two seconds of the processor. Prints
// how many were tried, and of each that failed its number, from which `--only` makes it again.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { decodeHtml } from '../article/charset'
import { plainArticle } from '../article/plain-text'
import { readDocument } from '../article/read'
import { parseDocument } from '../cli/document'
import { analyseArticle } from '../engine'
import { ReadingMemory } from '../language/memory'
import { asPage, generateArticle, randomRow } from './generate'
import { faultsOf, faultsOfWayBack } from './invariants'
import { mutatedDocument, mutatedText } from './mutations'

/** Milliseconds of the processor's time, which a busy machine does not stretch. */
const MOST_TIME = 2_000
/** A text in so many is also read by somebody who has read what it was made from. */
const REMEMBERED = 8
const OUR_PAGES = path.resolve(import.meta.dirname, '../../tests/articles')
const GENERATED = 20

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    documents: { type: 'string', default: '1000' },
    texts: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
  },
})

interface Original {
  name: string
  content: string
}

function* pagesIn(given: string): Generator<Original> {
  if (statSync(given).isDirectory()) for (const name of readdirSync(given)) yield* pagesIn(path.join(given, name))
  else if (/\.html(\.gz)?$/.test(given)) {
    const bytes = readFileSync(given)
    yield { name: path.basename(given), content: decodeHtml(given.endsWith('.gz') ? gunzipSync(bytes) : bytes) }
  }
}

const pages = (positionals.length > 0 ? positionals : [OUR_PAGES]).flatMap((given) => [...pagesIn(given)])
for (let seed = 0; seed < GENERATED; seed++)
  pages.push({ name: `generated ${seed}`, content: asPage(generateArticle(100 + 60 * seed, seed)) })
const texts = pages
  .map(({ name, content }) => ({ name, content: readDocument(parseDocument(content), null).article.text }))
  .filter(({ content }) => content !== '')

function* readPage(html: string): Generator<string> {
  const document = parseDocument(html)
  const { article, anchors } = readDocument(document, 'https://brackwater.example/story')
  const report = analyseArticle(article)
  yield* faultsOf(report)
  yield* faultsOfWayBack(report, anchors, document.body)
}

function* readText(text: string, remembered: string | null): Generator<string> {
  const article = plainArticle(text)
  const report = analyseArticle(article)
  yield* faultsOf(report)
  if (remembered === null) return
  const memory = new ReadingMemory()
  analyseArticle(plainArticle(remembered), memory)
  if (JSON.stringify(analyseArticle(article, memory)) !== JSON.stringify(report)) yield 'read otherwise from memory'
}

const slowest = { time: 0, run: '' }

/** Tries one; answers with what is wrong, in a line. */
function tried(run: string, check: () => Generator<string>): string | null {
  const before = process.cpuUsage()
  try {
    for (const fault of check()) return fault
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error)
  }
  const { user, system } = process.cpuUsage(before)
  const time = (user + system) / 1_000
  if (time > slowest.time) Object.assign(slowest, { time, run })
  return time > MOST_TIME ? `took ${Math.round(time)} ms` : null
}

function attempt(kind: 'document' | 'text', run: number): string | null {
  const random = randomRow(Number(values.seed) * 1_000_003 + run)
  const originals = kind === 'document' ? pages : texts
  const original = originals[Math.floor(random() * originals.length)]!
  const name = `${kind} ${run}, ${original.name}`
  if (kind === 'document') {
    const html = mutatedDocument(original.content, random)
    const fault = tried(name, () => readPage(html))
    return fault && `${name}: ${fault}`
  }
  const text = mutatedText(original.content, random)
  const fault = tried(name, () => readText(text, run % REMEMBERED === 0 ? original.content : null))
  return fault && `${name}: ${fault}`
}

function all(kind: 'document' | 'text', runs: number): number {
  let failed = 0
  for (let run = 0; run < runs; run++) {
    const fault = attempt(kind, run)
    if (fault === null) continue
    failed++
    console.error(fault)
  }
  console.log(`${runs} mutated ${kind}s of ${pages.length} pages, seed ${values.seed}: ${failed} failed`)
  return failed
}

if (values.only) {
  const [kind, run] = values.only.split(' ')
  console.log(attempt(kind === 'text' ? 'text' : 'document', Number(run)) ?? 'nothing wrong')
} else {
  const failed = all('document', Number(values.documents)) + all('text', Number(values.texts))
  console.log(`The slowest took ${Math.round(slowest.time)} ms of the processor: ${slowest.run}`)
  if (failed > 0) process.exitCode = 1
}
