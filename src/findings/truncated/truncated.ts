// Truncated sentences: where is the rest? Flags sentences that break off, start in the middle, or never close a quotation.
import type { Finding } from '../findings'
import type { Reading } from '../read'

export function findTruncated(_reading: Reading): Finding[] {
  return []
}
