// Reads one article: sentences first, then who says what, then the three categories.
import type { Article } from '../article/article'
import type { ReadingMemory } from '../language/memory'
import { readSources } from '../sources/sources'
import { findAnonymous } from './anonymous/anonymous'
import { findAttributions } from './attribution/attribution'
import { readClaims } from './claims/claims'
import type { Finding, Findings } from './findings'
import { weighByGenre } from './quiet-genres'
import { readBlocks } from './reading'
import { findTruncated } from './truncated/truncated'
import { findUnverified } from './unverified/unverified'

export function findAll(article: Article, memory?: ReadingMemory): Findings {
  const reading = readBlocks(article, memory)
  const spoken = findAttributions(reading)
  const { attributions, sources, anonymous, bodies } = readSources(reading, spoken)
  // An interview's answers are all given to one place: where the name stands.
  for (const source of sources)
    source.mentions = source.mentions.filter(({ start }, at, all) => all[at - 1]?.start !== start)
  const findings: Finding[] = [
    ...findAnonymous(reading, sources, anonymous, bodies),
    ...weighByGenre(findUnverified(reading, attributions), article.genre),
    ...findTruncated(reading),
  ].sort((a, b) => a.start - b.start || a.end - b.end)
  const nested = spoken.filter((one) => one.nested)
  return { attributions, sources, findings: readClaims(reading, findings, attributions, nested, sources) }
}
