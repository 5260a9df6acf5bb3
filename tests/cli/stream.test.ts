// Ten thousand stories through standard input: each answered once and in order, a broken line losing nothing but itself, in
// memory that does not grow with the stream.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { expect, it } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')
const STORIES = 10_000
const BROKEN = 6_543

const line = (index: number): string =>
  index === BROKEN
    ? '{"file": "broken'
    : JSON.stringify({ file: `story ${index}`, text: `Two officials said on Monday that pier ${index} may close.` })

/** Resident memory in MB, where the system tells it; workers are threads of the same process. */
function memoryOf(pid: number): number | null {
  const file = `/proc/${pid}/status`
  return existsSync(file) ? Number(/VmRSS:\s*(\d+)/.exec(readFileSync(file, 'utf8'))?.[1]) / 1024 : null
}

it('streams 10,000 stories in flat memory and loses nothing but the broken line', async () => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/analyze.ts', '--json'], { cwd: root })
  let complaints = ''
  child.stderr.on('data', (data) => {
    complaints += data
  })
  const closed = once(child, 'close')
  const memory: number[] = []
  let expected = 0
  const reading = (async () => {
    for await (const printed of createInterface({ input: child.stdout })) {
      if (expected === BROKEN) expected++
      const report = JSON.parse(printed)
      if (report.file !== `story ${expected}`) throw new Error(`story ${expected} came as ${report.file}`)
      if (report.findings.length !== 2) throw new Error(`${report.file} has ${report.findings.length} findings`)
      expected++
      if (expected % 100 === 0) memory.push(memoryOf(child.pid!) ?? 0)
    }
  })()
  for (let index = 0; index < STORIES; index++)
    if (!child.stdin.write(`${line(index)}\n`)) await once(child.stdin, 'drain')
  child.stdin.end()
  await Promise.all([reading, closed])
  expect(expected).toBe(STORIES)
  expect(complaints.split('\n')[0]).toBe(`line ${BROKEN + 1}: not JSON`)
  expect(child.exitCode).toBe(1)
  // The first fifth warms up. A stream that is held would cost some 3 kB a story, twice over.
  const settled = Math.max(...memory.slice(20, 40))
  expect(Math.max(...memory.slice(60))).toBeLessThan(settled * 1.15 + 20)
}, 240_000)
