// What stands under the last paragraph and speaks of the story rather than telling it: corrections, tip lines, who contributed,
// where it appeared first, the writer's portrait, the agency's sign-off.

import { regex } from '../regex'
import { type Draft, isText, leaveOut } from './draft'
import type { Line } from './lines'
import { hasSentence } from './word-count'

interface NoteRule {
  id: string
  /** Tested against the last lines of the story only. */
  pattern: RegExp
  /** Why it is left out, for whoever asks. */
  reason: string
  is: string[]
  isNot: string[]
}

export const NOTE_RULES: readonly NoteRule[] = [
  {
    id: 'contributors',
    pattern: regex('i')`
        ^\W*(?:(?:additional |with )*(?:reporting|writing|editing|edited|compiled|translated|translation|
        writes?|produced|research(?:ed)?) (?:and \S+ )?by\b|(?:additional|with) (?:reporting|files|reports?|
        inputs?|contributions?|material)\b.{0,12}\b(?:by|from)\b)|\b(?:contributed|contributing) to (?:this|
        the) (?:report|story|article|piece)\b
      `,
    reason: 'who else worked on it',
    is: [
      'Reporting by Dora Lund; editing by Sam Dunn',
      'Additional reporting by Tom Roe.',
      'With files from the Courier',
      'Ann Lee in Oslo contributed to this report.',
    ],
    isNot: ['Reporting on the war is hard, she said.', 'The firm contributed to the fund.'],
  },
  {
    id: 'about-the-text',
    pattern: regex('i')`
        ^\W*(?:this|the) (?:story|article|report|piece|post|interview|column|essay|text)\b.{0,40}\b(?:
        (?:was|were|is|has|have|been|first|originally|previously)\b.{0,30}\b(?:published|edited|updated|
        amended|corrected|clarified|produced|republished|appeared|generated|translated|written)\b|(?:first|
        originally) appeared\b|includes (?:material|reporting))|^\W*(?:(?:first|originally) published (?:in|
        on|by|at)\b|(?:corrections?|clarifications?|editor['’]?s['’]? note|update)\b[^.]{0,40}:)
      `,
    reason: 'a note on the text itself',
    is: [
      'This story was first published on Monday.',
      'Correction: An earlier version named the wrong bridge.',
      '(This article has not been edited by our staff.)',
      'First published in The Lune Review.',
    ],
    isNot: ['This story has two heroes.', 'The report was read by the board.', 'Corrections officers said so.'],
  },
  {
    id: 'contact',
    pattern: /[^\s@]{1,64}@[^\s@]{1,190}\.[^\s@.]{2,}|\bcontact (?:us|me|the (?:reporter|author|newsroom))\b/i,
    reason: 'where the newsroom can be reached',
    is: ['Do you know more? Write to tips@courier.example.', 'Contact the reporter on Signal.'],
    isNot: ['The board had no contact with us.'],
  },
  {
    id: 'in-brackets',
    pattern: /^[([（【][^()[\]（）]{2,400}[)\]）】][.。]?$/u,
    reason: 'a note in brackets',
    is: ['(Quelle: FP/dpo)', '[This story was written for the weekend edition.]'],
    isNot: ['(He is 40.) The board agreed.'],
  },
  {
    id: 'writer',
    pattern: regex('u')`
        ^[\p{Lu}][\p{L}'’.-]+(?: [\p{Lu}][\p{L}'’.-]*){0,4}(?:,? \S{1,12})? (?:is|was|has been|covers|
        writes|reports|joined|works) (?:an?|the|for|about|on|as|at|our)?\b.{0,200}\b(?:reporter|writer|
        editor|journalist|correspondent|columnist|author|contributor|producer|blogger|freelance|covers|
        covering|fellow|founder|professor|newsroom|politics|technology|based in)\b
      `,
    reason: 'about the writer',
    is: ['Ann Lee is a reporter at the Courier.', 'Tom Roe covers the harbour and its politics.'],
    isNot: ['The board is a body of nine.'],
  },
]

/** So many lines from the end can be notes; a longer one is a paragraph. */
const LAST_LINES = 6
const LONGEST = 80
/** Words in a note that nothing but its italics tells. */
const ASIDE = 30
/** Words in a sign-off: an agency, initials. */
const SIGN_OFF = 6
/** Italics set notes apart only in a story that is not full of them. */
const FEW = 0.25

const isItalic = (line: Line): boolean =>
  !/^["“”„«»'‘]/.test(line.text) && line.italic >= line.text.length - line.segments.length
const isSignOff = (line: Line): boolean =>
  line.words <= SIGN_OFF &&
  !hasSentence(line.text.replace(/\.$/, '')) &&
  !/[?!:：]$/.test(line.text) &&
  !line.item &&
  !line.quoted

export interface EndNotes {
  /** Their places in the draft. */
  notes: Set<number>
  /** The agency or the initials under the last paragraph. */
  signOff: Line | null
}

/** Leaves the notes under the story out. */
export function dropEndNotes(draft: Draft, first: number): EndNotes {
  const { lines, roles } = draft
  // A name in bold under the last paragraph looks like a heading, and stands over nothing.
  const text = roles.flatMap((role, at) =>
    at >= first && (isText(draft, at) || (role === 'heading' && !lines[at]!.heading)) ? [at] : [],
  )
  const italics = text.filter((at) => isItalic(lines[at]!)).length
  const notes = new Set<number>()
  let signOff: Line | null = null
  /** Nothing but notes between here and the end. */
  let atEnd = true
  for (const at of text.slice(Math.max(2, text.length - LAST_LINES)).reverse()) {
    const line = lines[at]!
    const rule = line.words <= LONGEST ? NOTE_RULES.find(({ pattern }) => pattern.test(line.text)) : undefined
    const signs = atEnd && isSignOff(line)
    if (rule && (atEnd || rule.id !== 'in-brackets')) leaveOut(draft, at, rule.reason)
    else if (atEnd && isItalic(line) && !line.item && line.words <= ASIDE && italics <= text.length * FEW)
      leaveOut(draft, at, 'a note in italics')
    else if (signs) leaveOut(draft, at, 'the sign-off')
    else atEnd = false
    if (roles[at] === null) notes.add(at)
    if (atEnd && line.words <= SIGN_OFF * 2 && (signs || rule?.id === 'in-brackets')) signOff ??= line
  }
  return { notes, signOff }
}
