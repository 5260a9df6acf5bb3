// Cuts a text at the edges of its findings, so that findings that overlap can both be marked.
import type { Finding } from '../findings/model'

export interface TextPiece {
  text: string
  /** The findings that cover all of this piece, in their order. */
  findings: Finding[]
}

export function cutAtFindings(text: string, findings: readonly Finding[]): TextPiece[] {
  const edges = new Set([0, text.length, ...findings.flatMap(({ start, end }) => [start, end])])
  const sorted = [...edges].sort((a, b) => a - b)
  return sorted.slice(1).map((end, index) => {
    const start = sorted[index]!
    const covering = findings.filter((finding) => finding.start <= start && end <= finding.end)
    return { text: text.slice(start, end), findings: covering }
  })
}
