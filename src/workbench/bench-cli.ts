// The command line over a folder of pages, on one core and on all.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { type Figure, list } from './figure'

const ROOT = path.resolve(import.meta.dirname, '../..')
/** How often the folder is read in one run, so that its start weighs little. */
const TIMES = 4

interface Run {
  seconds: number
  /** The most memory that the process held, in MB. */
  resident: number
}

/** @param core the only one that it may run on (Linux) */
async function run(folder: string, core?: number): Promise<Run> {
  const analyse = ['--import', 'tsx', path.join(ROOT, 'src/cli/analyze.ts'), '--json', ...Array(TIMES).fill(folder)]
  const [command, ...words] =
    core === undefined ? [process.execPath, ...analyse] : ['taskset', '-c', String(core), process.execPath, ...analyse]
  const started = performance.now()
  const child = spawn(command!, words, { cwd: ROOT, stdio: ['ignore', 'ignore', 'ignore'] })
  let resident = 0
  const watch = setInterval(() => {
    resident = Math.max(resident, residentOf(child.pid!))
  }, 250)
  await once(child, 'exit')
  clearInterval(watch)
  return { seconds: (performance.now() - started) / 1_000, resident }
}

function residentOf(pid: number): number {
  try {
    const [, kilobytes] = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return Number(kilobytes ?? 0) / 1_024
  } catch {
    return 0
  }
}

/** @param pages how many the folder holds */
export async function benchCommandLine(folder: string, pages: number): Promise<Figure[]> {
  const cores = os.availableParallelism()
  const all = await run(folder)
  const one = await run(folder, 0)
  const speeds = [one, all].map(({ seconds }) => (pages * TIMES) / seconds)
  return [
    {
      what: `command line over ${pages * TIMES} pages, what ${cores} cores take of the time of one`,
      below: cores === 2 ? 1 / 1.8 : null,
      measured: all.seconds / one.seconds,
      unit: 'times',
      note: `${list(speeds)} pages a second on one and on all, with the start`,
    },
    {
      what: 'the same, memory for each worker, with its share of the main process',
      below: 400,
      measured: all.resident / cores,
      unit: 'MB',
      note: `${list([all.resident])} MB in all`,
    },
  ]
}
