// Unverified claims: do we know that? Flags claims of fact that the article itself does not stand behind.
import type { Attribution, Finding } from '../findings'
import type { Reading } from '../read'

export function findUnverified(_reading: Reading, _attributions: Attribution[]): Finding[] {
  return []
}
