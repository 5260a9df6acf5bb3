// Anonymous sourcing: who says so? Flags sentences whose information comes from a source the reader cannot identify.
import { makeFinding, quoteWords } from '../finding'
import type { Attribution, Finding, Source } from '../findings'
import type { Reading } from '../read'
import { isQuoted } from '../sources/mention'
import type { AnonymousMention } from '../sources/sources'
import { AGENTLESS_RULES, fireAgentless } from './agentless'
import { isCounted, pollSentences } from './polls'

export function findAnonymous(
  reading: Reading,
  _attributions: Attribution[],
  _sources: Source[],
  mentions: AnonymousMention[],
): Finding[] {
  const { text } = reading.article
  const findings: Finding[] = []
  const polls = pollSentences(text, reading.blocks)
  for (const mention of mentions) {
    const { span, sighting, spoken, tells, sentence, kind, sourceId, antecedent, dangling } = mention
    if (isCounted(text, mention, polls)) continue
    const last = findings[findings.length - 1]
    if (
      !tells ||
      (last && (last.end > span.start || (last.sourceId === sourceId && last.sentence.start === sentence.start)))
    )
      continue
    const cue = sighting?.cue ?? spoken?.cue ?? null
    findings.push(
      makeFinding(text, span, {
        category: 'anonymous',
        kind,
        sentence: { start: sentence.start, end: sentence.end },
        strength: 'moderate',
        rule: `anonymous/${sighting?.pattern ?? 'attribution'}`,
        reason: `${quoteWords(text, span)} is unnamed in this article.`,
        cues: cue ? [cue] : [],
        sourceId,
        mention: {
          delivery: {
            value: spoken?.delivery ?? (sighting?.thought ? 'thought' : 'paraphrase'),
            evidence: cue ? [cue] : [],
          },
          substance: { value: 'fact', evidence: [] },
          place: 'later',
          antecedent,
          dangling,
        },
      }),
    )
  }
  return [...findings, ...agentless(reading, findings)]
}

/** Sentences that carry an attribution with nobody behind it; one that already has an unnamed source is not flagged twice. */
function agentless(reading: Reading, found: readonly Finding[]): Finding[] {
  const { text } = reading.article
  const taken = new Set(found.map((finding) => finding.sentence.start))
  const findings: Finding[] = []
  for (const { sentences } of reading.blocks)
    for (const { start, end } of sentences) {
      if (taken.has(start)) continue
      for (const rule of AGENTLESS_RULES) {
        const match = fireAgentless(rule, text.slice(start, end))
        if (!match || isQuoted(reading, start + match.index)) continue
        const span = { start: start + match.index, end: start + match.index + match.length }
        findings.push(
          makeFinding(text, span, {
            category: 'anonymous',
            kind: rule.kind,
            sentence: { start, end },
            strength: 'moderate',
            rule: `anonymous/${rule.id}`,
            reason: `${quoteWords(text, span)} ${rule.reason}.`,
            cues: [span],
          }),
        )
        break
      }
    }
  return findings
}
