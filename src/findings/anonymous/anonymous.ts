// Anonymous sourcing: who says so? Flags sentences whose information comes from a source the reader cannot identify.
import type { Span } from '../../article/article'
import { readClauses } from '../../language/clauses'
import type { Sentence } from '../../language/language'
import type { AnonymousMention, SourceMention } from '../../sources/mention'
import { readFact, windowOf } from '../../sources/profile/fact-rule'
import { readSourcePhrases } from '../../sources/source-phrase'
import { isUndisclosed } from '../../sources/undisclosed'
import { makeFinding, quoteWords } from '../finding'
import type { AnonymousKind, Finding, Mention, Source } from '../findings'
import { KeptBySentence } from '../kept'
import { firstEnding, isQuoted } from '../quoted'
import type { Reading } from '../reading'
import { AGENTLESS_RULES, fireAgentless } from './agentless'
import { isCounted, pollSentences } from './polls'
import { reasonFor } from './reason'
import { strengthOf } from './strength'
import { SUBSTANCE_RULES } from './substance'
import { tells } from './tells'

/** Body paragraphs that count as the top of a story. */
const LEAD_PARAGRAPHS = 3

/** Where each part of the story begins, to place a mention. */
interface Layout {
  headlineEnd: number
  leadEnd: number
  firstQuotation: Span | null
}

function layOut({ article, blocks, quotations }: Reading): Layout {
  const paragraphs = blocks.filter(({ block }) => block.role === 'paragraph')
  const head = blocks.filter(({ block }) => block.role === 'headline' || block.role === 'subhead')
  const third = paragraphs[Math.min(LEAD_PARAGRAPHS, paragraphs.length) - 1]
  return {
    headlineEnd: head[head.length - 1]?.block.end ?? 0,
    leadEnd: third?.block.end ?? article.text.length,
    firstQuotation: quotations.find(({ start }) => start >= (paragraphs[0]?.block.start ?? 0)) ?? null,
  }
}

function placeOf(
  { sentence, spoken }: AnonymousMention,
  { headlineEnd, leadEnd, firstQuotation }: Layout,
): Mention['place'] {
  if (sentence.end <= headlineEnd) return 'headline'
  if (sentence.end <= leadEnd) return 'lead'
  const content = spoken.delivery === 'direct' ? spoken.content : null
  return content && firstQuotation && content.start < firstQuotation.end && firstQuotation.start < content.end
    ? 'first-quotation'
    : 'later'
}

/** How far behind a cue its own object is read: "accused the mayor of lying". In UTF-16 code units. */
const CUE_REACH = 60
/** Share of a content in quotation marks from which on it is a direct quotation, and no paraphrase with a quoted word. */
const QUOTED_SHARE = 0.4
/** At most so many quotations of one content are looked at. */
const QUOTATIONS = 8

function isMostlyQuoted({ quotations }: Reading, { start, end }: Span): boolean {
  const quoted = quotations
    .slice(firstEnding(quotations, start))
    .slice(0, QUOTATIONS)
    .reduce((sum, one) => sum + Math.max(0, Math.min(one.end, end) - Math.max(one.start, start)), 0)
  return quoted >= QUOTED_SHARE * (end - start)
}

function readMention(reading: Reading, mention: AnonymousMention, layout: Layout): Mention {
  const { text } = reading.article
  const { spoken, sentence, antecedent, dangling } = mention
  const { cue, content } = spoken
  // Without a content of its own, what stands behind the cue; the description of the source is no part of what it says.
  const said = content ?? { start: cue && cue.end < sentence.end ? cue.start : sentence.start, end: sentence.end }
  const windows = [
    windowOf(text, said),
    ...(cue ? [windowOf(text, { start: cue.start, end: Math.min(cue.end + CUE_REACH, sentence.end) })] : []),
  ]
  const quoted = spoken.delivery === 'direct' && content !== null && isMostlyQuoted(reading, content)
  const thought = spoken.delivery === 'thought'
  const delivery = quoted ? 'direct' : thought ? 'thought' : 'paraphrase'
  return {
    delivery: { value: delivery, evidence: delivery === 'direct' && content ? [content] : cue ? [cue] : [] },
    substance: readFact(SUBSTANCE_RULES, windows, 'fact'),
    place: placeOf(mention, layout),
    antecedent,
    dangling,
  }
}

/** A headline that calls the article a review: "Review: A quiet winter", "The Long Quay review – slow and wet". */
const isReview = ({ article, blocks }: Reading): boolean =>
  blocks.some(
    ({ block }) =>
      block.role === 'headline' &&
      /^(?:\w+ )?review\s*[:|–—-]|\breview\s*(?:[:|–—]|- |$)/i.test(article.text.slice(block.start, block.end).trim()),
  )

/** Rules of attribution that count inside a quotation. */
const QUOTABLE = /^(?:say|tell|claim|allege|according-to)$/

