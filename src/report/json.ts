// A report as it is given away: beside what is data (reasons, evidence) the words that people read of it.
import type { Words } from '../words/words'
import { evidenceInWords } from './evidence'
import { reasonText } from './reasons'
import type { Report } from './report'

export const toJson = (report: Report, words: Words) => ({
  ...report,
  article: { ...report.article, evidence: evidenceInWords(report.article, words) },
  findings: report.findings.map((finding) => ({ ...finding, says: reasonText(finding.reason, words) })),
})
