// A report in the form that Hypothesis imports (its client, "Import" in the share panel; fields as in its API's annotation).
import type { TextQuote } from '../article/page-quotes'
import type { Words } from '../words/words'
import { addressOf, selectors } from './annotations'
import type { FilteredReport } from './filtered'
import { paragraphLookup } from './paragraphs'
import { reasonText } from './reasons'

interface HypothesisAnnotation {
  uri: string
  document: { title: string[] }
  target: [{ source: string; selector: ReturnType<typeof selectors> }]
  text: string
  tags: string[]
}

export interface HypothesisFile {
  annotations: HypothesisAnnotation[]
}

/** The shown findings. @param quotes as `toAnnotations` takes them. */
export function toHypothesis(
  { report, findings }: FilteredReport,
  words: Words,
  quotes: readonly (TextQuote | null)[] = [],
): HypothesisFile {
  const { article } = report
  const uri = addressOf(report)
  const placeOf = paragraphLookup(article)
  const quoteOf = new Map(report.findings.map(({ id }, at) => [id, quotes[at] ?? null]))
  return {
    annotations: findings.map((finding) => {
      const bounds = placeOf(finding)?.block ?? { start: 0, end: article.text.length }
      return {
        uri,
        document: { title: [article.headline ?? uri] },
        target: [{ source: uri, selector: selectors(article.text, finding, bounds, quoteOf.get(finding.id) ?? null) }],
        text: reasonText(finding.reason, words),
        tags: ['backread', finding.category, finding.kind],
      }
    }),
  }
}
