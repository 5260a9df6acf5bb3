// The chain of an unverified claim in words: who says it, what is said, who answers. Card, worksheet and summary show the same.
import type { Article, Span } from '../article/article'
import type { Finding, Place, Reply } from '../findings/model'
import { keyOf, type Words } from '../words/words'
import { quoted, reasonText } from './reasons'

export interface ClaimLine {
  part: 'claimant' | 'content' | 'reply' | 'unanswered'
  label: string
  /** On one line; page text as it stands. Of what is said and answered its quotation, marks included. */
  value: string
  /** Where it stands in the text; null for what stands nowhere. */
  place: Place | null
}

/** The lines, none where the text tells neither who says it nor any answer: the claim alone is what is marked already. */
export function claimLines({ claim }: Finding, article: Pick<Article, 'text'>, words: Words): ClaimLine[] {
  if (!claim || (!claim.claimant && claim.replies.length === 0 && !claim.unanswered)) return []
  const { claimant, content, replies, unanswered } = claim
  const lines: ClaimLine[] = []
  if (claimant)
    lines.push({ part: 'claimant', label: words.say('claim_claimant'), value: claimant.name, place: claimant })
  if (content[0]) {
    const value = quoted(unquoted(content.map((part) => oneLine(article, part)).join(' … ')), words)
    lines.push({ part: 'content', label: words.say('claim_content'), value, place: content[0] })
  }
  for (const reply of replies) {
    const label = words.say(keyOf('claim_reply', reply.kind))
    lines.push({ part: 'reply', label, value: replyText(reply, article, words), place: reply })
  }
  if (unanswered) lines.push({ part: 'unanswered', label: '', value: words.say('claim_unanswered'), place: null })
  return lines
}

/** "“He denied it”" says nothing of who he is: the name goes first where the words do not have it. */
function replyText({ by, ...place }: Reply, article: Pick<Article, 'text'>, words: Words): string {
  const said = oneLine(article, place)
  const named = !by || said.includes(by.name)
  return named ? quoted(unquoted(said), words) : words.say('claim_by', by.name, quoted(unquoted(said), words))
}

/** Quotation marks at its ends that a claim begins or ends with. */
const unquoted = (text: string): string => text.replace(/^["“”„'‘’«»]+|["“”'’«»]+$/g, '')

const oneLine = ({ text }: Pick<Article, 'text'>, { start, end }: Span): string =>
  text.slice(start, end).replace(/\s+/g, ' ').trim()

/** The sentence on why it is marked: where the chain says who claims it, only that the article does not vouch for it. */
export const reasonBeside = (finding: Finding, lines: readonly ClaimLine[], words: Words): string =>
  replacesReason(finding, lines) ? claimWords(finding, words) : reasonText(finding.reason, words)

/** That the article passes the marked words on, and no more. */
export const claimWords = ({ exact }: Finding, words: Words): string => words.say('claim_words', quoted(exact, words))

/** Whether the chain says of a claim all that the finding's reason says: who holds it and who does not. */
export const replacesReason = (finding: Finding, lines: readonly ClaimLine[]): boolean =>
  finding.kind === 'alleged' && lines.length > 0
