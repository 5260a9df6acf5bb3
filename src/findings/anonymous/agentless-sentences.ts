// Sentences that pass something on with nobody behind it: agentless phrases, what a newsroom learned, documents that were shown.
import type { Span } from '../../article/article'
import type { Sentence } from '../../language/language'
import { quotationAt } from '../../language/quotations'
import type { FindingRule } from '../../rule'
import type { SourceMention } from '../../sources/mention'
import { readSourcePhrases } from '../../sources/source-phrase'
import { isUndisclosed } from '../../sources/undisclosed'
import { makeFinding, reasonOf } from '../finding'
import type { Finding } from '../model'
import type { ParsedArticle } from '../parsed-article'
import { SentenceCache } from '../sentence-cache'
import { AGENTLESS_RULES, fireAgentless } from './agentless'

interface Fired {
  span: Span
  rule: (typeof AGENTLESS_RULES)[number]
}

/** Counted from the start of their sentence. */
const kept = new SentenceCache<Fired[]>((matches) => matches)

const fired = (sentence: Sentence): Fired[] =>
  AGENTLESS_RULES.flatMap((rule) => {
    const found = fireAgentless(rule, sentence.clauses)
    if (!found) return []
    const { tokens, start } = sentence
    return { rule, span: { start: tokens[found.from]!.start - start, end: tokens[found.to - 1]!.end - start } }
  })

const HAS_LEARNED: FindingRule = {
  id: 'has-learned',
  kind: 'agentless',
  strength: 'moderate',
  why: 'What a newsroom learned it learned from somebody (FINDINGS 1).',
  says: 'reason_newsroom_learned',
  fires: [
    'The Beacon has learned that the ferry line will close.',
    'The Beacon understands that the talks have failed.',
  ],
  silent: ['The mayor has learned to swim.', 'The mayor learned that the ferry line would close.'],
}

const DOCUMENT_SHOWN: FindingRule = {
  id: 'document-shown',
  kind: 'undisclosed-document',
  strength: 'moderate',
  why: 'A document that was shown to a newsroom alone, in no attribution of its own (FINDINGS 1).',
  says: 'reason_document',
  fires: ['In a memo seen by the Beacon, the bank set out how it would sell the bonds.'],
  silent: ['In a memo on its site, the bank set out how it would sell the bonds.', 'The ship was seen by the guard.'],
}

/** Every rule of a sentence that nobody stands behind. */
export const AGENTLESS_SENTENCE_RULES: readonly FindingRule[] = [...AGENTLESS_RULES, HAS_LEARNED, DOCUMENT_SHOWN]

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
export function findAgentless(
  parsed: ParsedArticle,
  found: readonly Finding[],
  outlets: readonly SourceMention[],
): Finding[] {
  const { text } = parsed.article
  const taken = new Set(found.map((finding) => finding.sentence.start))
  const findings: Finding[] = []
  const add = ({ start, end }: Sentence, span: Span, { id, kind, strength, says }: FindingRule) => {
    taken.add(start)
    findings.push(
      makeFinding(text, span, {
        category: 'anonymous',
        kind,
        sentence: { start, end },
        strength,
        rule: `anonymous/${id}`,
        reason: reasonOf(says, text, span),
        cues: [span],
      }),
    )
  }
  for (const mention of outlets) {
    const span = taken.has(mention.sentence.start) ? null : learned(mention)
    if (span && !quotationAt(parsed.quotations, span.start)) add(mention.sentence, span, HAS_LEARNED)
  }
  for (const { sentences } of parsed.blocks)
    for (const sentence of sentences) {
      if (taken.has(sentence.start)) continue
      for (const { rule, span } of kept.of(sentence, () => fired(sentence))) {
        const at = { start: sentence.start + span.start, end: sentence.start + span.end }
        if (quotationAt(parsed.quotations, at.start)) continue
        add(sentence, at, rule)
        break
      }
      if (taken.has(sentence.start)) continue
      const shown = documentShown(sentence)
      if (shown) add(sentence, shown, DOCUMENT_SHOWN)
    }
  return findings
}

/** "In a memo seen by the Beacon, the bank said": a document shown to a newsroom that stands in no attribution of its own. */
function documentShown(sentence: Sentence): Span | null {
  const { tokens } = sentence
  if (!tokens.some(({ lower }) => /^(?:seen|obtained|reviewed|viewed|leaked|shown|shared)$/.test(lower))) return null
  for (const { from, to } of sentence.clauses.phrases)
    for (const phrase of readSourcePhrases(sentence, from, to))
      if (
        phrase.noun?.has('document') &&
        /^(?:in|according|to|from|by|on)$/.test(tokens[phrase.first - 1]?.lower ?? '') &&
        isUndisclosed(phrase, phrase.head + 1)
      )
        return { start: phrase.start, end: phrase.end }
  return null
}
