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
    when: (candidate) => {
      const group = candidate.verb
      if (group?.form !== 'infinitive') return null
      const before = candidate.words(group.from - 3, group.from)
      const early = /\b(?:too (?:early|soon)|hard|difficult|impossible|not possible)$/.test(before)
      if (
        !early ||
        (candidate.token.lemma === 'predict' && !/too/.test(before)) ||
        /\b(?:not|n't|make|makes|made) (?:too |so |it )?(?:hard|difficult|early)$/.test(
          candidate.words(group.from - 4, group.from),
        )
      )
        return null
      const soon = /too (?:early|soon)$/.test(before)
      const asks =
        candidate.asksAt(candidate.at + 1) ||
        candidate.word(1) === 'that' ||
        endsAt(candidate, candidate.at + 1) ||
        /^with\b/.test(candidate.word(1))
      const says = candidate.token.lemma === 'say' && candidate.saysAt(candidate.at + 1)
      const open =
        candidate.phraseAt(candidate.at + 1) !== null &&
        isDoubtNoun(candidate.tokens[candidate.phraseAt(candidate.at + 1)!.head]!, 'open')
      return soon || asks || says || open
        ? candidate.sign(soon ? group.from - 2 : group.from - 1, candidate.at + 1)
        : null
    },
    unless: (candidate) =>
      /\b(?:hard|difficult) to (?:say|tell) (?:no|goodbye|sorry)\b/.test(
        candidate.words(candidate.at - 2, candidate.at + 2),
      ),
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
    when: (candidate) => {
      const { at, noun } = candidate
      const before = candidate.before(3)
      if (candidate.token.lower === 'seen')
        return /\b(?:remain\w*|remains|yet) to be$/.test(candidate.before(3)) ? candidate.sign(at - 3, at + 1) : null
      if (candidate.token.lower === "anyone's") return candidate.word(1) === 'guess' ? candidate.sign(at, at + 2) : null
      if (!noun) return null
      if (candidate.token.lower === 'uncertainty')
        return /\b(?:there|remains|still)\b/.test(candidate.words(noun.from - 4, at)) &&
          /^(?:about|over|as|around|whether)$/.test(candidate.word(1))
          ? candidate.sign()
          : null
      if (candidate.token.lower === 'mystery')
        return /\b(?:remains|remained|is|still) (?:still )?(?:a|something of a)$/.test(before) &&
          endsAt(candidate, at + 1)
          ? candidate.sign(noun.from, at + 1)
          : null
      return /(?:\b(?:is|remains|was|still|remained)|'s) an open$/.test(before)
        ? candidate.sign(noun.from, at + 1)
        : null
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
    when: (candidate) => {
      const { at, verb, noun } = candidate
      if (noun) {
        if (
          /^(?:into|of)$/.test(candidate.word(1)) &&
          /\b(?:is|was|remains) (?:still )?(?:ongoing|open|continuing|under way|underway)\b/.test(candidate.after(14))
        )
          return candidate.sign()
        const copula = /^under$/.test(candidate.word(-1)) ? candidate.copulaBefore(at - 1) : null
        return copula &&
          !candidate.denied(copula) &&
          !/^(?:he|she|i|we|you|they|who)$/.test(candidate.subjectWord(copula))
          ? candidate.sign(copula.from, at + 1)
          : null
      }
      if (!verb) return null
      if (verb.passive) {
        const being = /\bbeing\b/.test(candidate.words(verb.from, at))
        return being &&
          candidate.token.lemma === 'investigate' &&
          isDoubtNoun({ lower: candidate.subjectWord(verb) }, 'open')
          ? candidate.sign(verb.from, at + 1)
          : null
      }
      const asks =
        /^(?:whether|if)$/.test(candidate.word(1)) ||
        (candidate.token.lemma !== 'establish' &&
          /^(?:what|who|how)$/.test(candidate.word(1)) &&
          candidate.asksAt(at + 1))
      if (!asks) return null
      if (/^(?:investigat|examin|prob)/.test(candidate.token.lemma))
        return /ing$/.test(candidate.token.lower) && verb.form === 'finite' ? candidate.sign(at, at + 2) : null
      return /\b(?:trying|working|still|seeking)$/.test(candidate.words(verb.from - 1, verb.from))
        ? candidate.sign(verb.from - 1, at + 2)
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
