// `npm run -s roundtrip -- PATH…`: proves over saved pages that every block's and every finding's range gives back its text.
import { readFile } from 'node:fs/promises'
import { gunzipSync } from 'node:zlib'
import { normalise, rangeOf, rangesOf } from '../article/anchors'
import type { Span } from '../article/article'
import { readDocument } from '../article/read'
import { analyseArticle } from '../engine'
import { parseDocument } from './document'
import { inputsAt } from './inputs'

const folders = process.argv.slice(2)
if (folders.length === 0) {
  console.error('usage: npm run -s roundtrip -- PATH…   (files or folders of .html, .html.gz)')
  process.exit(2)
}

let pages = 0
let spans = 0
let failures = 0

async function check(file: string): Promise<void> {
  const bytes = await readFile(file)
  const document = parseDocument((file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'))
  const before = document.documentElement.outerHTML
  const { article, anchors } = readDocument(document, null)
  const findings = analyseArticle(article).findings
  pages++
  const fail = (what: string) => {
    failures++
    console.error(`${file}: ${what}`)
  }
  const prove = (span: Span, what: string) => {
    spans++
    const text = article.text.slice(span.start, span.end)
    const shown = rangesOf(anchors, span).map(String).join('')
    if (normalise(shown) !== normalise(text))
      fail(`${what} at ${span.start}: «${text.slice(0, 60)}» is «${shown.slice(0, 60)}»`)
    else if (!rangeOf(anchors, span)) fail(`${what} at ${span.start} has no range`)
  }
  for (const block of article.blocks) prove(block, block.role)
  for (const finding of findings) prove(finding, finding.category)
  if (document.documentElement.outerHTML !== before) fail('the document was changed')
}

for (const folder of folders)
  for await (const input of inputsAt(folder))
    if ('file' in input && /\.html?(\.gz)?$/i.test(input.file)) await check(input.file)
console.log(`${spans} blocks and findings on ${pages} pages; ${failures} failures`)
process.exitCode = failures > 0 ? 1 : 0
