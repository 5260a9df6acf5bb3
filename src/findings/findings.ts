// Reads one article: sentences first, then who says what, then the three categories.
import type { Article } from '../article/article'
import type { ReadingMemory } from '../language/memory'
import { readSources } from '../sources/sources'
import type { Steps } from '../steps'
import { findAnonymous } from './anonymous/anonymous'
import { attributionsInSteps } from './attribution/attribution'
import { readClaims } from './claims/claims'
import type { Finding, Findings } from './findings'
import { weighByGenre } from './quiet-genres'
import { blocksInSteps } from './reading'
import { findTruncated } from './truncated/truncated'
import { unverifiedInSteps } from './unverified/unverified'

export function* findAll(article: Article, memory?: ReadingMemory): Steps<Findings> {
  const reading = yield* blocksInSteps(article, memory)
  const spoken = yield* attributionsInSteps(reading)
  const { attributions, sources, anonymous, bodies } = yield* readSources(reading, spoken)
  // An interview's answers are all given to one place: where the name stands.
  for (const source of sources)
    source.mentions = source.mentions.filter(({ start }, at, all) => all[at - 1]?.start !== start)
  const unnamed = yield* findAnonymous(reading, sources, anonymous, bodies)
  const unverified = yield* unverifiedInSteps(reading, attributions)
  const findings: Finding[] = [...unnamed, ...weighByGenre(unverified, article.genre), ...findTruncated(reading)].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  )
  const nested = spoken.filter((one) => one.nested)
  yield
  return { attributions, sources, findings: yield* readClaims(reading, findings, attributions, nested, sources) }
}
