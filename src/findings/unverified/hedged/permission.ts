// What the public, the law or a court allows or threatens: no doubt about a fact.
import { isDoubtNoun, isDoubtVerb } from '../../../lexicon/doubt'
import { oneOf } from '../rule'
import { isIndefinite, type Use, type UseRule } from './use'

/** "the court ruled", "a judge said" */
const SETTLES = oneOf(`court courts judge judges tribunal regulator panel referee umpire`)

const isPublic = ({ candidate, subject }: Use): boolean =>
  subject !== null &&
  isDoubtNoun(candidate.head(subject), 'public') &&
  (isIndefinite(candidate, subject) || subject.plural)

function hasNumberOrPrison(words: string): boolean {
  return /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|years|life|up to|maximum)\b/.test(
    words,
  )
}
const verbOf = ({ candidate, group }: Use) => candidate.tokens[group.verb]!

export const PERMISSION_USES: readonly UseRule[] = [
  {
    id: 'permission',
    why: 'Permission to the public.',
    doubt: false,
    modals: /^(?:may|might|could)$/,
    when: (use) =>
      use.aspect === 'plain' &&
      isPublic(use) &&
      (isDoubtVerb(verbOf(use), 'granted') ||
        (use.modal === 'could' && /^(?:where|somewhere)$/.test(use.candidate.opener(use.group)))),
    fires: ['Residents may apply until June.', 'The law says that applicants may submit the form by post.'],
    silent: ['Residents may lose their homes.'],
  },
  {
    id: 'instruction',
    why: 'Tells the reader what to do.',
    doubt: false,
    modals: /^(?:may|might)$/,
    when: (use) =>
      use.aspect === 'passive' &&
      isPublic(use) &&
      /^(?:make|send|address|direct|contact|mail|buy|return|leave)$/.test(use.lemma),
    fires: ['Donations may be made to the hospice.'],
    silent: ['Donations may be lost in the fire.'],
  },
  {
    id: 'ruled',
    why: 'What a court or an office settles may be done, it may be done.',
    doubt: false,
    modals: /^(?:may|could)$/,
    when: (use) => {
      const { candidate, governor, group } = use
      const settled = governor && isDoubtVerb(candidate.tokens[governor.verb]!, 'decides')
      const judge = governor && SETTLES.test(candidate.subjectWord(governor))
      if (settled || judge)
        return group.clause === 'complement' || group.clause === 'relative' || group.clause === 'main'
      if (use.modal === 'may' && group.negated && candidate.word(2) === ',') return true
      return (
        use.modal === 'may' &&
        group.negated &&
        use.aspect === 'plain' &&
        /\bunder (?:the|a|its|their) (?:\w+ )?(?:law|rules?|charter|act)\b|\bas an? \w+ , .* may not\b/.test(
          candidate.words(0, candidate.tokens.length),
        )
      )
    },
    fires: ['The court ruled that the case could go to trial.', 'The court agreed that the case could wait.'],
    silent: ['The minister heard that the case could collapse.'],
  },
  {
    id: 'penalty',
    why: 'What the law allows as a penalty.',
    doubt: false,
    modals: /^(?:may|might|could)$/,
    when: ({ candidate, group, lemma, aspect }) => {
      if (aspect === 'passive')
        return /^(?:sentenced|fined|jailed|imprisoned)$/.test(candidate.tokens[group.verb]!.lower)
      if (!/^(?:face|get|receive|serve|spend|draw|carry|bring)$/.test(lemma)) return false
      return (
        /\b(?:years|prison|jail|life|fines?|penalty|penalties|sentence|imprisonment)\b/.test(
          candidate.words(group.to, group.to + 8),
        ) && hasNumberOrPrison(candidate.words(group.to, group.to + 8))
      )
    },
    fires: ['He could face up to ten years in prison.', 'Offenders may be fined.'],
    silent: ['He could face a rival in the vote.'],
  },
  {
    id: 'may-not-use',
    why: 'A prohibition.',
    doubt: false,
    modals: /^may$/,
    when: (use) => use.group.negated && use.aspect === 'passive' && isDoubtVerb(verbOf(use), 'published'),
    fires: ['This material may not be published or copied.'],
    silent: ['The ferry may not be ready by June.'],
  },
]
