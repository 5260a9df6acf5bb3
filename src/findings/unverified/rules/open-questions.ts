// Declared: the text says that a question is still open.

import { isDoubtNoun } from '../../../lexicon/doubt'
import type { DoubtRule } from '../rule'
import { list } from '../rule'
import { endsAt } from './not-known'

export const OPEN_QUESTIONS: readonly DoubtRule[] = [
  {
    id: 'declared/hard-to-tell',
    kind: 'declared',
    strength: 'moderate',
    why: 'Says that it cannot be told (yet).',
    says: 'reason_still_open',
    words: list('tell say draw know determine judge conclude assess gauge predict pinpoint establish'),
    when: (place) => {
      const group = place.verb
      if (group?.form !== 'infinitive') return null
      const before = place.words(group.from - 3, group.from)
      const early = /\b(?:too (?:early|soon)|hard|difficult|impossible|not possible)$/.test(before)
      if (
        !early ||
        (place.token.lemma === 'predict' && !/too/.test(before)) ||
        /\b(?:not|n't|make|makes|made) (?:too |so |it )?(?:hard|difficult|early)$/.test(
          place.words(group.from - 4, group.from),
        )
      )
        return null
      const soon = /too (?:early|soon)$/.test(before)
      const asks =
        place.asksAt(place.at + 1) ||
        place.word(1) === 'that' ||
        endsAt(place, place.at + 1) ||
        /^with\b/.test(place.word(1))
      const says = place.token.lemma === 'say' && place.saysAt(place.at + 1)
      const open =
        place.phraseAt(place.at + 1) !== null && isDoubtNoun(place.tokens[place.phraseAt(place.at + 1)!.head]!, 'open')
      return soon || asks || says || open ? place.sign(soon ? group.from - 2 : group.from - 1, place.at + 1) : null
    },
    unless: (place) =>
      /\b(?:hard|difficult) to (?:say|tell) (?:no|goodbye|sorry)\b/.test(place.words(place.at - 2, place.at + 2)),
    fires: [
      'It is too early to say what caused the fire.',
      'It is hard to tell whether the truce will hold.',
      'It is too soon to judge.',
    ],
    silent: ['It is too early for swallows.', 'It was hard to say goodbye.', 'He wants to know more.'],
  },
  {
    id: 'declared/open-question',
    kind: 'declared',
    strength: 'moderate',
    why: 'Says that it is open.',
    says: 'reason_still_open',
    words: ['seen', 'question', 'uncertainty', 'mystery', "anyone's"],
    when: (place) => {
      const { at, noun } = place
      const before = place.before(3)
      if (place.token.lower === 'seen')
        return /\b(?:remain\w*|remains|yet) to be$/.test(place.before(3)) ? place.sign(at - 3, at + 1) : null
      if (place.token.lower === "anyone's") return place.word(1) === 'guess' ? place.sign(at, at + 2) : null
      if (!noun) return null
      if (place.token.lower === 'uncertainty')
        return /\b(?:there|remains|still)\b/.test(place.words(noun.from - 4, at)) &&
          /^(?:about|over|as|around|whether)$/.test(place.word(1))
          ? place.sign()
          : null
      if (place.token.lower === 'mystery')
        return /\b(?:remains|remained|is|still) (?:still )?(?:a|something of a)$/.test(before) && endsAt(place, at + 1)
          ? place.sign(noun.from, at + 1)
          : null
      return /(?:\b(?:is|remains|was|still|remained)|'s) an open$/.test(before) ? place.sign(noun.from, at + 1) : null
    },
    fires: [
      'It remains to be seen whether the truce will hold.',
      'Who pays is an open question.',
      'There is still uncertainty about the date.',
      'The motive remains a mystery.',
    ],
    silent: ['The shop remains open.', 'He asked a question.', 'She reads a mystery a week.'],
  },
  {
    id: 'declared/under-investigation',
    kind: 'declared',
    strength: 'moderate',
    why: 'What is being looked into is open (FINDINGS 5).',
    says: 'reason_still_open',
    words: ['investigation', 'investigate', 'investigated', 'examine', 'probe', 'probing', 'determine', 'establish'],
    when: (place) => {
      const { at, verb, noun } = place
      if (noun) {
        if (
          /^(?:into|of)$/.test(place.word(1)) &&
          /\b(?:is|was|remains) (?:still )?(?:ongoing|open|continuing|under way|underway)\b/.test(place.after(14))
        )
          return place.sign()
        const copula = /^under$/.test(place.word(-1)) ? place.copulaBefore(at - 1) : null
        return copula && !place.denied(copula) && !/^(?:he|she|i|we|you|they|who)$/.test(place.subjectWord(copula))
          ? place.sign(copula.from, at + 1)
          : null
      }
      if (!verb) return null
      if (verb.passive) {
        const being = /\bbeing\b/.test(place.words(verb.from, at))
        return being && place.token.lemma === 'investigate' && isDoubtNoun({ lower: place.subjectWord(verb) }, 'open')
          ? place.sign(verb.from, at + 1)
          : null
      }
      const asks =
        /^(?:whether|if)$/.test(place.word(1)) ||
        (place.token.lemma !== 'establish' && /^(?:what|who|how)$/.test(place.word(1)) && place.asksAt(at + 1))
      if (!asks) return null
      if (/^(?:investigat|examin|prob)/.test(place.token.lemma))
        return /ing$/.test(place.token.lower) && verb.form === 'finite' ? place.sign(at, at + 2) : null
      return /\b(?:trying|working|still|seeking)$/.test(place.words(verb.from - 1, verb.from))
        ? place.sign(verb.from - 1, at + 2)
        : null
    },
    fires: [
      'The cause of the crash is under investigation.',
      'Police are investigating whether the door was locked.',
      'They are trying to determine if a cable failed.',
      'Prosecutors are probing whether he knew of the plan.',
    ],
    silent: ['The panel will examine the plan.', 'Tests help to determine whether a child can see.'],
  },
]
