// The shape of a read sentence: its verb groups with their subjects, objects and complements, looked up by token.
import type { NounPhrase, Range } from './phrases'
import type { Token } from './token'

export interface Subject extends Range {
  /** The base phrase whose head it is; of a relative clause the phrase that the clause describes. */
  phrase: NounPhrase
  /**
   * Where it stands: before its verb; before the relative pronoun; with another verb ("denied it and said"); with another
   * verb that governs this one ("wants to say"). A participle that describes has none, but an `antecedent`.
   */
  how: 'before' | 'relative' | 'shared' | 'understood'
  /** Index of the relative pronoun that stands for it, or null. */
  pronoun: number | null
}

/** What a clause is to the sentence around it. */
export type ClauseKind =
  | 'main'
  | 'complement'
  | 'relative'
  /** "if", "unless", "whether or not" */
  | 'conditional'
  /** "when", "after", "until", "as" */
  | 'temporal'
  /** "because", "although", "so that" */
  | 'adverbial'
  /** "speaking on Monday", "to resign", "backed by": a clause without a finite verb */
  | 'nonfinite'

/** The clause that a verb takes: "said that it rained", "“It rained,” she said". */
export interface Complement extends Range {
  kind: 'that' | 'bare' | 'wh' | 'quote' | 'infinitive'
  /** Index of the verb group that heads the clause; -1 where it has none ("“A disaster,” she said"). */
  verb: number
}

/** "has repeatedly said", "is not saying", "to ask", "citing": a main verb with its auxiliaries. */
export interface VerbGroup extends Range {
  /** Index of the main verb. */
  verb: number
  form: 'finite' | 'ing' | 'infinitive' | 'participle'
  passive: boolean
  negated: boolean
  /** "may", "would": the modal of the group, as it is written. */
  modal: string | null
  subject: Subject | null
  /** A subject that stands after its verb: "said Lund", "there are doubts", "does anybody know". */
  postposed: NounPhrase | null
  /** What stands right behind it as object or addressee: "denied the report", "told the paper that". */
  object: NounPhrase | null
  /** The head phrase of who does it, of a passive: "backed by two officials". */
  agent: NounPhrase | null
  complement: Complement | null
  clause: ClauseKind
  /** Index of the word that opens the clause ("that", "whether", "who", "although"), or -1. */
  opener: number
  /** Index of the verb group whose clause this verb's clause stands in or depends on; -1 for none. */
  within: number
  /** The phrase that a relative clause or a participle describes. */
  antecedent: NounPhrase | null
}

/** One sentence with its phrases and verbs looked up by token. All places are indexes of tokens. */
export interface Clauses {
  tokens: readonly Token[]
  phrases: NounPhrase[]
  verbs: VerbGroup[]
  /** For each token the index of its phrase, or -1. */
  phraseAt: number[]
  /** For each token the index of its verb group, or -1. */
  verbAt: number[]
}

/** The phrase that starts at a token. */
export function phraseFrom({ phraseAt, phrases }: Clauses, at: number): NounPhrase | null {
  const index = phraseAt[at] ?? -1
  const phrase = index >= 0 ? phrases[index]! : null
  return phrase?.from === at ? phrase : null
}

/** The phrase that ends right before `to`. */
export function phraseBefore({ phraseAt, phrases }: Clauses, to: number): NounPhrase | null {
  const index = to > 0 ? (phraseAt[to - 1] ?? -1) : -1
  const phrase = index >= 0 ? phrases[index]! : null
  return phrase && phrase.to === to ? phrase : null
}
