// One sign that a sentence is not whole, before the signs of a sentence are joined into one finding.
import type { Span } from '../../article/article'
import type { Sentence } from '../../language/language'
import type { Strength, TruncatedKind } from '../findings'

export interface Sign {
  kind: TruncatedKind
  /** The id of the rule that fired. */
  rule: string
  strength: Strength
  sentence: Sentence
  /** The passage to highlight. */
  span: Span
  /** One plain sentence that quotes the passage. */
  reason: string
  /** Counts only where the story shows another sign. */
  doubtful?: boolean
}
