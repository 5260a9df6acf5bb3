// Quotations that no verb beside them gives to anybody: “We lost it all.” after "Ada Lund said the water came at night." is
// hers. To the right speaker or to none.
import { BODY_ROLES, type Span } from '../../article/article'
import { countWords } from '../../article/word-count'
import { type Quotation, quotationAt } from '../../language/quotations'
import { firstWhere } from '../../spans'
import type { ParsedArticle, ParsedBlock } from '../parsed-article'
import type { Spoken } from './spoken'

/** Fewer words in quotation marks are a term or a title. */
const SPEECH = 4
const ASKS = /^(?:asks?|asked|wonders?|wondered)$/
const ADDS = /^(?:adds?|added|continues?|continued)$/
/** "That was how the mayor put it": this sentence gives the quotation to somebody. */
const POINTS_BACK =
  /^\s*(?:that|this|these|those|such|so)\b[^.\n]{0,40}\b(?:words?|said|says|views?|messages?|lines?|wrote|put)\b/i
const BESIDE_ANOTHER = /(?:\b(?:and|but|while|whereas)|;)\s+(?:\p{Lu}\S{0,20}\s+)?$/u
/** So many code units tell what stands right before or after a quotation. */
const BESIDE = 80

/** Gives each quotation that stands by itself to who speaks in the sentence before it. Linear in the text. */
export function continueSpeech(parsed: ParsedArticle, found: readonly Spoken[]): Spoken[] {
  const { article, quotations } = parsed
  const { text } = article
  const body = parsed.blocks.filter(({ block }) => BODY_ROLES.has(block.role))
  const given = claimed(quotations, found)
  const tellers = tellersBySentence(text, quotations, found)
  const spoken = [...found]
  let next = 0
  for (const [index, read] of body.entries()) {
    const { block } = read
    while (next < quotations.length && quotations[next]!.end <= block.start) next++
    if (block.role === 'heading' || block.role === 'list-item') continue
    for (let first = true; next < quotations.length && quotations[next]!.start < block.end; next++, first = false) {
      const quotation = quotations[next]!
      if (given.has(next)) continue
      const last = (quotations[next + 1]?.start ?? block.end) >= block.end
      const opens = first && blank(text, block.start, quotation.start)
      const ends = last && blank(text, quotation.end, block.end)
      const after = body[index + 1]
      const before = quotations[next - 1]
      let by: number | undefined
      if (opens && before?.continues) by = given.get(next - 1)
      else if (!standsAlone(text, block, quotation)) continue
      // One after another, each closed, they can be anybody's: answers to a survey.
      else if (!(opens && ends && quotation.closed && after && isQuotation(text, after, quotations[next + 1])))
        by = tellerBefore(opens ? body[index - 1] : read, quotation) ?? tellerAfter(ends ? after : read, quotation)
      if (by === undefined) continue
      given.set(next, by)
      spoken[by] = withPart(text, spoken[by]!, quotation)
    }
  }
  return spoken

  function tellerBefore(read: ParsedBlock | undefined, quotation: Quotation): number | undefined {
    if (!read || read.block.role === 'heading') return undefined
    if (POINTS_BACK.test(text.slice(quotation.end, quotation.end + BESIDE))) return undefined
    const sentence = read.sentences[startingFrom(read.sentences, quotation.start) - 1]
    const at = sentence && tellers.get(sentence.start)
    if (at === undefined || at === null) return undefined
    const { cue, content } = found[at]!
    const question = content && /\?\W*$/.test(text.slice(content.start, content.end))
    // The answer is another one's.
    return question && cue && ASKS.test(text.slice(cue.start, cue.end)) ? undefined : at
  }

  /** "“We lost it all.” She said the water came at night." */
  function tellerAfter(read: ParsedBlock | undefined, quotation: Quotation): number | undefined {
    const sentence = read?.sentences[startingFrom(read.sentences, quotation.end)]
    const at = sentence && tellers.get(sentence.start)
    if (at === undefined || at === null || !quotation.closed) return undefined
    const { source, cue } = found[at]!
    const opens = source.start === sentence!.start
    const goesOn = /^(?:he|she|they)$/i.test(text.slice(source.start, source.end))
    return opens && (goesOn || (cue && ADDS.test(text.slice(cue.start, cue.end)))) ? at : undefined
  }
}

