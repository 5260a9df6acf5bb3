// Missing start: does the block begin in the middle of a sentence?
import type { Sentence } from '../../language/language'
import { reasonOf } from '../finding'
import { START_RULES } from './missing-start-rules'
import { firstWords } from './passage'
import type { Sign } from './sign'

/** The sign that the first sentence of a paragraph of prose has lost its beginning, or null. */
export function startSign(text: string, sentence: Sentence): Sign | null {
  const [first, second] = sentence.tokens
  if (!first || sentence.tokens.length < 3) return null
  const rule = START_RULES.find(({ when }) => when(first, second))
  if (!rule) return null
  const span = firstWords(sentence.tokens)
  const reason = reasonOf(rule.says, text, span)
  return { kind: rule.kind, rule: rule.id, strength: rule.strength, sentence, span, reason }
}
