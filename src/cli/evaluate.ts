// `npm run -s evaluate -- BENCH [TABLE…] [--misses]`: runs the benchmark's own scorer over our reports and prints its tables.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { inputsAt } from './inputs'
import { analyseAll } from './pool'

const TABLES = ['findings', 'attributions', 'truncated', 'body', 'metadata']

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: 'boolean', default: false } },
})
const [bench, ...wanted] = positionals
if (!bench) {
  console.error(`usage: npm run -s evaluate -- BENCH [${TABLES.join('|')}]… [--misses]`)
  process.exit(2)
}

const scorer = path.join(bench, 'score.mjs')
const work = mkdtempSync(path.join(os.tmpdir(), 'backread-bench-'))
const score = (command: string, target: string) =>
  execFileSync(process.execPath, [scorer, command, target, ...(values.misses ? ['--misses'] : [])], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })

async function reportsOf(folder: string): Promise<string> {
  const lines: string[] = []
  for await (const answer of analyseAll(inputsAt(folder), 'json')) {
    if ('complaint' in answer) console.error(answer.complaint)
    else lines.push(answer.printed)
  }
  const out = path.join(work, `${path.basename(folder)}.jsonl`)
  writeFileSync(out, lines.join(''))
  return out
}

try {
  score('inputs', work)
  const folders = new Map<string, Promise<string>>()
  for (const table of TABLES.filter((name) => wanted.length === 0 || wanted.includes(name))) {
    const folder = table === 'body' || table === 'metadata' ? path.join(bench, 'pages') : path.join(work, table)
    if (!folders.has(folder)) folders.set(folder, reportsOf(folder))
    const started = performance.now()
    const reports = await folders.get(folder)!
    console.log(`## ${table} (${((performance.now() - started) / 1000).toFixed(1)} s)`)
    console.log(score(table, reports))
  }
} finally {
  rmSync(work, { recursive: true, force: true })
}
