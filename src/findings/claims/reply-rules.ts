// All rules of answering, in the order in which they are tried on a verb.
import { DENIAL_RULES } from './denial-rules'
import type { ReplyRule } from './reply-rule'
import { SILENCE_RULES } from './silence-rules'

export const REPLY_RULES: readonly ReplyRule[] = [...DENIAL_RULES, ...SILENCE_RULES]
