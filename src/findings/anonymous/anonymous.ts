// Anonymous sourcing: who says so? Flags sentences whose information comes from a source the reader cannot identify.
import type { Span } from '../../article/article'
import { makeFinding, quoteWords } from '../finding'
import type { Finding, Mention, Source } from '../findings'
import { KeptBySentence } from '../kept'
import type { Reading } from '../reading'
import type { AnonymousMention } from '../sources/mention'
import { readFact, windowOf } from '../sources/profile/fact-rule'
import { firstEnding, isQuoted } from '../sources/quoted'
import { AGENTLESS_RULES, fireAgentless } from './agentless'
import { isCounted, pollSentences } from './polls'
import { reasonFor } from './reason'
import { strengthOf } from './strength'
import { SUBSTANCE_RULES } from './substance'

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
  const content = spoken?.delivery === 'direct' ? spoken.content : null
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
  const { spoken, sighting, sentence, antecedent, dangling } = mention
  const cue = spoken?.cue ?? sighting?.cue ?? null
  const content = spoken?.content ?? null
  // Without a content of its own, what stands behind the cue; the description of the source is no part of what it says.
  const said = content ?? { start: cue && cue.end < sentence.end ? cue.start : sentence.start, end: sentence.end }
  const windows = [
    windowOf(text, said),
    ...(cue ? [windowOf(text, { start: cue.start, end: Math.min(cue.end + CUE_REACH, sentence.end) })] : []),
  ]
  const quoted = spoken?.delivery === 'direct' && content !== null && isMostlyQuoted(reading, content)
  const thought = spoken?.delivery === 'thought' || sighting?.thought === true
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

function unnamed(reading: Reading, sources: readonly Source[], mentions: readonly AnonymousMention[]): Finding[] {
  const { text } = reading.article
  const profiles = new Map(sources.map(({ id, profile }) => [id, profile]))
  const polls = pollSentences(text, reading.blocks)
  const layout = layOut(reading)
  const review = isReview(reading)
  const findings: Finding[] = []
  for (const one of mentions) {
    const { span, sighting, sentence, kind, sourceId } = one
    const last = findings[findings.length - 1]
    const again =
      last && (last.end > span.start || (last.sourceId === sourceId && last.sentence.start === sentence.start))
    if (!one.tells || isCounted(text, one, polls)) continue
    if (again) {
      if (span.start >= last.end && !last.cues.some(({ start }) => start === span.start)) last.cues.push(span)
      continue
    }
    const mention = readMention(reading, one, layout)
    const profile = profiles.get(sourceId)
    const rule = `anonymous/${sighting?.pattern ?? 'attribution'}`
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
          turnOfPhrase: review || one.phrase?.noun === 'quantifier',
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

type Fired = NonNullable<ReturnType<typeof fireAgentless>> & { rule: (typeof AGENTLESS_RULES)[number] }

/** Counted from the start of their sentence. */
const kept = new KeptBySentence<Fired[]>((matches) => matches)

const fired = (sentence: string): Fired[] =>
  AGENTLESS_RULES.flatMap((rule) => {
    const match = fireAgentless(rule, sentence)
    return match ? { ...match, rule } : []
  })

/** Sentences that carry an attribution with nobody behind it; one that already has an unnamed source is not flagged twice. */
function agentless(reading: Reading, found: readonly Finding[]): Finding[] {
  const { text } = reading.article
  const taken = new Set(found.map((finding) => finding.sentence.start))
  const findings: Finding[] = []
  for (const { sentences } of reading.blocks)
    for (const sentence of sentences) {
      const { start, end } = sentence
      if (taken.has(start)) continue
      for (const { rule, index, length } of kept.of(sentence, () => fired(text.slice(start, end)))) {
        if (isQuoted(reading, start + index)) continue
        const span = { start: start + index, end: start + index + length }
        const id = `anonymous/${rule.id}`
        findings.push(
          makeFinding(text, span, {
            category: 'anonymous',
            kind: rule.kind,
            sentence: { start, end },
            strength: strengthOf({
              kind: rule.kind,
              rule: id,
              profile: undefined,
              mention: undefined,
              turnOfPhrase: false,
            }),
            rule: id,
            reason: `${quoteWords(text, span)} ${rule.reason}.`,
            cues: [span],
          }),
        )
        break
      }
    }
  return findings
}

export function findAnonymous(
  reading: Reading,
  sources: readonly Source[],
  mentions: readonly AnonymousMention[],
): Finding[] {
  const found = unnamed(reading, sources, mentions)
  return [...found, ...agentless(reading, found)]
}
