// Who claims what, and what is answered, in words: the claims of a worksheet.
import type { Span } from '../article/article'
import type { FilteredReport } from '../report/filtered'
import { overlaps } from '../spans'
import { keyOf, type Words } from '../words/words'
import { contentOf, oneLine } from './questions'

/** Names the place of a span in terms that a reader can count. */
export type WhereOf = (span: Span) => string

export interface SheetClaim {
  where: string
  /** What is said, in the marks of a quotation; the sentence where the text does not tell it apart. */
  claim: string
  /** Null where the text does not tell. */
  claimant: string | null
  replies: string[]
}

/** Only where the text tells who claims it or what is answered: that a claim is made says its question already. */
export function claimsOf(
  { report: { article }, findings }: FilteredReport,
  whereOf: WhereOf,
  words: Words,
): SheetClaim[] {
  const { text } = article
  return findings.flatMap((finding) => {
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
    return {
      where: whereOf(finding),
      claim: contentOf(claim, text) ?? oneLine(text.slice(sentence.start, sentence.end)),
      claimant: claim.claimant?.name ?? null,
      replies: claim.unanswered ? [...replies, words.say('claim_unanswered')] : replies,
    }
  })
}
