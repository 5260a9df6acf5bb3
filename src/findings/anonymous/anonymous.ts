// Anonymous sourcing: who says so? Flags sentences whose information comes from a source the reader cannot identify.

import { quotationAt } from '../../language/quotations'
import type { AnonymousMention, SourceMention } from '../../sources/mention'
import type { Steps } from '../../steps'
import { makeFinding } from '../finding'
import type { Finding, Source } from '../model'
import type { ParsedArticle } from '../parsed-article'
import { findAgentless } from './agentless-sentences'
import { layOut, readMention } from './mention-facts'
import { isCounted, pollSentences } from './polls'
import { reasonFor } from './reason'
import { strengthOf } from './strength'

/** A headline that calls the article a review: "Review: A quiet winter", "The Long Quay review – slow and wet". */
const isReview = ({ article, blocks }: ParsedArticle): boolean =>
  blocks.some(
    ({ block }) =>
      block.role === 'headline' &&
      /^(?:\w+ )?review\s*[:|–—-]|\breview\s*(?:[:|–—]|- |$)/i.test(article.text.slice(block.start, block.end).trim()),
  )

/** Rules of attribution that count inside a quotation. */
const QUOTABLE = /^(?:say|tell|claim|allege|according-to)$/

function* unnamed(
  parsed: ParsedArticle,
  sources: readonly Source[],
  mentions: readonly AnonymousMention[],
): Steps<Finding[]> {
  const { text } = parsed.article
  const profiles = new Map(sources.map(({ id, profile }) => [id, profile]))
  const polls = pollSentences(text, parsed.blocks)
  const layout = layOut(parsed)
  const review = isReview(parsed)
  const findings: Finding[] = []
  for (const one of mentions) {
    yield
    const { span, sentence, kind, sourceId } = one
    const last = findings[findings.length - 1]
    const again =
      last && (last.end > span.start || (last.sourceId === sourceId && last.sentence.start === sentence.start))
    // Inside somebody's quotation the unnamed are the speaker's, not the newsroom's, but for a crowd that is made to say something.
    if (
      quotationAt(parsed.quotations, span.start) &&
      (kind === 'back-reference' || one.phrase?.definite || !QUOTABLE.test(one.spoken.rule))
    )
      continue
    if (!one.tells || isCounted(text, one, polls)) continue
    if (again) {
      if (span.start >= last.end && !last.cues.some(({ start }) => start === span.start)) last.cues.push(span)
      continue
    }
    const mention = readMention(parsed, one, layout)
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

export function* findAnonymous(
  parsed: ParsedArticle,
  sources: readonly Source[],
  anonymous: readonly AnonymousMention[],
  outlets: readonly SourceMention[],
): Steps<Finding[]> {
  const found = yield* unnamed(parsed, sources, anonymous)
  yield
  return [...found, ...findAgentless(parsed, found, outlets)]
}
