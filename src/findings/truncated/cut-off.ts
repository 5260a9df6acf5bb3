// Cut off: does the block end before its last sentence is done? The page's own mark is proof; grammar counts only where
// no mark closes the sentence either; a missing mark alone is slight, and only in a story that never leaves one out.
import type { CutMark } from '../../article/article'
import { isFunctionWord } from '../../lexicon/en/function-words'
import type { FindingRule } from '../../rule'
import { firstWhere } from '../../spans'
import { reasonOf } from '../finding'
import type { ReasonKey } from '../model'
import type { ParsedArticle, ParsedBlock } from '../parsed-article'
import { CUT_RULES } from './cut-off-rules'
import { type Ending, endsPlainly } from './ending'
import { reportsBack } from './gaps'
import { BLOCK_MARKS, PAGE_MARKS } from './page-marks'
import { lastWords } from './passage'
import type { Sign } from './sign'
import type { StoryContext } from './story-context'
import { hasVerb } from './unfinished'

/** Page marks are short; this many last characters hold them. */
const TAIL = 120
/** Sentences of more words than this lack only their full stop: hardly one is cut so late. */
const LONG = 45

export const NO_CLOSING_MARK = {
  id: 'no-closing-mark',
  kind: 'cut-off',
  strength: 'slight',
  why: 'A paragraph without a closing mark in a story that never leaves one out; grammar alone shows nothing.',
  says: 'reason_no_closing_mark',
  fires: [
    `${'The harbour of Port Ansel is the oldest on the island.\n'.repeat(5)}The council voted on Monday to close the harbour to all boats`,
  ],
  silent: ['The harbour of Port Ansel is old.\nThe council voted to close the harbour to all boats.'],
} as const satisfies FindingRule

const GOES_ON: ReadonlySet<CutMark | undefined> = new Set<CutMark>(['read-more', 'fade'])

/** Whether a position stands inside a quotation. */
function standsQuoted({ quotations }: ParsedArticle, position: number): boolean {
  const quotation = quotations[firstWhere(quotations, ({ end }) => end >= position)]
  return quotation !== undefined && quotation.start < position
}

/** The page's own mark at the end of a block, or null. In lists and other odd lines only a count of characters is one. */
export function pageSign(
  parsed: ParsedArticle,
  { block, sentences }: ParsedBlock,
  story: StoryContext,
  odd: boolean,
): Sign | null {
  const { text } = parsed.article
  const end = block.start + text.slice(block.start, block.end).trimEnd().length
  const from = Math.max(block.start, end - TAIL)
  const tail = text.slice(from, end)

  const trails = story.isTranscript(block) || (/\s(?:…|\.{3})$/.test(tail) && story.trailsOff())

  let cut = end
  let mark: { id: string; says: ReasonKey } | undefined = PAGE_MARKS.find((candidate) => {
    if (odd && candidate.id !== 'char-count') return false
    const at = candidate.when(tail)
    if (at < 0 || (candidate.id === 'ellipsis' && (trails || standsQuoted(parsed, end - 1)))) return false
    cut = from + at
    return true
  })
  // What invites to read on behind a whole sentence, or fades it, is there for the next story or for the rest of this one.
  const whole = endsPlainly(text, end)
  if (block.cutMark && !(whole && GOES_ON.has(block.cutMark))) mark ??= BLOCK_MARKS[block.cutMark]
  if (!mark) return null
  const sentence = sentences.findLast(({ start }) => start < cut)
  const words = sentence?.tokens.filter((token) => token.end <= cut && /[\p{L}\p{N}]/u.test(token.text)) ?? []
  if (!sentence || words.length < 2) return null
  const span = lastWords(words)
  const reason = reasonOf(mark.says, text, span)
  return { kind: 'cut-off', rule: mark.id, strength: 'strong', sentence, span, reason }
}

/** "… read it yet: Why Some Boats Never Leave": the title of another work closes a sentence without a mark. */
function endsInTitle({ tokens }: Ending): boolean {
  const long = tokens.slice(-9).filter(({ text }) => text.length > 3)
  return tokens.length > 9 && long.length > 4 && long.every(({ text }) => /^\p{Lu}/u.test(text))
}

/** "… on Monday. Harbour Fire Service": who took the picture, behind its caption. */
const isCredit = ({ afterWhole, tokens, clauses }: Ending): boolean =>
  afterWhole && !hasVerb(clauses) && tokens.every(({ text }) => text.length <= 3 || /^[\p{Lu}\p{N}]/u.test(text))

/** Without a verb or the lead-in to one ("Over the years"), a paragraph of one sentence is a caption or a signature. */
const isSentence = ({ tokens, clauses, afterWhole }: Ending) =>
  afterWhole || /^(?:ADP|SCONJ|VERB)$/.test(tokens[0]!.tag) || hasVerb(clauses)

/** Broken grammar at the end of prose that no mark closes, or only the missing mark. */
export function grammarSign(text: string, { block }: ParsedBlock, ending: Ending, story: StoryContext): Sign | null {
  const { sentence, tokens, closing } = ending
  const span = lastWords(tokens)
  const spoken = story.isTranscript(block)
  if (spoken && closing === 'dash') return null
  const rule = CUT_RULES.find(({ when }) => when(ending, story))
  const headline = story.isHeadline(block, ending)
  if (rule && !(headline && rule.endsTitles)) {
    const reason = reasonOf(rule.says, text, span)
    return { kind: rule.kind, rule: rule.id, strength: rule.strength, sentence, span, reason }
  }
  if (spoken || closing === 'comma' || block.role === 'quote' || tokens.length > LONG) return null
  if (reportsBack(ending) || endsInTitle(ending) || isCredit(ending) || !isSentence(ending)) return null
  if (headline || story.isTitle(block) || !story.closesParagraphs()) return null
  const { id, kind, strength, says } = NO_CLOSING_MARK
  const doubtful = !ending.afterWhole && !isFunctionWord(ending.last.lower)
  return { kind, rule: id, strength, sentence, span, reason: reasonOf(says, text, span), doubtful }
}
