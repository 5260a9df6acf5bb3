// The clause that a hedge stands in: questions, conditions, purposes and concessions report no doubt of their own.
import type { VerbGroup } from '../../../language/clause'
import { anyOf, nounOf } from '../../../lexicon/lexicon'
import { oneOf } from '../rule'
import { around, holds, isIndefinite, type Use, type UseRule } from './use'

const ASKS = oneOf(`if whether unless how why what who whom where when which whatever whoever wherever however whichever
  whenever`)
const WISHES = oneOf(`wish hope want pray ask wonder guess see consider matter care enable ensure help let`)
const UNREAL = oneOf(`any no every all anything nothing everything anyone nobody other`)
const CONTENT = anyOf('statement', 'thought')
/** The verbs of what is avoided, sought or asked for: their objects need not be. */
const NOT_YET = oneOf(`avoid prevent deter seek take limit find need want ask require propose create make give offer
  disclose withhold look call come use write add have include block`)

/** The word that opens the clause of the hedged verb; of an infinitive that of the verb it hangs on. */
function openerOf(use: Use): { word: string; group: VerbGroup } {
  const { candidate } = use
  for (const group of around(use)) {
    if (group.form !== 'finite' && !candidate.opener(group)) continue
    // "while they focus on how to earn it, it could": another clause came between.
    const subject = group.subject?.how === 'before' ? group.subject.from : group.from
    const apart = candidate.clauses.verbs.some(
      ({ form, from, to }) =>
        form === 'finite' &&
        from > group.opener &&
        from < subject &&
        candidate.tokens.slice(to, subject).some(({ text }) => text === ','),
    )
    return { word: apart ? '' : candidate.opener(group), group }
  }
  return { word: candidate.opener(use.group), group: use.group }
}

const openedBy = (use: Use, words: RegExp): boolean => words.test(openerOf(use).word)

/** A word before the verb with neither a verb nor a comma between: "until next of kin could be told". */
function ledBy({ candidate, group }: Use, words: RegExp, far: number): boolean {
  for (let at = group.from - 1; at >= Math.max(0, group.from - far); at--) {
    if (words.test(candidate.tokens[at]!.lower)) return true
    if (candidate.groupAt(at) || candidate.tokens[at]!.tag === 'PUNCT') return false
  }
  return false
}

/** The nearest word of a few before the subject, where the reading has no opener: "so some tanks could". */
function wordBeforeSubject({ candidate, subject, group }: Use): string {
  const from = subject && group.subject?.how === 'before' ? subject.from : group.from
  let at = from - 1
  while (
    candidate.tokens[at]?.tag === 'ADV' &&
    at > from - 3 &&
    !/^(?:so|once|how|however)$/.test(candidate.tokens[at]!.lower)
  )
    at--
  return candidate.tokens[at]?.lower ?? ''
}

