// How sure a desk editor would be to stop at an unnamed source, and why, as rules in the order in which they are asked.
import type { Rule } from '../../rule'
import type { FindingKind, Mention, Profile, Strength } from '../model'

/** All that the strength of a finding is judged by. `profile` is absent where nobody at all stands behind it. */
interface Weighed {
  kind: FindingKind<'anonymous'>
  rule: string
  profile: Profile | undefined
  mention: Mention | undefined
  /** A mere turn of phrase: "some say", or "critics say" in a review, whose business is opinion. */
  turnOfPhrase: boolean
}

/** Decides how much the finding of a text in `fires` weighs. */
interface StrengthRule extends Rule {
  strength: Strength
  when: (weighed: Weighed) => boolean
}

const leads = ({ mention }: Weighed): boolean => mention?.place === 'headline' || mention?.place === 'lead'
const charged = ({ mention }: Weighed): boolean =>
  mention?.substance.value === 'attack' ||
  (mention?.substance.value === 'opinion' && mention.delivery.value === 'direct')

export const STRENGTH_RULES: readonly StrengthRule[] = [
  {
    id: 'protected',
    strength: 'slight',
    when: ({ profile }) => profile?.protected === true,
    why: 'A private person with a reason given is anonymous, and well grounded.',
    fires: ['A nurse who asked not to be named for fear of reprisals said the ward was unsafe.'],
    silent: ['A nurse who asked not to be named said the ward was unsafe.'],
  },
  {
    id: 'dangling',
    strength: 'strong',
    when: ({ mention }) => mention?.dangling === true,
    why: 'The text points to somebody whom it never introduced.',
    fires: ['The official said the talks had failed.'],
    silent: ['A senior official said the talks had failed. The official said no more would come.'],
  },
  {
    id: 'accounted-for',
    strength: 'moderate',
    when: ({ profile, mention }) =>
      profile !== undefined &&
      mention?.substance.value !== 'attack' &&
      (profile.whyUnnamed.value === 'harm' ||
        profile.whyUnnamed.value === 'duty' ||
        profile.borneOut.value === 'named'),
    why: 'The text gives a reason for anonymity, or somebody named says the same.',
    fires: ['A senior official who asked not to be named for fear of losing his job said the talks had failed.'],
    silent: ['A senior official who asked not to be named said the talks had failed.'],
  },
  {
    id: 'crowd',
    strength: 'slight',
    when: ({ kind, rule, mention, profile, turnOfPhrase }) =>
      kind === 'vague' &&
      !rule.endsWith('according') &&
      mention?.substance.value !== 'attack' &&
      mention?.place !== 'headline' &&
      (turnOfPhrase || profile?.borneOut.value === 'named'),
    why: '“Some say”, in a review, or with somebody named who says the same: what most desks wave through.',
    fires: ['Some say the bridge was never needed.'],
    silent: ['Critics say the bridge was never needed.'],
  },
  {
    id: 'claim-of-a-crowd',
    strength: 'moderate',
    when: ({ kind, rule, mention }) =>
      kind === 'vague' &&
      !rule.endsWith('according') &&
      mention?.substance.value !== 'attack' &&
      mention?.place !== 'headline',
    why: '“Critics say” carries a claim, and nobody can ask them; their opinions are known to be such.',
    fires: ['Critics say the bridge was never needed.'],
    silent: ['Some say the bridge was never needed.'],
  },
  {
    id: 'attack',
    strength: 'strong',
    when: charged,
    why: 'Every handbook bars an opinion or an attack from behind anonymity.',
    fires: ['A senior official said the minister was a liar.'],
    silent: ['A senior official said the minister was late.'],
  },
  {
    id: 'leads',
    strength: 'strong',
    when: leads,
    why: 'The story stands on it: it is in the headline or at the top.',
    fires: ['A senior official said the minister was late.'],
    silent: [
      'The bridge is old.\nIt was built of stone.\nThe ferry is late.\nA senior official said the minister was late.',
    ],
  },
  {
    id: 'nothing-told',
    strength: 'strong',
    when: ({ profile }) =>
      profile?.description.value === 'bare' &&
      profile.knowledge.value === 'none' &&
      profile.whyUnnamed.value === 'nothing',
    why: 'Nothing at all is told about the source.',
    fires: ['The bridge is old.\nIt was built of stone.\nThe ferry is late.\nA source said the minister was late.'],
    silent: [
      'The bridge is old.\nIt was built of stone.\nThe ferry is late.\nA ministry official said the minister was late.',
    ],
  },
]

/** The first rule that applies, or null. */
export const strengthRule = (weighed: Weighed): StrengthRule | null =>
  STRENGTH_RULES.find((rule) => rule.when(weighed)) ?? null

/** What the first rule that applies says; moderate where none does. */
export const strengthOf = (weighed: Weighed): Strength => strengthRule(weighed)?.strength ?? 'moderate'
