// A candidate: a place in the reading of a sentence where a hedge or a claim may stand, and what rules ask about it: the verb or
// phrase there, who does it, what it says.
import type { Clauses, VerbGroup } from '../../language/clause'
import type { NounPhrase } from '../../language/phrases'
import type { Token } from '../../language/token'
import { BE } from '../../language/verb-forms'
import { type DoubtNoun, isDoubtNoun } from '../../lexicon/doubt'
import { anyOf, nounOf } from '../../lexicon/lexicon'
import type { Sign } from './rule'
import { oneOf } from './rule'

const QUESTION = oneOf(`whether if how why what who whom whose when where which`)
const STAYS = oneOf(`be remain stay become seem appear look 's 're`)
/** Subjects that deny what is said of them. */
const NOBODY = /^(?:no|none|nobody|neither|nothing|few|no-one)$/
const HUMAN_PRONOUN = oneOf(
  `i we you he she who whom everyone everybody someone somebody anyone nobody others many some critics`,
)
const PEOPLE = anyOf('person', 'crowdRole')
/** How far adverbs and asides are looked over, in tokens. */
const ASIDE = 12

export class Candidate {
  constructor(
    readonly clauses: Clauses,
    readonly at: number,
  ) {}

  get tokens(): readonly Token[] {
    return this.clauses.tokens
  }

  get token(): Token {
    return this.clauses.tokens[this.at]!
  }

  /** The word so many tokens further on, in lower case; empty where there is none. */
  word(by: number): string {
    return this.clauses.tokens[this.at + by]?.lower ?? ''
  }

  /** The words of `[from, to)` in lower case. */
  words(from: number, to: number): string {
    const { tokens } = this.clauses
    let words = ''
    for (let at = Math.max(0, from); at < Math.min(to, tokens.length); at++)
      words += `${words ? ' ' : ''}${tokens[at]!.lower}`
    return words
  }

  /** So many words before and after this one. */
  before(count: number): string {
    return this.words(this.at - count, this.at)
  }
  after(count: number): string {
    return this.words(this.at + 1, this.at + 1 + count)
  }

  groupAt(at: number): VerbGroup | null {
    const index = this.clauses.verbAt[at] ?? -1
    return index >= 0 ? this.clauses.verbs[index]! : null
  }

  phraseAt(at: number): NounPhrase | null {
    const index = this.clauses.phraseAt[at] ?? -1
    return index >= 0 ? this.clauses.phrases[index]! : null
  }

  /** The verb group whose main verb stands here. */
  get verb(): VerbGroup | null {
    const group = this.groupAt(this.at)
    return group?.verb === this.at ? group : null
  }

  /** The noun phrase whose head stands here. */
  get noun(): NounPhrase | null {
    const phrase = this.phraseAt(this.at)
    if (!phrase || phrase.head === this.at) return phrase
    // "led to speculation Moscow was hoping": the name begins the clause that the noun brings in.
    const { tokens, verbs } = this.clauses
    const name = tokens[this.at]!.tag === 'NOUN' && tokens[this.at + 1]?.tag === 'PROPN' && phrase.head > this.at
    const clause = name && verbs.some(({ form, from }) => form === 'finite' && from === phrase.to)
    return clause ? { ...phrase, head: this.at, to: this.at + 1, name: null } : null
  }

  sign(from = this.at, to = this.at + 1, hedged?: VerbGroup | null): Sign {
    return hedged === undefined ? { from, to } : { from, to, hedged }
  }

  lemma(group: VerbGroup): string {
    return this.clauses.tokens[group.verb]!.lemma
  }

  governor(group: VerbGroup): VerbGroup | null {
    return group.within >= 0 ? this.clauses.verbs[group.within]! : null
  }

  opener(group: VerbGroup): string {
    return this.clauses.tokens[group.opener]?.lower ?? ''
  }

  subject(group: VerbGroup): NounPhrase | null {
    return group.subject?.phrase ?? group.postposed
  }

  /** The head of the subject in lower case; empty where there is none. */
  subjectWord(group: VerbGroup): string {
    const phrase = this.subject(group)
    return phrase ? this.clauses.tokens[phrase.head]!.lower : ''
  }

