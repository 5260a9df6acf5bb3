// Named soon is named: an unnamed source of a headline, a first sentence or a crowd is not anonymous where one of the next
// sentences names somebody who says that very thing (the commonest false alarm: STANDARDS "Named elsewhere in the article").
import type { Span } from '../article/article'
import type { ParsedArticle } from '../findings/parsed-article'
import type { Token } from '../language/language'
import { EXPERTS, NEED_INTRODUCTION } from '../lexicon/en/roles'
import type { Placed } from './coreference'

/** Sentences behind the headline or the first sentence in which the name may follow. */
const SOON = 8
/** Sentences behind any other mention. */
const NEXT = 1
/** Body sentences that count as the first. */
const FIRST = 2
/** Words of meaning that the two contents must share, and the part of the shorter one that they must make up. */
const SHARED_WORDS = 3
const SHARED_PART = 0.5

function wordsOf(tokens: readonly Token[], spans: readonly Span[]): Set<string> {
  const words = new Set<string>()
  for (const { start, end } of spans)
    for (const token of tokens)
      if (
        token.start >= start &&
        token.end <= end &&
        /^(?:NOUN|PROPN|NUM|VERB|ADJ)$/.test(token.tag) &&
        token.lower.length > 2
      )
        words.add(token.lemma)
  return words
}

/** `loose`: two shared words are enough. */
function sayTheSame(one: Placed, other: Placed, loose = false): boolean {
  const words = ({ mention: { sentence, spoken } }: Placed) =>
    wordsOf(sentence.tokens, spoken.content ? [spoken.content] : [])
  const mine = words(one)
  const theirs = words(other)
  let shared = 0
  for (const word of mine) if (theirs.has(word)) shared++
  return loose ? shared > 1 : shared >= SHARED_WORDS && shared >= SHARED_PART * Math.min(mine.size, theirs.size)
}

/** Whether the person is called what the unnamed one is. */
function isCalled({ entity: { head } }: Placed, { entity: { person } }: Placed): boolean {
  if (!person || !head) return false
  return person.roles.has(head) || (EXPERTS.has(head) && person.roles.size > 0)
}

/** One person of a description, whom a story brings in before it names them; officials and sources it never does. */
function isSomebody({ kind, mention: { phrase } }: Placed): boolean {
  const { noun, quantifier } = phrase ?? {}
  if (kind !== 'unnamed-person' || !noun || noun.has('bare') || NEED_INTRODUCTION.has(noun.lemma)) return false
  // In a headline the article is left out.
  return /^an?$/.test(quantifier ?? 'a') && phrase?.definite === false && !phrase.possessed
}

/** For each anonymous mention that is named soon after, where the name stands. Linear: a bounded look ahead for each. */
export function namedElsewhere({ blocks }: ParsedArticle, placed: readonly Placed[]): Map<Placed, Span> {
  const found = new Map<Placed, Span>()
  let headlines = 0
  for (const { block, sentences } of blocks)
    if (block.role === 'headline' || block.role === 'subhead') headlines += sentences.length
  placed.forEach((one, i) => {
    const { kind, mention } = one
    if (!kind || kind === 'undisclosed-document' || kind === 'withheld-name' || kind === 'back-reference') return
    // Sources are never named, and officials are theirs whose officials they are.
    if (one.mention.phrase?.noun?.has('bare') || (kind === 'unnamed-group' && one.entity.head === 'official')) return
    const opens = mention.sentenceAt < headlines + FIRST
    const reach = (opens ? Math.max(headlines, mention.sentenceAt) : mention.sentenceAt) + (opens ? SOON : NEXT)
    for (let at = i + 1; at < placed.length && placed[at]!.mention.sentenceAt <= reach; at++) {
      const other = placed[at]!
      const { entity } = other
      const named = entity.person !== null || (entity.type === 'institution' && !entity.head)
      const around = mention.spoken.nested && other.mention.sentenceAt === mention.sentenceAt
      if (!named || around || other.mention.spokenAt === mention.spokenAt) continue
      const close = other.mention.sentenceAt - mention.sentenceAt <= NEXT
      // "A charity worker has said": the first who is named and heard, with no other role, is the one.
      const same = other.entity.person && (other.entity.person.roles.size === 0 || isCalled(one, other))
      if (
        (opens && same && isSomebody(one)) ||
        (close && isCalled(one, other) && sayTheSame(one, other, true)) ||
        (opens &&
          (isCalled(one, other) || kind === 'vague' || mention.sentenceAt < headlines) &&
          sayTheSame(one, other))
      ) {
        found.set(one, other.mention.span)
        return
      }
    }
  })
  return found
}
