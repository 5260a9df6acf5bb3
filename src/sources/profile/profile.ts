// The profile of each anonymous source: for every line of the newsrooms' own rules, what the text gives and where.
import type { Span } from '../../article/article'
import type { Attribution, Profile, Source } from '../../findings/model'
import type { ParsedArticle } from '../../findings/parsed-article'
import { SentenceCache } from '../../findings/sentence-cache'
import type { Sentence, Token } from '../../language/language'
import { PRIVATE_PEOPLE } from '../../lexicon/en/roles'
import { singular } from '../../lexicon/lexicon'
import { firstEnding, firstFrom } from '../../spans'
import type { Steps } from '../../steps'
import type { AnonymousMention } from '../mention'
import { readBorneOut } from './borne-out'
import { ownNames, readChain } from './chain'
import { readDescription } from './description'
import { readFact, type Window, windowOf } from './fact-rule'
import { KNOWLEDGE_RULES } from './knowledge'
import { readNumber } from './number'
import { SIDE_RULES } from './side'
import { ANONYMITY, MAYBE_ANONYMITY, WHY_RULES } from './why'

/** How far behind a mention, in UTF-16 code units, a loose modifier is read: "…, who was briefed on the call, said". */
const BEHIND = 140
/** How many sentences "He asked not to be named" can stand behind the mention that it means. */
const NEARBY = 2

/** The words that describe a source at one mention: the noun phrase, what modifies it, and a loose modifier behind it. */
function described(text: string, { span, sentence, phrase, spoken }: AnonymousMention): Window {
  const start = phrase?.start ?? span.start
  const cue = spoken.cue && spoken.cue.start > span.end ? spoken.cue.start : 0
  const loose = /^\s*,?\s*(?:who|speaking|citing|one of|a|an|both)\b/.test(text.slice(span.end, span.end + 12))
  const end = loose ? Math.min(sentence.end, span.end + BEHIND) : span.end
  return windowOf(text, { start, end: Math.max(end, Math.min(cue, span.end + BEHIND)) })
}

/** Where a sentence speaks of anonymity, or -1. */
const kept = new SentenceCache<number>((index) => index)
const anonymityIn = (words: string): number =>
  MAYBE_ANONYMITY.test(words) ? words.replaceAll('’', "'").search(ANONYMITY) : -1

/** Each sentence that speaks of anonymity, with the sources it speaks of. */
function anonymitySentences(
  text: string,
  sentences: readonly Sentence[],
  mentions: readonly AnonymousMention[],
): Map<string, Window[]> {
  const found = new Map<string, Window[]>()
  const byHead = new Map<string, Set<string>>()
  for (const { sourceId, phrase } of mentions) {
    if (!phrase) continue
    const head = singular(phrase.tokens[phrase.head]!.lower)
    byHead.set(head, (byHead.get(head) ?? new Set()).add(sourceId))
  }
  let next = 0
  sentences.forEach((sentence, at) => {
    while (next < mentions.length && mentions[next]!.sentenceAt < at) next++
    const index = kept.of(sentence, () => anonymityIn(text.slice(sentence.start, sentence.end)))
    if (index < 0) return
    const window = windowOf(text, sentence)
    const position = sentence.start + index
    const here: AnonymousMention[] = []
    for (let i = next; i < mentions.length && mentions[i]!.sentenceAt === at; i++) here.push(mentions[i]!)
    const near = here.findLast(({ span }) => span.start <= position) ?? here[0]
    const targets = new Set<string>()
    if (near) targets.add(near.sourceId)
    const before = sentence.tokens.filter((token) => token.start < position)
    const recent = mentions.slice(Math.max(0, next - 6), next).filter(({ sentenceAt }) => at - sentenceAt <= NEARBY)
    for (const token of before) {
      // "The officials spoke on condition of anonymity" covers every official of the article.
      if (token.lower.endsWith('s') || token.lower === 'people')
        for (const id of byHead.get(singular(token.lower)) ?? []) targets.add(id)
      if (targets.size === 0 && /^(?:he|she|they|all|both|none|neither|who)$/.test(token.lower) && recent.length > 0)
        targets.add(recent[recent.length - 1]!.sourceId)
    }
    const reason = windowOf(text, { start: position, end: sentence.end })
    // "For fear of reprisals, the nurse asked not to be named": the reason stands in front.
    const whole =
      before.length > 0 && /\b(?:fear|citing|because)\b/i.test(text.slice(sentence.start, position)) ? window : reason
    for (const id of targets) found.set(id, [...(found.get(id) ?? []), whole])
  })
  return found
}

/** Puts a profile on every anonymous source. */
export function* drawProfiles(
  parsed: ParsedArticle,
  sources: readonly Source[],
  attributions: readonly Attribution[],
  mentions: readonly AnonymousMention[],
): Steps<void> {
  const { text, outlet } = parsed.article
  const { sentences } = parsed
  const byId = new Map<string, AnonymousMention[]>()
  for (const mention of mentions) {
    const list = byId.get(mention.sourceId)
    if (list) list.push(mention)
    else byId.set(mention.sourceId, [mention])
  }
  if (byId.size === 0) return
  const borneOut = readBorneOut(attributions, sources, (span) => tokensIn(sentences, span))
  yield
  const anonymity = anonymitySentences(text, sentences, mentions)
  const own = ownNames(outlet, text)
  for (const source of sources) {
    const mine = byId.get(source.id)
    if (source.type !== 'anonymous' || !mine) continue
    yield
    const windows = mine.map((mention) => described(text, mention))
    const knowledge = readFact(KNOWLEDGE_RULES, windows, 'none')
    const whyUnnamed = readFact(WHY_RULES, anonymity.get(source.id) ?? [], 'nothing')
    source.profile = {
      description: readDescription(text, mine, knowledge.value === 'direct' ? knowledge.evidence[0]! : null),
      number: readNumber(mine),
      knowledge,
      whyUnnamed,
      side: readFact(SIDE_RULES, windows, 'not-stated'),
      toWhom: readChain(mine, own),
      borneOut: borneOut.get(source.id) ?? { value: 'nobody', by: [], evidence: [] },
      protected: isProtected(mine, whyUnnamed),
    }
  }
}

function isProtected(mentions: readonly AnonymousMention[], why: Profile['whyUnnamed']): boolean {
  const grounded = why.value === 'harm'
  return (
    grounded &&
    mentions.some(
      ({ phrase, kind }) =>
        kind === 'withheld-name' ||
        (phrase !== null && PRIVATE_PEOPLE.has(singular(phrase.tokens[phrase.head]!.lower))),
    )
  )
}

/** The tokens that begin inside a span, which may run over several sentences. */
function tokensIn(sentences: readonly Sentence[], { start, end }: Span): Token[] {
  const found: Token[] = []
  for (let at = firstEnding(sentences, start); at < sentences.length && sentences[at]!.start < end; at++) {
    const { tokens } = sentences[at]!
    for (let i = firstFrom(tokens, start); i < tokens.length && tokens[i]!.start < end; i++) found.push(tokens[i]!)
  }
  return found
}
