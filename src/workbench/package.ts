// `npm run package`: builds both targets and packs them for the stores, with the sources for Mozilla's reviewers. The same sources
// give the same bytes: fixed order, fixed time, no trace of the machine.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { version } from '../../package.json' with { type: 'json' }
import { zip } from './zip'

const root = path.resolve(import.meta.dirname, '../..')
const outDir = path.join(root, 'dist/packages')

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
execFileSync(npm, ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })

/** Every file beneath a folder, as paths with slashes. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
}

/** What git keeps is what the build needs, and nothing else. */
const sources = () =>
  execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean)

function pack(name: string, folder: string, files: string[]): void {
  const packed = zip(Object.fromEntries(files.map((file) => [file, readFileSync(path.join(folder, file))])))
  const target = path.join(outDir, `backread-${name}-${version}.zip`)
  writeFileSync(target, packed)
  const digest = createHash('sha256').update(packed).digest('hex')
  console.log(
    `${digest}  ${path.relative(root, target)} (${files.length} files, ${Math.ceil(packed.length / 1024)} kB)`,
  )
}

mkdirSync(outDir, { recursive: true })
for (const target of ['chrome', 'firefox']) {
  const folder = path.join(root, 'dist', target)
  pack(
    target,
    folder,
    filesIn(folder).filter((file) => !file.startsWith('.')),
  )
}
pack('source', root, sources())
