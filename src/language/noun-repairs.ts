// Nouns, names and pronouns that the tagger takes for verbs or adjectives.

import { regex } from '../regex'
import { mayBe } from './library'
import { ANY_BUT_ADVERB, isNoun, NOUN_OR_VERB, opensComplement, type TagRepair } from './tag-repair'

const TIME = regex('')`
  ^(?:week|month|year|night|spring|summer|autumn|fall|winter|\w+day|january|february|march|april|may|
  june|july|august|september|october|november|december)$
`

export const NOUN_REPAIRS: readonly TagRepair[] = [
  {
    id: 'people',
    from: ['VERB'],
    to: 'NOUN',
    reason: 'The tagger takes "people" for a verb now and then; news never uses it as one.',
    when: (tokens, at) => tokens[at]!.lower === 'people',
    examples: [{ text: 'They are people who believe in a better system.', word: 'people' }],
  },
  {
    id: 'plural-noun',
    from: ['VERB'],
    to: 'NOUN',
    reason: 'After a plural determiner a word in -s is a noun, not a verb of the third person singular.',
    when: (tokens, at) =>
      /[^s]s$/.test(tokens[at]!.text) &&
      /^(?:these|those|some|many|several|few|both|most|all)$/.test(tokens[at - 1]?.lower ?? '') &&
      (tokens[at + 1]?.tag === 'VERB' || tokens[at + 1]?.tag === 'AUX'),
    examples: [{ text: 'It is hard, and some analyses suggest that it will fail.', word: 'analyses' }],
  },
  {
    id: 'bare-most',
    from: ['ADV'],
    to: 'PRON',
    reason: '"Most" before a verb is a subject.',
    when: (tokens, at) =>
      tokens[at]!.lower === 'most' &&
      (tokens[at + 1]?.tag === 'VERB' || tokens[at + 1]?.tag === 'AUX') &&
      (at === 0 ||
        /^(?:PUNCT|CCONJ|SCONJ)$/.test(tokens[at - 1]!.tag) ||
        /^(?:what|than)$/.test(tokens[at - 1]!.lower)),
    examples: [{ text: 'Most believe that the worst is over.', word: 'Most' }],
  },
  {
    id: 'determined-noun',
    from: ['VERB'],
    to: 'NOUN',
    reason: 'After an article or a possessive stands no bare verb.',
    when: (tokens, at) => {
      const token = tokens[at]!
      const before = tokens[at - 1]
      if (!before || /(?:ed|ing|en)$/.test(token.lower)) return false
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
    id: 'head-behind-noun',
    from: ['VERB'],
    to: 'NOUN',
    reason: 'One thing takes no verb in the plural: behind "a" and a noun, before a preposition, it is the head.',
    when: (tokens, at) =>
      tokens[at]!.lower === tokens[at]!.lemma &&
      !/^(?:put|cut|hit|let|set|cost|read|quit|hurt|shut|split|spread|bet|cast|beat|burst|bid|forecast|come|run)$/.test(
        tokens[at]!.lower,
      ) &&
      tokens[at - 1]?.tag === 'NOUN' &&
      /^an?$/.test(tokens[at - 2]?.lower ?? '') &&
      // "see a volunteer lead"
      !/^(?:VERB|AUX|ADP)$/.test(tokens[at - 3]?.tag ?? '') &&
      tokens[at + 1]?.tag === 'ADP',
    examples: [
      { text: 'Ada Lund, a volunteer lead with the watch, was there.', word: 'lead' },
      { text: 'They saw a woman lead with a torch.', word: 'lead', stays: true },
    ],
  },
  {
    id: 'described-noun',
    from: ['VERB'],
    to: 'NOUN',
    reason: 'After an article and an adjective stands no bare verb where no noun follows.',
    when: (tokens, at) => {
      const { lower } = tokens[at]!
      const before = tokens[at - 1]
      if (!before || /(?:ed|ing|en)$/.test(lower) || !mayBe(lower, 'NOUN')) return false
      if (before.tag !== 'ADJ' && !/^(?:earlier|later|former|only|early|late)$/.test(before.lower)) return false
      if (!/^(?:the|a|an|his|its|their|our|my|your)$/.test(tokens[at - 2]?.lower ?? '')) return false
      const after = tokens[at + 1]
      return !after || /^(?:VERB|AUX|ADP|PUNCT|SCONJ|CCONJ)$/.test(after.tag)
    },
    examples: [
      { text: 'In a later tweet, Lund left.', word: 'tweet' },
      { text: 'The old pump works.', word: 'works', stays: true },
    ],
  },
  {
    id: 'name-part',
    from: ['VERB', 'ADV', 'AUX', 'INTJ'],
    to: 'PROPN',
    reason: 'A capitalised word in the middle of a sentence, beside a name, is part of the name.',
    when: (tokens, at) => {
      const token = tokens[at]!
      if (at === 0 || !/^\p{Lu}\p{Ll}/u.test(token.text)) return false
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
  {
    id: 'noun-adjective',
    from: ['ADJ'],
    to: 'NOUN',
    reason: 'Some adjectives are nouns where no noun follows them.',
    when: (tokens, at) => {
      const { lower } = tokens[at]!
      if (
        !/^(?:chief|executive|official|representative|individual|professional|veteran|native|rival|expert|adult|alternate)$/.test(
          lower,
        )
      )
        return false
      const before = tokens[at - 1]
      if (
        !before ||
        !/^(?:DET|NOUN|PROPN|ADJ|PART)$/.test(before.tag) ||
        before.lower === "n't" ||
        before.lower === 'not'
      )
        return false
      const after = tokens[at + 1]
      return !after || /^(?:PUNCT|VERB|AUX|ADP|SCONJ|PRON)$/.test(after.tag)
    },
    examples: [
      { text: 'The finance chief, Ada Lund, said so.', word: 'chief' },
      { text: 'The official guide is out.', word: 'official', stays: true },
    ],
  },
  {
    id: 'name-before-verb',
    from: ['VERB'],
    to: 'PROPN',
    reason: 'A capitalised verb that opens a clause right before a past tense is a name: "Cross said".',
    when: (tokens, at) => {
      const token = tokens[at]!
      const after = tokens[at + 1]
      if (!/^\p{Lu}\p{Ll}/u.test(token.text) || /(?:ing|ed|en)$/.test(token.lower)) return false
      if (at > 0 && tokens[at - 1]!.tag !== 'PUNCT' && tokens[at - 1]!.tag !== 'CCONJ') return false
      return after?.tag === 'VERB' && /^(?:said|says|told|wrote|.*ed)$/.test(after.text)
    },
    examples: [
      { text: 'Cross called the vote a test.', word: 'Cross' },
      { text: 'Say goodbye.', word: 'Say', stays: true },
    ],
  },
  {
    id: 'participle-in-front',
    from: ['VERB'],
    to: 'ADJ',
    reason: 'A participle that opens the sentence right before a noun with a verb of its own describes that noun.',
    when: (tokens, at) => {
      const token = tokens[at]!
      const before = tokens[at - 1]
      const opens = at === 0 || (at === 1 && before!.tag === 'ADV') || (at === 2 && before!.text === '-')
      if (!opens || !/(?:ed|en|wn)$/.test(token.lower)) return false
      const isVerb = (i: number): boolean =>
        (/^(?:VERB|AUX)$/.test(tokens[i]?.tag ?? '') && !/(?:ing|en)$/.test(tokens[i]!.lower)) ||
        (i > at + 1 && isNoun(tokens[i]) && NOUN_OR_VERB.test(tokens[i]!.lower) && opensComplement(tokens, i + 1))
      let end = at + 1
      while (end < at + 4 && tokens[end]?.tag === 'NOUN' && !isVerb(end)) end++
      return end > at + 1 && isVerb(end)
    },
    examples: [
      { text: 'Leaked emails show that the board knew in May.', word: 'Leaked' },
      { text: 'Highly placed sources said the deal was off.', word: 'placed' },
      { text: 'Asked about it, officials said no.', word: 'Asked', stays: true },
    ],
  },
  {
    id: 'last-time',
    from: ['VERB'],
    to: 'ADJ',
    reason: '"Last" before a time is no verb.',
    when: (tokens, at) => tokens[at]!.lower === 'last' && TIME.test(tokens[at + 1]?.lower ?? ''),
    examples: [{ text: 'The court agreed to look at it last June.', word: 'last' }],
  },
  {
    id: 'in-turn',
    from: ['VERB'],
    to: 'NOUN',
    reason: '"In turn" is an adverbial.',
    when: (tokens, at) => tokens[at]!.lower === 'turn' && tokens[at - 1]?.lower === 'in',
    examples: [{ text: 'Lund, in turn, cites his followers.', word: 'turn' }],
  },
  {
    id: 'is-has',
    from: ['PART'],
    to: 'AUX',
    reason: 'After a pronoun, before "been" or "not", and before a verb in -ing with an article, ’s is "is" or "has".',
    when: (tokens, at) => {
      if (!/^['’]s$/.test(tokens[at]!.text)) return false
      if (/^(?:it|he|she|that|there|what|who|here|where|how)$/.test(tokens[at - 1]?.lower ?? '')) return true
      const after = tokens[at + 1]
      if (after?.lower === 'been' || after?.lower === 'not') return true
      return after?.tag === 'VERB' && /ing$/.test(after.lower) && tokens[at + 2]?.tag === 'DET'
    },
    examples: [
      { text: 'Lund’s been making the case for weeks.', word: '’s' },
      { text: '“It’s a mess,” she said.', word: '’s' },
      { text: 'Lund’s case is weak.', word: '’s', stays: true },
    ],
  },
  {
    id: 'media-reports',
    from: ['VERB'],
    to: 'NOUN',
    reason: '"Media" is a plural and takes no verb in -s: in "media reports that" the reports are the noun.',
    when: (tokens, at) =>
      /^(?:reports|claims|accounts)$/.test(tokens[at]!.lower) &&
      /^(?:media|press|news|intelligence|police)$/.test(tokens[at - 1]?.lower ?? '') &&
      (at === 1 ? tokens[0]!.lower === 'media' : tokens[at - 2]!.tag === 'ADP'),
    examples: [{ text: 'They looked into media reports that the mine was unsafe.', word: 'reports' }],
  },
  {
    id: 'the-beginning',
    from: ['ADJ'],
    to: 'NOUN',
    reason: '"The beginning" is a noun: "from the beginning observers have said".',
    when: (tokens, at) => tokens[at]!.lower === 'beginning' && tokens[at - 1]?.lower === 'the',
    examples: [{ text: 'From the beginning observers have doubted it.', word: 'beginning' }],
  },
  {
    id: 'according-noun',
    from: ['VERB'],
    to: 'NOUN',
    reason: 'After "according to" stands no verb.',
    when: (tokens, at) => tokens[at - 1]?.lower === 'to' && tokens[at - 2]?.lower === 'according',
    examples: [
      { text: 'It began in May, according to interviews with six aides.', word: 'interviews' },
      { text: 'They went to see it.', word: 'see', stays: true },
    ],
  },
  {
    id: 'long-adverb',
    from: ANY_BUT_ADVERB,
    to: 'ADV',
    reason: 'Between an auxiliary and its verb stands an adverb: "have long said", "had first reported".',
    when: (tokens, at) => {
      if (!/^(?:long|first|early|far)$/.test(tokens[at]!.lower)) return false
      const after = tokens[at + 1]?.tag
      return tokens[at - 1]?.tag === 'AUX' && (after === 'VERB' || after === 'AUX')
    },
    examples: [
      { text: 'Her allies have long been concerned.', word: 'long' },
      { text: 'The road was long and wet.', word: 'long', stays: true },
    ],
  },
  {
    id: 'indefinite-pronoun',
    from: ['ADV', 'VERB'],
    to: 'PRON',
    reason: '"Everything" and its like are no verbs, and "none" before a verb is no adverb.',
    when: (tokens, at) => {
      const { tag, lower } = tokens[at]!
      if (lower === 'none') return tag === 'ADV' && /^(?:VERB|AUX|ADP)$/.test(tokens[at + 1]?.tag ?? '')
      return tag === 'VERB' && /^(?:every|some|any|no)thing$/.test(lower)
    },
    examples: [
      { text: 'They got everything they wanted.', word: 'everything' },
      { text: 'Lund said none were added.', word: 'none' },
    ],
  },
]
