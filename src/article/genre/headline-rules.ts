// Signs of a genre in the headline.

import { regex } from '../../regex'
import type { Genre } from '../article'
import { inPlace } from '../evidence'
import type { GenreRule } from './genre-rule'

interface Pattern {
  id: string
  genre: Genre
  weight: GenreRule['weight']
  why: string
  /** Its group, or else the whole match, is quoted as evidence. */
  pattern: RegExp
  is: string[]
  isNot: string[]
}

const PATTERNS: readonly Pattern[] = [
  {
    id: 'headline-live',
    genre: 'live',
    weight: 'hint',
    why: 'A label in the headline; alone it may be a concert.',
    pattern: /\bLIVE(?= ?[:|–—-])|^[Ll]ive(?: updates?| ?blog)? ?[:|–—]|[–—-] live$|\| [Ll]ive\b/,
    is: ['Ferry fire LIVE: crews fight the flames', 'Live: Lune flood', 'Lune floods – live'],
    isNot: ['Band to play live in Lune', 'Where we live: the harbour'],
  },
  {
    id: 'headline-live-page',
    genre: 'live',
    weight: 'proof',
    why: 'Only live pages call themselves so.',
    pattern: /\blive (?:updates|blog|coverage|reporting)\b|[:–—-] (?:as it happened|live updates)$/i,
    is: ['Lune flood live updates: bridge shut', 'Budget day – as it happened'],
    isNot: ['What happened at the bridge', 'Live music returns'],
  },
  {
    id: 'headline-review',
    genre: 'review',
    weight: 'hint',
    why: 'The label of a review; before a colon it may be an inquiry.',
    pattern:
      /^review ?[:|–—-]|\breview ?[:|](?= )|[–—:|] (?:[a-z]+ )?review\b|\breview [–—](?= )| reviewed(?=$|[:–—])/i,
    is: ['The Long Tide review: a slow film', 'Hotel Lune – review', 'Review: The Long Tide'],
    isNot: ['Ministers order review of flood plans', 'Board to review fares'],
  },
  {
    id: 'headline-opinion',
    genre: 'opinion',
    weight: 'proof',
    why: 'The label that newsrooms set before opinion.',
    pattern: regex('i')`
        ^(?:(?:guest )?opinion|op-?ed|editorial|commentary|(?:guest |my )?column|letters?
        (?: to the editor)?|viewpoint|guest essay) ?[|:–—-](?= )|[|–—] (?:opinion|editorial|op-ed|
        commentary)$
      `,
    is: ['Opinion | The bridge is not enough', 'Letter: Save the ferry', 'Save the ferry | Opinion'],
    isNot: ['Public opinion: what polls show', 'Letters found in an attic'],
  },
  {
    id: 'headline-plea',
    genre: 'opinion',
    weight: 'hint',
    why: 'A headline that says what must be done, with nobody who says so, is the writer’s own.',
    pattern: regex('i')`
        ^(?!.*\b(?:says?|said|warns?|told|urges?|report|court|judge|poll)\b)(?!.*[:‘'“"]).*\b(must|should|
        ought to|needs? to|why i|it(?:'|’)s time to|i was|my)\b
      `,
    is: ['Lune must save its ferry', 'Why I left the harbour board', 'The county needs to build'],
    isNot: ['Lune must save its ferry, says mayor', 'Mayor: “We must build”', 'Ferry returns to Lune'],
  },
  {
    id: 'headline-guide',
    genre: 'guide',
    weight: 'hint',
    why: 'The promise to teach, to choose or to list.',
    pattern: regex('i')`
        ^(?:[a-z ]{0,30}: )?how (?:to|do (?:i|you)|you can)\b|^(?:the )?(?:\d{1,3}|three|four|five|six|
        seven|eight|nine|ten) (?:\S+ ){0,5}(?:ways|tips|things to (?:do|see|buy|eat|know before)|steps|
        tricks|hacks|ideas|bottles|recipes|books|gifts|plants|exercises|foods|places to|products|gadgets|
        mistakes)\b|^(?:the )?(?:(?:\d{1,3}|our) )?best (?:\S+ ){0,5}\S+s (?:for|to|of|in|under)\b|\b(?:a|
        the|your|our|[a-z]+’s|[a-z]+'s) (?:complete |ultimate |beginner(?:['’]s|s['’]) |quick |buying |
        gift |travel |survival |step-by-step )*guide to\b|\b(?:gift|buying|buyer['’]s|travel|
        survival) guide\b|^(?:what|where) to (?:eat|wear|buy|plant|cook|pack|stay|drink|watch)\b
      `,
    is: ['How to mend a net', '7 ways to save on ferry fares', 'The best coats for the coast', 'A guide to the tides'],
    isNot: ['How the ferry sank', 'Seven hurt on ferry', 'Best year for the harbour', 'What to know about the strike'],
  },
  {
    id: 'headline-recipe',
    genre: 'recipe',
    weight: 'hint',
    why: 'It says so, or it is a recipe for disaster.',
    pattern: /\brecipes?\b(?! for (?:disaster|success|trouble|chaos|failure))/i,
    is: ['Eel soup recipe', 'Recipe: eel soup'],
    isNot: ['Ferry plan is a recipe for disaster'],
  },
  {
    id: 'headline-interview',
    genre: 'interview',
    weight: 'hint',
    why: 'The label; the word alone may be of a job or the police.',
    pattern: regex('i')`
        ^(?:the |exclusive )?interview ?[:|–—-]|[:|–—-] (?:the |an |exclusive )?interview$|
        \binterview with\b|^q ?(?:&|and) ?a\b|\bq&a\b|\bin conversation with\b
      `,
    is: ['Interview: the last ferryman', 'Q&A: what the warden saw', 'An interview with Tove Lindqvist'],
    isNot: ['Police interview ferryman', 'Five questions in every job interview'],
  },
  {
    id: 'headline-match-report',
    genre: 'match-report',
    weight: 'hint',
    why: 'A result in the headline, or the label.',
    pattern: regex('i')`
        (?:^|[^\d-–—/])\d{1,3}[-–]\d{1,3}(?![\d–—/-])|\b(?:match report|player ratings|game recap|results?
        (?=:)|beats?(?!.{0,60} to (?:sign|the))|thrash(?:es)?|defeats?|edges?|rout(?:s|ed)?|held to a draw)
        (?!\w)
      `,
    is: ['Ansel 3-1 Lune', 'Lune edge Ansel in the rain', 'Cup results: Lune through'],
    isNot: ['Season 2023-24 to start in May', 'Lune sign a keeper', 'Lune beat Ansel to sign a keeper'],
  },
]

export const HEADLINE_RULES: readonly GenreRule[] = PATTERNS.map(({ pattern, is, isNot, ...rest }) => ({
  ...rest,
  place: 'headline',
  test: ({ headline }) => {
    const found = pattern.exec(headline.slice(0, 300))
    return found ? inPlace('visible', 'evidence_in_headline', (found[1] ?? found[0]).replace(/[\s:|–—-]+$/, '')) : null
  },
  fires: is.map((headline) => ({ headline })),
  silent: isNot.map((headline) => ({ headline })),
}))
