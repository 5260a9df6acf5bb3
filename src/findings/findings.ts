// The findings folder reads an Article the way a copy desk does: who says what (attribution/, sources/), and where a
// careful editor would stop (anonymous/, unverified/, truncated/). Pure: text in, data out.
import type { Article } from '../article/article'
import type { ParagraphMemory } from '../language/paragraph-memory'
import type { Quotation } from '../language/quotations'
import { readSources } from '../sources/sources'
import type { Steps } from '../steps'
import { findAnonymous } from './anonymous/anonymous'
import { attributionsInSteps } from './attribution/attribution'
import { readClaims } from './claims/claims'
import type { Finding, Findings } from './model'
import { parseInSteps } from './parsed-article'
import { weighByGenre } from './quiet-genres'
import { findTruncated } from './truncated/truncated'
import { unverifiedInSteps } from './unverified/unverified'

/** What was found, and the quotations that were read on the way. */
interface Found {
  found: Findings
  quotations: readonly Quotation[]
}

export function* findAll(article: Article, memory?: ParagraphMemory): Steps<Found> {
  const parsed = yield* parseInSteps(article, memory)
  const spoken = yield* attributionsInSteps(parsed)
  const { attributions, sources, anonymous, bodies } = yield* readSources(parsed, spoken)
  // An interview's answers are all given to one place: where the name stands.
  for (const source of sources)
    source.mentions = source.mentions.filter(({ start }, at, all) => all[at - 1]?.start !== start)
  const unnamed = yield* findAnonymous(parsed, sources, anonymous, bodies)
  const unverified = yield* unverifiedInSteps(parsed, attributions)
  const findings: Finding[] = [...unnamed, ...weighByGenre(unverified, article.genre), ...findTruncated(parsed)].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  )
  const nested = spoken.filter((one) => one.nested)
  yield
  const claimed = yield* readClaims(parsed, findings, attributions, nested, sources)
  return { found: { attributions, sources, findings: claimed }, quotations: parsed.quotations }
}
