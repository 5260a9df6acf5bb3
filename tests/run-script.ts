// Runs one of our scripts as its users do, in a process of its own.
import { spawn } from 'node:child_process'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')

export interface Done {
  code: number | null
  out: string
  err: string
}

/** @param script from the project's root */
export function runScript(script: string, args: readonly string[], input = ''): Promise<Done> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--import', 'tsx', script, ...args], { cwd: root })
    const done: Done = { code: null, out: '', err: '' }
    child.stdout.on('data', (data) => {
      done.out += data
    })
    child.stderr.on('data', (data) => {
      done.err += data
    })
    child.on('close', (code) => resolve({ ...done, code }))
    child.stdin.end(input)
  })
}
