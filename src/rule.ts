// The contract that every rule of the engine keeps: data with its reason and its examples beside it. tests/rules.test.ts runs
// the examples of all of them, and sees to it that each has what it must have.
import type { FindingKind, ReasonKey, Strength } from './findings/model'

export interface Rule {
  /** Unique in its list. */
  id: string
  /** For whoever reads the code: a sentence, with its source where there is one. */
  why: string
  /** Texts of our own in which the rule is the one that fires, or that decides. */
  fires: readonly string[]
  /** Near misses: texts in which it is not. */
  silent: readonly string[]
}

/** A rule that makes findings. The category is that of its kind (KINDS). */
export interface FindingRule extends Rule {
  kind: FindingKind
  strength: Strength
  /** The card’s sentence. */
  says: ReasonKey
}
