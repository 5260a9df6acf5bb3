// No pattern in the source can be made to take exponential time, and where one alone could take more than linear time, what
// stands before it in the engine must not let it: its own worst case is run through the whole engine at two sizes.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { check, type Diagnostics, type VulnerableDiagnostics } from 'recheck'
import { parseAst } from 'vite'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/article/read'
import { parseDocument } from '../../src/cli/document'
import { analyseArticle, analyseText } from '../../src/engine'
import { growth } from '../growth'

const src = path.resolve(import.meta.dirname, '../../src')

interface Pattern {
  source: string
  flags: string
  /** file:line */
  at: string
}

/** The patterns that are written as literals in a file. */
function literals(file: string): Pattern[] {
  const code = readFileSync(file, 'utf8')
  const found: Pattern[] = []
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    if ('type' in node && node.type === 'Literal' && 'regex' in node && 'start' in node) {
      const { pattern, flags } = node.regex as { pattern: string; flags: string }
      const line = code.slice(0, node.start as number).split('\n').length
      found.push({ source: pattern, flags, at: `${path.relative(src, file)}:${line}` })
    }
    for (const child of Object.values(node)) visit(child)
  }
  visit(parseAst(code, { lang: file.endsWith('x') ? 'tsx' : 'ts' }))
  return found
}

/** The patterns that the core puts together when it is loaded: seen by standing in for the constructor meanwhile. */
async function composed(): Promise<Pattern[]> {
  const found: Pattern[] = []
  const Original = globalThis.RegExp
  globalThis.RegExp = new Proxy(Original, {
    construct(target, [source, flags]) {
      const made = new target(source, flags)
      const caller = /\/src\/(\S+?\.ts)/.exec(new Error().stack ?? '')
      if (caller) found.push({ source: made.source, flags: made.flags, at: `${caller[1]} (composed)` })
      return made
    },
  })
  try {
    const fresh = '?patterns'
    for (const file of files.filter((name) => /\/(?:article|language|findings|report)\//.test(name)))
      if (readFileSync(file, 'utf8').includes('new RegExp(')) await import(`${file}${fresh}`)
  } finally {
    globalThis.RegExp = Original
  }
  return found
}

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:tsx?|mjs)$/.test(name) && !name.endsWith('.d.ts'))
  .map((name) => path.join(src, name))
const patterns = [
  ...new Map([...files.flatMap(literals), ...(await composed())].map((p) => [`/${p.source}/${p.flags}`, p])),
]
const verdicts: (Omit<Pattern, 'flags'> & { verdict: Diagnostics })[] = []
for (const [, { source, flags, at }] of patterns) {
  // Fewer rounds than the checker's own: its search for a worst case would take minutes.
  const bounds = { timeout: 60_000, maxIteration: 2, maxGenerationSize: 40, mutationSize: 20, attackLimit: 50_000_000 }
  verdicts.push({ at, source, verdict: await check(source, flags, bounds) })
}
const vulnerable = verdicts.flatMap(({ verdict, ...pattern }) =>
  verdict.status === 'vulnerable' ? [{ ...pattern, verdict }] : [],
)

/** The worst case that the checker found, grown to about `size` code units. */
function attack({ attack: { pumps, suffix } }: VulnerableDiagnostics, size: number): string {
  const share = size / Math.max(1, pumps.length)
  return pumps.map(({ prefix, pump }) => prefix + pump.repeat(Math.ceil(share / pump.length))).join('') + suffix
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)

/** A page that has the text everywhere the structure looks. */
function pageOf(text: string): string {
  const html = escaped(text)
  const story = {
    '@type': 'NewsArticle',
    headline: text,
    description: text,
    datePublished: text,
    author: { name: text },
    publisher: { name: text },
  }
  const names = [
    'author',
    'description',
    'date',
    'article:published_time',
    'og:title',
    'og:site_name',
    'og:description',
  ]
  const metas = names.map((name) => `<meta name="${name}" property="${name}" content="${html}">`).join('\n')
  const prose =
    '<p>The quay at Norhaven was closed on Monday, and the ferry did not sail before noon, the harbour said.</p>'
  return `<!doctype html><html lang="${html}"><head><title>${html}</title>${metas}
<script type="application/ld+json">${JSON.stringify(story).replaceAll('<', '\\u003c')}</script>
<script type="application/ld+json">${text.replaceAll('<', '')}</script></head><body class="${html}">
<article id="${html}"><h1>${html}</h1><h2 class="subhead">${html}</h2><p class="byline" style="${html}">By ${html}</p>
<time datetime="${html}">${html}</time><span rel="author" itemprop="author" class="${html}">${html}</span>
${prose.repeat(5)}<p>${html}</p><p>By ${html}</p><figure><figcaption>${html}</figcaption></figure><ul><li>${html}</li></ul>
<blockquote>${html}</blockquote><pre>${html}</pre><a href="${html}">${html}</a>${prose.repeat(5)}<p class="${html}">${html}</p></article></body></html>`
}

/** Many patterns share a worst case, most often white space without end: each is run once, for all that it threatens. */
const threats = new Map<string, typeof vulnerable>()
for (const one of vulnerable) {
  const text = attack(one.verdict, 60).replaceAll('\t', ' ')
  threats.set(text, [...(threats.get(text) ?? []), one])
}

describe('patterns', () => {
  it('are all seen', () => {
    expect(patterns.length).toBeGreaterThan(200)
    expect(verdicts.filter(({ verdict }) => verdict.status === 'unknown')).toEqual([])
  })

  it('are never exponential', () => {
    const exponential = vulnerable.filter(({ verdict }) => verdict.complexity.type === 'exponential')
    expect(exponential.map(({ at, source }) => `${at} /${source}/`)).toEqual([])
  })

  it.each([...threats.values()].map((shared) => ({ shared, where: shared.map(({ at }) => at).join(', ') })))(
    'cost the engine linear time at their worst: $where',
    ({ shared }) => {
      const text = (size: number) => attack(shared[0]!.verdict, size)
      const page = (size: number) => parseDocument(pageOf(text(size)))
      const read = (document: Document) => analyseArticle(readDocument(document, null).article)
      expect(growth(text, analyseText, 10_000)).toBeLessThan(10)
      expect(growth(page, read, 2_500)).toBeLessThan(10)
    },
    60_000,
  )
})
