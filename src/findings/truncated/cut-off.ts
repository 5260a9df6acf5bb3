// Cut off: does the block end before its last sentence is done? The page's own mark is proof; grammar counts only where
// no mark closes the sentence either; a missing mark alone is slight, and only in a story that never leaves one out.
import { quoteWords } from '../finding'
import type { ReadBlock, Reading } from '../read'
import { CUT_RULES } from './cut-off-rules'
import type { Ending } from './ending'
import { reportsBack } from './gaps'
import { BLOCK_MARKS, PAGE_MARKS } from './page-marks'
import { lastWords } from './passage'
import type { Sign } from './sign'
import type { Story } from './story'

/** Page marks are short; this many last characters hold them. */
const TAIL = 120
/** Sentences of more words than this lack only their full stop: hardly one is cut so late. */
const LONG = 40

/** The page's own mark at the end of a block, or null. Outside prose (headlines, lists) only a count of characters is one. */
export function pageSign(reading: Reading, { block, sentences }: ReadBlock, prose: boolean): Sign | null {
  const { text } = reading.article
  const end = block.start + text.slice(block.start, block.end).trimEnd().length
  const from = Math.max(block.start, end - TAIL)
  const tail = text.slice(from, end)
  const quoted = () => reading.quotations.some((quotation) => quotation.start < end - 1 && quotation.end >= end - 1)

  let cut = end
  let mark: { id: string; says: string } | undefined = PAGE_MARKS.find((candidate) => {
    if (!prose && candidate.id !== 'char-count') return false
    const at = candidate.find(tail)
    if (at < 0 || (candidate.id === 'ellipsis' && quoted())) return false
    cut = from + at
    return true
  })
  mark ??= block.cutMark && BLOCK_MARKS[block.cutMark]
  if (!mark) return null
  const sentence = sentences.findLast(({ start }) => start < cut)
  const words = sentence?.tokens.filter((token) => token.end <= cut && /[\p{L}\p{N}]/u.test(token.text)) ?? []
  if (!sentence || words.length < 2) return null
  const span = lastWords(words)
  const reason = `After ${quoteWords(text, span)} the page ${mark.says}.`
  return { kind: 'cut-off', rule: mark.id, strength: 'strong', sentence, span, reason }
}

/** Broken grammar at the end of prose that no mark closes, or only the missing mark. `mayEndSo` rules out the latter. */
export function grammarSign(text: string, ending: Ending, story: Story, mayEndSo: boolean): Sign | null {
  const { sentence, tokens, closing } = ending
  const span = lastWords(tokens)
  const words = quoteWords(text, span)
  const rule = CUT_RULES.find(({ test }) => test(ending, story))
  if (rule) {
    const reason = `The paragraph ends with ${words}, ${rule.says}.`
    return { kind: 'cut-off', rule: rule.id, strength: rule.strength, sentence, span, reason }
  }
  if (mayEndSo || closing === 'comma' || tokens.length > LONG || reportsBack(ending)) return null
  if (!story.closesParagraphs()) return null
  const reason = `The paragraph ends with ${words} and no closing mark, unlike the rest of the story.`
  return { kind: 'cut-off', rule: 'no-closing-mark', strength: 'slight', sentence, span, reason }
}
