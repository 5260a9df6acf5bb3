// Documents that the reader cannot get at: leaked, internal, or shown to a newsroom alone (FINDINGS 1, rulings).
import type { SourcePhrase } from './source-phrase'

const SECRET =
  /^(?:leaked|internal|confidential|secret|classified|unpublished|unreleased|private|draft|sealed|hacked|intercepted|undisclosed)$/
const SHOWN = /^(?:seen|obtained|reviewed|viewed|leaked|heard|acquired|shared|shown|provided|examined|read|watched)$/
/** What is meant for a newsroom is no secret when it gets it. */
const GIVEN = /^(?:statement|comment|response|reply|release|answer)$/
/** A document that the reader cannot get at: leaked, internal, or shown to a newsroom alone. */
export function isUndisclosed({ tokens, head, first, noun }: SourcePhrase, end: number): boolean {
  if (noun?.lemma === 'leak') return true
  if (GIVEN.test(noun?.lemma ?? '')) return tokens.slice(first, head).some(({ lower }) => lower === 'leaked')
  if (tokens.slice(first, head).some(({ lower }) => SECRET.test(lower))) return true
  // "intelligence assessments"
  if (tokens[head - 1]?.lower === 'intelligence' && head > first) return true
  const reach = Math.min(tokens.length, Math.max(end, head + 1) + 3)
  for (let at = head + 1; at < reach; at++) {
    const { lower, tag } = tokens[at]!
    if (SHOWN.test(lower) && /^(?:by|with|to|from)$/.test(tokens[at + 1]?.lower ?? '')) return true
    // "documents, which have not been made public"
    if (lower === 'public' && /^(?:made|been)$/.test(tokens[at - 1]?.lower ?? '')) return true
    // "a memo the Courier obtained"
    if (/^(?:obtained|seen|reviewed)$/.test(lower) && at > head + 1) return true
    if (tag === 'PUNCT' && lower !== ',' && lower !== '-') return false
  }
  return false
}
