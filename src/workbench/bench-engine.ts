// The engine's time by stage over our own articles of growing length, in Node.
import { asText, generateArticle } from '../../tests/articles/generate'
import { BODY_ROLES } from '../article/article'
import { plainArticle } from '../article/plain'
import { analyseText } from '../engine'
import { findAnonymous } from '../findings/anonymous/anonymous'
import { findAttributions } from '../findings/attribution/attribution'
import { readBlocks } from '../findings/reading'
import { joinSources } from '../findings/sources/sources'
import { findTruncated } from '../findings/truncated/truncated'
import { findUnverified } from '../findings/unverified/unverified'
import { readQuotations } from '../language/quotations'
import { type Cell, table } from './table'
import { best, exponent } from './timing'

const SIZES = [300, 1_000, 3_000, 10_000, 30_000, 100_000]

/** Milliseconds for each stage, in the order in which the engine runs them, and `total` for the engine as it is called. */
function stagesOf(text: string): Record<string, number> {
  const article = plainArticle(text)
  const blocks = article.blocks.filter(({ role }) => BODY_ROLES.has(role))
  const reading = readBlocks(article)
  const spoken = findAttributions(reading)
  const { attributions, sources, anonymous } = joinSources(reading, spoken)
  const quotations = best(() => readQuotations(text, blocks))
  return {
    language: best(() => readBlocks(article)) - quotations,
    quotations,
    attribution: best(() => findAttributions(reading)),
    sources: best(() => joinSources(reading, spoken)),
    anonymous: best(() => findAnonymous(reading, sources, anonymous)),
    unverified: best(() => findUnverified(reading, attributions)),
    truncated: best(() => findTruncated(reading)),
    total: best(() => analyseText(text)),
  }
}

export function benchEngine(): string {
  const articles = SIZES.map((size) => ({ size, text: asText(generateArticle(size)) }))
  // Warm: the compiler has seen every path.
  for (const { text } of articles.slice(0, 3)) for (let run = 0; run < 10; run++) analyseText(text)
  const measured = articles.map(({ size, text }) => ({ size, stages: stagesOf(text) }))
  const names = Object.keys(measured[0]!.stages)
  const rows = names.map((name): Cell[] => {
    const times = measured.map(({ size, stages }) => ({ size, time: Math.max(stages[name]!, 1e-6) }))
    return [name, ...times.map(({ size, time }) => (time * 1_000) / size), exponent(times)]
  })
  return `## Engine, ms per 1,000 words, warm (Node ${process.versions.node})\n\n${table(['stage', ...SIZES.map((size) => `${size} words`), 'exponent'], rows)}`
}
