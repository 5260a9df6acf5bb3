// Finds weighty figures that have no source: none in the sentence, no link on it, and none just before it.
import type { Span } from '../../article/article'
import type { Sentence, Token } from '../../language/language'
import type { Attribution } from '../model'
import type { ParsedBlock } from '../parsed-article'
import { SentenceCache } from '../sentence-cache'
import { FIGURE_RULES, type FigureRule, LOOKED_UP, SOURCING } from './figures'
import type { Passage } from './passages'
import { compileContext, matchContext } from './pattern'

const RULES = FIGURE_RULES.map((rule) => ({ rule, when: rule.when.map(compileContext) }))
/** More tokens than this make no number that people write. */
const LONGEST = 5
const MAGNITUDES = new Set(['hundred', 'thousand', 'million', 'billion', 'trillion', 'bn', 'm', 'mln', 'dozen'])
const LARGE = new Set(['million', 'billion', 'trillion', 'bn', 'm', 'mln'])
const CROWDS = new Set(['hundreds', 'thousands', 'millions', 'dozens'])
const MONEY = new Set(['dollars', 'pounds', 'euros'])
const CURRENCY = /^[$£€¥]$|^(?:US|A|C|HK)\$$/
const PERCENT = new Set(['percent', '%', 'per', 'percentage'])
const YEAR = /^(?:1[5-9]|20)\d\d$/

interface Figure {
  start: number
  end: number
  measure: FigureRule['measure']
}

/** The figure that begins at `at`: its number with magnitude, currency and per cent sign. */
function readFigure(tokens: readonly Token[], at: number): Figure | null {
  const token = tokens[at]!
  if (CROWDS.has(token.lower)) {
    const sum = tokens[at + 1]?.lower === 'of' && CROWDS.has(tokens[at + 2]?.lower ?? '') && tokens[at + 4]?.lower
    return sum && MONEY.has(sum)
      ? { start: at, end: at + 5, measure: 'money' }
      : { start: at, end: at + 1, measure: 'count' }
  }
  if (token.tag !== 'NUM' || token.lower === 'one' || YEAR.test(token.text)) return null
  let end = at + 1
  let large = false
  while (end < at + LONGEST && tokens[end] && (MAGNITUDES.has(tokens[end]!.lower) || tokens[end]!.tag === 'NUM')) {
    large ||= LARGE.has(tokens[end]!.lower)
    end++
  }
  const before = tokens[at - 1]
  // Seventy-eight stands as three tokens.
  const start = before?.text === '-' && tokens[at - 2]?.tag === 'NUM' ? at - 2 : at
  if (before && CURRENCY.test(before.text)) return large ? { start: at - 1, end, measure: 'money' } : null
  const after = tokens[end]
  if (after && PERCENT.has(after.lower)) {
    return { start, end: after.lower === 'per' ? end + 2 : end + 1, measure: 'share' }
  }
  return after?.text === '-' ? null : { start, end, measure: 'count' }
}

/** Small numbers of people that do nothing but be there weigh nothing. */
const isSmall = (tokens: readonly Token[], figure: Figure): boolean => {
  const words = tokens.slice(figure.start, figure.end)
  if (words.some((token) => LARGE.has(token.lower) || CROWDS.has(token.lower) || token.lower === 'thousand'))
    return false
  const value = Number(words[0]!.text.replaceAll(',', ''))
  return !(value >= 1000)
}

const weighs = (tokens: readonly Token[], figure: Figure): FigureRule | null =>
  RULES.find(
    ({ rule, when }) =>
      rule.measure === figure.measure &&
      (rule.id !== 'figure/crowd' || !isSmall(tokens, figure)) &&
      when.some((context) => matchContext(context, tokens, figure.start, figure.end)),
  )?.rule ?? null

/** The weighty figures of a sentence, unless its words give a source or speak of what anyone can look up. */
function figuresOf({ tokens }: Sentence): Passage[] {
  const found: Passage[] = []
  for (let at = 0; at < tokens.length; at++) {
    const figure = readFigure(tokens, at)
    if (!figure) continue
    const rule = weighs(tokens, figure)
    if (rule) {
      found.push({
        start: tokens[figure.start]!.start,
        end: tokens[Math.min(figure.end, tokens.length) - 1]!.end,
        kind: rule.kind,
        strength: rule.strength,
        rule: rule.id,
        says: rule.says,
      })
    }
    at = figure.end - 1
  }
  const explains = ({ lower, text }: Token) => SOURCING.has(lower) || LOOKED_UP.has(lower) || YEAR.test(text)
  return found.length > 0 && tokens.some(explains) ? [] : found
}

/** An article with this many words of polling gives its shares from the poll. */
const POLLED = 3
const POLLING = new Set(['poll', 'polls', 'pollster', 'survey', 'surveyed', 'respondents'])

const polling = new SentenceCache<number>((count) => count)
const pollingWords = ({ tokens }: Sentence): number => tokens.filter(({ lower }) => POLLING.has(lower)).length

function reportsPoll(blocks: readonly ParsedBlock[]): boolean {
  let count = 0
  for (const { sentences } of blocks)
    for (const sentence of sentences) count += polling.of(sentence, () => pollingWords(sentence))
  return count >= POLLED
}

/** Whether a span overlaps any of the given ones; asked in order of starts, so that each is looked at once. */
function overlapper(spans: readonly Span[]): (span: Span) => boolean {
  const sorted = spans.toSorted((a, b) => a.start - b.start)
  let next = 0
  let reach = -1
  return (span) => {
    while (next < sorted.length && sorted[next]!.start < span.end) reach = Math.max(reach, sorted[next++]!.end)
    return reach > span.start
  }
}

/** The unsourced figures of an article, by sentence. Headlines leave theirs to the body, captions and lists to the page. */
export function findFigures(
  blocks: readonly ParsedBlock[],
  attributions: readonly Attribution[],
  quotations: readonly Span[],
): Map<Sentence, Passage[]> {
  const isSaid = overlapper(
    attributions.flatMap(({ source, cue, content }) => [source, cue, content].filter((span) => span !== null)),
  )
  const isQuoted = overlapper(quotations)
  const polled = reportsPoll(blocks)
  const found = new Map<Sentence, Passage[]>()
  for (const { block, sentences } of blocks) {
    let saidBefore = false
    for (const sentence of sentences) {
      const said = isSaid(sentence)
      const sourced = said || saidBefore || isQuoted(sentence)
      saidBefore = said
      if (sourced || block.role !== 'paragraph') continue
      if (block.links?.some((link) => link.start < sentence.end && link.end > sentence.start)) continue
      const figures = figuresOf(sentence).filter(({ rule }) => !(polled && rule === 'figure/share'))
      if (figures.length > 0) found.set(sentence, figures)
    }
  }
  return found
}
