// Verbs known by what stands right before them: an auxiliary, a pronoun. What the dictionary knows of the word decides.
import { mayBe } from './library'
import type { TagRepair } from './tag-repair'
import type { Token } from './token'
import { BE, isParticiple } from './verb-forms'

const WANTS_BASE = /^(?:can|ca|could|may|might|must|shall|should|will|wo|would|'ll|do|does|did)$/
/** "'s" may be "has" or a possessive. */
const isBe = (word: string): boolean => word !== "'s" && BE.has(word)
const HAVE = /^(?:have|has|had|'ve|having)$/

/** The token before `at`, adverbs and "not" left out. */
function beforeAdverbs(tokens: readonly Token[], at: number): Token | undefined {
  let from = at - 1
  while (from > 0 && at - from < 5 && (tokens[from]!.tag === 'ADV' || /^(?:not|n't)$/.test(tokens[from]!.lower))) from--
  return tokens[from]
}

const isLower = (token: Token): boolean => token.text === token.lower
const isUnknown = (word: string): boolean => !['NOUN', 'ADJ', 'ADV'].some((tag) => mayBe(word, tag as Token['tag']))

export const AUXILIARY_REPAIRS: readonly TagRepair[] = [
  {
    id: 'base-after-auxiliary',
    from: ['NOUN', 'ADJ', 'ADV', 'ADP'],
    to: 'VERB',
    reason: 'After a modal and after "do" stands a base form; a word that the dictionary does not know is one too.',
    when: (tokens, at) => {
      const token = tokens[at]!
      if (!isLower(token)) return false
      const before = beforeAdverbs(tokens, at)
      if (before?.tag !== 'AUX' || !WANTS_BASE.test(before.lower)) return false
      if (tokens[at + 1]?.tag === 'VERB' || tokens[at + 1]?.tag === 'AUX') return false
      return mayBe(token.lower, 'VERB') || (token.tag === 'NOUN' && isUnknown(token.lower))
    },
    examples: [
      { text: 'Neither side could open the gate.', word: 'open' },
      { text: 'We will forward the draft tomorrow.', word: 'forward' },
      { text: 'They will soon be there.', word: 'soon', stays: true },
    ],
  },
  {
    id: 'participle-after-be',
    from: ['ADJ', 'NOUN'],
    to: 'VERB',
    reason: 'After "be" and "have" a word in -ed that can be a verb is its participle.',
    when: (tokens, at) => {
      const token = tokens[at]!
      if (!isLower(token)) return false
      const irregular = isParticiple(token) && mayBe(token.lower, 'VERB') && HAVE.test(tokens[at - 1]?.lower ?? '')
      if (!/[^e]ed$/.test(token.lower) && token.lower !== 'sent' && !irregular) return false
      const before = beforeAdverbs(tokens, at)
      if (!before || !(isBe(before.lower) || HAVE.test(before.lower) || before.lower === "'s")) return false
      if (before.tag !== 'AUX') return false
      const after = tokens[at + 1]
      // "was mixed news"
      if (isBe(before.lower) && (after?.tag === 'NOUN' || after?.tag === 'PROPN')) return false
      return mayBe(token.lower, 'VERB') || isUnknown(token.lower) || /i[sz]ed$/.test(token.lower)
    },
    examples: [
      { text: 'Six hikers were trampled by the herd.', word: 'trampled' },
      { text: 'They have utilised the pumps twice.', word: 'utilised' },
      { text: 'The dam had burst.', word: 'burst' },
      { text: 'The retired miner left.', word: 'retired', stays: true },
    ],
  },
  {
    id: 'ing-after-be',
    from: ['NOUN'],
    to: 'VERB',
    reason: 'After "be" a word in -ing without an article is the verb.',
    when: (tokens, at) => {
      const token = tokens[at]!
      if (!/ing$/.test(token.lower) || !isLower(token)) return false
      const before = beforeAdverbs(tokens, at)
      return before?.tag === 'AUX' && isBe(before.lower) && mayBe(token.lower, 'VERB')
    },
    examples: [
      { text: 'She has been shivering all night.', word: 'shivering' },
      { text: 'It was a hearing of the court.', word: 'hearing', stays: true },
    ],
  },
  {
    id: 'noun-after-auxiliary',
    from: ['VERB'],
    to: 'NOUN',
    reason: 'After "have" stands a participle and after "be" a participle or a form in -ing: any other form is a noun.',
    when: (tokens, at) => {
      const token = tokens[at]!
      const before = tokens[at - 1]
      if (before?.tag !== 'AUX' || !(HAVE.test(before.lower) || isBe(before.lower))) return false
      if (/ing$/.test(token.lower) || isParticiple(token) || token.lower !== token.text) return false
      return mayBe(token.lower, 'NOUN') && (/s$/.test(token.lower) || token.lower === token.lemma)
    },
    examples: [
      { text: 'Call me if you have time.', word: 'time' },
      { text: 'There are deals in the book.', word: 'deals' },
      { text: 'They have run far.', word: 'run', stays: true },
    ],
  },
  {
    id: 'after-nominative',
    from: ['NOUN', 'ADJ', 'ADP'],
    to: 'VERB',
    reason: 'After a pronoun that can only be a subject stands a verb, whatever adverbs come between.',
    when: (tokens, at) => {
      const token = tokens[at]!
      if (!isLower(token)) return false
      let from = at - 1
      while (from > 0 && at - from < 3 && (tokens[from]!.tag === 'ADV' || /^(?:all|both)$/.test(tokens[from]!.lower)))
        from--
      const before = tokens[from]
      if (
        !before ||
        !/^(?:i|he|she|we|they|who)$/.test(before.lower) ||
        /^(?:VERB|AUX)$/.test(tokens[at + 1]?.tag ?? '')
      )
        return false
      if (!mayBe(token.lower, 'VERB') || /ing$/.test(token.lower)) return false
      const third = /^(?:he|she)$/.test(before.lower)
      const past = /ed$/.test(token.lower) || token.lower === 'sent'
      if (token.tag === 'ADP' || (from < at - 1 && tokens[from + 1]!.tag === 'ADV' && token.tag === 'ADJ' && !past))
        return false
      return past || before.lower === 'who' || third === /[^s]s$/.test(token.lower)
    },
    examples: [
      { text: 'We all know the boy who lives next door.', word: 'know' },
      { text: 'We all know the boy who lives next door.', word: 'lives' },
      { text: 'He gave them plan after plan.', word: 'plan', stays: true },
    ],
  },
  {
    id: 'after-relative',
    from: ['NOUN'],
    to: 'VERB',
    reason: 'After "which" or "that" a word that agrees with the noun before, and no verb follows, is the verb.',
    when: (tokens, at) => {
      const token = tokens[at]!
      const pronoun = tokens[at - 1]?.lower
      if (!isLower(token) || !mayBe(token.lower, 'VERB')) return false
      if (pronoun !== 'which' && pronoun !== 'that') return false
      let from = at - 2
      if (tokens[from]?.text === ',') from--
      const noun = tokens[from]
      if (noun?.tag !== 'NOUN') return false
      if (!/^(?:DET|PRON|ADP|ADV|CCONJ|PROPN|PUNCT|PART|NOUN|ADJ|NUM)$/.test(tokens[at + 1]?.tag ?? '')) return false
      return /[^s]s$/.test(noun.lower) !== /[^s]s$/.test(token.lower)
    },
    examples: [
      { text: 'It is a mast that broadcasts songs into the north.', word: 'broadcasts' },
      { text: 'They spoke of issues that concern them.', word: 'concern' },
      { text: 'He said that plan was dead.', word: 'plan', stays: true },
    ],
  },
]
