// Signs of a genre in what the page says of itself: schema.org types, sections, the address, the line over the headline.

import { regex } from '../../regex'
import type { Evidence, Genre } from '../article'
import { inCode, inPlace } from '../evidence'
import { type GenrePage, slugOf } from './genre-page'
import type { GenreRule } from './genre-rule'

interface Type {
  genre: Genre
  weight: GenreRule['weight']
  why: string
  types: string[]
  isNot: string[]
}

const TYPES: readonly Type[] = [
  {
    genre: 'live',
    weight: 'proof',
    why: 'For nothing else.',
    types: ['LiveBlogPosting'],
    isNot: ['BlogPosting'],
  },
  {
    genre: 'satire',
    weight: 'proof',
    why: 'For nothing else.',
    types: ['SatiricalArticle'],
    isNot: ['Article'],
  },
  {
    genre: 'recipe',
    weight: 'proof',
    why: 'For nothing else.',
    types: ['Recipe'],
    isNot: ['NewsArticle'],
  },
  {
    genre: 'review',
    weight: 'proof',
    why: 'The page’s own object is a review; what a product’s buyers wrote stands inside of the product.',
    types: ['Review', 'CriticReview', 'ReviewNewsArticle'],
    isNot: ['ClaimReview', 'AggregateRating'],
  },
  {
    genre: 'opinion',
    weight: 'proof',
    why: 'For nothing else.',
    types: ['OpinionNewsArticle'],
    isNot: ['NewsArticle', 'AnalysisNewsArticle'],
  },
  {
    genre: 'guide',
    weight: 'proof',
    why: 'For nothing else.',
    types: ['HowTo'],
    isNot: ['HowToStep'],
  },
  {
    genre: 'news',
    weight: 'hint',
    why: 'For reports alone; NewsArticle is what many outlets call everything.',
    types: ['ReportageNewsArticle'],
    isNot: ['NewsArticle', 'Article'],
  },
]

const byType = ({ genre, weight, why, types, isNot }: Type): GenreRule => ({
  id: `type-${genre}`,
  genre,
  place: 'stated',
  weight,
  why,
  test: (page) => {
    const type = page.types.find((name) => types.includes(name))
    return type ? inCode('json-ld', `JSON-LD @type ${type}`) : null
  },
  fires: types.map((type) => ({ types: [type] })),
  silent: isNot.map((type) => ({ types: [type] })),
})

/** A section by the name that pages give it, a folder of the address, or the line over the headline. */
function sectionIn(page: GenrePage, names: RegExp): Evidence | null {
  const section = page.sections.find((name) => names.test(name))
  if (section) return inPlace('meta', 'evidence_section', section)
  const folder = page.folders.find((name) => names.test(name))
  if (folder) return inPlace('url', 'evidence_in_address', folder)
  const above = page.above.find((line) => names.test(slugOf(line)))
  return above ? inPlace('visible', 'evidence_over_headline', above) : null
}

interface Section {
  id: string
  genre: Genre
  weight: GenreRule['weight']
  why: string
  names: RegExp
  is: string[]
  isNot: string[]
}

const SPORTS = regex('')`
    ^(?:sports?|football|soccer|cricket|rugby(?:-union|-league)?|tennis|golf|nfl|nba|wnba|nhl|mlb|mls|
    ncaa[a-z]*|college-(?:football|basketball)|high-school(?:-sports)?|prep-sports|baseball|basketball|
    hockey|ice-hockey|handball|volleyball|boxing|mma|ufc|f1|formula-?(?:1|one)|motorsports?|athletics|
    cycling|swimming|netball|darts|snooker|horse-racing|(?:premier|champions|europa)-league|afl|nrl)$
  `

