// How a block of text ends: the mark that closes it, and its last sentence as words.
import type { Clauses } from '../../language/clause'
import type { Sentence, Token } from '../../language/language'
import { isFunctionWord } from '../../lexicon/en/function-words'
import { regex } from '../../regex'
import type { ParsedBlock } from '../parsed-article'

/** The last thing a block shows, closing quotation marks and brackets aside. */
type Closing = 'closed' | 'colon' | 'ellipsis' | 'comma' | 'dash' | 'open-bracket' | 'hyphen' | 'none'

export interface Ending {
  closing: Closing
  sentence: Sentence
  /** The reading of the sentence; `tokens` begin it. */
  clauses: Clauses
  /** The words of the last sentence, without the punctuation that ends it. */
  tokens: Token[]
  last: Token
  before: Token | undefined
  /** Earlier sentences of the block end with a full stop, as only prose does. */
  afterWhole: boolean
}

const MARKS_AFTER = /["“”„'‘’`´»«›‹)\]}*†‡\s\u200b]/
/** A bracketed credit or footnote after the full stop: "… the vote. [Wire]", "… the vote.[3]", "… the vote. (AP)". */
const NOTE_AFTER = /[.!?…]["”’']?\s*[[(][^\][()\n]{1,60}[\])]$/
/** What closes a wire story: an agency in capitals after the full stop ("REUTER", "PTI"), or a signature after a dash. */
const SIGNED_OFF = /(?:[.!?]["”’']*|--|—)\s*\p{Lu}{2,}(?:[\s.]+\p{Lu}{2,}){0,5}[\s.…^\p{Lu}]*$/u
/** Who said it, behind a closed quotation and a dash: "“…” - Harold Stone", "“…” — Ada Lund, chair of the Ansel Trust". */
const SIGNATURE = regex('u')`
    ["”»](?:\s?(?:—|–|―|--)\s?|\s-\s?)\p{Lu}[\p{L}.'’-]*(?:,?\s(?:\p{Lu}[\p{L}.'’&-]*|of|the|for|and|in|
    at|de|van|von)){0,9}(?:,\s(?:\d{1,3}|[\p{L}'’ -]{3,40}))?$
  `
/** A post that stands in the story, with whose it is and when it was written: "— Ada Lund (@adalund) March 2, 2026". */
const POST = /\(@\w{1,30}\),? \p{Lu}\p{L}{2,8}\.? \d{1,2}, \d{4}$/u
const WEB = /(?:https?:\/\/|www\.|[\w-]+\.(?:com|org|net|co|ly|gov|edu)(?:\/|$)|[@#])\S*$/i
const SYMBOL = /(?:\p{Extended_Pictographic}|[■□▪●◆♦¶§|_=~^→►▶©®™])\ufe0f?$/u

/** The common case, told from the last four characters: a full stop that is no ellipsis. */
const PLAIN_STOP = /(?:^|[^.…\s])[.!?]["”’')]{0,2}$/

export const endsPlainly = (text: string, end: number): boolean =>
  PLAIN_STOP.test(text.slice(Math.max(0, end - 4), end))

/** What closes `text` (trimmed). Only its last characters are read. */
function closingOf(text: string): Closing {
  if (endsPlainly(text, text.length)) return 'closed'
  const tail = text.slice(-90)
  if (NOTE_AFTER.test(tail) || SIGNED_OFF.test(tail) || POST.test(tail) || WEB.test(tail) || SYMBOL.test(tail))
    return 'closed'
  if (SIGNATURE.test(tail) && !isFunctionWord(/\p{L}*$/u.exec(tail)![0].toLowerCase())) return 'closed'
  let end = tail.length
  while (end > 0 && MARKS_AFTER.test(tail[end - 1]!)) end--
  const bare = tail.slice(0, end)
  const quoted = /["”’»`]/.test(tail.slice(end))
  if (/[?!](?:…|\.{3})$/.test(bare)) return 'closed'
  if (/(?:…|\.\s?\.\s?\.+|\[\.\.\.|\[…)$/.test(bare)) return quoted ? 'closed' : 'ellipsis'
  if (/[.!?。]$/.test(bare)) return 'closed'
  if (/[:;](?:\s(?:and|or))?$/.test(bare)) return 'colon'
  if (/[([{]$/.test(bare)) return 'open-bracket'
  if (/(?:—|–|―|--|\s-)$/.test(bare)) return quoted ? 'closed' : 'dash'
  if (/\p{Ll}-$/u.test(bare)) return 'hyphen'
  if (/,$/.test(bare)) return 'comma'
  // Words that close with their quotation or between asterisks are as their speaker left them.
  if (quoted || /^(?:['’]|\s?\*)/.test(tail.slice(end))) return 'closed'
  return 'none'
}

const WORD = /[\p{L}\p{N}%$€£]/u
const ENDS_SENTENCE = /[.!?]["”’'»`)\]]*$/

/** How the block ends, or null where it holds no words. */
export function endingOf(text: string, { block, sentences }: ParsedBlock): Ending | null {
  // The library sometimes splits off closing marks as a sentence of their own.
  const at = sentences.findLastIndex(({ tokens }) => tokens.some((token) => WORD.test(token.text)))
  const sentence = sentences[at]
  if (!sentence) return null
  const tokens = [...sentence.tokens]
  while (tokens.length > 0 && !WORD.test(tokens[tokens.length - 1]!.text)) tokens.pop()
  const last = tokens[tokens.length - 1]
  if (!last) return null
  const previous = sentences[at - 1]
  return {
    closing: closingOf(text.slice(block.start, block.end).trimEnd()),
    sentence,
    clauses: sentence.clauses,
    tokens,
    last,
    before: tokens[tokens.length - 2],
    afterWhole:
      previous !== undefined &&
      ENDS_SENTENCE.test(text.slice(Math.max(previous.start, previous.end - 8), previous.end)),
  }
}
