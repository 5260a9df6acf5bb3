// Anonymous sourcing: who says so? Flags sentences whose information comes from a source the reader cannot identify.
import type { Attribution, Finding, Source } from '../findings'
import type { Reading } from '../read'

export function findAnonymous(_reading: Reading, _attributions: Attribution[], _sources: Source[]): Finding[] {
  return []
}
