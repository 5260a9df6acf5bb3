// What type of source a noun phrase is, as rules in the order in which they are asked: determiner, head, modifiers and what
// stands beside it. The first that applies decides; where none does, nothing shows what it is and it makes no entry.
import { BODY_RULES } from './body-rules'
import { PEOPLE_RULES } from './people-rules'
import type { TypeRule } from './type-rule'

export const TYPE_RULES: readonly TypeRule[] = [...PEOPLE_RULES, ...BODY_RULES]
