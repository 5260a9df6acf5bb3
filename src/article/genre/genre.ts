// The genre folder tells what kind of text an article is (a guide, a review, an interview …) by what its page says of it, its
// headline and how the text is built. It is silent where it is not sure: two signs that disagree tell nothing.
import { type Evidence, GENRES, type Genre } from '../article'
import type { GenrePage } from './genre-page'
import type { GenreRule } from './genre-rule'
import { HEADLINE_RULES } from './headline-rules'
import { STATED_RULES } from './stated-rules'
import { TEXT_RULES } from './text-rules'

export const GENRE_RULES: readonly GenreRule[] = [...STATED_RULES, ...HEADLINE_RULES, ...TEXT_RULES]

interface Sign {
  rule: GenreRule
  evidence: Evidence
}

/** What counts as told: a proof, or two hints of which one at least is no mere statement of the page. */
function isTold(signs: readonly Sign[]): boolean {
  if (signs.some(({ rule }) => rule.weight === 'proof')) return true
  return signs.length >= 2 && signs.some(({ rule }) => rule.place !== 'stated')
}

const weigh = (signs: readonly Sign[]): number =>
  signs.reduce((sum, { rule }) => sum + (rule.weight === 'proof' ? 2 : 1), 0)

/** The genre with the most behind it; among equals the more particular one, in the order of `GENRES`. */
export function chooseGenre(page: GenrePage): { value: Genre; evidence: Evidence } | null {
  const signs = GENRE_RULES.flatMap((rule): Sign[] => {
    if (rule.place === 'text' && !page.english) return []
    const evidence = rule.test(page)
    return evidence ? [{ rule, evidence }] : []
  })
  let best: { genre: Genre; signs: Sign[] } | null = null
  for (const genre of GENRES) {
    const own = signs.filter(({ rule }) => rule.genre === genre)
    if (!isTold(own)) continue
    // News is what has no sign of anything else.
    if (genre === 'news' && own.length < signs.length) continue
    if (!best || weigh(own) > weigh(best.signs)) best = { genre, signs: own }
  }
  if (!best) return null
  const { kind } = best.signs.find(({ rule }) => rule.weight === 'proof')?.evidence ?? best.signs[0]!.evidence
  return { value: best.genre, evidence: { kind, signs: best.signs.flatMap(({ evidence }) => evidence.signs) } }
}
