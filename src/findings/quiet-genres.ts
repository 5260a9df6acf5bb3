// Which kinds of text hedge for a living: advice, taste, views and games are no facts, so that their hedges wait for a wish.
import type { Genre } from '../article/article'
import type { Finding } from './model'

/** A live page is none of them: what it hedges is news, and nobody knows it yet. */
export const QUIET_GENRES: ReadonlySet<Genre> = new Set<Genre>([
  'guide',
  'recipe',
  'review',
  'opinion',
  'interview',
  'match-report',
  'satire',
])

/** The findings as they weigh in an article of this genre. A belief that nobody stands for (strong) weighs the same everywhere. */
export function weighByGenre(findings: readonly Finding[], genre: Genre | null): Finding[] {
  if (!genre || !QUIET_GENRES.has(genre)) return [...findings]
  return findings.map((finding) =>
    finding.kind === 'hedged' && finding.strength === 'moderate'
      ? { ...finding, strength: 'slight', byGenre: true }
      : finding,
  )
}
