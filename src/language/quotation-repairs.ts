// Verbs beside a quotation that the tagger takes for adjectives or nouns: it has seldom seen "fumed", "snarled" or "intoned".
import { isNoun, type TagRepair } from './tag-repair'
import type { Token } from './token'

const CLOSING_MARK = /^["”’']{1,2}$/
/** Words that a speaker may be named by between the quotation and the verb. */
const NAMES = /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM|PART)$/
const LONGEST_NAME = 6
/** How far the end of the clause is looked for, in tokens. */
const NEAR = 8

/** Whether a quotation that ends as speech does closes right before `at`: “It is closed,” or “It is closed”, */
function closesBefore(tokens: readonly Token[], at: number): boolean {
  const [mark, stop] = tokens[at - 1]?.text === ',' ? [at - 2, at - 1] : [at - 1, at - 2]
  return CLOSING_MARK.test(tokens[mark]?.text ?? '') && /^[,?!]$/.test(tokens[stop]?.text ?? '')
}

/** Whether the clause goes on without another verb. */
function hasNoVerb(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < tokens.length && at - from < NEAR; at++) {
    const { tag, text } = tokens[at]!
    if (tag === 'SCONJ' || /^[.,;:?!]$/.test(text)) return true
    if ((tag === 'VERB' && !text.endsWith('ing')) || tag === 'AUX') return false
  }
  return true
}

/** “It is closed,” [the mayor] fumed */
function followsSpeaker(tokens: readonly Token[], at: number): boolean {
  const speaker = tokens[at - 1]
  if (!isNoun(speaker) && speaker?.tag !== 'PRON') return false
  const next = tokens[at + 1]
  if (next && !/^(?:PUNCT|ADP|ADV|SCONJ)$/.test(next.tag)) return false
  for (let from = at - 1; from >= 0 && at - from <= LONGEST_NAME && NAMES.test(tokens[from]!.tag); from--)
    if (closesBefore(tokens, from)) return hasNoVerb(tokens, at + 1)
  return false
}

/** “It is closed,” fumed [the mayor] */
const precedesSpeaker = (tokens: readonly Token[], at: number): boolean =>
  closesBefore(tokens, at) && /^(?:DET|PROPN)$/.test(tokens[at + 1]?.tag ?? '') && hasNoVerb(tokens, at + 1)

export const QUOTATION_REPAIRS: readonly TagRepair[] = [
  {
    id: 'speech-verb',
    from: ['ADJ', 'NOUN'],
    to: 'VERB',
    reason: 'A past form between a quotation and its speaker, or behind both, is the verb of saying.',
    when: (tokens, at) => {
      const { tag, text } = tokens[at]!
      if (!/^\p{Ll}{2,}[^e\P{Ll}]ed$/u.test(text) || (tag !== 'ADJ' && (tag !== 'NOUN' || text.length < 6)))
        return false
      return followsSpeaker(tokens, at) || precedesSpeaker(tokens, at)
    },
    examples: [
      { text: '“The harbour is closed,” the lord mayor intoned.', word: 'intoned' },
      { text: '“Nobody asked us,” Lund fumed on Monday.', word: 'fumed' },
      { text: '“It is gone,” a boy shrieked.', word: 'shrieked' },
      { text: '“The bill was forged”, alleged the firm.', word: 'alleged' },
      { text: '“We knew nothing,” alleged smugglers said.', word: 'alleged', stays: true },
      { text: '“Old habits,” a man tired of waiting said.', word: 'tired', stays: true },
    ],
  },
]