  head(phrase: NounPhrase): Token {
    return this.clauses.tokens[phrase.head]!
  }

  is(phrase: NounPhrase | null, name: DoubtNoun): boolean {
    return phrase !== null && isDoubtNoun(this.head(phrase), name)
  }

  /** Whether the phrase or one of those that hang on it by "of" is of the class: "the exact cause", "a number of claims". */
  reaches(phrase: NounPhrase | null, name: DoubtNoun): boolean {
    if (!phrase) return false
    if (this.is(phrase, name)) return true
    if (this.clauses.tokens[phrase.to]?.lower !== 'of') return false
    return this.is(this.phraseAt(phrase.to + 1), name)
  }

  isPerson(phrase: NounPhrase | null): boolean {
    if (!phrase) return false
    const head = this.head(phrase)
    if (head.tag === 'PROPN') return !nounOf(head).is(DOCUMENTS)
    return HUMAN_PRONOUN.test(head.lower) || nounOf(head).is(PEOPLE)
  }

  /** Whether the clause says that it is not so: "has not", "nobody has", "never". */
  denied(group: VerbGroup): boolean {
    if (group.negated) return true
    const { subject } = group
    if (subject && NOBODY.test(this.clauses.tokens[subject.from]!.lower)) return true
    // "has not edited the statements or confirmed them": one negation for both
    if (group.form === 'finite' && this.clauses.tokens[group.from - 1]?.lower === 'or') {
      const first = this.clauses.verbs.filter(({ to, form }) => form === 'finite' && to < group.from).at(-1)
      if (first?.negated && (!group.subject || group.subject.from < first.from)) return true
    }
    if (/^(?:neither|nor|hardly|scarcely)$/.test(this.clauses.tokens[group.from - 1]?.lower ?? '')) return true
    return /\b(?:hardly|scarcely|nor|neither)\b/.test(this.words(group.from, group.verb))
  }

