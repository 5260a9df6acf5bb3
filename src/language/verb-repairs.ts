// Verbs that the tagger takes for nouns, adjectives or names.
import { ANY_BUT_VERB, agrees, isNoun, NOUN_OR_VERB, opensComplement, type TagRepair } from './tag-repair'
import type { Token } from './token'

const isLower = ({ text, lower }: Token): boolean => text === lower

/** As a last word also "states", which elsewhere is more often the noun. */
const NOUN_OR_VERB_LAST = new RegExp(`${NOUN_OR_VERB.source}|^states?$`)

export const VERB_REPAIRS: readonly TagRepair[] = [
  {
    id: 'noun-to-verb',
    from: ['NOUN', 'ADJ', 'ADP', 'PROPN'],
    to: 'VERB',
    reason: 'A word that can be noun or verb, after a noun that it agrees with and before a complement, is the verb.',
    when: (tokens, at) => {
      const token = tokens[at]!
      // "the report states that", but "the states that"
      const states = /^states?$/.test(token.lower) && tokens[at - 1]?.tag === 'NOUN' && tokens[at + 1]?.lower === 'that'
      if (!(NOUN_OR_VERB.test(token.lower) || states)) return false
      const before = tokens[at - 1]
      if (!before || token.text !== token.lower) return false
      const noun = isNoun(before) || (before.tag === 'ADJ' && tokens[at - 2]?.tag === 'DET' && before.lower !== 'own')
      return noun && agrees(before, token) && opensComplement(tokens, at + 1)
    },
    examples: [
      { text: 'The operator plans to cut two ferries.', word: 'plans' },
      { text: 'The report states that few ships came.', word: 'states' },
      { text: 'Many growers fear that the frost will return.', word: 'fear' },
      { text: 'The firm claims its pump saves a third of the water.', word: 'claims' },
      { text: 'They rejected the city plan that the council drew.', word: 'plan', stays: true },
    ],
  },
  {
    id: 'joined-verb',
    from: ['NOUN'],
    to: 'VERB',
    reason: 'After "and" or "but" and before "that" or a subject stands a second verb: "see a chance but stress that".',
    when: (tokens, at) => {
      const token = tokens[at]!
      const joint = tokens[at - 1]
      const after = tokens[at + 1]
      if (!isLower(token) || joint?.tag !== 'CCONJ' || /^(?:or|nor)$/.test(joint.lower)) return false
      if (!(NOUN_OR_VERB.test(token.lower) || token.lower === 'stress')) return false
      const clause =
        (after?.lower === 'that' && !/^(?:AUX|VERB|PUNCT)$/.test(tokens[at + 2]?.tag ?? '')) ||
        /^(?:he|she|they|we|i)$/.test(after?.lower ?? '')
      // "hopes and fears that", "a claim and plan that"
      const pair = tokens[at - 2]
      return clause && !NOUN_OR_VERB.test(pair?.lower ?? '')
    },
    examples: [
      { text: 'Officials see a chance of peace but stress that it may fail.', word: 'stress' },
      { text: 'The growers are glad the frost is over but fear that it will return.', word: 'fear' },
      { text: 'They spoke of their hope and fear that it would rain.', word: 'fear', stays: true },
    ],
  },
  {
    id: 'opening-verb',
    from: ['NOUN', 'ADJ'],
    to: 'VERB',
    reason:
      'A plural that opens a sentence, and a bare verb of thinking before another noun: "Traders fear growth will".',
    when: (tokens, at) => {
      const token = tokens[at]!
      const first = tokens[at - 1]
      if (!isLower(token) || at > 2 || !isNoun(first)) return false
      if (!/^(?:fear|doubt|hope|claim|expect|believe|warn|suspect|predict|worry|want|show)$/.test(token.lower))
        return false
      if (at === 2 && !/^(?:ADJ|NOUN|PROPN|DET|NUM)$/.test(tokens[0]!.tag)) return false
      if (
        !/[^su]s$|^(?:people|police)$/.test(first!.lower) ||
        /^(?:sports|news|arms|savings|insurance)$/.test(first!.lower)
      )
        return false
      const after = tokens[at + 1]
      if (!after || !/^(?:NOUN|PROPN|ADJ|DET|PRON|NUM)$/.test(after.tag)) return false
      return tokens.slice(at + 2, at + 12).some(({ tag, lower }) => tag === 'AUX' || tag === 'VERB' || lower === 'to')
    },
    examples: [
      { text: 'Democrats fear party’s split will hurt them.', word: 'fear' },
      { text: 'Senior traders fear growth will slow.', word: 'fear' },
      { text: 'The fear spread.', word: 'fear', stays: true },
    ],
  },
  {
    id: 'learnt',
    from: ANY_BUT_VERB,
    to: 'VERB',
    reason: 'The British past of "learn", which the tagger has not met.',
    when: (tokens, at) => tokens[at]!.lower === 'learnt',
    examples: [{ text: 'It is learnt that the mill will close.', word: 'learnt' }],
  },
  {
    id: 'speech-aside',
    from: ['NOUN'],
    to: 'VERB',
    reason: 'Between commas, or at the end behind one, a plural and a bare word of saying are whose words it is.',
    when: (tokens, at) => {
      const token = tokens[at]!
      const next = tokens[at + 1]
      if (!/^(?:say|note|believe|fear|argue|claim|hope|report|warn|predict|suspect)$/.test(token.lower)) return false
      if (next && !/^[,.;]$/.test(next.text)) return false
      const before = tokens[at - 1]
      if (before?.tag !== 'NOUN' || !agrees(before, token)) return false
      let first = at - 1
      while (/^(?:NOUN|ADJ|PROPN|DET|NUM)$/.test(tokens[first - 1]?.tag ?? '')) first--
      return tokens[first - 1]?.text === ','
    },
    examples: [
      { text: 'The rains, analysts note, came late this year.', word: 'note' },
      { text: 'The dam will break, many villagers fear.', word: 'fear' },
      { text: 'He wrote a speech, a song and a short note.', word: 'note', stays: true },
    ],
  },
  {
    id: 'many-verb',
    from: ['NOUN'],
    to: 'VERB',
    reason: 'After "many", "some" or "most" a singular noun cannot stand; before a complement it is the verb.',
    when: (tokens, at) => {
      const token = tokens[at]!
      if (
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
    from: ['NOUN'],
    to: 'VERB',
    reason: 'After a pronoun that can only be a subject stands no noun.',
    when: (tokens, at) => {
      const token = tokens[at]!
      const before = tokens[at - 1]
      if (before?.tag !== 'PRON' || !/^(?:he|she|they|we|i)$/.test(before.lower)) return false
      return /ed$/.test(token.lower) || NOUN_OR_VERB.test(token.lower)
    },
    examples: [
      { text: 'The claim that he lied was denied.', word: 'lied' },
      { text: 'They hope for rain.', word: 'hope' },
    ],
  },
  {
    id: 'always-verb',
    from: ANY_BUT_VERB,
    to: 'VERB',
    reason: 'Forms of "say" are nouns only after an article or a possessive.',
    when: (tokens, at) =>
      /^(?:says?|said|told|wrote|spoke|believes?|argues?|insists?)$/.test(tokens[at]!.lower) &&
      at > 0 &&
      !/^(?:the|a|an|no|any|much|their|his|her|our|my|your|its|more|final)$/.test(tokens[at - 1]!.lower),
    examples: [
      { text: 'It is the kind of job that many economists say is the future.', word: 'say' },
      { text: 'They want a say in it.', word: 'say', stays: true },
    ],
  },
  {
    id: 'last-verb',
    from: ['NOUN'],
    to: 'VERB',
    reason: 'At the end, after a comma and a subject, a word that can be noun or verb is the verb.',
    when: (tokens, at) => {
      const token = tokens[at]!
      if (token.text !== token.lower || !NOUN_OR_VERB_LAST.test(token.lower)) return false
      const after = tokens[at + 1]
      if (after && after.text !== '.') return false
      let from = at - 1
      while (from > 0 && at - from < 8 && (tokens[from]!.tag !== 'PUNCT' || tokens[from]!.text === '-')) from--
      return (
        /^[,"”’']$/.test(tokens[from]?.text ?? '') &&
        from < at - 1 &&
        isNoun(tokens[at - 1]) &&
        agrees(tokens[at - 1]!, token)
      )
    },
    examples: [
      { text: 'The group replaced most of its leaflets, the reports show.', word: 'show' },
      { text: '“They know,” a voice-over in the advert states.', word: 'states' },
      { text: 'They bought bread, butter and the plan.', word: 'plan', stays: true },
    ],
  },
  {
    id: 'relative-verb',
    from: ['NOUN'],
    to: 'VERB',
    reason: 'After "who" and "which", and after "that" before a name or an article, stands a verb.',
    when: (tokens, at) => {
      const token = tokens[at]!
      const before = tokens[at - 1]
      if (!before || !NOUN_OR_VERB.test(token.lower)) return false
      if (!/^(?:who|which|that)$/.test(before.lower)) return false
      const after = tokens[at + 1]
      return (
        after?.tag === 'DET' ||
        after?.tag === 'PROPN' ||
        after?.tag === 'PRON' ||
        after?.lower === 'to' ||
        after?.lower === 'that' ||
        // "her shop, which posts false stories"
        (tokens[at - 2]?.text === ',' && /s$/.test(token.lower) && (after?.tag === 'ADJ' || after?.tag === 'NOUN'))
      )
    },
    examples: [
      { text: 'It belongs to people who claim that the well is dry.', word: 'claim' },
      { text: 'They paid for an advert that attacks Hollis as a tool of the banks.', word: 'attacks' },
    ],
  },
  {
    id: 'unknown-past',
    from: ['NOUN'],
    to: 'VERB',
    reason: 'A word in -ed that the tagger does not know, after a noun and before its complement, is a past tense.',
    when: (tokens, at) => {
      const token = tokens[at]!
      if (!/[^e]ed$/.test(token.text) || token.text !== token.lower || !isNoun(tokens[at - 1])) return false
      const after = tokens[at + 1]
      return after?.tag === 'ADP' || after?.tag === 'DET' || after?.lower === 'that'
    },
    examples: [{ text: 'The officers chafed at such remarks.', word: 'chafed' }],
  },
  {
    id: 'adjective-past',
    from: ['ADJ'],
    to: 'VERB',
    reason: 'No adjective stands between a noun and an article or a possessive; the word in -ed is a past tense.',
    when: (tokens, at) => {
      const token = tokens[at]!
      if (!/[^e]ed$/.test(token.text) || token.text !== token.lower) return false
      const after = tokens[at + 1]
      const opens =
        after?.lower === 'that' || after?.tag === 'DET' || /^(?:his|her|its|their)$/.test(after?.lower ?? '')
      let from = at - 1
      if (tokens[from]?.tag === 'ADV') from--
      const before = tokens[from]
      return opens && (isNoun(before) || before?.tag === 'AUX' || /^(?:he|she|they|who)$/.test(before?.lower ?? ''))
    },
    examples: [
      { text: 'Lund belittled the issue.', word: 'belittled' },
      { text: 'The candidate has repeatedly referenced her time in office.', word: 'referenced' },
      { text: 'The retired miner left.', word: 'retired', stays: true },
    ],
  },
  {
    id: 'plural-verb',
    from: ['NOUN'],
    to: 'VERB',
    reason:
      'After a plural noun a singular one hardly stands; with its own preposition it is the verb: "unions call for".',
    when: (tokens, at) => {
      const token = tokens[at]!
      const before = tokens[at - 1]
      if (!isNoun(before) || !/[^s]s$/.test(before!.lower) || token.text !== token.lower) return false
      const after = tokens[at + 1]?.lower ?? ''
      return (
        (/^(?:call|push|press|hope|vote|ask)$/.test(token.lower) && /^(?:for|on)$/.test(after)) ||
        (/^(?:object|point)$/.test(token.lower) && after === 'to')
      )
    },
    examples: [
      { text: 'She left as senior members call on him to resign.', word: 'call' },
      { text: 'The phone call for help came late.', word: 'call', stays: true },
    ],
  },
  {
    id: 'far-verb',
    from: ['NOUN'],
    to: 'VERB',
    reason: 'The subject that it agrees with may stand before a preposition: "doctors at the hospital fear a wave".',
    when: (tokens, at) => {
      const token = tokens[at]!
      if (token.text !== token.lower || !NOUN_OR_VERB.test(token.lower)) return false
      const after = tokens[at + 1]
      if (!after || !(/^(?:an?|that|he|she|they|it)$/.test(after.lower) || after.tag === 'PROPN')) return false
      let from = at - 1
      while (from > 0 && at - from < 6 && /^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(tokens[from]!.tag)) from--
      const subject = tokens[from - 1]
      if (from >= at - 1 || tokens[from]!.tag !== 'ADP' || !isNoun(subject)) return false
      const plural = /[^s]s$/.test(subject!.lower)
      return plural !== /s$/.test(token.lower) && (plural || after.lower === 'that')
    },
    examples: [
      { text: 'Doctors at the hospital fear a second wave.', word: 'fear' },
      { text: 'Her email to supporters notes that the well is dry.', word: 'notes' },
      { text: 'They looked at the city plan.', word: 'plan', stays: true },
    ],
  },
  {
    id: 'verb-after-apposition',
    from: ['NOUN'],
    to: 'VERB',
    reason:
      'After a comma, before "to" and a verb, in a clause that has no verb yet: "The group, Boats for All, plans to".',
    when: (tokens, at) => {
      const token = tokens[at]!
      if (!/s$/.test(token.lower) || !NOUN_OR_VERB.test(token.lower)) return false
      if (tokens[at - 1]?.text !== ',' || tokens[at + 1]?.lower !== 'to' || tokens[at + 2]?.tag !== 'VERB') return false
      const before = tokens.slice(Math.max(0, at - 20), at - 1)
      return before.some(({ text }) => text === ',') && !before.some(({ tag }) => tag === 'VERB' || tag === 'AUX')
    },
    examples: [
      { text: 'The group, Boats for All, plans to sue.', word: 'plans' },
      { text: 'They have dreams, hopes, plans to travel.', word: 'plans', stays: true },
    ],
  },
]
