// One sign that a sentence is not whole, before the signs of a sentence are joined into one finding.
import type { Span } from '../../article/article'
import type { Sentence } from '../../language/language'
import type { FindingKind, Reason, Strength } from '../model'

export interface Sign {
  kind: FindingKind<'truncated'>
  /** The id of the rule that fired. */
  rule: string
  strength: Strength
  sentence: Sentence
  /** The passage to highlight. */
  span: Span
  reason: Reason
  /** Counts only where the story shows another sign. */
  doubtful?: boolean
}
