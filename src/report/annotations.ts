// A report as W3C Web Annotations (https://www.w3.org/TR/annotation-model/), JSON-LD, for Hypothesis and other readers.
import type { Article, Span } from '../article/article'
import type { Finding } from '../findings/findings'
import { makePlaces } from './places'
import type { Report } from './report'

const CONTEXT_LENGTH = 32

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
      { type: 'TextPositionSelector'; start: number; end: number },
    ]
  }
}

interface AnnotationCollection {
  '@context': 'http://www.w3.org/ns/anno.jsonld'
  id: string
  type: 'AnnotationCollection'
  label: string
  total: number
  first: { id: string; type: 'AnnotationPage'; startIndex: 0; items: Annotation[] }
}

const GENERATOR = { type: 'Software', name: 'Backread' } as const

/**
 * The findings of a report as one AnnotationCollection. Quotes and their contexts are exact. Positions count UTF-16 code
 * units in the article's own text (`report.article.text`), which for a plain-text file is the file itself.
 * The same report gives the same ids, so that a second import need not double the first.
 */
export function toAnnotations(report: Report): AnnotationCollection {
  const { article, findings } = report
  const source = article.url ?? (report.file ? encodeURI(report.file) : 'about:blank')
  const placeOf = makePlaces(article)
  const items = findings.map((finding): Annotation => {
    const { block } = placeOf(finding) ?? { block: { start: 0, end: article.text.length } }
    return {
      id: uuid(`${source} ${finding.id} ${finding.kind} ${finding.exact}`),
      type: 'Annotation',
      motivation: 'questioning',
      generator: GENERATOR,
      body: bodies(finding),
      target: {
        source,
        selector: [
          { type: 'TextQuoteSelector', exact: finding.exact, ...context(article, finding, block) },
          { type: 'TextPositionSelector', start: finding.start, end: finding.end },
        ],
      },
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

function bodies(finding: Finding): TextualBody[] {
  const tag = (value: string): TextualBody => ({ type: 'TextualBody', purpose: 'tagging', value, format: 'text/plain' })
  return [
    tag(finding.category),
    tag(finding.kind),
    { type: 'TextualBody', purpose: 'commenting', value: finding.reason, format: 'text/plain', language: 'en' },
  ]
}

/** What stands around a quote, inside its own block: only there is the text sure to be the page's, to the letter. */
function context({ text }: Article, { start, end }: Span, block: Span): { prefix: string; suffix: string } {
  const prefix = text.slice(Math.max(block.start, start - CONTEXT_LENGTH), start)
  const suffix = text.slice(end, Math.min(block.end, end + CONTEXT_LENGTH))
  // Half of a surrogate pair would not survive UTF-8.
  return { prefix: prefix.replace(/^[\udc00-\udfff]/, ''), suffix: suffix.replace(/[\ud800-\udbff]$/, '') }
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