/** Index of the first of the ordered spans that starts at `position` or after it. */
const startingFrom = (spans: readonly Span[], position: number): number =>
  firstWhere(spans, ({ start }) => start >= position)

const blank = (text: string, from: number, to: number): boolean => !/[\p{L}\p{N}]/u.test(text.slice(from, to))

/** The quotations that stand in what somebody outside them says, each with an index into `found`. */
function claimed(quotations: readonly Quotation[], found: readonly Spoken[]): Map<number, number> {
  const given = new Map<number, number>()
  const contents = found
    .flatMap(({ content, contentParts, source }, by) =>
      quotationAt(quotations, source.start)
        ? []
        : (contentParts ?? (content ? [content] : [])).map((part) => ({ part, by })),
    )
    .sort((a, b) => a.part.start - b.part.start)
  let at = 0
  for (const { part, by } of contents) {
    while (at < quotations.length && quotations[at]!.end <= part.start) at++
    for (let i = at; i < quotations.length && quotations[i]!.start < part.end; i++) given.set(i, by)
  }
  return given
}

/**
 * By the start of a sentence: the last attribution in it, where all are by one source, in nobody's quotation and in nobody
 * else's mouth. Null where there are several.
 */
function tellersBySentence(
  text: string,
  quotations: readonly Quotation[],
  found: readonly Spoken[],
): Map<number, number | null> {
  const bySentence = new Map<number, number[]>()
  found.forEach(({ sentence, source }, at) => {
    if (quotationAt(quotations, source.start)) return
    const here = bySentence.get(sentence.start)
    if (here) here.push(at)
    else bySentence.set(sentence.start, [at])
  })
  const tellers = new Map<number, number | null>()
  for (const [start, all] of bySentence) {
    const outer = all.filter((at) => {
      const { source } = found[at]!
      // "Ada Lund said no and Per Hollis said yes": the second is in nobody's mouth, however far the first one's words were taken.
      const apart = BESIDE_ANOTHER.test(text.slice(Math.max(start, source.start - 40), source.start))
      return apart || !all.some((other) => within(source, found[other]!.content))
    })
    const last = outer[outer.length - 1]
    if (last === undefined) continue
    const one = outer.every((at) => found[at]!.source.start === found[last]!.source.start)
    tellers.set(start, one ? last : null)
  }
  return tellers
}

const within = (inner: Span, outer: Span | null): boolean =>
  outer !== null && outer.start <= inner.start && inner.end <= outer.end

/** A sentence or more of its own: nothing before it in its sentence but what ends in a colon, nothing after it. */
function standsAlone(text: string, block: Span, quotation: Quotation): boolean {
  const before = text.slice(Math.max(block.start, quotation.start - BESIDE), quotation.start)
  const after = text.slice(quotation.end, Math.min(block.end, quotation.end + BESIDE))
  if (/\S/.test(before) && !/[.!?…:]["'”’»)\]]*\s*$/.test(before)) return false
  if (/^\s*[\p{Ll}\p{N},;(–—-]/u.test(after)) return false
  const { start, end } = quotation.inner
  if (quotation.closed && !/[.!?…]\s*$/.test(text.slice(start, end)) && !/^\s*[.!?…]/.test(after)) return false
  return countWords(text.slice(start, end)) >= SPEECH
}

/** A block that is nothing but a quotation. */
const isQuotation = (text: string, { block }: ParsedBlock, quotation: Quotation | undefined): boolean =>
  quotation !== undefined &&
  quotation.start < block.end &&
  blank(text, block.start, quotation.start) &&
  blank(text, quotation.end, block.end)

function withPart(text: string, spoken: Spoken, { start, end }: Span): Spoken {
  const { content, contentParts, ...rest } = spoken
  if (!content) return { ...rest, content: { start, end } }
  const parts = [...(contentParts ?? [content]), { start, end }]
    .sort((a, b) => a.start - b.start)
    .reduce<Span[]>((joined, part) => {
      const last = joined[joined.length - 1]
      if (last && (part.start <= last.end || blank(text, last.end, part.start)))
        joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, part.end) }
      else joined.push(part)
      return joined
    }, [])
  return {
    ...rest,
    content: { start: parts[0]!.start, end: parts[parts.length - 1]!.end },
    ...(parts.length > 1 && { contentParts: parts }),
  }
}
