// Two versions of one paragraph, word for word.
import { diffWordsWithSpace } from 'diff'
import type { Version } from './versions'

export interface Stretch {
  text: string
  /** Null for what stands in both. */
  only: Version | null
}

/** Beyond so many single changes two texts are as good as different, and to line up their words takes long. */
const MOST_CHANGES = 2_000

/** The stretches of both in one order: those of one version alone, put one after the other, are that version. */
export function wordChanges(here: string, other: string): Stretch[] {
  const parts = diffWordsWithSpace(other, here, { maxEditLength: MOST_CHANGES })
  if (!parts)
    return [
      { text: other, only: 'other' },
      { text: here, only: 'here' },
    ]
  return parts.map(({ value, added, removed }) => ({ text: value, only: added ? 'here' : removed ? 'other' : null }))
}
