// Signs of a genre in how the text is built: numbered headings, questions and answers, amounts, prices, a score, who speaks.

import { regex } from '../../regex'
import { inPlace, inText } from '../evidence'
import type { GenrePage, Passage } from './genre-page'
import type { GenreRule } from './genre-rule'

const passage = (text: string, role: Passage['role'] = 'paragraph', emphasised = false): Passage => ({
  role,
  text,
  words: text.split(' ').length,
  emphasised,
})
const many = (...texts: string[]): Passage[] => texts.map((text) => passage(text))
const headings = (...texts: string[]): Passage[] => texts.map((text) => passage(text, 'heading'))
const items = (...texts: string[]): Passage[] => texts.map((text) => passage(text, 'list-item'))
const own = (text: string): GenrePage['own'] => ({ text, words: text.split(' ').length })

/** A heading, or a short paragraph set as one. */
const isTitle = ({ role, words, emphasised }: Passage): boolean =>
  role === 'heading' || (role === 'paragraph' && emphasised && words <= 12)

const NUMBERED =
  /^(?:(?:no\.? ?|#|tip |step |day |stop )?\d{1,2} ?[.):–—-]|(?:tip|step|day|stop|no\.?|#) ?\d{1,2}\b|\d{1,2}\s+\p{Lu})/iu
const YOU = /\byou(?:r|rs|rself|['’](?:re|ll|ve|d))?\b/gi
const I = /\b(?:I|[Mm]y|[Mm]e|[Mm]yself)\b(?!['’]?\.)/g
const PRICE = /(?:[$£€]|\b(?:USD|GBP|EUR|Rs\.?) ?)\d/
const AMOUNT_WORDS = regex('i')`
    (?:\d|[¼½¾⅓⅔⅛]|(?:an?|one|two|three|half an?) )[\d¼½¾⅓⅔⅛\s./,–-]{0,12}\s?
    (?:x\s)?(?:large |small |heaped |level )?(?:g|kg|ml|cl|dl|l|oz|lbs?|cups?|tbsps?|tsps?|tablespoons?|
    teaspoons?|grams?|lit(?:re|er)s?|pints?|pounds?|ounces?|pinch(?:es)?|handfuls?|cloves?|sticks?|
    slices?|tins?|cans?|sprigs?|bunch(?:es)?)\b
  `
/** With nothing before it but signs. Letters of every script are dear to compile, so that AMOUNT_WORDS is asked first. */
const AMOUNT = new RegExp(`^[^\\p{L}\\p{N}¼½¾⅓⅔⅛]{0,3}${AMOUNT_WORDS.source}`, 'iu')
const METHOD =
  /^(?:the )?(?:ingredients|method|directions|instructions|preparation|you(?:['’]ll| will) need|to (?:make|serve) .{0,40}|for the .{1,30})\s*:?$/i
const VERDICT = regex('i')`
    ^(?:the |our |final |in )*verdict\b|^(?:the )?pros(?: and cons)?\b|^(?:the )?cons\b|^what (?:we|
    i) (?:like|love|don['’]t like)|^should (?:you|i) buy|^(?:overall )?(?:score|rating)\b|
    ^specifications?$|^(?:the )?bottom line$
  `
const STARS =
  /[★⭐]|^\W{0,3}(?:\d(?:\.\d)?|[½¼¾]|two|three|four|five)\s?(?:\/|out of)\s?(?:5|10|five|ten)\b(?: stars?)?\W*$|^(?:rating|score)\s?:/i
const LABELLED = /^(?:Q|A|Question|Answer)\s?[:.–—]\s|^\p{Lu}[\p{Lu}\s.'’-]{2,30}:\s/u
const SCORE = /(?:^|[^\d\-–—/.])\d{1,3}\s?[-–]\s?\d{1,3}(?![\d–—/%-])|\b\d{2,3} for (?:\d|ten|nine|eight)\b/
const MATCH = regex('gi')`
    \b(?:scored|goals?|half-?time|equali[sz]ers?|penalty|kick-?off|stoppage|first half|second half|
    hat-trick|keeper|goalkeeper|striker|header|crossbar|free-kick|corner|innings?|wickets?|overs|bowled|
    touchdowns?|quarterback|interception|homers?|homered|rebounds|third quarter|fourth quarter|overtime|
    tie-?break|break point|straight sets|first set|second set|unforced errors|try|tries|conversion|
    shootout|podium|lap|chequered flag|substitute|referee|full-?time|final whistle|visitors|hosts|
    seeded|seed|beat|knockout|round)\b
  `
const EXPLAINS = /^(?:why|how|what|who|when|where|is|are|can|should)\b|\byou\b|\?$/i
const SAID = /\b(?:said|told|announced|confirmed|according to|added|reported)\b/gi

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0
const distinct = (text: string, pattern: RegExp): number =>
  new Set([...text.matchAll(pattern)].map(([word]) => word.toLowerCase())).size

/** The least that makes a habit of a sign. */
const ENOUGH = 3
const MANY = 4
/** Share of words that speak to the reader in a text that teaches. */
const TO_READER = 0.012
/** Different words of the game that make a text speak of one. */
const OF_THE_GAME = 6

/** The questions of an interview: set in bold, or as headings, each with an answer of its own below. */
function questions({ body }: GenrePage): number {
  let asked = 0
  let personal = 0
  body.forEach((one, at) => {
    const set = one.role === 'heading' || (one.role === 'paragraph' && one.emphasised)
    const next = body[at + 1]
    if (!set || !one.text.trimEnd().endsWith('?') || !next || next.emphasised || next.role === 'heading') return
    asked++
    if (count(next.text, I) + count(next.text, /\b(?:we|our|us)\b/gi) > 0) personal++
  })
  // Who answers speaks for himself; a page of questions and answers about a subject does not.
  return personal >= asked / 2 ? asked : 0
}

export const TEXT_RULES: readonly GenreRule[] = [
  {
    id: 'numbered-headings',
    genre: 'guide',
    place: 'text',
    weight: 'hint',
    why: 'Lists of steps, tips and picks number their headings.',
    test: ({ body }) => {
      const numbered = body.filter((one) => isTitle(one) && NUMBERED.test(one.text)).length
      return numbered >= ENOUGH ? inText('evidence_numbered_headings', numbered) : null
    },
    fires: [{ body: headings('1. Wash the net', '2. Dry it', '3. Mend it') }],
    silent: [
      { body: headings('1987 and after', 'The net', 'The tide') },
      { body: headings('1. Wash the net', 'Dry it') },
    ],
  },
  {
    id: 'to-the-reader',
    genre: 'guide',
    place: 'text',
    weight: 'hint',
    why: 'Advice speaks to its reader; a report speaks of others.',
    test: ({ own: { text, words } }) => {
      const you = count(text, YOU)
      return you >= 6 && you >= TO_READER * words ? inText('evidence_to_reader', you, 'you') : null
    },
    fires: [{ own: own('You wash your net. You dry it. When you mend it, you need your hands and your time.') }],
    silent: [{ own: own('The board washed its nets. You never know, it said.') }],
  },
  {
    id: 'price-list',
    genre: 'guide',
    place: 'text',
    weight: 'hint',
    why: 'A list of what to buy gives a price at each entry.',
    test: ({ body }) => {
      const priced = body.filter(
        (one) => (isTitle(one) || one.role === 'list-item' || one.words <= 25) && PRICE.test(one.text),
      )
      return priced.length >= ENOUGH ? inText('evidence_prices', priced.length) : null
    },
    fires: [{ body: headings('Tide Coat, $89', 'Lune Hat, $20', 'Net Bag, $12') }],
    silent: [{ body: many('The fare is $4.', 'The board met on Monday.') }],
  },
  {
    id: 'amounts',
    genre: 'recipe',
    place: 'text',
    weight: 'hint',
    why: 'The list of what is needed, each with its amount.',
    test: ({ body }) => {
      const amounts = body.filter(
        (one) => one.words <= 20 && AMOUNT_WORDS.test(one.text) && AMOUNT.test(one.text),
      ).length
      return amounts >= MANY ? inText('evidence_amounts', amounts) : null
    },
    fires: [{ body: items('200g eel', '2 tbsp oil', '1 pinch of salt', '½ cup cream') }],
    silent: [{ body: items('200 boats', '2 piers', 'a harbour', '3 cranes') }],
  },
  {
    id: 'method',
    genre: 'recipe',
    place: 'text',
    weight: 'hint',
    why: 'The headings of a recipe.',
    test: ({ body }) => {
      const found = body.filter((one) => one.words <= 8 && METHOD.test(one.text)).map(({ text }) => text)
      return found.length >= 2 ? inPlace('visible', 'evidence_two_headings', found[0]!, found[1]!) : null
    },
    fires: [{ body: headings('Ingredients', 'Method') }],
    silent: [{ body: headings('Method') }, { body: headings('The method of the board', 'The vote') }],
  },
  {
    id: 'verdict',
    genre: 'review',
    place: 'text',
    weight: 'hint',
    why: 'Reviews close with a verdict, list for and against, or give stars.',
    test: ({ body }) => {
      const found = body.find(
        (one) => (isTitle(one) && VERDICT.test(one.text)) || (one.words <= 8 && STARS.test(one.text)),
      )
      return found ? inPlace('visible', 'evidence_as_in_reviews', found.text.trim().slice(0, 40)) : null
    },
    fires: [{ body: headings('The verdict') }, { body: headings('Pros and cons') }, { body: many('★★★☆☆') }],
    silent: [
      { body: many('The jury gave its verdict on Monday after a long day in court.') },
      { body: headings('Prospects') },
    ],
  },
  {
    id: 'first-person',
    genre: 'opinion',
    place: 'text',
    weight: 'hint',
    why: 'Outside of quotations only a writer with a view says “I”, or “we” for everybody.',
    test: ({ own: { text, words } }) => {
      const first = count(text, I) + count(text, /\b(?:we|our|us)\b/gi)
      return first >= MANY && first >= 0.008 * words ? inText('evidence_first_person', first) : null
    },
    fires: [{ own: own('We need our ferry. I have said so for years, and my neighbours agree with me.') }],
    silent: [{ own: own('The county needs its ferry. The board has said so for years.') }],
  },
  {
    id: 'questions-and-answers',
    genre: 'interview',
    place: 'text',
    weight: 'proof',
    why: 'Questions set apart, each with an answer in the first person below.',
    test: (page) => {
      const asked = questions(page)
      return asked >= MANY ? inText('evidence_questions', asked) : null
    },
    fires: [
      {
        body: ['Why here?', 'Why now?', 'And then?', 'What is left?'].flatMap((question) => [
          passage(question, 'paragraph', true),
          passage('I never asked myself that.'),
        ]),
      },
    ],
    silent: [
      {
        body: ['What is peat?', 'Why does it burn?', 'Who pays?', 'When?'].flatMap((question) => [
          passage(question, 'heading'),
          passage('The county says that nobody knows.'),
        ]),
      },
    ],
  },
  {
    id: 'labelled-answers',
    genre: 'interview',
    place: 'text',
    weight: 'hint',
    why: 'A transcript sets who speaks before the words.',
    test: ({ body }) => {
      const labelled = body.filter(({ text, role }) => role === 'paragraph' && LABELLED.test(text)).length
      return labelled >= 2 * ENOUGH && labelled >= body.length / 4 ? inText('evidence_labelled', labelled) : null
    },
    fires: [{ body: many('Q: Why?', 'A: Because.', 'Q: When?', 'A: Soon.', 'Q: Who?', 'A: I.') }],
    silent: [{ body: many('Q: Why?', 'A: Because.', 'The board met.') }],
  },
  {
    id: 'of-the-game',
    genre: 'match-report',
    place: 'text',
    weight: 'hint',
    why: 'A score near the top, and the words of the game all through.',
    test: ({ headline, body }) => {
      if (/\b(?:preview|predictions?|odds|how to watch|tv channel|team news|fixtures?|draw in full)\b/i.test(headline))
        return null
      const lead = [headline, ...body.slice(0, 4).map(({ text }) => text)].find((text) => SCORE.test(text))
      const words = distinct(body.map(({ text }) => text).join('\n'), MATCH)
      return lead && words >= OF_THE_GAME ? inText('evidence_of_the_game', words) : null
    },
    fires: [
      {
        headline: 'Ansel 3-1 Lune',
        body: many(
          'Lune scored before half-time. The keeper saved a penalty, the striker hit the crossbar, and a substitute came on.',
        ),
      },
    ],
    silent: [
      { headline: 'Ansel sign a striker', body: many('The striker scored ten goals. The keeper left at half-time.') },
      {
        headline: 'Council votes 7-2 for the pier',
        body: many('The council voted. The mayor was in the second half of her term.'),
      },
    ],
  },
  {
    id: 'dateline',
    genre: 'news',
    place: 'text',
    weight: 'hint',
    why: 'A place and an agency before the first sentence stand over reports alone.',
    test: ({ dateline }) => (dateline ? inPlace('visible', 'evidence_dateline') : null),
    fires: [{ dateline: true }],
    silent: [{ dateline: false }],
  },
  {
    id: 'reported',
    genre: 'news',
    place: 'text',
    weight: 'hint',
    why: 'News passes on what others said, sentence after sentence; a headline that explains or asks stands over something else.',
    test: ({ headline, own: { text, words } }) => {
      if (EXPLAINS.test(headline)) return null
      const said = count(text, SAID)
      return said >= ENOUGH && said >= 0.008 * words ? inText('evidence_reported', said) : null
    },
    fires: [{ own: own('The board said so on Monday. The mayor told the council. Crews, she added, had left.') }],
    silent: [
      { own: own('The tide comes twice a day. You said so yourself.') },
      {
        headline: 'Why the tide is late',
        own: own('The board said so. The mayor told the council. Crews, she added, left.'),
      },
    ],
  },
]
