// The clauses that are open at a place of a sentence, innermost last. The reader goes from left to right and never back, so
// what a clause still waits for (a subject, a verb) is kept here.
import type { ClauseKind, Complement } from './clause'
import type { NounPhrase } from './phrases'

export interface Candidate {
  phrase: NounPhrase
  /** Right after the verb; after another phrase ("told the paper the plan"); after a comma; after "and". */
  by: 'verb' | 'phrase' | 'comma' | 'conjunction' | 'other'
  /** Did a quotation end before it: "“…,” he said"? */
  quoted: boolean
}

export interface OpenClause {
  kind: ClauseKind
  from: number
  /** Index of the word that opens it ("that", "who", "because"), or -1. */
  opener: number
  parent: OpenClause | null
  /** The phrase that it describes. */
  antecedent: NounPhrase | null
  subject: NounPhrase | null
  /** "Lund and Hollis" */
  coordinated: boolean
  /** The last phrase after the subject and a comma: "Lund, a baker, …". */
  apposed: NounPhrase | null
  /** What stood in its subject's place before another phrase took it: "The bridge" of "The bridge, Lund said, is". */
  outer: NounPhrase | null
  /** A time that is its subject where nothing else comes: "Monday was quiet". */
  time: NounPhrase | null
  /** Index of its verb group, or -1. */
  verb: number
  /** Phrases since its verb that may be the subject of a clause inside or beside it. */
  candidates: Candidate[]
  /** Opened by a word that may be a preposition only: "after the talks". */
  tentative: boolean
  /** Its auxiliary stands before its subject: "does anybody know". */
  inverted: boolean
  complement: Complement | null
}

/** Deeper than any prose. */
const DEEPEST = 40
/** Of the candidates the last few are enough. */
const MOST_CANDIDATES = 6

export class OpenClauses {
  private stack: OpenClause[] = []
  /** Closed with a subject and without a verb. */
  readonly verbless: { clause: OpenClause; to: number }[] = []
  /** Clauses below this index stand outside of brackets or a quotation. */
  barrier = 0

  constructor() {
    this.push({ kind: 'main', from: 0 })
  }

  get top(): OpenClause {
    return this.stack[this.stack.length - 1]!
  }
  get depth(): number {
    return this.stack.length
  }
  at(index: number): OpenClause {
    return this.stack[index]!
  }
  indexOf(clause: OpenClause): number {
    return this.stack.lastIndexOf(clause)
  }

  push(fields: Partial<OpenClause> & { kind: ClauseKind; from: number }): OpenClause {
    const clause: OpenClause = {
      opener: -1,
      parent: this.stack[this.stack.length - 1] ?? null,
      antecedent: null,
      subject: null,
      coordinated: false,
      apposed: null,
      outer: null,
      time: null,
      verb: -1,
      candidates: [],
      tentative: false,
      inverted: false,
      complement: null,
      ...fields,
    }
    if (this.stack.length >= DEEPEST) this.stack.pop()
    this.stack.push(clause)
    return clause
  }

  /** Closes clauses until `depth` are left; `at` is where they end. Whoever closes the outermost opens another. */
  close(depth: number, at: number): void {
    while (this.stack.length > Math.max(depth, this.barrier, 0)) {
      const clause = this.stack.pop()!
      const { complement, subject, verb, tentative, antecedent, opener, from } = clause
      if (antecedent && opener >= 0 && verb >= 0)
        antecedent.relative ??= { from, to: Math.max(at, from + 1), restrictive: antecedent.to === from }
      // Few sentences have one, none that is prose has many.
      if (subject && verb < 0 && !tentative && this.verbless.length < 4) this.verbless.push({ clause, to: at })
      if (complement) complement.to = Math.max(at, complement.from + 1)
    }
  }

  /** The innermost clause that still waits for subject and verb. */
  waiting(): number {
    for (let i = this.stack.length - 1; i >= this.barrier; i--) {
      const { subject, verb, tentative } = this.stack[i]!
      if (!subject && verb < 0 && !tentative) return i
    }
    return -1
  }
}

export function addCandidate(clause: OpenClause, candidate: Candidate): void {
  clause.candidates.push(candidate)
  if (clause.candidates.length > MOST_CANDIDATES) clause.candidates.shift()
}
