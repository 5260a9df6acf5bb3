// `npm run package`: builds both targets and packs them for the stores, with the sources for Mozilla's reviewers. The same sources
// give the same bytes: fixed order, fixed time, no trace of the machine. To prove it, the sources are unpacked elsewhere and built again.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { unzipSync } from 'fflate'
import { version } from '../../package.json' with { type: 'json' }
import { zip } from './zip'

const root = path.resolve(import.meta.dirname, '../..')
const outDir = path.join(root, 'dist/packages')
const TARGETS = ['chrome', 'firefox']

const onWindows = process.platform === 'win32'
function npm(folder: string, ...args: string[]): void {
  execFileSync(onWindows ? 'npm.cmd' : 'npm', args, { cwd: folder, stdio: 'inherit', shell: onWindows })
}

/** Every file beneath a folder, as paths with slashes. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
}

/** What git keeps is what the build needs, and nothing else. */
const sources = () =>
  execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean)

const packed = (folder: string, files: string[]): Uint8Array =>
  zip(Object.fromEntries(files.map((file) => [file, readFileSync(path.join(folder, file))])))

/** The package of one target as it was built in a folder. */
function packedTarget(folder: string, target: string): Uint8Array {
  const built = path.join(folder, 'dist', target)
  const files = filesIn(built).filter((file) => !file.startsWith('.'))
  return packed(built, files)
}

const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

function write(name: string, bytes: Uint8Array): void {
  const file = path.join(outDir, `backread-${name}-${version}.zip`)
  writeFileSync(file, bytes)
  console.log(`${digestOf(bytes)}  ${path.relative(root, file)} (${Math.ceil(bytes.length / 1024)} kB)`)
}

/** What a reviewer does by src/store/reviewers.md: unpacks the source archive in a folder of its own and builds there. */
function rebuilt(archive: Uint8Array): Map<string, string> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'backread-sources-'))
  try {
    for (const [file, bytes] of Object.entries(unzipSync(archive))) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
      writeFileSync(path.join(folder, file), bytes)
    }
    npm(folder, 'ci', '--silent', '--ignore-scripts', '--prefer-offline')
    npm(folder, 'run', '--silent', 'build')
    return new Map(TARGETS.map((target) => [target, digestOf(packedTarget(folder, target))]))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

npm(root, 'run', '--silent', 'build')
mkdirSync(outDir, { recursive: true })
const packages = new Map(TARGETS.map((target) => [target, packedTarget(root, target)]))
for (const [target, bytes] of packages) write(target, bytes)
const archive = packed(root, sources())
write('source', archive)

const again = rebuilt(archive)
const other = TARGETS.filter((target) => again.get(target) !== digestOf(packages.get(target)!))
if (other.length > 0) {
  console.error(`Built from the source archive, ${other.join(' and ')} came out differently.`)
  process.exit(1)
}
console.log('The source archive, unpacked elsewhere, builds the very same packages.')
