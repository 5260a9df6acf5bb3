// Makes a fresh clone ready: the packages of package-lock.json, and the browsers named as arguments. Does nothing where
// everything is there. Needs only Node and npm.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { needBrowser } from './browsers.mjs'

const root = path.resolve(import.meta.dirname, '../..')

/** npm notes what it installed; packages are missing when the lock asks for something else. */
function packagesMissing() {
  const installed = path.join(root, 'node_modules/.package-lock.json')
  if (!existsSync(installed)) return true
  const versions = (/** @type {string} */ file) => {
    /** @type {{ packages: Record<string, { version?: string, optional?: boolean }> }} */
    const { packages } = JSON.parse(readFileSync(file, 'utf8'))
    return packages
  }
  const have = versions(installed)
  return Object.entries(versions(path.join(root, 'package-lock.json'))).some(
    ([name, { version, optional }]) => name !== '' && !optional && have[name]?.version !== version,
  )
}

try {
  if (packagesMissing()) {
    console.error('Installing packages…')
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
    execFileSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    })
  }
  for (const name of process.argv.slice(2)) {
    if (name === 'chromium' || name === 'firefox') needBrowser(name)
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exit(1)
}