function unnamed(reading: Reading, sources: readonly Source[], mentions: readonly AnonymousMention[]): Finding[] {
  const { text } = reading.article
  const profiles = new Map(sources.map(({ id, profile }) => [id, profile]))
  const polls = pollSentences(text, reading.blocks)
  const layout = layOut(reading)
  const review = isReview(reading)
  const findings: Finding[] = []
  for (const one of mentions) {
    const { span, sentence, kind, sourceId } = one
    const last = findings[findings.length - 1]
    const again =
      last && (last.end > span.start || (last.sourceId === sourceId && last.sentence.start === sentence.start))
    // Inside somebody's quotation the unnamed are the speaker's, not the newsroom's, but for a crowd that is made to say something.
    if (
      isQuoted(reading, span.start) &&
      (kind === 'back-reference' || one.phrase?.definite || !QUOTABLE.test(one.spoken.rule))
    )
      continue
    if (!tells(one) || isCounted(text, one, polls)) continue
    if (again) {
      if (span.start >= last.end && !last.cues.some(({ start }) => start === span.start)) last.cues.push(span)
      continue
    }
    const mention = readMention(reading, one, layout)
    const profile = profiles.get(sourceId)
    const rule = `anonymous/${one.spoken.rule}`
    findings.push(
      makeFinding(text, span, {
        category: 'anonymous',
        kind,
        sentence: { start: sentence.start, end: sentence.end },
        strength: strengthOf({
          kind,
          rule,
          profile,
          mention,
          turnOfPhrase: review || one.phrase?.form === 'quantifier',
        }),
        rule,
        reason: reasonFor(text, one, profile),
        cues: [span],
        sourceId,
        mention,
      }),
    )
  }
  return findings
}

interface Fired {
  span: Span
  rule: (typeof AGENTLESS_RULES)[number]
}

/** Counted from the start of their sentence. */
const kept = new KeptBySentence<Fired[]>((matches) => matches)

const fired = (sentence: Sentence): Fired[] =>
  AGENTLESS_RULES.flatMap((rule) => {
    const found = fireAgentless(rule, readClauses(sentence.tokens))
    if (!found) return []
    const { tokens, start } = sentence
    return { rule, span: { start: tokens[found.from]!.start - start, end: tokens[found.to - 1]!.end - start } }
  })

/** What the newsroom learned, and not from whom: "the Beacon has learned that", "the Beacon understands". */
function learned({ sentence, spoken, phrase }: SourceMention): Span | null {
  if (!spoken.cue || !spoken.content || phrase?.form === 'quantifier') return null
  const cue = sentence.tokens.filter(({ start, end }) => start >= spoken.cue!.start && end <= spoken.cue!.end)
  const main = cue[cue.length - 1]
  const perfect =
    cue.length > 1 &&
    /^(?:has|have|'s|'ve)$/.test(cue[0]!.lower) &&
    /^(?:learned|learnt|established)$/.test(main!.lower)
  const past =
    cue.length === 1 &&
    main?.lower === 'learned' &&
    sentence.tokens.some((token) => token.start >= main.end && token.start <= main.end + 1 && token.lower === 'that')
  return perfect || past || main?.lower === 'understands' ? spoken.cue : null
}

/** Sentences that carry an attribution with nobody behind it; one that already has an unnamed source is not flagged twice. */
function agentless(reading: Reading, found: readonly Finding[], outlets: readonly SourceMention[]): Finding[] {
  const { text } = reading.article
  const taken = new Set(found.map((finding) => finding.sentence.start))
  const findings: Finding[] = []
  const add = ({ start, end }: Sentence, span: Span, kind: AnonymousKind, id: string, reason: string) => {
    taken.add(start)
    const rule = `anonymous/${id}`
    findings.push(
      makeFinding(text, span, {
        category: 'anonymous',
        kind,
        sentence: { start, end },
        strength: strengthOf({ kind, rule, profile: undefined, mention: undefined, turnOfPhrase: false }),
        rule,
        reason: `${quoteWords(text, span)} ${reason}.`,
        cues: [span],
      }),
    )
  }
  for (const mention of outlets) {
    const span = taken.has(mention.sentence.start) ? null : learned(mention)
    if (span && !isQuoted(reading, span.start))
      add(mention.sentence, span, 'agentless', 'has-learned', 'tells what the newsroom learned, and not from whom')
  }
  for (const { sentences } of reading.blocks)
    for (const sentence of sentences) {
      if (taken.has(sentence.start)) continue
      for (const { rule, span } of kept.of(sentence, () => fired(sentence))) {
        const at = { start: sentence.start + span.start, end: sentence.start + span.end }
        if (isQuoted(reading, at.start)) continue
        add(sentence, at, rule.kind, rule.id, rule.reason)
        break
      }
      if (taken.has(sentence.start)) continue
      const shown = documentShown(sentence)
      if (shown)
        add(sentence, shown, 'undisclosed-document', 'document-shown', 'is a document that the reader cannot look up')
    }
  return findings
}

/** "In a memo seen by the Beacon, the bank said": a document shown to a newsroom that stands in no attribution of its own. */
function documentShown(sentence: Sentence): Span | null {
  const { tokens } = sentence
  if (!tokens.some(({ lower }) => /^(?:seen|obtained|reviewed|viewed|leaked|shown|shared)$/.test(lower))) return null
  for (const { from, to } of readClauses(sentence.tokens).phrases)
    for (const phrase of readSourcePhrases(sentence, from, to))
      if (
        phrase.noun?.has('document') &&
        /^(?:in|according|to|from|by|on)$/.test(tokens[phrase.first - 1]?.lower ?? '') &&
        isUndisclosed(phrase, phrase.head + 1)
      )
        return { start: phrase.start, end: phrase.end }
  return null
}

export function findAnonymous(
  reading: Reading,
  sources: readonly Source[],
  anonymous: readonly AnonymousMention[],
  outlets: readonly SourceMention[],
): Finding[] {
  const found = unnamed(reading, sources, anonymous)
  return [...found, ...agentless(reading, found, outlets)]
}
