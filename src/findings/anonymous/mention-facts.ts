// What one mention of an unnamed source adds to its profile: said or told, of what substance, where in the story.
import type { Span } from '../../article/article'
import type { AnonymousMention } from '../../sources/mention'
import { readFact, windowOf } from '../../sources/profile/fact-rule'
import { firstEnding } from '../../spans'
import type { Mention } from '../model'
import type { ParsedArticle } from '../parsed-article'
import { SUBSTANCE_RULES } from './substance'

/** Body paragraphs that count as the top of a story. */
const LEAD_PARAGRAPHS = 3

/** Where each part of the story begins, to place a mention. */
export interface Layout {
  headlineEnd: number
  leadEnd: number
  firstQuotation: Span | null
}

export function layOut({ article, blocks, quotations }: ParsedArticle): Layout {
  const paragraphs = blocks.filter(({ block }) => block.role === 'paragraph')
  const head = blocks.filter(({ block }) => block.role === 'headline' || block.role === 'subhead')
  const third = paragraphs[Math.min(LEAD_PARAGRAPHS, paragraphs.length) - 1]
  return {
    headlineEnd: head[head.length - 1]?.block.end ?? 0,
    leadEnd: third?.block.end ?? article.text.length,
    firstQuotation: quotations.find(({ start }) => start >= (paragraphs[0]?.block.start ?? 0)) ?? null,
  }
}

function placeOf(
  { sentence, spoken }: AnonymousMention,
  { headlineEnd, leadEnd, firstQuotation }: Layout,
): Mention['place'] {
  if (sentence.end <= headlineEnd) return 'headline'
  if (sentence.end <= leadEnd) return 'lead'
  const content = spoken.delivery === 'direct' ? spoken.content : null
  return content && firstQuotation && content.start < firstQuotation.end && firstQuotation.start < content.end
    ? 'first-quotation'
    : 'later'
}

/** How far behind a cue its own object is read: "accused the mayor of lying". In UTF-16 code units. */
const CUE_REACH = 60
/** Share of a content in quotation marks from which on it is a direct quotation, and no paraphrase with a quoted word. */
const QUOTED_SHARE = 0.4
/** At most so many quotations of one content are looked at. */
const QUOTATIONS = 8

function isMostlyQuoted({ quotations }: ParsedArticle, { start, end }: Span): boolean {
  const quoted = quotations
    .slice(firstEnding(quotations, start))
    .slice(0, QUOTATIONS)
    .reduce((sum, one) => sum + Math.max(0, Math.min(one.end, end) - Math.max(one.start, start)), 0)
  return quoted >= QUOTED_SHARE * (end - start)
}

export function readMention(parsed: ParsedArticle, mention: AnonymousMention, layout: Layout): Mention {
  const { text } = parsed.article
  const { spoken, sentence, antecedent, dangling } = mention
  const { cue, content } = spoken
  // Without a content of its own, what stands behind the cue; the description of the source is no part of what it says.
  const said = content ?? { start: cue && cue.end < sentence.end ? cue.start : sentence.start, end: sentence.end }
  const windows = [
    windowOf(text, said),
    ...(cue ? [windowOf(text, { start: cue.start, end: Math.min(cue.end + CUE_REACH, sentence.end) })] : []),
  ]
  const quoted = spoken.delivery === 'direct' && content !== null && isMostlyQuoted(parsed, content)
  const thought = spoken.delivery === 'thought'
  const delivery = quoted ? 'direct' : thought ? 'thought' : 'paraphrase'
  return {
    delivery: { value: delivery, evidence: delivery === 'direct' && content ? [content] : cue ? [cue] : [] },
    substance: readFact(SUBSTANCE_RULES, windows, 'fact'),
    place: placeOf(mention, layout),
    antecedent,
    dangling,
  }
}
