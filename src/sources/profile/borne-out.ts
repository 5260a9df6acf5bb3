// Whether somebody else in the article says what an unnamed source says. Conservative: said only when it is sure.
import type { Span } from '../../article/article'
import type { Attribution, Profile, Source } from '../../findings/model'
import type { Token } from '../../language/language'

/** Words that two contents must share, and the share of the longer one's words that they must make up. */
const SHARED_WORDS = 4
const SHARED_PART = 0.4
/** A word in more contents than this tells nothing about one claim. */
const COMMON = 8

interface Claim {
  sourceId: string
  span: Span
  words: Set<string>
  /** Names and numbers among the words. */
  marked: Set<string>
}

function claimOf({ content, sourceId }: Attribution, tokensIn: (span: Span) => Token[]): Claim | null {
  if (!content || !sourceId) return null
  const words = new Set<string>()
  const marked = new Set<string>()
  for (const token of tokensIn(content)) {
    if (!/^(?:NOUN|PROPN|NUM|VERB)$/.test(token.tag) || token.lower.length < 3) continue
    words.add(token.lemma)
    if (token.tag !== 'NOUN' && token.tag !== 'VERB') marked.add(token.lemma)
  }
  return words.size >= SHARED_WORDS ? { sourceId, span: content, words, marked } : null
}

/** For each anonymous source, who bears out one of its claims. `tokensIn` gives the tokens inside a span. */
export function readBorneOut(
  attributions: readonly Attribution[],
  sources: readonly Source[],
  tokensIn: (span: Span) => Token[],
): Map<string, Profile['borneOut']> {
  const byId = new Map(sources.map((source) => [source.id, source]))
  const claims = attributions.flatMap((attribution) => claimOf(attribution, tokensIn) ?? [])
  const withWord = new Map<string, number[]>()
  claims.forEach(({ words }, i) => {
    for (const word of words) {
      const list = withWord.get(word)
      if (list) list.push(i)
      else withWord.set(word, [i])
    }
  })
  const result = new Map<string, Profile['borneOut']>()
  for (const claim of claims) {
    if (byId.get(claim.sourceId)?.type !== 'anonymous') continue
    const shared = new Map<number, number>()
    for (const word of claim.words) {
      const list = withWord.get(word)!
      if (list.length <= COMMON) for (const i of list) shared.set(i, (shared.get(i) ?? 0) + 1)
    }
    for (const [i, count] of shared) {
      const other = claims[i]!
      const source = byId.get(other.sourceId)
      if (!source || other.sourceId === claim.sourceId) continue
      if (other.span.start < claim.span.end && claim.span.start < other.span.end) continue
      if (count < SHARED_WORDS || count < SHARED_PART * Math.max(claim.words.size, other.words.size)) continue
      if (![...claim.marked].some((word) => other.marked.has(word))) continue
      const named = source.type !== 'anonymous'
      const before = result.get(claim.sourceId)
      if (!before || (named && before.value === 'unnamed'))
        result.set(claim.sourceId, { value: named ? 'named' : 'unnamed', by: [source.name], evidence: [other.span] })
      else if ((before.value === 'named') === named && !before.by.includes(source.name)) {
        before.by.push(source.name)
        before.evidence.push(other.span)
      }
    }
  }
  return result
}
