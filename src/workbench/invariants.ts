// What holds of every report, whatever was read: the fuzzer asks for it, and so do the tests.
import { isDeepStrictEqual } from 'node:util'
import { type Anchors, normalise, stretchesOf } from '../article/anchors'
import type { Article, Span } from '../article/article'
import { quotesOnPage } from '../article/page-quotes'
import { readUntrustedArticle } from '../article/untrusted'
import { FORMATS } from '../cli/formats'
import type { Finding, Reason } from '../findings/model'
import { isPageState } from '../messages'
import type { Report } from '../report/report'
import { english } from '../words/node'

/** Ends a quotation of which a reason gives the beginning only. */
const GOES_ON = /…$/

function* faultsOfArticle(article: Article): Generator<string> {
  const { text, blocks } = article
  let after = 0
  for (const { role, start, end } of blocks) {
    if (start < after || end <= start || end > text.length) yield `${role} block ${start}–${end} after ${after}`
    after = end
  }
  const sent: unknown = JSON.parse(JSON.stringify(article))
  const received = readUntrustedArticle(sent)
  if (!received) yield 'the background would refuse the article'
  else if (!isDeepStrictEqual(received.blocks, JSON.parse(JSON.stringify(article.blocks))))
    yield 'a block is lost on the way'
}

function* spansOf(report: Report): Generator<[string, Span]> {
  for (const { source, cue, content, contentParts, rule } of report.attributions)
    for (const span of [source, cue, content, ...(contentParts ?? [])]) if (span) yield [`attribution ${rule}`, span]
  for (const { id, mentions, namedAt, profile } of report.sources) {
    for (const span of [...mentions, ...(namedAt ? [namedAt] : [])]) yield [`source ${id}`, span]
    if (!profile) continue
    const { protected: _, ...facts } = profile
    for (const [fact, { evidence }] of Object.entries(facts)) for (const span of evidence) yield [`${id} ${fact}`, span]
  }
  for (const { id, sentence, cues, mention, claim } of report.findings) {
    yield [`sentence of ${id}`, sentence]
    for (const span of cues) yield [`cue of ${id}`, span]
    if (mention?.antecedent) yield [`antecedent of ${id}`, mention.antecedent]
    if (!claim) continue
    const places = [claim.claimant, ...claim.content, ...claim.replies, ...claim.replies.map(({ by }) => by)]
    for (const place of places) {
      if (!place) continue
      yield [`claim of ${id}`, place]
      const block = report.article.blocks[place.block]
      if (!block || place.start < block.start || place.end > block.end) yield [`claim of ${id}`, { start: 0, end: -1 }]
    }
  }
}

function* quotesOf({ quotes, also }: Reason): Generator<string> {
  yield* quotes
  for (const reason of also ?? []) yield* quotesOf(reason)
}

function* faultsOfFinding({ id, start, end, exact, sentence, reason }: Finding, text: string, letters: string) {
  if (exact === '' || text.slice(start, end) !== exact) yield `${id} does not quote its text`
  if (start < sentence.start || end > sentence.end) yield `${id} is not in its sentence`
  for (const quote of quotesOf(reason)) {
    const quoted = normalise(quote.replace(GOES_ON, ''))
    if (quoted === '' || !letters.includes(quoted)) yield `${id} quotes «${quote}», which the text does not have`
  }
}

function* faultsOfForms(report: Report): Generator<string> {
  const analysed = { report, quotes: () => report.findings.map(() => null) }
  for (const [format, print] of Object.entries(FORMATS)) {
    const printed = print(analysed, english)
    if (/json|annotations|hypothesis/.test(format)) JSON.parse(printed)
    else if (/[^\P{Cc}\r\n]|[\u202a-\u202e\u2066-\u2069]/u.test(printed)) yield `${format} holds a control character`
  }
  const state = { status: 'ready', report, shown: { categories: [], strengths: [] }, marksOn: true, dismissed: [] }
  if (!isPageState(JSON.parse(JSON.stringify(state)))) yield 'the popup would not know the report'
}

/** What is wrong with a report, in a few words each; nothing where all is well. May throw where a form of it does. */
export function* faultsOf(report: Report): Generator<string> {
  const { article, sources, attributions, findings } = report
  const { text } = article
  yield* faultsOfArticle(article)
  for (const [what, { start, end }] of spansOf(report))
    if (!(start >= 0 && start < end && end <= text.length)) yield `${what}: ${start}–${end}`
  const known = new Set(sources.map(({ id }) => id))
  for (const { sourceId } of [...attributions, ...findings])
    if (typeof sourceId === 'string' && !known.has(sourceId)) yield `there is no ${sourceId}`
  if (new Set(findings.map(({ id }) => id)).size < findings.length) yield 'two findings have one id'
  const letters = normalise(text)
  for (const finding of findings) yield* faultsOfFinding(finding, text, letters)
  yield* faultsOfForms(report)
}

/** What is wrong with the way back from a report to the page that it was read from. */
export function* faultsOfWayBack({ article, findings }: Report, anchors: Anchors, body: Element): Generator<string> {
  for (const span of [...article.blocks, ...findings]) {
    const shown = stretchesOf(anchors, span).map(({ startContainer, startOffset, endContainer, endOffset }) => {
      const range = startContainer.ownerDocument.createRange()
      range.setStart(startContainer, startOffset)
      range.setEnd(endContainer, endOffset)
      return String(range)
    })
    if (normalise(shown.join('')) !== normalise(article.text.slice(span.start, span.end)))
      yield `${span.start}–${span.end} leads to other words on the page`
  }
  for (const [at, quote] of quotesOnPage(body, anchors, findings).entries())
    if (quote && normalise(quote.exact) === '') yield `${findings[at]!.id} is quoted as nothing`
}
