// How sure a desk editor would be to stop at an unnamed source, and why, as rules in the order in which they are asked.
import type { AnonymousKind, Mention, Profile, Strength } from '../findings'

/** All that the strength of a finding is judged by. `profile` is absent where nobody at all stands behind it. */
interface Weighed {
  kind: AnonymousKind
  rule: string
  profile: Profile | undefined
  mention: Mention | undefined
  /** A mere turn of phrase: "some say", or "critics say" in a review, whose business is opinion. */
  turnOfPhrase: boolean
}

interface StrengthRule {
  id: string
  strength: Strength
  applies: (weighed: Weighed) => boolean
  reason: string
}

const leads = ({ mention }: Weighed): boolean => mention?.place === 'headline' || mention?.place === 'lead'
const charged = ({ mention }: Weighed): boolean =>
  mention?.substance.value === 'attack' ||
  (mention?.substance.value === 'opinion' && mention.delivery.value === 'direct')

const STRENGTH_RULES: readonly StrengthRule[] = [
  {
    id: 'protected',
    strength: 'slight',
    applies: ({ profile }) => profile?.protected === true,
    reason: 'A private person with a reason given is anonymous, and well grounded.',
  },
  {
    id: 'dangling',
    strength: 'strong',
    applies: ({ mention }) => mention?.dangling === true,
    reason: 'The text points to somebody whom it never introduced.',
  },
  {
    id: 'accounted-for',
    strength: 'moderate',
    applies: ({ profile, mention }) =>
      profile !== undefined &&
      mention?.substance.value !== 'attack' &&
      (profile.whyUnnamed.value === 'harm' ||
        profile.whyUnnamed.value === 'duty' ||
        profile.borneOut.value === 'named'),
    reason: 'The text gives a reason for anonymity, or somebody named says the same.',
  },
  {
    id: 'crowd',
    strength: 'slight',
    applies: ({ kind, rule, mention, profile, turnOfPhrase }) =>
      kind === 'vague' &&
      !rule.endsWith('according') &&
      mention?.substance.value !== 'attack' &&
      mention?.place !== 'headline' &&
      (turnOfPhrase || profile?.borneOut.value === 'named'),
    reason: '“Some say”, in a review, or with somebody named who says the same: what most desks wave through.',
  },
  {
    id: 'claim-of-a-crowd',
    strength: 'moderate',
    applies: ({ kind, rule, mention }) =>
      kind === 'vague' &&
      !rule.endsWith('according') &&
      mention?.substance.value !== 'attack' &&
      mention?.place !== 'headline',
    reason: '“Critics say” carries a claim, and nobody can ask them; their opinions are known to be such.',
  },
  {
    id: 'judgement-of-nobody',
    strength: 'slight',
    applies: ({ rule }) => /(?:seen-as|widely-believed|hearsay)$/.test(rule),
    reason: 'A general judgement, seldom the story’s claim.',
  },
  {
    id: 'attack',
    strength: 'strong',
    applies: charged,
    reason: 'Every handbook bars an opinion or an attack from behind anonymity.',
  },
  {
    id: 'leads',
    strength: 'strong',
    applies: leads,
    reason: 'The story stands on it: it is in the headline or at the top.',
  },
  {
    id: 'nothing-told',
    strength: 'strong',
    applies: ({ profile }) =>
      profile?.description.value === 'bare' &&
      profile.knowledge.value === 'none' &&
      profile.whyUnnamed.value === 'nothing',
    reason: 'Nothing at all is told about the source.',
  },
]

/** The first rule that applies; moderate where none does. */
export const strengthOf = (weighed: Weighed): Strength =>
  STRENGTH_RULES.find((rule) => rule.applies(weighed))?.strength ?? 'moderate'
