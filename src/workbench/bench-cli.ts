// The command line over a folder of pages, on all cores.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import os from 'node:os'
import path from 'node:path'
import type { Figure } from './figure'

export async function benchCommandLine(folder: string, pages: number): Promise<Figure> {
  const root = path.resolve(import.meta.dirname, '../..')
  const started = performance.now()
  const command = spawn(
    process.execPath,
    ['--import', 'tsx', path.join(root, 'src/cli/analyze.ts'), '--json', folder],
    {
      cwd: root,
      stdio: ['ignore', 'ignore', 'ignore'],
    },
  )
  await once(command, 'exit')
  const seconds = (performance.now() - started) / 1_000
  return {
    what: `command line over ${pages} pages, with its start`,
    below: null,
    measured: pages / seconds,
    unit: 'pages a second',
    note: `${os.availableParallelism()} cores, ${seconds.toFixed(1)} s`,
  }
}
