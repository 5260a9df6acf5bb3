// The worst case of a pattern, found by a checker, and a page that has it everywhere the structure looks.
import { check, type Diagnostics, type VulnerableDiagnostics } from 'recheck'
import type { Pattern } from './patterns'

/**
 * Smaller than the checker's own bounds, so that all patterns are checked in half a minute. What is linear may take 500 steps for each
 * code unit, which a bounded repetition within a bounded repetition needs.
 */
const BOUNDS = {
  timeout: 300_000,
  maxNFASize: 8_000,
  maxIteration: 1,
  maxInitialGenerationSize: 60,
  maxGenerationSize: 20,
  mutationSize: 10,
  incubationLimit: 10_000,
  maxGeneStringSize: 1_000,
  attackLimit: 5_000_000,
  maxAttackStringSize: 10_000,
}

export const verdictOn = ({ source, flags }: Pick<Pattern, 'source' | 'flags'>): Promise<Diagnostics> =>
  check(source, flags, BOUNDS)

/** The worst case that the checker found, grown to about `size` code units. */
export function attack({ attack: { pumps, suffix } }: VulnerableDiagnostics, size: number): string {
  const share = size / Math.max(1, pumps.length)
  return pumps.map(({ prefix, pump }) => prefix + pump.repeat(Math.ceil(share / pump.length))).join('') + suffix
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
const NAMES = ['author', 'description', 'date', 'article:published_time', 'og:title', 'og:site_name', 'og:description']
const PROSE =
  '<p>The quay at Norhaven was closed on Monday, and the ferry did not sail before noon, the harbour said.</p>'.repeat(
    5,
  )

export function pageOf(text: string): string {
  const html = escaped(text)
  const story = {
    '@type': 'NewsArticle',
    headline: text,
    description: text,
    datePublished: text,
    author: { name: text },
    publisher: { name: text },
  }
  const metas = NAMES.map((name) => `<meta name="${name}" property="${name}" content="${html}">`).join('\n')
  return `<!doctype html><html lang="${html}"><head><title>${html}</title>${metas}
<script type="application/ld+json">${JSON.stringify(story).replaceAll('<', '\\u003c')}</script>
<script type="application/ld+json">${text.replaceAll('<', '')}</script></head><body class="${html}">
<article id="${html}"><h1>${html}</h1><h2 class="subhead">${html}</h2><p class="byline" style="${html}">By ${html}</p>
<time datetime="${html}">${html}</time><span rel="author" itemprop="author" class="${html}">${html}</span>
${PROSE}<p>${html}</p><p>By ${html}</p><figure><figcaption>${html}</figcaption></figure><ul><li>${html}</li></ul>
<blockquote>${html}</blockquote><pre>${html}</pre><a href="${html}">${html}</a>${PROSE}<p class="${html}">${html}</p></article></body></html>`
}
