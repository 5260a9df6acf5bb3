// Prose or not: only a paragraph of prose is expected to end with a full stop. Everything here ends as its writer meant
// it to, and is left alone.
import type { Block } from '../../article/article'
import type { Token } from '../../language/language'
import { regex } from '../../regex'
import type { Rule } from '../../rule'
import type { ParsedBlock } from '../parsed-article'

/** In `fires` a block is left alone; what is `silent` is prose and taken for nothing else. */
interface NotProseRule extends Rule {
  when: (text: string, words: string[], tokens: readonly Token[]) => boolean
}

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.&-]*/gu) ?? []
const isLong = (word: string) => word.length > 3
const isUpper = (word: string) => /^[\p{Lu}\p{N}]/u.test(word)

function isTitleCase(words: string[]): boolean {
  // The last word of a title is always capitalised.
  if (!isUpper(words[words.length - 1] ?? '')) return false
  const long = words.filter(isLong)
  const upper = long.filter(isUpper).length
  return (long.length >= 3 && upper >= 0.8 * long.length) || (long.length === 2 && upper === 2 && words.length <= 6)
}

const isLowerVerb = ({ text, tag }: Token) => (tag === 'VERB' || tag === 'AUX') && /^\p{Ll}{3,}$/u.test(text)

const POINTS = regex('i')`
  ^(?:read (?:more|also|next|the full)|also read|related(?=(?: \w+)? ?[:|])|more (?:on|
  from)\b.{0,40}:|see (?:also|more)|sign up|subscribe|follow (?:us|him|her|them)|click|tap|
  reporting by|additional reporting|editing by|edited by|with files|©|copyright|all rights|
  advertisement|originally published|last updated|(?:story|article) continues|scroll down|
  a post shared by)\b
`

const LABELS = regex('i')`
  ^(?:main |lead |top )?(?:related|watch|listen|photos?|image|video|pictured?|share|download|source|
  credit|written by|via|updated|posted|published)\b
`

const WRITER = regex('u')`
  ^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}(?: and (?:\p{Lu}[\p{L}.'’-]* ?){2,3})?,? (?:(?:is|
  are) (?:an?|the) .{0,60}(?:reporter|writer|editor|columnist|correspondent|author|professor|fellow|
  producer|blogger)|contributed|covers|writes|reports)\b
`

