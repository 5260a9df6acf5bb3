// Quotations that are signed: “We lost it all.” — Ada Lund, baker; behind a hyphen or dash, at the end of the quotation's own
// paragraph or in one of its own after it.
import type { Span } from '../../article/article'
import type { Quotation } from '../../language/quotations'
import type { ParsedArticle, ParsedBlock } from '../parsed-article'
import type { Spoken } from './spoken'

/** A dash and a name in capitals, with what may stand behind it: an office, an age, a place. */
const SIGNED = /^\s*(?:--|[-–—―])\s*(\p{Lu}[^\n]{1,100}?)[\s.]*$/u
/** What ends the name. */
const AFTER_NAME = /,| \(|\s[-–—―|]\s| (?:on|via|to|in|from|at|for) /
const PARTICLES = /^(?:of|the|de|da|di|del|der|den|van|von|la|le|al|el|bin|ibn|and|y|e)$/
const MOST_WORDS = 8

/** Each signed quotation as an attribution to its name. Linear in the blocks. */
export function signedQuotations({ article: { text }, blocks, quotations }: ParsedArticle): Spoken[] {
  const found: Spoken[] = []
  let next = 0
  let before: Span[] = []
  for (const [index, read] of blocks.entries()) {
    const { block } = read
    while (next < quotations.length && quotations[next]!.end <= block.start) next++
    const first = next
    let last = next
    while (last < quotations.length && quotations[last]!.start < block.end) last++
    const opens = first < last && !/\S/.test(text.slice(block.start, quotations[first]!.start))
    if (opens && onlyQuotations(text, quotations, first, last)) {
      const end = quotations[last - 1]!.end
      const goesOn = before.length > 0 && quotations[first - 1]?.continues === true
      const spans = [...(goesOn ? before : []), { start: quotations[first]!.start, end }]
      found.push(...signedBy(text, read, { start: end, end: block.end }, spans))
      before = /\S/.test(text.slice(end, block.end)) ? [] : spans
      continue
    }
    const whole = { start: block.start, end: block.end }
    const quoted = blocks[index - 1]?.block
    if (before.length === 0 && quoted?.role === 'quote' && first === last)
      before = [{ start: quoted.start, end: quoted.end }]
    if (before.length > 0) found.push(...signedBy(text, read, whole, before))
    before = []
  }
  return found
}

/** Nothing but white space parts them. */
function onlyQuotations(text: string, quotations: readonly Quotation[], first: number, last: number): boolean {
  for (let at = first + 1; at < last; at++)
    if (/\S/.test(text.slice(quotations[at - 1]!.end, quotations[at]!.start))) return false
  return true
}

/** The signature that fills `rest`, if one does. */
function signedBy(text: string, { sentences }: ParsedBlock, rest: Span, spans: readonly Span[]): Spoken[] {
  if (rest.end - rest.start > 130) return []
  const words = text.slice(rest.start, rest.end)
  const signature = SIGNED.exec(words)?.[1]
  if (!signature) return []
  const cut = signature.search(AFTER_NAME)
  const name = (cut < 0 ? signature : signature.slice(0, cut)).trimEnd()
  const parts = name.split(' ')
  if (parts.length > MOST_WORDS || !parts.every((part) => /^\p{Lu}/u.test(part) || PARTICLES.test(part))) return []
  const start = rest.start + words.indexOf(signature)
  const sentence = sentences.find(({ end }) => end > start)
  if (!sentence) return []
  const dash = rest.start + words.search(/\S/)
  return [
    {
      source: { start, end: start + name.length },
      cue: { start: dash, end: dash + 1 },
      content: { start: spans[0]!.start, end: spans[spans.length - 1]!.end },
      ...(spans.length > 1 && { contentParts: spans.map((span) => ({ ...span })) }),
      frame: 'signature',
      mood: 'told',
      delivery: 'direct',
      rule: 'signature',
      sentence: { start: sentence.start, end: sentence.end },
    },
  ]
}
