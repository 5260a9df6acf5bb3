// The shape of a read sentence: its verb groups with their subjects, looked up by token.
import type { NounPhrase, Range } from './phrases'
import type { Token } from './token'

export interface Subject extends Range {
  /** The base phrase whose head it is. */
  phrase: NounPhrase
  how: 'before' | 'relative' | 'shared' | 'understood'
}

/** "has repeatedly said", "is not saying", "to ask", "citing": a main verb with its auxiliaries. */
export interface VerbGroup extends Range {
  /** Index of the main verb. */
  verb: number
  form: 'finite' | 'ing' | 'infinitive' | 'participle'
  passive: boolean
  negated: boolean
  subject: Subject | null
}

/** One sentence with its phrases and verbs looked up by token. */
export interface Clauses {
  tokens: readonly Token[]
  phrases: NounPhrase[]
  verbs: VerbGroup[]
  /** For each token the index of its phrase, or -1. */
  phraseAt: Int16Array
  /** For each token the index of its verb group, or -1. */
  verbAt: Int16Array
}
