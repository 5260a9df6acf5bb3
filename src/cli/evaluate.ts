// `npm run -s evaluate -- BENCH [TABLE…] [--misses]`: runs the benchmark's own scorer over our reports and prints its tables.
// Tables: findings, attributions, exact, truncated, body, metadata, sourcing, present, grammar, and fold:N for one fold
// of news that is opened only when the work on the earlier ones is done. Without a name, all but the folds.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { inputsAt } from './inputs'
import { analyseAll } from './pool'
import { printReadings } from './reading'

/** Where a table's inputs lie: written by the scorer, or a folder of the benchmark. */
interface Table {
  name: string
  /** The scorer's command. */
  command: string
  /** The folder that the scorer reads its labels from. */
  bench: string
  /** The folder of inputs; null where the scorer writes them. */
  inputs: string | null
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: 'boolean', default: false } },
})
const [bench, ...wanted] = positionals
const PLAIN = ['findings', 'attributions', 'exact', 'truncated', 'body', 'metadata', 'sourcing', 'present', 'grammar']

function tableOf(root: string, name: string): Table {
  const [kind, number] = name.split(':')
  const folder = (...parts: string[]) => path.join(root, ...parts)
  if (kind === 'fold' && number) return { name, command: 'findings', bench: folder('folds', number), inputs: null }
  switch (name) {
    case 'body':
    case 'metadata':
      return { name, command: name, bench: root, inputs: folder('pages') }
    case 'present':
      return { name, command: name, bench: folder('present'), inputs: folder('present', 'pages') }
    case 'sourcing':
      return { name, command: name, bench: folder('sourcing'), inputs: folder('sourcing', 'articles') }
    default:
      return { name, command: name, bench: root, inputs: null }
  }
}

const known = (name: string): boolean => PLAIN.includes(name) || /^fold:\w+$/.test(name)
if (!bench || !wanted.every(known)) {
  console.error(`usage: npm run -s evaluate -- BENCH [${PLAIN.join('|')}|fold:N]… [--misses]`)
  process.exit(2)
}

const scorer = path.join(bench, 'score.mjs')
const work = mkdtempSync(path.join(os.tmpdir(), 'backread-bench-'))
const score = (command: string, target: string, from: string, flags: string[] = []) =>
  execFileSync(process.execPath, [scorer, command, target, ...flags], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, BENCH: from },
  })

async function reportsOf(folder: string, out: string): Promise<string> {
  const lines: string[] = []
  for await (const answer of analyseAll(inputsAt(folder), { format: 'json', locale: 'en' })) {
    if ('complaint' in answer) console.error(answer.complaint)
    else lines.push(answer.printed)
  }
  writeFileSync(out, lines.join(''))
  return out
}

/** The reports of each folder of inputs are made once, whichever tables ask for them. */
const made = new Map<string, Promise<string>>()

async function targetOf(table: Table): Promise<string> {
  if (table.command === 'grammar') {
    const out = path.join(work, 'readings.jsonl')
    writeFileSync(out, printReadings(path.join(table.bench, 'grammar')))
    return out
  }
  let folder = table.inputs
  if (!folder) {
    const written = path.join(work, table.bench === bench ? 'bench' : table.name.replace(':', '-'))
    if (!existsSync(written)) score('inputs', written, table.bench)
    folder = path.join(written, table.command === 'exact' ? 'attributions' : table.command)
  }
  let reports = made.get(folder)
  if (!reports) {
    reports = reportsOf(folder, path.join(work, `${made.size}.jsonl`))
    made.set(folder, reports)
  }
  return reports
}

try {
  for (const name of wanted.length > 0 ? wanted : PLAIN) {
    const table = tableOf(bench, name)
    const started = performance.now()
    const target = await targetOf(table)
    console.log(`## ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`)
    console.log(score(table.command, target, table.bench, values.misses ? ['--misses'] : []))
  }
} finally {
  rmSync(work, { recursive: true, force: true })
}
