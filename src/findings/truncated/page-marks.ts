// The page's own marks that a text stops before it is done. Each is proof by itself.
import type { CutMark } from '../../article/article'
import type { FindingRule } from '../../rule'
import type { ReasonKey } from '../model'

interface PageMark extends FindingRule {
  kind: 'cut-off'
  /** Where in the last characters of a block its mark begins, or -1. */
  when: (tail: string) => number
}

const ON =
  'read (?:more|on|the (?:full|rest)[a-z ]{0,20})|(?:continue|keep) reading|full story|(?:see|show|view|load|learn) more|click here (?:to|for) [a-z ]{0,20}'
const READ_ON = new RegExp(
  `(?:…|\\.{3}|[^.!?:…\\s"”’')])\\s*[[(]?\\s?\\b(${ON})\\b\\s?[\\])]?\\s?(?:[→»›>]|…|\\.{3})?$`,
  'i',
)

export const PAGE_MARKS: PageMark[] = [
  {
    id: 'char-count',
    kind: 'cut-off',
    strength: 'strong',
    why: 'News feeds end a cut text with how much is left of it.',
    says: 'reason_page_counts',
    when: (tail) => tail.search(/(?:…|\.{3})?\s*\[\+?\s?\d[\d,.]* ?(?:more )?(?:chars|characters|words)\]$/i),
    fires: ['The council voted on Monday to close the harbour, and the owners… [+2829 chars]'],
    silent: ['The council voted on Monday to close the harbour [3].'],
  },
  {
    id: 'read-more',
    kind: 'cut-off',
    strength: 'strong',
    why: 'An invitation to go on, glued to a text with no full stop, is where a teaser was cut.',
    says: 'reason_page_invites',
    when: (tail) => {
      const found = READ_ON.exec(tail)
      if (!found) return -1
      // In lower case they may be the sentence's own words.
      const button = /^\p{Lu}/u.test(found[1]!) || /[….[(]/.test(found[0].slice(0, found[0].indexOf(found[1]!)))
      return button ? found.index + (/^[….]/.test(found[0]) ? 0 : 1) : -1
    },
    fires: [
      'The council voted on Monday to close the harbour to all boats belonging to Read more',
      'The council voted on Monday to close the harbour to all… Continue reading →',
    ],
    silent: [
      'Read more: how the harbour vote was won',
      'The council voted on Monday to close the harbour. Read more',
      'The mayor said that on this island children do not read more',
    ],
  },
  {
    id: 'bracketed-ellipsis',
    kind: 'cut-off',
    strength: 'strong',
    why: 'Feeds and blogs mark the end of an excerpt with an ellipsis in brackets.',
    says: 'reason_page_bracketed_ellipsis',
    when: (tail) => tail.search(/\s*(?:\[(?:…|\.{3})\]|\((?:…|\.{3})\))$/),
    fires: ['The council voted on Monday to close the harbour to all boats […]'],
    silent: ['The council “voted […] to close the harbour.”'],
  },
  {
    id: 'more-follows',
    kind: 'cut-off',
    strength: 'strong',
    why: 'Wire copy marks a take that goes on with “more”.',
    says: 'reason_page_more_follows',
    when: (tail) => tail.search(/\s*(?:\((?:more|MORE|more follows)\)|-{1,2}\s?more\s?-{1,2}|\(cont(?:inue)?d?\.?\))$/),
    fires: ['The council voted on Monday to close the harbour to all boats (more)'],
    silent: ['The council voted on Monday to ask for more.'],
  },
  {
    id: 'ellipsis',
    kind: 'cut-off',
    strength: 'strong',
    why: 'Outside a quotation, an ellipsis at the end of a paragraph of news is where the rest was left out.',
    says: 'reason_page_ellipsis',
    when: (tail) => tail.search(/(?<![?!])\s*(?:…|(?<![.?!])\.\s?\.\s?\.+)\s*$/),
    fires: ['The council voted on Monday to close the harbour to all boats belonging…'],
    silent: [
      '“We will close the harbour to all boats…” said the mayor.',
      '“We wanted to leave, but…”',
      'Will the council close the harbour to all boats?...',
    ],
  },
]

/** What the reader of the page saw where the block ends, in the same words. */
export const BLOCK_MARKS: Record<CutMark, { id: string; says: ReasonKey }> = {
  'char-count': { id: 'char-count', says: 'reason_page_counts' },
  'read-more': { id: 'read-more', says: 'reason_page_invites' },
  'ellipsis-mark': { id: 'ellipsis', says: 'reason_page_ellipsis' },
  fade: { id: 'fade', says: 'reason_page_fades' },
}
