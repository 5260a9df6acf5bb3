// Every regular expression in the source: those written as literals, and those that the core puts together when it is loaded.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseAst } from 'vite'

const src = path.resolve(import.meta.dirname, '../../src')

export interface Pattern {
  source: string
  flags: string
  /** Where it stands, beneath src. */
  at: string
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.(?:tsx?|mjs)$/.test(name) && !name.endsWith('.d.ts'))

/** @param file a path beneath src */
function literals(file: string): Pattern[] {
  const code = readFileSync(path.join(src, file), 'utf8')
  const found: Pattern[] = []
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    if ('type' in node && node.type === 'Literal' && 'regex' in node && 'start' in node) {
      const { pattern, flags } = node.regex as { pattern: string; flags: string }
      const line = code.slice(0, node.start as number).split('\n').length
      found.push({ source: pattern, flags, at: `${file}:${line}` })
    }
    for (const child of Object.values(node)) visit(child)
  }
  visit(parseAst(code, { lang: file.endsWith('x') ? 'tsx' : 'ts' }))
  return found
}

/** Seen by standing in for the constructor while a fresh copy of the file is loaded. */
async function composed(core: readonly string[]): Promise<Pattern[]> {
  const found: Pattern[] = []
  const Original = globalThis.RegExp
  globalThis.RegExp = new Proxy(Original, {
    construct(target, [source, flags]) {
      const made = new target(source, flags)
      const callers = [...(new Error().stack ?? '').matchAll(/\/src\/(\S+?\.ts)/g)].map(([, file]) => file)
      const caller = callers.find((file) => file !== 'regex.ts')
      if (caller) found.push({ source: made.source, flags: made.flags, at: `${caller} (composed)` })
      return made
    },
  })
  try {
    for (const file of core)
      if (/new RegExp\(|\bregex\('/.test(readFileSync(path.join(src, file), 'utf8')))
        await import(`${path.join(src, file)}?fresh`)
  } finally {
    globalThis.RegExp = Original
  }
  return found
}

const isCore = (file: string): boolean => /^(?:article|language|lexicon|sources|findings|report)\//.test(file)

/** The patterns of the files that are wanted, each once. */
export async function patternsOf(wanted: (file: string) => boolean): Promise<Pattern[]> {
  const chosen = files.filter(wanted)
  const all = [...chosen.flatMap(literals), ...(await composed(chosen.filter(isCore)))]
  return [...new Map(all.map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern])).values()]
}
