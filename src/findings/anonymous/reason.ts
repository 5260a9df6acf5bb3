// One plain sentence for the card: what is unnamed here, in the words of the text.
import type { Span } from '../../article/article'
import type { AnonymousMention } from '../../sources/mention'
import { quoteWords } from '../finding'
import type { Profile } from '../findings'

/** Longest source quoted whole, in UTF-16 code units. */
const LONG = 90

function quoted(text: string, { start, end }: Span): string {
  if (end - start <= LONG) return quoteWords(text, { start, end })
  const cut = text.lastIndexOf(' ', start + LONG)
  return quoteWords(text, { start, end: cut > start ? cut : start + LONG }).replace('”', ' …”')
}

/** `profile` is the source's; offsets are UTF-16 code units into `text`. */
export function reasonFor(text: string, mention: AnonymousMention, profile: Profile | undefined): string {
  const who = quoted(text, mention.span)
  const plural = mention.phrase?.plural ?? /^they$/i.test(text.slice(mention.span.start, mention.span.end))
  const second =
    profile?.toWhom.value === 'other-outlet' ? `, and reached it by way of ${profile.toWhom.chain.join(' and ')}` : ''
  switch (mention.kind) {
    case 'back-reference':
      if (mention.dangling || !mention.antecedent)
        return `${who} points to somebody whom this article has not introduced.`
      return `${who} goes back to ${quoted(text, mention.antecedent)}, unnamed in this article.`
    case 'vague':
      return `${who} could be anybody: nobody can say who they are or how many.`
    case 'undisclosed-document':
      return `${who} is a document that the reader cannot look up.`
    case 'withheld-name':
      return `${who} is known to the reader by part of a name only.`
    case 'agentless':
      return `${who} leaves out who says so.`
    default:
      return `${who} ${plural ? 'are' : 'is'} unnamed in this article${second}.`
  }
}
