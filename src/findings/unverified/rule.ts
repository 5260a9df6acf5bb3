// What a rule of this folder is: the words that trigger it, where they mean it and where they do not, and the sentences
// that show both. The examples are run as tests by one generic test; adding a rule touches its file and nothing else.
import type { Strength, UnverifiedKind } from '../findings'

/**
 * A rule over the words of one sentence; patterns are written as `pattern.ts` describes. The context patterns hold `_`
 * once, for the cue. A rule fires where a cue stands, at least one pattern of `when` (if any) fits around it, no pattern
 * of `unless` does, and no word of `without` stands anywhere in the sentence.
 */
export interface Rule {
  id: string
  kind: UnverifiedKind
  strength: Strength
  cue: string[]
  when?: string[]
  unless?: string[]
  without?: string[]
  /** Context whose words belong to the passage: its first fit widens the highlight. */
  widen?: string[]
  /** The end of the sentence that begins with the quoted cue: "“may agree” …". */
  reason: string
  /** Handbook, paper or corpus that the rule comes from, where there is one. */
  from?: string
  fires: string[]
  silent: string[]
}
