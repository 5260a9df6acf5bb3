// Truncated sentences: where is the rest? Flags sentences that break off, start in the middle, or never close a quotation.
import type { Span } from '../../article/article'
import type { Sentence, Token } from '../../language/language'
import { makeFinding, quoteWords } from '../finding'
import type { Finding, Strength, TruncatedKind } from '../findings'
import type { ReadBlock, Reading } from '../read'
import { CUT_RULES, reportsBack } from './cut-off'
import { type Ending, endingOf } from './ending'
import { START_RULES } from './missing-start'
import { BLOCK_MARKS, PAGE_MARKS } from './page-marks'
import { firstWords, lastWords } from './passage'
import { isProse } from './prose'
import { mayReadOn, type Story, storyOf } from './story'
import { unclosedQuotations } from './unclosed'
import { CLOSERS } from './words'

interface Sign {
  kind: TruncatedKind
  rule: string
  strength: Strength
  sentence: Sentence
  span: Span
  reason: string
}

/** The page's own mark at the end of a block: proof by itself. */
function pageSign(reading: Reading, { block, sentences }: ReadBlock): Sign | null {
  const { text } = reading.article
  const end = block.start + text.slice(block.start, block.end).trimEnd().length
  const from = Math.max(block.start, end - 120)
  const tail = text.slice(from, end)
  const inQuotation = reading.quotations.some(({ start, end: to }) => start < end - 1 && to >= end - 1)
  let mark: { id: string; says: string } | undefined
  let cut = end
  for (const candidate of PAGE_MARKS) {
    const at = candidate.find(tail)
    if (at < 0 || (candidate.id === 'ellipsis' && inQuotation)) continue
    mark = candidate
    cut = from + at
    break
  }
  mark ??= block.cutMark && BLOCK_MARKS[block.cutMark]
  if (!mark) return null
  const sentence = sentences.findLast(({ start }) => start < cut)
  const tokens = sentence?.tokens.filter((token) => token.end <= cut && /[\p{L}\p{N}]/u.test(token.text)) ?? []
  if (!sentence || tokens.length < 2) return null
  const span = lastWords(tokens)
  const reason = `After ${quoteWords(text, span)} the page ${mark.says}.`
  return { kind: 'cut-off', rule: mark.id, strength: 'strong', sentence, span, reason }
}

/** Grammar that is broken where no mark closes the sentence either. */
function grammarSign(text: string, ending: Ending, story: Story, prominent: boolean): Sign | null {
  const span = lastWords(ending.tokens)
  const words = quoteWords(text, span)
  const base = { kind: 'cut-off' as const, sentence: ending.sentence, span }
  const rule = CUT_RULES.find(({ test }) => test(ending, story))
  if (rule)
    return {
      ...base,
      rule: rule.id,
      strength: rule.strength,
      reason: `The paragraph ends with ${words}, ${rule.says}.`,
    }
  if (prominent || CLOSERS.has(ending.last.lower) || reportsBack(ending) || !story.closesParagraphs()) return null
  const reason = `The paragraph ends with ${words} and no closing mark, unlike the rest of the story.`
  return { ...base, rule: 'no-closing-mark', strength: 'slight', reason }
}

/** A story that is cut in this many other places is not merely laid out in odd paragraphs. */
const CUT_ELSEWHERE = 2

export function findTruncated(reading: Reading): Finding[] {
  const { article, blocks } = reading
  const { text } = article
  const story = storyOf(reading)
  const signs: Sign[] = []
  // What may be one sentence over two paragraphs: a paragraph that does not close, and one in lower case after it.
  const split: Sign[] = []
  const prose = blocks.filter(({ block }) => block.role === 'paragraph' || block.role === 'quote')
  const final = prose[prose.length - 1]
  let before: { ending: Ending; sign: Sign | null } | null = null

  for (const read of prose) {
    const { block, sentences } = read
    const ending = endingOf(text, read)
    const first = sentences[0]
    if (!ending || !first) continue
    const isRead = isProse(text, read)
    const start: Sign | null = isRead ? startSign(text, first) : null
    if (start && before && mayReadOn(before.ending, first.tokens[0]!.lower)) {
      split.push(start)
      if (before.sign) split.push(...signs.splice(signs.indexOf(before.sign), 1))
    } else if (start) signs.push(start)

    // What a wall or another page holds is a note on the article; what the page folds away is there.
    const elsewhere = block.clamped || (read === final && (article.walled || article.paginated))
    let sign = elsewhere ? null : pageSign(reading, read)
    if (!sign && !elsewhere && isRead && OPEN.has(ending.closing)) {
      const prominent = !ending.afterWhole && (read === prose[0] || read === final)
      sign = grammarSign(text, ending, story, prominent)
    }
    if (sign) signs.push(sign)
    before = { ending, sign }
  }
  signs.push(...quotationSigns(reading, prose))
  if (signs.filter(({ strength }) => strength !== 'slight').length >= CUT_ELSEWHERE) signs.push(...split)
  return merge(text, signs)
}

function quotationSigns(reading: Reading, prose: ReadBlock[]): Sign[] {
  const { text } = reading.article
  const sentences = prose.flatMap((read) => read.sentences)
  return unclosedQuotations(reading).flatMap((quotation) => {
    const sentence = sentences.find(({ start, end }) => quotation.start >= start && quotation.start < end)
    const tokens = sentence?.tokens.filter(({ start }) => start >= quotation.inner.start) ?? []
    if (!sentence || tokens.length === 0) return []
    const span = { start: quotation.start, end: firstWords(tokens).end }
    const reason = `The quotation that opens with ${quoteWords(text, span)} never closes.`
    return [{ kind: 'unclosed-quote', rule: 'unclosed-quote', strength: 'moderate', sentence, span, reason } as const]
  })
}

const OPEN = new Set<Ending['closing']>(['none', 'comma', 'dash', 'hyphen', 'open-bracket'])

function startSign(text: string, sentence: Sentence): Sign | null {
  const [first, second]: (Token | undefined)[] = sentence.tokens
  if (!first || sentence.tokens.length < 6 || !/\p{Ll}/u.test(text[sentence.start]!)) return null
  const rule = START_RULES.find(({ test }) => test(first, second))
  if (!rule) return null
  const span = firstWords(sentence.tokens)
  return {
    kind: 'missing-start',
    rule: rule.id,
    strength: rule.strength,
    sentence,
    span,
    reason: `The paragraph begins with ${quoteWords(text, span)}, ${rule.says}.`,
  }
}

const ORDER: TruncatedKind[] = ['cut-off', 'missing-start', 'unclosed-quote']

/** One finding for each sentence: the strongest kind carries it, the others are named. */
function merge(text: string, signs: Sign[]): Finding[] {
  const bySentence = new Map<number, Sign[]>()
  for (const sign of signs) bySentence.set(sign.sentence.start, [...(bySentence.get(sign.sentence.start) ?? []), sign])
  return [...bySentence.values()].map((same) => {
    same.sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
    const [lead] = same as [Sign, ...Sign[]]
    return makeFinding(text, lead.span, {
      category: 'truncated',
      kind: lead.kind,
      sentence: { start: lead.sentence.start, end: lead.sentence.end },
      strength: lead.strength,
      rule: lead.rule,
      reason: same.map(({ reason }) => reason).join(' '),
      cues: same.map(({ span }) => span),
    })
  })
}
