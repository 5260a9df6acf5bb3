// Repairs of the tagger's commonest errors, from the words around. Each is data with its reason and its examples.
import type { Tag, Token } from './token'

interface TagRepair {
  id: string
  to: Tag
  reason: string
  when: (tokens: readonly Token[], at: number) => boolean
  /** A sentence and the word in it that must come out as `to`, or (`stays`) must not. */
  examples: readonly { text: string; word: string; stays?: true }[]
}

/** Words that are as often a verb of saying, thinking or wanting as a noun; the tagger prefers the noun. */
const NOUN_OR_VERB =
  /^(?:plan|claim|fear|hope|report|need|call|demand|note|view|question|promise|request|fault|doubt|support|back|attack|favou?r|regret|charge|offer|answer|vote|cheer|blame|praise|estimate|forecast|suspect|guess|pledge|vow|comment|show|remark|signal|project|rank|vow|slam|blast|rip|mock|seek|aim|want|fume|rule|rate|focus|trust|love|desire|wish|approach|oppose|urge|share|object|protest|lament|challenge|release|list|quote|cite|dream|mention|tweet|post|point|warn|say|tell|rebuke|balk|bet|name|label|dub|defend|reveal|respond|argue|insist|believe|think|expect)(?:s|es)?$/

const opensComplement = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  if (!token) return false
  if (token.lower === 'that' || token.lower === 'out') return true
  if (token.lower === 'to') return tokens[at + 1]?.tag === 'VERB' || tokens[at + 1]?.tag === 'AUX'
  return token.tag === 'DET' || token.tag === 'PRON' || token.tag === 'PROPN'
}

/** "the growers fear", "the firm claims": number agrees as it does between a subject and its verb. */
const agrees = (subject: Token, verb: Token): boolean => {
  if (subject.tag === 'PROPN') return true
  const plural =
    /[^s]s$/.test(subject.lower) ||
    /^(?:people|police|men|women|children|critics|some|many|most|both|few)$/.test(subject.lower)
  return plural !== /s$/.test(verb.lower)
}

const isNoun = (token: Token | undefined): boolean =>
  token !== undefined && (token.tag === 'NOUN' || token.tag === 'PROPN')