const SECTIONS: readonly Section[] = [
  {
    id: 'section-opinion',
    genre: 'opinion',
    weight: 'proof',
    why: 'Newsrooms set opinion apart under a name of its own.',
    names: regex('')`
        ^(?:opinions?|opinion-(?:and-)?(?:analysis|columns?|columnists?|editorials?|commentary)|(?:guest|
        local|national)-opinions?|op-?eds?|editorials?|commentary|commentaries|comment|comment-?is-?free|
        columns?|columnists?|letters(?:-to-the-editor)?|guest-(?:essays?|columns?|commentary)|viewpoints?|
        meinung|kommentare?|opini[oó]n(?:es)?|opini[aã]o|opinioni|tribunes?|chroniques?)$
      `,
    is: ['opinion', 'op-ed', 'guest-essay', 'commentisfree', 'letters-to-the-editor'],
    isNot: ['news', 'comments', 'opinion-polls-2', 'politics'],
  },
  {
    id: 'section-review',
    genre: 'review',
    weight: 'proof',
    why: 'A section of reviews holds reviews.',
    names:
      /^(?:(?:[a-z]+-){0,2}reviews|(?:film|movie|book|music|album|tv|theatre|theater|game|restaurant|car|product)-review)$/,
    is: ['reviews', 'film-reviews', 'restaurant-review'],
    isNot: ['review', 'judicial-review', 'film'],
  },
  {
    id: 'section-leisure',
    genre: 'review',
    weight: 'hint',
    why: 'Books, films, food, cars and devices are what is reviewed; with the word in the headline it is a review.',
    names: regex('')`
        ^(?:arts?|arts-(?:and-)?(?:culture|entertainment)|culture|entertainment|books?|films?|movies?|
        film-tv|tv|television|tv-(?:and-)?radio|music|albums?|stage|theatre|theater|games?|gaming|
        video-games|tech|technology|gear|gadgets|phones|computing|cars?|motoring|food|food-(?:and-)?drink|
        drinks?|wine|restaurants?|travel|lifestyle|life-(?:and-)?style|style|wellness|beauty)$
      `,
    is: ['books', 'food-drink', 'tv', 'gaming'],
    isNot: ['politics', 'football', 'business'],
  },
  {
    id: 'section-recipes',
    genre: 'recipe',
    weight: 'hint',
    why: 'A section of recipes also holds talk about food.',
    names: /^(?:recipes?|[a-z]+-recipes|cooking|baking)$/,
    is: ['recipes', 'vegan-recipes'],
    isNot: ['food', 'recipe-for-disaster'],
  },
  {
    id: 'section-guide',
    genre: 'guide',
    weight: 'proof',
    why: 'Sections that are called after advice hold nothing else.',
    names:
      /^(?:how-?tos?|guides?|(?:buying|gift|travel|city|style|shopping)-guides?|tips?|tips-(?:and|n)-tricks|tutorials?|advice)$/,
    is: ['how-to', 'buying-guides', 'tips', 'advice'],
    isNot: ['news', 'legal-advice', 'guidelines'],
  },
  {
    id: 'section-service',
    genre: 'guide',
    weight: 'hint',
    why: 'Where papers help with house, money and health, much is advice and much is not.',
    names: regex('')`
        ^(?:homes?-(?:and-)?gardens?|gardens?|gardening|diy|money-saving|personal-finance|health-(?:and-)?
        (?:fitness|wellness|wellbeing)|wellness|wellbeing|well|nutrition|fitness|parenting|family|travel|
        lifestyle|life-(?:and-)?style|shopping|deals|food|food-(?:and-)?drink|wine|beauty|self-improvement|
        reviewed|recommended|select|underscored|wirecutter)$
      `,
    is: ['gardening', 'food-drink', 'travel'],
    isNot: ['news', 'health', 'politics'],
  },
  {
    id: 'section-interview',
    genre: 'interview',
    weight: 'proof',
    why: 'A section of interviews holds interviews.',
    names: /^(?:interviews?|q-?(?:and-)?a|qa|entrevistas?|entretiens?)$/,
    is: ['interviews', 'q-a', 'interview'],
    isNot: ['news', 'job-interviews'],
  },
  {
    id: 'section-satire',
    genre: 'satire',
    weight: 'proof',
    why: 'A page that files its story under satire says it itself.',
    names: /^(?:satire|satirical|parody|spoof|fake-news-satire|satira|satiren?)$/,
    is: ['satire', 'parody'],
    isNot: ['humour', 'culture'],
  },
  {
    id: 'section-sport',
    genre: 'match-report',
    weight: 'hint',
    why: 'In the sports pages a score and the words of a match make a match report; the section alone does not.',
    names: SPORTS,
    is: ['football', 'sports', 'college-football'],
    isNot: ['sport-business', 'news'],
  },
  {
    id: 'section-match-report',
    genre: 'match-report',
    weight: 'proof',
    why: 'Sports pages file their reports apart.',
    names: /^(?:match-?reports?|game-?(?:recaps?|stories)|match-recaps?)$/,
    is: ['match-reports', 'game-recap'],
    isNot: ['match', 'reports'],
  },
  {
    id: 'section-live',
    genre: 'live',
    weight: 'proof',
    why: 'A folder for live pages holds live pages.',
    names: /^(?:live|live-?(?:blogs?|news|updates|reporting|coverage|story))$/,
    is: ['live', 'live-updates', 'liveblog'],
    isNot: ['live-music', 'living', 'alive'],
  },
  {
    id: 'section-news',
    genre: 'news',
    weight: 'hint',
    why: 'Sections of hard news.',
    names: regex('')`
        ^(?:(?:[a-z]{2,}-)?news|world|politics|nation|national|international|crime|courts?|law|uk|us|
        us-news|uk-news|europe|asia|africa|middle-east|americas|local|business|economy|markets|defence|
        defense|investigations?)$
      `,
    is: ['world-news', 'politics', 'local'],
    isNot: ['style', 'newsletters'],
  },
]

const bySection = ({ names, is, isNot, ...rest }: Section): GenreRule => ({
  ...rest,
  place: 'stated',
  test: (page) => sectionIn(page, names),
  fires: [...is.map((name) => ({ sections: [name] })), { folders: [is[0]!] }, { above: [is[0]!.replace(/-/g, ' ')] }],
  silent: isNot.map((name) => ({ sections: [name], folders: [name], above: [name.replace(/-/g, ' ')] })),
})

export const STATED_RULES: readonly GenreRule[] = [
  ...TYPES.map(byType),
  ...SECTIONS.map(bySection),
  {
    id: 'says-satire',
    genre: 'satire',
    place: 'stated',
    weight: 'proof',
    why: 'Satire sites say what they are in their description or at the foot of the page.',
    test: ({ about }) => {
      const line = about.find((text) => SATIRE.test(text))
      return line ? inPlace('visible', 'evidence_on_page', SATIRE.exec(line)![0].slice(0, 80)) : null
    },
    fires: [
      { about: ['The Lune Goose is a satirical newspaper. Nothing here happened.'] },
      { about: ['This article is satire.'] },
    ],
    silent: [{ about: ['The court heard the satirist’s appeal.'] }, { about: ['We publish no satire.'] }],
  },
]

const SATIRE = regex('i')`
    \bis (?:an? )?(?:[a-z-]+ ){0,2}(?:satirical|parody|spoof) (?:news ?paper|news|website|site|magazine|
    publication|article|work|blog)\b|\b(?:this|every|all|these|our) (?:article|story|post|page|site|
    website|content|articles|stories)s? (?:on this (?:site|website|page) )?(?:is|are) (?:a work of |
    pure |purely |meant as )?(?:satire|satirical|fictional|parody)\b
  `
