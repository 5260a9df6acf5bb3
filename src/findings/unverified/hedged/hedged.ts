// A hedge is doubt about a fact: decides by what is hedged (hedged/*), not by the word. The first rule that applies decides; where
// none does, it is doubt.
import type { VerbGroup } from '../../../language/clause'
import type { Candidate } from '../candidate'
import { ABILITY_USES } from './ability'
import { CLAUSE_USES } from './clauses'
import { PERMISSION_USES } from './permission'
import { PERSPECTIVE_USES } from './perspective'
import { type UseRule, useOf } from './use'

export const USE_RULES: readonly UseRule[] = [...CLAUSE_USES, ...PERSPECTIVE_USES, ...PERMISSION_USES, ...ABILITY_USES]

/** The rule that decides about a hedge at a place on the verb `group`, or null. */
export function decideUse(candidate: Candidate, group: VerbGroup): UseRule | null {
  const use = useOf(candidate, group)
  return USE_RULES.find(({ modals, when }) => (!modals || modals.test(use.modal)) && when(use)) ?? null
}

export const isDoubt = (candidate: Candidate, group: VerbGroup): boolean => decideUse(candidate, group)?.doubt ?? true