export const NOT_PROSE: NotProseRule[] = [
  {
    id: 'label',
    why: 'A name, a signature, a place, a label: too short to be a sentence that broke off.',
    when: (_, words) => words.length < 4,
    fires: ['Ella Marsh', 'Port Ansel', 'What we know'],
    silent: ['The council voted to close the'],
  },
  {
    id: 'list-mark',
    why: 'A list item, typed by hand.',
    when: (text) => /^(?:[-–—•*·▪●◦►✓→»›+#]|\d{1,3}[.)]\s|\(?(?:[a-z]|[ivx]{1,4}|\d{1,3})\)\s|\[\d)/i.test(text),
    fires: [
      '- two cups of flour and a pinch of',
      '» the ferry runs until',
      '3) Who pays for the',
      '• the right to appeal to',
    ],
    silent: ['Two of the three who were held in the', 'Mr. Marsh told the council that the'],
  },
  {
    id: 'title-case',
    why: 'A headline or heading: its long words are capitalised, its verb among them.',
    when: (_, words, tokens) => isTitleCase(words) && !tokens.some(isLowerVerb),
    fires: ['What The Harbour Vote Means For', 'FERRY STRIKE ENTERS A SECOND WEEK WITH'],
    silent: ['Mayor Ella Marsh told the Ansel Herald that the council had rejected the'],
  },
  {
    id: 'pointer',
    why: 'A line that points elsewhere: related stories, credits, calls to follow.',
    when: (text, words) =>
      POINTS.test(text) ||
      / \| |©|\bvia @?[\p{L}\p{N}]*\p{Lu}[\p{L}\p{N}]*$|,? opens (?:in )?(?:a )?new (?:tab|window)\W*$|^[Bb]y \p{Lu}\S+ \p{Lu}\S+(?:,| and \p{Lu}|$)/u.test(
        text,
      ) ||
      (words.length <= 9 && LABELS.test(text)),
    fires: [
      'Read more: how the harbour vote was won by',
      'Reporting by Ella Marsh in Port Ansel and',
      'Photo by Ella Marsh for',
      'The new pier seen from the town, via HarbourNews',
      'Tide tables for the week | Sign up',
      'RELATED: The ferry that was to close the gap in the harbour still lies at the old pier of Ansel',
      'The new pier seen from the town, via iHarbour',
      'Our Standards: the rules of the Ansel Herald., opens new tab',
    ],
    silent: [
      'By the time the ferry reached the harbour it had lost its engine, both masts and most of its crew, and the captain, ' +
        'who had been awake for two days, told the coast guard that he would',
    ],
  },
  {
    id: 'about-the-writer',
    why: 'The line about the writer at the end of a story often has no full stop.',
    when: (text, words) => words.length <= 30 && WRITER.test(text),
    fires: ['Ella Marsh is a harbour reporter in Port Ansel', 'Ella Marsh and Tom Reed contributed to this report'],
    silent: ['The mayor is the only member of the council who voted for the'],
  },
  {
    id: 'aside',
    why: 'A line in brackets from end to end.',
    when: (text) => /^\([^()]*\)$|^\[[^[\]]*\]$/.test(text),
    fires: ['(The Ansel Herald, Marsh Weekly and the Harbour Post of New)'],
    silent: ['(The council met on Monday.) The mayor told the press that the'],
  },
  {
    id: 'figures',
    why: 'A row of a table, a score, a price, a timetable: mostly numbers.',
    when: (text, words) =>
      words.filter((word) => /\p{N}/u.test(word)).length >= 0.4 * words.length ||
      (words.length <= 8 && /\d\s?[-–:]\s?\d+$/.test(text)),
    fires: ['Ansel 3, Marsh 2 after 90 and', 'Ansel d. Port Marsh 4-0', 'Ferry 12.40 14.10 16.25 from'],
    silent: ['The council raised its offer to 12 million in March and to 14 million in'],
  },
  {
    id: 'glued',
    why: 'Buttons and names run together: a leftover of the page.',
    when: (text) => (text.match(/\p{Ll}{2}\p{Lu}\p{Ll}{2}/gu)?.length ?? 0) >= 3,
    fires: ['FlagShareLikeReplyElla Marsh postsModeratorFeatured talks about the'],
    silent: ['The McAdam and MacBride families told FitzGerald that the'],
  },
  {
    id: 'markup',
    why: 'Markup that a scraper left in the text.',
    when: (text) => /<\/?[a-z][^>\n]{0,80}>|\b[a-z-]{2,20}="|^"?>/i.test(text),
    fires: ['<tweet author="@ellamarsh" date="May 2', '">The harbour is full of boats and the<tweet/>'],
    silent: ['The council wants a share of < 5 percent for the'],
  },
  {
    id: 'question-heading',
    why: 'A heading that asks: it may end in a preposition and needs no mark.',
    when: (text, words) =>
      words.length <= 9 && !/[.!?]\s/.test(text) && /^(?:what|who|where|why|how|when|which)\b/i.test(text),
    fires: ['What the council is looking for', 'Who the new rules apply to', 'How it came about'],
    silent: ['When the council met on Monday, the mayor told the press that she would not'],
  },
]

/** The block is a link from end to end, or ends in one behind a label: a headline of another story. */
function isLink({ start, end, links = [] }: Block): boolean {
  const linked = links.reduce((sum, link) => sum + link.end - link.start, 0)
  const behindLabel = links.some((link) => link.end >= end - 1 && link.end - link.start >= (end - start) / 2)
  return linked >= 0.9 * (end - start) || behindLabel
}

/** Set in bold or italics from end to end, and no longer than a line: a heading whatever element it is. */
const isSetApart = ({ emphasised }: Block, words: readonly string[]): boolean =>
  emphasised === true && words.length <= MOST_IN_HEADING

const MOST_IN_HEADING = 16

/** A transcript's label before the words: "MARSH: I never said". */
export const SPEAKER = /^(?:\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,3}|[QA])\s?:\s/u

/** Why no full stop is expected at the end of a block: the id of a rule, its role, or null where it is prose. */
export function notProse(text: string, { block, sentences }: ParsedBlock): string | null {
  if (block.role !== 'paragraph' && block.role !== 'quote') return block.role
  if (isLink(block)) return 'link'
  const own = text.slice(block.start, block.end).trim()
  const words = wordsOf(own)
  if (isSetApart(block, words)) return 'set-apart'
  const tokens = sentences[0]?.tokens ?? []
  return NOT_PROSE.find((rule) => rule.when(own, words, tokens))?.id ?? null
}

export const isProse = (text: string, read: ParsedBlock): boolean => notProse(text, read) === null
