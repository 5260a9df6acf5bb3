// Attribution: who says what. Finds the source, the cue and the content of everything that somebody in the text says,
// writes or thinks.
import type { Span } from '../../article/article'
import type { Attribution } from '../findings'
import type { Reading } from '../read'

/** An attribution whose source is not yet joined with its other mentions. */
export interface Spoken extends Omit<Attribution, 'sourceId'> {
  sentence: Span
}

export function findAttributions(_reading: Reading): Spoken[] {
  return []
}