export const CLAUSE_USES: readonly UseRule[] = [
  {
    id: 'doubt-reported',
    why: 'Questions and concerns about whether something is so are doubt.',
    doubt: true,
    when: (use) => {
      const { candidate, group } = use
      if (!/^(?:whether|if|that)$/.test(candidate.opener(group))) return false
      // Doubts that somebody could do it are about what they are able to do.
      if (use.modal === 'could' && /\bdoubts\b/.test(candidate.words(group.opener - 12, group.opener))) return false
      return /\b(?:questions?|concerns?|doubts?|worries|fears?|speculation|debate)\b/.test(
        candidate.words(group.opener - 12, group.opener),
      )
    },
    fires: ['The fire raised questions about whether the cladding may have fed it.'],
    silent: ['The fire raised the price of cladding that may have fed it.'],
  },
  {
    id: 'free-relative-guess',
    why: 'What is named by a guess: "in what may be a first".',
    doubt: true,
    modals: /^(?:may|might|could)$/,
    when: ({ candidate, group, who }) =>
      who === 'what' &&
      group.subject !== null &&
      (candidate.groupAt(group.subject.from - 1) !== null || candidate.tokens[group.subject.from - 1]?.tag === 'ADP') &&
      /^(?:be|mark|prove|amount)$/.test(candidate.lemma(group)),
    fires: ['They signed in what could be the first deal of its kind.'],
    silent: ['He did what he could to save the hall.'],
  },
  {
    id: 'asked',
    why: 'Inside a question, a condition or a free choice nothing is said to be so.',
    doubt: false,
    when: (use) => {
      const { word, group } = openerOf(use)
      // "a year in which", "where announcements are expected", "when experts warn": said, not asked.
      if (/^(?:if|whether|unless|how|why|whatever|whoever|wherever|however|whichever|whenever)$/.test(word)) return true
      // "on what she is expected to say": what comes is forecast, though not named.
      const forecast = use.modal === '' && /^(?:what|who|when|where|which)$/.test(word)
      if (!forecast && ASKS.test(word) && group.clause === 'complement') return true
      if (ledBy(use, /^(?:how|why|wherever|whatever|however|whichever|whoever|whether|ways?)$/, 7)) return true
      // "decide what kind of tool might help"
      if (use.modal !== '' && use.who !== 'what' && ledBy(use, /^what$/, 6) && use.subject?.determiner == null)
        return true
      const before = wordBeforeSubject(use)
      return /^(?:if|whether|unless|how|wherever|whatever|however|whichever|wherever|whoever)$/.test(before)
    },
    fires: [
      'If it could be done, it would be.',
      'She asked whether she could leave.',
      'We will follow the evidence wherever it may lead.',
      'They looked at how the fire might spread.',
      'The court will say whether it is likely to sit.',
    ],
    silent: ['The bridge could be closed, the council said.'],
  },
  {
    id: 'purpose',
    why: 'A purpose or a point in time.',
    doubt: false,
    modals: /^(?:may|might|could)$/,
    when: (use) =>
      openedBy(use, /^(?:so|until|till|before|once|after|lest)$/) ||
      ledBy(use, /^(?:until|till|before)$/, 6) ||
      /^(?:so|until|till|before|once|after|lest)$/.test(wordBeforeSubject(use)) ||
      (wordBeforeSubject(use) === 'that' &&
        /^(?:so|order)$/.test(use.candidate.tokens[(use.subject?.from ?? 0) - 2]?.lower ?? '')),
    fires: [
      'He moved house so that he could walk to work.',
      'The start was put back so some boats could be mended.',
      'The names were withheld until relatives could be told.',
      'They left before anyone could stop them.',
    ],
    silent: ['The work was so slow that it could cost the firm dearly.'],
  },
  {
    id: 'wish',
    why: 'What is wished, asked or made sure of is not held to be so.',
    doubt: false,
    modals: /^(?:could|might)$/,
    when: ({ candidate, group, governor, modal }) => {
      if (!governor || group.clause !== 'complement') {
        const noun = group.antecedent
        return (
          noun !== null &&
          modal === 'could' &&
          /^(?:hopes?|wish|belief|confidence)$/.test(candidate.head(noun).lower) &&
          (noun.possessor !== null || candidate.tokens[noun.from - 1]?.lower === 'in')
        )
      }
      const lemma = candidate.lemma(governor)
      if (governor.clause === 'nonfinite' && /^(?:ensure|guarantee|mean)$/.test(lemma)) return true
      return WISHES.test(lemma) || (lemma === 'have' && /hope/.test(candidate.words(governor.from, group.from)))
    },
    fires: ['He said he hoped the concerns could be met.', 'They worked to ensure that the hall could be used.'],
    silent: ['He said the concerns could delay the vote.'],
  },
  {
    id: 'past-thought',
    why: 'What somebody believed they could do, told afterwards: "can", moved into the past.',
    doubt: false,
    modals: /^could$/,
    when: ({ candidate, group, governor }) => {
      const holder = group.clause === 'complement' ? governor : null
      if (holder) {
        const verb = candidate.tokens[holder.verb]!
        return (
          /^(?:thought|believed|knew|felt|realised|realized|convinced|decided|figured|learned|learnt)$/.test(
            verb.lower,
          ) && !holder.passive
        )
      }
      return group.antecedent !== null && /^(?:belief|conviction|idea)$/.test(candidate.head(group.antecedent).lower)
    },
    fires: [
      'The two believed that they could run the port alone.',
      'He had convinced himself that the mayor could be won over.',
    ],
    silent: ['The two believe that the port could close in June.'],
  },
  {
    id: 'concession',
    why: 'Grants a point rather than doubting it.',
    doubt: false,
    modals: /^(?:may|might)$/,
    when: (use) => {
      const { candidate, group, modal, aspect, lemma } = use
      const grants = /^(?:while|although|though)$/
      if (modal === 'may' && (openedBy(use, grants) || grants.test(wordBeforeSubject(use)))) {
        // "it stays out, though it may yet join": an afterthought says more; it grants nothing.
        const adds = /\b(?:well|yet|still|soon|eventually)\b/.test(candidate.words(group.from, group.to))
        return !adds || group.from < 6
      }
      if (!/^(?:be|have)$/.test(lemma) && aspect !== 'perfect' && !/^(?:be|passive)$/.test(aspect)) return false
      for (let at = group.to; at < Math.min(candidate.tokens.length, group.to + 24); at++) {
        const { lower, text } = candidate.tokens[at]!
        if (/^[;:]$/.test(text)) return false
        if (lower === 'but' && !/^(?:nothing|anything|all|not)$/.test(candidate.tokens[at - 1]!.lower)) return true
        if (lower === 'and' && /^(?:but|yet)$/.test(candidate.tokens[at + 1]?.lower ?? '')) return true
      }
      return false
    },
    fires: [
      'The two may be rivals, but they share a coach.',
      'It may have been a short match but it had everything.',
      'While the hall may be small, it is always full.',
      'The hall is always full, although it may be small.',
    ],
    silent: ['The two may meet on Monday.'],
  },
  {
    id: 'example',
    why: 'An example of what a kind of thing can do.',
    doubt: false,
    when: (use) =>
      holds(use, /\bfor (?:example|instance)\b|\be\.g\b/) &&
      (isIndefinite(use.candidate, use.subject) || /ing$/.test(use.who)),
    fires: ['For example, an agent could book a table.'],
    silent: ['The agent could face charges.'],
  },
  {
    id: 'kind-in-relative',
    why: 'Says which kind is meant, where the sentence does not say that there is one: "avoid steps that could harm it".',
    doubt: false,
    modals: /^(?:may|might|could)$/,
    when: ({ candidate, group, governor, modal, aspect }) => {
      const noun = group.antecedent
      if (group.clause !== 'relative' || !noun || aspect === 'perfect') return false
      // "their hope that it could": what is hoped, not what is described.
      if (group.subject?.how !== 'relative' && nounOf(candidate.head(noun)).is(CONTENT)) return false
      const first = candidate.tokens[noun.from]!.lower
      // "all they could", "anything that could", "as fast as she could"
      if (UNREAL.test(first) || /^(?:best|most|least|only)$/.test(candidate.head(noun).lower)) return true
      if (candidate.tokens[noun.to]?.text === ',') return false
      if (group.subject?.how !== 'relative')
        return modal === 'could' && /^(?:i|we|he|she|they|you)$/.test(candidate.subjectWord(group))
      if (!isIndefinite(candidate, noun) || !governor) return false
      // "a move that could": what stands beside a fact and says more of it.
      if (
        candidate.tokens[noun.from - 1]?.text === ',' &&
        !/^(?:or|and)$/.test(candidate.tokens[noun.from - 2]?.lower ?? '')
      )
        return false
      const unreal = governor.form !== 'finite' || candidate.denied(governor) || governor.modal !== null
      return unreal && (NOT_YET.test(candidate.lemma(governor)) || candidate.denied(governor))
    },
    fires: [
      'Both sides were told to avoid steps that could derail the talks.',
      'Do not send anything that might help them.',
    ],
    silent: ['The council backed a plan that could derail the talks.'],
  },
  {
    id: 'measure',
    why: 'A measure by what is possible: "as fast as she could", "than it might".',
    doubt: false,
    modals: /^(?:may|might|could)$/,
    when: (use) => {
      if (ledBy(use, /^than$/, 4)) return true
      const before = wordBeforeSubject(use)
      if (/^(?:than|as|all|everything|anything|nothing|best|most|least)$/.test(before))
        return (
          before !== 'as' ||
          /\bas \w+ as$/.test(
            use.candidate.words((use.subject?.from ?? use.group.from) - 3, use.subject?.from ?? use.group.from),
          )
        )
      return (
        use.subject !== null &&
        use.subject.to === use.group.from &&
        /^(?:all|everything|anything|nothing)$/.test(use.who)
      )
    },
    fires: ['The hall cost more than it might bring.'],
    silent: ['The hall might cost more than the bridge.'],
  },
]
