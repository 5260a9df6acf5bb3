// `npm run -s fuzz -- PAGES [--runs N] [--seed N]`: mutated pages through structure and engine. No exception, no invalid
// offset; prints how many inputs were tried and the seed and page of each that failed.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { rangeOf } from '../article/anchors'
import { readDocument } from '../article/read'
import { parseDocument } from '../cli/document'
import { analyseArticle } from '../engine'
import { randomRow } from './generate'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '1000' }, seed: { type: 'string', default: '1' } },
})
const [folder] = positionals
if (!folder) {
  console.error('usage: npm run -s fuzz -- PAGES [--runs N] [--seed N]')
  process.exit(2)
}

const ODD = [
  '\ud800',
  '\udc00',
  '\0',
  '\u202e',
  '\u200b',
  '\u00ad',
  '“',
  '"',
  '\n',
  '<p>',
  '</p>',
  '<div>',
  '</article>',
  '<br>',
  '<!--',
  '&',
  '&#0;',
  '<script>',
  '<template>',
  '<svg>',
  '<table><tr>',
  'officials said ',
  ' ',
]

/** A page with pieces of it lost, doubled, moved or filled with odd characters. */
function mutate(html: string, random: () => number): string {
  const at = (text: string) => Math.floor(random() * text.length)
  const piece = (text: string) => {
    const from = at(text)
    return text.slice(from, from + Math.floor(random() ** 3 * 4_000))
  }
  let mutated = html
  for (let change = Math.floor(random() * 6); change >= 0; change--) {
    const place = at(mutated)
    const [before, after] = [mutated.slice(0, place), mutated.slice(place)]
    const kind = Math.floor(random() * 5)
    if (kind === 0) mutated = before + after.slice(Math.floor(random() ** 3 * 8_000))
    else if (kind === 1) mutated = before + piece(mutated) + after
    else if (kind === 2)
      mutated = before + ODD[Math.floor(random() * ODD.length)]!.repeat(1 + Math.floor(random() * 20)) + after
    else if (kind === 3) mutated = random() < 0.1 ? before : before + piece(mutated).replace(/<[^>]*>/g, '') + after
    else mutated = `${before}${after}`.replace(random() < 0.5 ? /<\/(\w+)>/ : / (class|id)="[^"]*"/, '')
  }
  return mutated
}

function check(html: string): void {
  const { article, anchors } = readDocument(parseDocument(html), 'https://brackwater.example/story')
  const { text, blocks } = article
  let after = 0
  for (const block of blocks) {
    if (block.start < after || block.end <= block.start || block.end > text.length)
      throw new Error(`block at ${block.start}`)
    after = block.end
  }
  const { findings, attributions } = analyseArticle(article)
  for (const finding of findings) {
    if (text.slice(finding.start, finding.end) !== finding.exact || finding.exact === '')
      throw new Error(`finding ${finding.id}`)
    if (!rangeOf(anchors, finding)) throw new Error(`no way back from ${finding.id}`)
  }
  for (const { source, cue, content } of attributions)
    for (const span of [source, cue, content])
      if (span && !(span.start >= 0 && span.start < span.end && span.end <= text.length))
        throw new Error(`span at ${span.start}`)
}

const pages = readdirSync(folder).filter((name) => /\.html(\.gz)?$/.test(name))
const sources = pages.map((name) => {
  const bytes = readFileSync(path.join(folder, name))
  return (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
})
const seed = Number(values.seed)
let failed = 0
let run = 0
for (; run < Number(values.runs); run++) {
  const random = randomRow(seed * 1_000_003 + run)
  const page = Math.floor(random() * pages.length)
  try {
    check(mutate(sources[page]!, random))
  } catch (error) {
    failed++
    console.error(`run ${run}, ${pages[page]}: ${error instanceof Error ? error.stack : error}`)
  }
}
console.log(`${run} mutated pages of ${pages.length}, seed ${seed}: ${failed} failed`)
if (failed > 0) process.exitCode = 1
