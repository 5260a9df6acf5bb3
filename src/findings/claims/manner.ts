// What the marked words of a finding do, so that everybody asks of them what can be asked: who charges, who denies, who doubts.
import type { Span } from '../../article/article'
import type { Token } from '../../language/language'
import { nounCue } from '../../lexicon/cues'
import { ACCUSING, CHARGES, DENIALS, DENYING, EVIDENCE, VERIFYING } from '../../lexicon/en/claims'
import { overlaps } from '../../spans'
import type { Finding } from '../model'
import type { Line } from './told-lines'

/**
 * What the marked words do. `answers`: they deny; `accuses`: they charge somebody; `names`: a noun for a charge that anybody may
 * have made; `checks`: nobody could verify; `lacks`: no evidence was given; `unborne`: nothing bears out what nobody is named for; `hedges`: all the others.
 */
export type Manner = 'unborne' | 'answers' | 'accuses' | 'names' | 'checks' | 'lacks' | 'hedges'

export function tokensIn({ sentence }: Line, span: Span): Token[] {
  return sentence.tokens.filter((token) => overlaps(token, span))
}

export function mannerOf(line: Line, finding: Finding): Manner {
  const tokens = tokensIn(line, finding)
  const some = (test: (token: Token) => boolean) => tokens.some(test)
  if (finding.kind === 'declared') {
    if (tokens.some(({ tag, lower }) => tag !== 'VERB' && UNVERIFIED.test(lower))) return 'unborne'
    if (some(({ lemma }) => EVIDENCE.has(lemma))) return 'lacks'
    return some(({ lemma }) => VERIFYING.has(lemma)) && !isOfSelf(line, finding) ? 'checks' : 'hedges'
  }
  if (finding.kind !== 'alleged') return 'hedges'
  if (some(({ lemma }) => DENYING.has(lemma) || DENIALS.has(lemma))) return 'answers'
  const first = tokens[0]
  const noun = some(
    (token) => token.tag === 'NOUN' && (CHARGES.has(token.lemma) || nounCue(token)?.id === 'noun-claim'),
  )
  if (noun && !some(({ tag, lemma }) => tag === 'VERB' && ACCUSING.has(lemma))) return 'names'
  if (first && some(({ lemma, lower }) => ACCUSING.has(lemma) || ACCUSING.has(lower))) return 'accuses'
  return 'hedges'
}

/** "I can neither confirm nor deny": no check, but a word of somebody who is asked. */
const isOfSelf = ({ sentence }: Line, { start }: Span): boolean =>
  sentence.tokens
    .filter((token) => token.end <= start)
    .slice(-4)
    .some(({ lower }) => /^(?:i|we)$/.test(lower))

const UNVERIFIED = /^un(?:confirmed|verified|substantiated|corroborated|proven)$/
