// Truncated sentences: where is the rest? Flags sentences that break off, start in the middle, or never close a quotation.
import { makeFinding } from '../finding'
import { type Finding, KINDS } from '../model'
import type { ParsedArticle, ParsedBlock } from '../parsed-article'
import { grammarSign, pageSign } from './cut-off'
import { type Ending, endingOf, endsPlainly } from './ending'
import { startSign } from './missing-start'
import { isProse, notProse } from './prose'
import type { Sign } from './sign'
import { mayReadOn, storyOf } from './story-context'
import { quotationSigns } from './unclosed-quote'

/** Endings that close nothing. */
const OPEN = new Set<Ending['closing']>(['none', 'comma', 'dash', 'hyphen', 'open-bracket'])
/** A story that is cut in this many other places is not merely laid out in odd paragraphs. */
const CUT_ELSEWHERE = 2

/** At most one finding for each sentence, in no particular order. */
export function findTruncated(parsed: ParsedArticle): Finding[] {
  const { article, blocks } = parsed
  const { text } = article
  const story = storyOf(parsed)
  const paragraphs = blocks.filter(({ block }) => block.role === 'paragraph' || block.role === 'quote')
  // Asked only where something may be missing: nearly every paragraph begins with a capital and ends with a full stop.
  const isRead = (read: ParsedBlock) => isProse(text, read) && !story.isVerse(read)
  const final = paragraphs[paragraphs.length - 1]

  const signs: Sign[] = []
  // What may be one sentence over two paragraphs: one that does not close, and one in lower case after it.
  const split: Sign[] = []
  let before: { ending: Ending; sign: Sign | null } | null = null
  for (const read of paragraphs) {
    const ending = endingOf(text, read)
    const first = read.sentences[0]
    if (!ending || !first) continue

    const opener = first.tokens[0]!
    const inLowerCase = /^\p{Ll}/u.test(opener.text)
    const goesOn = inLowerCase && before && mayReadOn(before.ending, opener.lower)
    if (goesOn && before?.sign) split.push(...signs.splice(signs.lastIndexOf(before.sign), 1))
    const start = inLowerCase && isRead(read) ? startSign(text, first) : null
    if (start) (goesOn ? split : signs).push(start)

    const sign = endSign(read, ending)
    if (sign) signs.push(sign)
    before = { ending, sign }
  }
  signs.push(...quotationSigns(parsed, () => paragraphs.filter(isRead)))
  if (signs.filter(({ strength }) => strength !== 'slight').length >= CUT_ELSEWHERE) signs.push(...split)
  const firm = signs.filter((sign) => !sign.doubtful)
  const trusted = firm.length > 0 || signs.length <= 2
  return merge(text, trusted ? signs : firm)

  function endSign(read: ParsedBlock, ending: Ending): Sign | null {
    // What a wall or another page holds is a note on the article; what the page folds away is there.
    if (read.block.clamped || (read === final && (article.walled || article.paginated))) return null
    if (!read.block.cutMark && endsPlainly(text, read.block.end)) return null
    const prose = isRead(read)
    const proof = pageSign(parsed, read, story, !prose && notProse(text, read) !== 'title-case')
    if (proof || !prose || !OPEN.has(ending.closing)) return proof
    return grammarSign(text, read, ending, story)
  }
}

/** One finding for each sentence: the first kind in KINDS.truncated carries it, the others are named in its reason. */
function merge(text: string, signs: readonly Sign[]): Finding[] {
  const bySentence = new Map<number, Sign[]>()
  for (const sign of signs) {
    const same = bySentence.get(sign.sentence.start)
    if (same) same.push(sign)
    else bySentence.set(sign.sentence.start, [sign])
  }
  return [...bySentence.values()].map((same) => {
    same.sort((a, b) => KINDS.truncated.indexOf(a.kind) - KINDS.truncated.indexOf(b.kind))
    const [{ kind, rule, strength, span, sentence, reason }, ...rest] = same as [Sign, ...Sign[]]
    return makeFinding(text, span, {
      category: 'truncated',
      kind,
      sentence: { start: sentence.start, end: sentence.end },
      strength,
      rule,
      reason: rest.length > 0 ? { ...reason, also: rest.map((sign) => sign.reason) } : reason,
      cues: same.map((sign) => sign.span),
    })
  })
}
