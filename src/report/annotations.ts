// A report as W3C Web Annotations (https://www.w3.org/TR/annotation-model/), JSON-LD.
import type { Span } from '../article/article'
import { contextOf, type TextQuote } from '../article/page-quotes'
import type { Finding } from '../findings/model'
import type { Words } from '../words/words'
import type { FilteredReport } from './filtered'
import { paragraphLookup } from './paragraphs'
import { inert } from './printable'
import { reasonText } from './reasons'
import type { Report } from './report'

interface TextualBody {
  type: 'TextualBody'
  purpose: 'tagging' | 'commenting'
  value: string
  format: 'text/plain'
  language?: string
}

interface Annotation {
  id: string
  type: 'Annotation'
  motivation: 'questioning'
  generator: typeof GENERATOR
  body: TextualBody[]
  target: {
    source: string
    selector: [
      { type: 'TextQuoteSelector'; exact: string; prefix: string; suffix: string },
      { type: 'TextPositionSelector'; start: number; end: number }?,
    ]
  }
}

export interface AnnotationCollection {
  '@context': 'http://www.w3.org/ns/anno.jsonld'
  id: string
  type: 'AnnotationCollection'
  label: string
  total: number
  first: { id: string; type: 'AnnotationPage'; startIndex: 0; items: Annotation[] }
}

const GENERATOR = { type: 'Software', name: 'Backread' } as const

/**
 * The shown findings of a report as one AnnotationCollection. The same report gives the same ids, so that a second
 * import need not double the first.
 * @param quotes each finding's place in the text of the source itself, page or file, in the order of the report's
 * findings. One whose place there is not known is told by its words in the article alone: no position is better than
 * a wrong one.
 */
export function toAnnotations(
  { report, findings }: FilteredReport,
  words: Words,
  quotes: readonly (TextQuote | null)[] = [],
): AnnotationCollection {
  const { article } = report
  const source = addressOf(report)
  const quoteOf = new Map(report.findings.map(({ id }, at) => [id, quotes[at] ?? null]))
  const placeOf = paragraphLookup(article)
  const items = findings.map((finding): Annotation => {
    // Inside its own block: only there is the article's text sure to be the page's, to the letter.
    const bounds = placeOf(finding)?.block ?? { start: 0, end: article.text.length }
    return {
      id: uuid(`${source} ${finding.id} ${finding.kind} ${finding.exact}`),
      type: 'Annotation',
      motivation: 'questioning',
      generator: GENERATOR,
      body: bodies(finding, words),
      target: { source, selector: selectors(article.text, finding, bounds, quoteOf.get(finding.id) ?? null) },
    }
  })
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: uuid(`${source} collection`),
    type: 'AnnotationCollection',
    label: `Backread: ${article.headline ?? source}`,
    total: items.length,
    first: { id: uuid(`${source} page`), type: 'AnnotationPage', startIndex: 0, items },
  }
}

/** Where the text was read: the page's address, or the file's. */
export const addressOf = ({ article, file }: Report): string =>
  article.url ?? (file ? encodeURI(inert(file)) : 'about:blank')

type Selectors = Annotation['target']['selector']

function bodies(finding: Finding, words: Words): TextualBody[] {
  const tag = (value: string): TextualBody => ({ type: 'TextualBody', purpose: 'tagging', value, format: 'text/plain' })
  return [
    tag(finding.category),
    tag(finding.kind),
    {
      type: 'TextualBody',
      purpose: 'commenting',
      value: reasonText(finding.reason, words),
      format: 'text/plain',
      language: words.locale,
    },
  ]
}

export function selectors(text: string, finding: Finding, bounds: Span, quote: TextQuote | null): Selectors {
  if (!quote) return [{ type: 'TextQuoteSelector', exact: finding.exact, ...contextOf(text, finding, bounds) }]
  const { exact, prefix, suffix, start, end } = quote
  return [
    { type: 'TextQuoteSelector', exact, prefix, suffix },
    { type: 'TextPositionSelector', start, end },
  ]
}

/** A name-based UUID (RFC 9562, version 8): four FNV-1a hashes of the name, each with its own seed. */
function uuid(name: string): string {
  const hash = (seed: number) => {
    let value = 0x811c9dc5 ^ seed
    for (let at = 0; at < name.length; at++) value = Math.imul(value ^ name.charCodeAt(at), 0x01000193)
    return (value >>> 0).toString(16).padStart(8, '0')
  }
  const digits = [1, 2, 3, 4].map((seed) => hash(seed * 0x9e3779b1)).join('')
  const variant = ((Number.parseInt(digits[16]!, 16) & 0x3) | 0x8).toString(16)
  const groups = [digits.slice(0, 8), digits.slice(8, 12), `8${digits.slice(13, 16)}`]
  return `urn:uuid:${groups.join('-')}-${variant}${digits.slice(17, 20)}-${digits.slice(20)}`
}
