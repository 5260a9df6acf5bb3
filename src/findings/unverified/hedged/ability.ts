// "Could" and "might" as ability, perception, permission or a chance that was missed.
// From: Palmer, Mood and Modality (2001); Coates, The Semantics of the Modal Auxiliaries (1983): perfect and progressive
// aspect, inanimate and existential subjects speak for doubt; agents, negation and purposes against it.
import { isDoubtVerb } from '../../../lexicon/doubt'
import { oneOf } from '../rule'
import { holds, isIndefinite, type Use, type UseRule } from './use'

const RARELY = /\b(?:only|hardly|barely|scarcely|never|ever|always|rarely)\b/
/** What comes, not what somebody perceives. */
const COMING = oneOf(`higher lower more less fewer further another a an some up the at as delay delays rain snow losses
  gains job price prices`)
const verbOf = ({ candidate, group }: Use) => candidate.tokens[group.verb]!

const hasNumber = ({ candidate, group }: Use): boolean =>
  candidate.tokens.slice(group.to, group.to + 5).some(({ tag }) => tag === 'NUM')

export const ABILITY_USES: readonly UseRule[] = [
  {
    id: 'outlook',
    why: 'What might come, not what somebody perceives.',
    doubt: true,
    modals: /^(?:may|might|could)$/,
    when: ({ lemma, candidate, group, aspect, who }) =>
      aspect === 'plain' &&
      lemma === 'see' &&
      !/^(?:i|he|she)$/.test(who) &&
      COMING.test(candidate.tokens[group.to]?.lower ?? '') &&
      !/^(?:the|a|an)$/.test(candidate.tokens[group.to]?.lower ?? ''),
    fires: ['Investors could see higher prices.', 'The region could see up to a foot of snow.'],
    silent: ['She could see the harbour.'],
  },
  {
    id: 'inability',
    why: '“Could” with a negation is inability.',
    doubt: false,
    modals: /^could$/,
    when: ({ candidate, group }) =>
      candidate.denied(group) ||
      RARELY.test(candidate.words(group.from - 1, group.to + 1)) ||
      /^only\b/.test(candidate.words(group.subject?.from ?? group.from, group.from)),
    fires: ['She could not sleep.', 'Nobody could find the key.', 'He could only watch.', 'They could never pay.'],
    silent: ['The bridge could fall.'],
  },
  {
    id: 'perception',
    why: 'Perception or ability.',
    doubt: false,
    modals: /^could$/,
    when: (use) => {
      const { aspect, lemma, candidate, group, subject } = use
      if (aspect === 'passive')
        return (
          /^(?:see|hear|smell|feel|find|reach|contact|make)$/.test(lemma) &&
          !/^(?:as|guilty|to)$/.test(candidate.tokens[group.to]?.lower ?? '')
        )
      if (aspect !== 'plain' || !isDoubtVerb(verbOf(use), 'senses')) return false
      return !/^(?:feel|see|bear|help)$/.test(lemma) || candidate.isPerson(subject) || use.who === 'they'
    },
    fires: [
      'She could hear the crowd.',
      'Neighbours could smell the smoke.',
      'Smoke could be seen for miles.',
      'He could afford the fee.',
    ],
    silent: ['The bank could sell the bonds.'],
  },
  {
    id: 'skill',
    why: 'What somebody or something is able to do: a skill, or so many of a measure.',
    doubt: false,
    modals: /^(?:could|might)$/,
    when: (use) => {
      const { aspect, candidate, group, subject, governor, modal } = use
      if (aspect !== 'plain') return false
      const verb = verbOf(use)
      if (isDoubtVerb(verb, 'skill')) {
        if (/^(?:carry|hold|lift|seat|fit|store)$/.test(verb.lemma))
          return hasNumber(use) && !/^(?:out|up)$/.test(candidate.tokens[group.to]?.lower ?? '')
        return candidate.isPerson(subject) || use.who === 'they'
      }
      // "was a man who could", "those who could pay"
      const who =
        group.subject?.how === 'relative' && candidate.tokens[group.subject.pronoun ?? group.from]!.lower === 'who'
      if (!who || modal !== 'could' || !group.antecedent) return false
      const of = candidate.words(group.antecedent.from, group.antecedent.from + 1)
      return (
        /^(?:those|anyone|people|somebody|someone|an?)$/.test(of) &&
        (governor === null || candidate.tokens[governor.verb]!.lower !== 'is')
      )
    },
    fires: [
      'She could speak five languages by the age of twelve.',
      'The editor could spot a wrong date at ten paces.',
      'The old bridge could carry forty tonnes before the flood.',
      'Those who could run fled.',
    ],
    silent: ['The old bridge could fall this winter.'],
  },
  {
    id: 'missed-chance',
    why: 'What did not happen, or what somebody was free to do and did not.',
    doubt: false,
    modals: /^(?:could|might)$/,
    when: (use) => {
      const { aspect, group, candidate, subject, modal } = use
      if (aspect !== 'perfect') return false
      if (group.negated || holds(use, /\b(?:if|wish|otherwise|instead|would have|but for)\b/)) return true
      const been = /\bbeen\b/.test(candidate.words(group.from, group.to))
      if (modal === 'might') return isDoubtVerb(verbOf(use), 'scores') || /^(?:i|we|you)$/.test(use.who)
      if (!been) return true
      return (
        candidate.isPerson(subject) ||
        /\b(?:been (?:\w+ )?(?:better|worse|prevented|avoided|saved|easier|different|forgiven|done|stopped|heard))\b/.test(
          candidate.words(group.from, group.to + 2),
        )
      )
    },
    fires: [
      'The deaths could have been avoided.',
      'He could have won if he had trained.',
      'Lewis could have asked for a recount.',
      'Hale might have scored twice before the break.',
    ],
    silent: ['The fire could have been caused by a leak.'],
  },
  {
    id: 'feasible',
    why: 'What can be done with a thing, or how often.',
    doubt: false,
    modals: /^could$/,
    when: ({ candidate, group, aspect, subject }) =>
      aspect === 'passive' &&
      (/^(?:applied|granted|shared|reused|adapted|replicated)$/.test(candidate.tokens[group.verb]!.lower) ||
        (candidate.tokens[group.verb]!.lower === 'used' && candidate.infinitiveAfter(group.to) !== null) ||
        (/^(?:carried|passed)$/.test(candidate.tokens[group.verb]!.lower) &&
          /^(?:out|on)$/.test(candidate.tokens[group.to]?.lower ?? ''))) &&
      !/^(?:this|that)$/.test(subject ? candidate.head(subject).lower : ''),
    fires: [
      'The old hall could be used to store grain.',
      'The same method could be applied to glass.',
      'The work could be carried out at night.',
    ],
    silent: ['The old hall could be sold this year.'],
  },
  {
    id: 'heard-afar',
    why: 'An exaggeration: “so loud that it might have been heard”.',
    doubt: false,
    modals: /^(?:could|might)$/,
    when: ({ candidate, group, aspect }) =>
      (aspect === 'perfect' || aspect === 'passive') && /^(?:heard|seen)$/.test(candidate.tokens[group.verb]!.lower),
    fires: ['The cheer might have been heard across the bay.'],
    silent: ['The cheer might have been planned.'],
  },
  {
    id: 'defines',
    why: 'Tells what a kind of thing is or has in it.',
    doubt: false,
    modals: /^(?:may|might|could)$/,
    when: (use) => {
      const { candidate, group, subject, aspect } = use
      if (aspect !== 'plain' || !isDoubtVerb(verbOf(use), 'defines')) return false
      const next = candidate.tokens[group.to]
      if (use.lemma === 'mean')
        return next !== undefined && (/ing$/.test(next.lower) || next.lower === 'either' || next.lower === 'anything')
      return (
        isIndefinite(candidate, subject) ||
        (subject !== null && subject.to - subject.from === 1 && /ing$/.test(use.who)) ||
        subject === null
      )
    },
    fires: [
      'Cheating might involve a motorbike.',
      'The term could mean either a tax or a fee.',
      'In winter costs may vary.',
    ],
    silent: ['The scandal might involve the mayor.'],
  },
  {
    id: 'agent-of-a-kind',
    why: 'What one of a kind can do: textbook and how-to.',
    doubt: false,
    modals: /^(?:may|might|could)$/,
    when: ({ candidate, subject, aspect }) => {
      if (aspect !== 'plain' || !subject || !isIndefinite(candidate, subject)) return false
      const first = candidate.tokens[subject.from]!.lower
      return (
        /^an?$/.test(first) &&
        candidate.isPerson(subject) &&
        candidate.tokens[subject.to]?.lower !== 'who' &&
        subject.to - subject.from === 2
      )
    },
    fires: ['An agent could order a ride.', 'A plumber might mend a pipe.'],
    silent: ['The plumber might sue the firm.'],
  },
  {
    id: 'speaker-is-able',
    why: 'What speakers say that they are able to do.',
    doubt: false,
    modals: /^could$/,
    when: ({ candidate, group, governor, who, aspect }) => {
      if (aspect !== 'plain' || group.clause !== 'complement' || !governor || who !== 'they') return false
      const speaker = governor.subject?.phrase
      if (!speaker?.plural) return false
      return (
        candidate.isPerson(speaker) &&
        /^(?:say|add|tell)$/.test(candidate.lemma(governor)) &&
        /^(?:confirm|say|see|hear|identify|do|use|make|find|tell|handle|cope)$/.test(candidate.lemma(group))
      )
    },
    fires: ['The officials said they could confirm two deaths.'],
    silent: ['The officials said the dam could burst.'],
  },
]