  /** Whether the group follows a word that says it did not come to that: "unable to confirm", "not possible to say", "yet to". */
  failed(group: VerbGroup): boolean {
    if (group.form !== 'infinitive') return false
    const { tokens } = this.clauses
    let at = group.from - 1
    while (tokens[at]?.tag === 'ADV' && !/^(?:yet)$/.test(tokens[at]!.lower)) at--
    const last = tokens[at]?.lower ?? ''
    if (/^(?:unable|impossible|failed|yet|unwilling)$/.test(last)) return true
    // "difficult to verify"; not "working very hard to"
    if (/^(?:difficult|hard)$/.test(last))
      return this.copulaBefore(at) !== null || /^(?:it|them|found)$/.test(tokens[at - 1]?.lower ?? '')
    if (/^(?:way|means|ability)$/.test(last)) return /\b(?:no|not|n't|without)\b/.test(this.words(at - 3, at))
    if (!/^(?:able|possible)$/.test(last)) return false
    const be = this.copulaBefore(at)
    return be ? this.denied(be) : false
  }

  /** The verb that makes the word at `at` a predicate: "was" of "was not yet clear". Adverbs and asides in commas are passed over. */
  copulaBefore(at: number): VerbGroup | null {
    const { tokens } = this.clauses
    for (let i = at - 1; i >= 0 && at - i < ASIDE; i--) {
      const group = this.groupAt(i)
      if (group) return BE.has(tokens[group.verb]!.lower) || STAYS.test(tokens[group.verb]!.lemma) ? group : null
      const { tag, lower, text } = tokens[i]!
      if (
        tag === 'ADV' ||
        tag === 'PART' ||
        text === ',' ||
        /^(?:not|all|still|far|from|less|than|more|at|however|so|as)$/.test(lower)
      )
        continue
      // "is, at this point, unclear"
      const comma = tokens[at - 1]?.text === ','
      if (!comma) return null
    }
    return null
  }

  /** Does a question begin at `at`: "whether", "exactly how"? */
  asksAt(at: number): boolean {
    const { tokens } = this.clauses
    let i = at
    while (/^(?:ADV)$/.test(tokens[i]?.tag ?? '') && !QUESTION.test(tokens[i]!.lower) && i < at + 2) i++
    if (/^(?:about|as|by|to|from|on|over|of|just|exactly|precisely|for|yet)$/.test(tokens[i]?.lower ?? '')) i++
    if (/^(?:to|just|exactly|precisely)$/.test(tokens[i]?.lower ?? '')) i++
    if (!QUESTION.test(tokens[i]?.lower ?? '')) return false
    return tokens[i + 1]?.lower !== 'to'
  }

  /** Does a clause begin at `at`: "that it rained", "it rained"? */
  saysAt(at: number): boolean {
    const { tokens, verbs } = this.clauses
    if (tokens[at]?.lower === 'that') return !/^(?:VERB|AUX|PUNCT)$/.test(tokens[at + 1]?.tag ?? '')
    return verbs.some(({ subject, form }) => form === 'finite' && subject?.from === at && subject.how === 'before')
  }

  /** Where the content clause of a noun begins, or -1: "claims that he knew", "fears the dam will burst". */
  contentOf(phrase: NounPhrase): number {
    const { tokens } = this.clauses
    for (let at = phrase.to; at < phrase.to + ASIDE && at < tokens.length; at++) {
      const { lower, text } = tokens[at]!
      if (lower === 'that') return this.saysAt(at) ? at : -1
      if (at === phrase.to && this.saysAt(at)) return at
      // The name that was taken into the phrase.
      const swallowed = at === phrase.to ? this.phraseAt(at) : null
      if (swallowed && swallowed.from < at) return this.groupAt(swallowed.to)?.form === 'finite' ? at : -1
      // "concerns across the continent that", "claims by the mayor that", "claim, made on Monday, that"
      // "a risk to the view that": the clause is the other noun’s.
      const other = at > phrase.to ? this.phraseAt(at) : null
      if (other && other.head === at && nounOf(this.head(other)).is(CONTENT)) return -1
      const passes = this.phraseAt(at) !== null || /^(?:ADP|ADV)$/.test(tokens[at]!.tag) || /^[,”"]$/.test(text)
      if (!passes) return -1
    }
    return -1
  }

  /** What a verb says: where it begins, or -1. Behind the verb, its object or an adverb. */
  contentAfter(group: VerbGroup): number {
    const { complement } = group
    if (complement && complement.kind !== 'infinitive' && complement.from >= group.to) return complement.from
    const { tokens } = this.clauses
    let at = group.to
    while (/^(?:ADV)$/.test(tokens[at]?.tag ?? '') || /^[“"‘]$/.test(tokens[at]?.text ?? '')) at++
    return this.saysAt(at) ? at : -1
  }

  /** The infinitive right behind the verb, adverbs and an aside in commas passed over: "appeared, on Monday, to be". */
  infinitiveAfter(to: number): VerbGroup | null {
    const { tokens } = this.clauses
    let comma = false
    for (let at = to; at < to + ASIDE && at < tokens.length; at++) {
      const group = this.groupAt(at)
      if (group) return group.form === 'infinitive' && group.from === at ? group : null
      const { tag, text } = tokens[at]!
      if (text === ',') comma = !comma || at > to
      else if (!comma && tag !== 'ADV' && tag !== 'PART') return null
    }
    return null
  }

  /** The verb that a word between or beside the verbs goes with: the one it stands in, the next, or the one before. */
  verbNear(): VerbGroup | null {
    const inside = this.groupAt(this.at)
    if (inside) return inside
    const { tokens } = this.clauses
    for (let i = this.at + 1; i < Math.min(tokens.length, this.at + 4); i++) {
      const group = this.groupAt(i)
      if (group) return group
      if (tokens[i]!.tag === 'PUNCT') break
    }
    for (let i = this.at - 1; i >= Math.max(0, this.at - 8); i--) {
      const group = this.groupAt(i)
      if (group) return group
    }
    return null
  }
}

const CONTENT = anyOf('statement', 'thought')
const DOCUMENTS = anyOf('document', 'poll', 'statement')
