// Who claims what, and what is answered, in words: the claims of a worksheet.
import type { Span } from '../article/article'
import type { Finding } from '../findings/model'
import { overlaps } from '../spans'
import { keyOf, type Words } from '../words/words'
import { oneLine } from './questions'

/** Names the place of a span in terms that a reader can count. */
export type WhereOf = (span: Span) => string

export interface SheetClaim {
  /** The number of the question that quotes it. */
  question: number
  where: string
  /** Null where the text does not tell. */
  claimant: string | null
  replies: string[]
}

/** What a question's findings tell of who claims it and what is answered; nothing where the text tells neither. */
export function claimsOf(
  { number, findings }: { number: number; findings: readonly Finding[] },
  text: string,
  whereOf: WhereOf,
  words: Words,
): SheetClaim[] {
  const told = findings.flatMap((finding): SheetClaim[] => {
    const { claim, sentence } = finding
    if (!claim || (!claim.claimant && claim.replies.length === 0 && !claim.unanswered)) return []
    const replies = claim.replies.map((reply) => {
      const label = words.say(keyOf('claim_reply', reply.kind))
      // Told there already.
      const value = overlaps(reply, sentence)
        ? words.say('sheet_same_sentence')
        : oneLine(text.slice(reply.start, reply.end))
      return `${label}: ${reply.by && !value.includes(reply.by.name) ? words.say('claim_by', reply.by.name, value) : value}`
    })
    return [
      {
        question: number,
        where: whereOf(finding),
        claimant: claim.claimant?.name ?? null,
        replies: claim.unanswered ? [...replies, words.say('claim_unanswered')] : replies,
      },
    ]
  })
  // One sentence hedges twice at times, and its claim is one.
  const each = new Map(told.map((one) => [JSON.stringify(one), one]))
  return [...each.values()]
}
