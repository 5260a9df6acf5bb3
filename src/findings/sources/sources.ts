// Sources: joins the mentions of one source, decides what type of source it is, and draws the profile of the anonymous.

import type { Spoken } from '../attribution/attribution'
import type { Attribution, Source } from '../findings'
import type { Reading } from '../read'

export function joinSources(_reading: Reading, _spoken: Spoken[]): { attributions: Attribution[]; sources: Source[] } {
  return { attributions: [], sources: [] }
}