export const TAG_REPAIRS: readonly TagRepair[] = [
  {
    id: 'noun-to-verb',
    to: 'VERB',
    reason: 'A word that can be noun or verb, after a noun that it agrees with and before a complement, is the verb.',
    when: (tokens, at) => {
      const token = tokens[at]!
      if (
        (token.tag !== 'NOUN' && token.tag !== 'ADJ' && token.tag !== 'ADP' && token.tag !== 'PROPN') ||
        !NOUN_OR_VERB.test(token.lower)
      )
        return false
      const before = tokens[at - 1]
      if (!before || token.text !== token.lower) return false
      const noun = isNoun(before) || (before.tag === 'ADJ' && tokens[at - 2]?.tag === 'DET' && before.lower !== 'own')
      return noun && agrees(before, token) && opensComplement(tokens, at + 1)
    },
    examples: [
      { text: 'The operator plans to cut two ferries.', word: 'plans' },
      { text: 'Many growers fear that the frost will return.', word: 'fear' },
      { text: 'The firm claims its pump saves a third of the water.', word: 'claims' },
      { text: 'They rejected the city plan that the council drew.', word: 'plan', stays: true },
    ],
  },
  {
    id: 'many-verb',
    to: 'VERB',
    reason: 'After "many", "some" or "most" a singular noun cannot stand; before a complement it is the verb.',
    when: (tokens, at) => {
      const token = tokens[at]!
      if (
        token.tag !== 'NOUN' ||
        /s$/.test(token.lower) ||
        !/^(?:many|some|most|few|others|percent|%|half|majority|third|quarter)$/.test(tokens[at - 1]?.lower ?? '')
      )
        return false
      return (NOUN_OR_VERB.test(token.lower) || token.lower === 'see') && opensComplement(tokens, at + 1)
    },
    examples: [{ text: 'Many see the plan as a gift to drivers.', word: 'see' }],
  },
  {
    id: 'pronoun-verb',
    to: 'VERB',
    reason: 'After a pronoun that can only be a subject stands no noun.',
    when: (tokens, at) => {
      const token = tokens[at]!
      const before = tokens[at - 1]
      if (token.tag !== 'NOUN' || !before || before.tag !== 'PRON' || !/^(?:he|she|they|we|i)$/.test(before.lower))
        return false
      return /ed$/.test(token.lower) || NOUN_OR_VERB.test(token.lower)
    },
    examples: [
      { text: 'The claim that he lied was denied.', word: 'lied' },
      { text: 'They hope for rain.', word: 'hope' },
    ],
  },
  {
    id: 'people',
    to: 'NOUN',
    reason: 'The tagger takes "people" for a verb now and then; news never uses it as one.',
    when: (tokens, at) => tokens[at]!.lower === 'people' && tokens[at]!.tag === 'VERB',
    examples: [{ text: 'They are people who believe in a better system.', word: 'people' }],
  },
  {
    id: 'plural-noun',
    to: 'NOUN',
    reason: 'After a plural determiner a word in -s is a noun, not a verb of the third person singular.',
    when: (tokens, at) =>
      tokens[at]!.tag === 'VERB' &&
      /[^s]s$/.test(tokens[at]!.text) &&
      /^(?:these|those|some|many|several|few|both|most|all)$/.test(tokens[at - 1]?.lower ?? '') &&
      (tokens[at + 1]?.tag === 'VERB' || tokens[at + 1]?.tag === 'AUX'),
    examples: [{ text: 'It is hard, and some analyses suggest that it will fail.', word: 'analyses' }],
  },
  {
    id: 'bare-most',
    to: 'PRON',
    reason: '"Most" before a verb is a subject.',
    when: (tokens, at) =>
      tokens[at]!.lower === 'most' &&
      tokens[at]!.tag === 'ADV' &&
      (tokens[at + 1]?.tag === 'VERB' || tokens[at + 1]?.tag === 'AUX') &&
      (at === 0 || tokens[at - 1]!.tag === 'PUNCT' || tokens[at - 1]!.tag === 'CCONJ'),
    examples: [{ text: 'Most believe that the worst is over.', word: 'Most' }],
  },
  {
    id: 'always-verb',
    to: 'VERB',
    reason: 'Forms of "say" are nouns only after an article or a possessive.',
    when: (tokens, at) =>
      /^(?:says?|said|told|wrote|spoke|believes?|argues?|insists?)$/.test(tokens[at]!.lower) &&
      tokens[at]!.tag !== 'VERB' &&
      at > 0 &&
      !/^(?:the|a|an|no|any|much|their|his|her|our|my|your|its|more|final)$/.test(tokens[at - 1]!.lower),
    examples: [
      { text: 'It is the kind of job that many economists say is the future.', word: 'say' },
      { text: 'They want a say in it.', word: 'say', stays: true },
    ],
  },
  {
    id: 'last-verb',
    to: 'VERB',
    reason: 'At the end, after a comma and a subject, a word that can be noun or verb is the verb.',
    when: (tokens, at) => {
      const token = tokens[at]!
      if (token.tag !== 'NOUN' || token.text !== token.lower || !NOUN_OR_VERB.test(token.lower)) return false
      const after = tokens[at + 1]
      if (after && after.text !== '.') return false
      let from = at - 1
      while (from > 0 && at - from < 6 && tokens[from]!.tag !== 'PUNCT') from--
      return (
        /^[,"”’']$/.test(tokens[from]?.text ?? '') &&
        from < at - 1 &&
        isNoun(tokens[at - 1]) &&
        agrees(tokens[at - 1]!, token)
      )
    },
    examples: [
      { text: 'The group replaced most of its leaflets, the reports show.', word: 'show' },
      { text: 'They bought bread, butter and the plan.', word: 'plan', stays: true },
    ],
  },
  {
    id: 'relative-verb',
    to: 'VERB',
    reason: 'After "who" and "which", and after "that" before a name or an article, stands a verb.',
    when: (tokens, at) => {
      const token = tokens[at]!
      const before = tokens[at - 1]
      if (token.tag !== 'NOUN' || !before || !NOUN_OR_VERB.test(token.lower)) return false
      if (!/^(?:who|which|that)$/.test(before.lower)) return false
      const after = tokens[at + 1]
      return after?.tag === 'DET' || after?.tag === 'PROPN' || after?.tag === 'PRON' || after?.lower === 'to'
    },
    examples: [{ text: 'They paid for an advert that attacks Hollis as a tool of the banks.', word: 'attacks' }],
  },
  {
    id: 'unknown-past',
    to: 'VERB',
    reason: 'A word in -ed that the tagger does not know, after a noun and before its complement, is a past tense.',
    when: (tokens, at) => {
      const token = tokens[at]!
      if (token.tag !== 'NOUN' || !/[^e]ed$/.test(token.text) || token.text !== token.lower || !isNoun(tokens[at - 1]))
        return false
      const after = tokens[at + 1]
      return after?.tag === 'ADP' || after?.tag === 'DET' || after?.lower === 'that'
    },
    examples: [{ text: 'The officers chafed at such remarks.', word: 'chafed' }],
  },
  {
    id: 'determined-noun',
    to: 'NOUN',
    reason: 'After an article or a possessive stands no bare verb.',
    when: (tokens, at) => {
      const token = tokens[at]!
      const before = tokens[at - 1]
      if (token.tag !== 'VERB' || !before || /(?:ed|ing|en)$/.test(token.lower)) return false
      if (!/^(?:the|a|an|his|its|their|our|my|your)$/.test(before.lower)) return false
      const after = tokens[at + 1]
      return !after || /^(?:VERB|AUX|ADP|PUNCT|SCONJ|PART)$/.test(after.tag) || after.lower === 'that'
    },
    examples: [
      { text: 'The firm claims its pump saves a third of the water.', word: 'pump' },
      { text: 'They saw the recently repaired bridge.', word: 'repaired', stays: true },
    ],
  },
  {
    id: 'name-part',
    to: 'PROPN',
    reason: 'A capitalised word in the middle of a sentence, beside a name, is part of the name.',
    when: (tokens, at) => {
      const token = tokens[at]!
      if (
        at === 0 ||
        (token.tag !== 'VERB' && token.tag !== 'ADV' && token.tag !== 'AUX' && token.tag !== 'INTJ') ||
        !/^\p{Lu}\p{Ll}/u.test(token.text)
      )
        return false
      const before = tokens[at - 1]!
      if (before.tag === 'PUNCT' && before.text !== ',') return false
      const after = tokens[at + 1]
      return (
        (after?.tag === 'PROPN' && /^\p{Lu}/u.test(after.text)) ||
        (before.tag === 'PROPN' && /^\p{Lu}/u.test(before.text))
      )
    },
    examples: [{ text: 'I hope that Ted Hollis will win.', word: 'Ted' }],
  },
]

/** Verbs that headlines live by, in the forms that are seldom nouns. */
const HEADLINE_VERB =
  /^(?:says|said|tells|told|slams|slammed|blasts|blasted|backs|backed|warns|warned|claims|claimed|denies|denied|admits|admitted|urges|urged|vows|vowed|endorses|endorsed|attacks|attacked|mocks|mocked|rips|ripped|calls|called|accuses|accused|defends|defended|reveals|revealed|wants|seeks|thinks|believes|asks|praises|praised|criticizes|criticises|criticized|criticised|condemns|condemned|responds|rejects|rejected|refuses|refused|suggests|insists|pledges|announces|announced|confirms|confirmed|explains|predicts|hopes|fears|plans|supports|opposes|blames|blamed|demands|declares|shows|finds|is|are|was|will|has|have|can|gets|makes|takes|saying)$/

/** In title case every word looks like a name; the rule about names would then make names of verbs. */
const inTitleCase = (tokens: readonly Token[]): boolean => {
  let words = 0
  let capitals = 0
  for (const { text } of tokens) {
    if (!/^\p{L}{4,}/u.test(text)) continue
    words++
    if (/^\p{Lu}/u.test(text)) capitals++
  }
  return words > 2 && capitals > words * 0.7
}

/** Changes tags in place, left to right. */
export function repairTags(tokens: Token[]): void {
  const title = inTitleCase(tokens)
  for (let at = 0; at < tokens.length; at++) {
    // "Harbour Union Slams New Fares": in a headline the tagger takes the verb for a name.
    const { tag, lower } = tokens[at]!
    if (title && at > 0 && (tag === 'PROPN' || tag === 'NOUN') && HEADLINE_VERB.test(lower)) tokens[at]!.tag = 'VERB'
    for (const repair of TAG_REPAIRS) {
      if (title && repair.id === 'name-part') continue
      if (repair.when(tokens, at)) tokens[at]!.tag = repair.to
    }
  }
}
