// What class and id names say about a box. Names are written by people for people: the same few words everywhere.

import { regex } from '../regex'
import { attributeOf } from './clobber-safe'

/**
 * `noise`: furniture, and the name says nothing else. `perhaps-noise`: a name that holds such a word among others, or a word of
 * layout; prose in such a box is prose. `comments`: by readers. `caption`, `credit`, `byline` …: part of the story in another role.
 */
export type Hint =
  | 'noise'
  | 'perhaps-noise'
  | 'comments'
  | 'caption'
  | 'credit'
  | 'byline'
  | 'date'
  | 'subhead'
  | 'headline'
  | 'pull-quote'
  | 'head'
  | 'post'
  | 'story'

interface HintRule {
  hint: Hint
  /** Tested against the words of class and id, each in lower case with a space on either side. */
  pattern: RegExp
  reason: string
  /** Class or id values that must, and must not, give the hint. */
  is: string[]
  isNot: string[]
}

export const HINT_RULES: readonly HintRule[] = [
  {
    hint: 'comments',
    pattern: / (?:comment(?!ar|at)\w*|disqus\w*|respond|livefyre|reply|replies|viafoura|coral) /,
    reason: 'what readers wrote below the story, and the form for it',
    is: ['comments', 'comment-list', 'disqus_thread', 'respond'],
    isNot: ['commentary', 'has-commentary'],
  },
  {
    hint: 'caption',
    pattern: / (?:captions?|figcaption|cutline|image meta|media meta|photo meta|photo info) /,
    reason: 'the line under a picture',
    is: ['wp-caption-text', 'image__caption', 'photoCaption'],
    isNot: ['wp-block-image'],
  },
  {
    hint: 'credit',
    pattern: / (?:credits?|copyright|photographer|attribution|photo source|image source) /,
    reason: 'who made or owns the picture',
    is: ['photo-credit', 'image-credits', 'copyright'],
    isNot: ['credible'],
  },
  {
    hint: 'noise',
    pattern: regex('')`
      ^ widgets? | (?:related(?!to)\w*|recirc\w*|recommend(?:ed|ation|ations|s)?\w*|promo(?:s|ted|box|
      block)?|newsletter\w*|sign ?up|subscri(?:be|ption|ber|bers)\w*|ads?|advert\w*|sponsor\w*|
      outbrain\w*|taboola\w*|dfp|breadcrumb\w*|nav|navbar|navigation|menu|toolbar|footer\w*|sidebar\w*|
      right rail|left rail|rail|tags|taglist|tag list|topics|keywords|shar(?:e|ing|er)\w*|social\w*|
      follow|(?:sidebar|footer|nav|menu|recent|social|popular|related) widgets?|carousel\w*|slideshow|
      slider|slides?|gallery|resgallery|pagination|pager|cookies?|consent|gdpr|popup|modal|overlay|toc|
      login|search|polls?|trending\w*|popular\w*|disclosure|disclaimer|affiliate|tooltip|teasers?|upsell|
      cta|bio|about (?:the )?author|author (?:info|box|bio|card)|read more|read next|more (?:stories|news|
      from|articles)|most read|latest news|latest|hidden|hide|nocontent|print only|buttons?|btn|icons?|
      embed|endnote|infobox|prev|next|thumbnails?|thumbs)\x20
    `,
    reason: 'the furniture of a news page',
    is: ['related-links', 'newsletter_signup', 'sidebar', 'ad-slot', 'shareBar', 'author-bio'],
    isNot: ['adrift', 'relation', 'context', 'no-ads', 'without-sidebar', 'ad-free'],
  },
  {
    hint: 'byline',
    pattern: / (?:bylines?|authors?|writer|contributors?) /,
    reason: 'who wrote it',
    is: ['byline', 'article-author'],
    isNot: ['authority'],
  },
  {
    hint: 'date',
    pattern: / (?:date|dates|dateline|timestamp|published|pubdate|publish date|datetime|time) /,
    reason: 'when it was published',
    is: ['publish-date', 'timestamp'],
    isNot: ['update'],
  },
  {
    hint: 'subhead',
    pattern: regex('')`
      \x20(?:subheadline|subhed|standfirst|dek|sub ?headline|sub ?head|article (?:subtitle|summary|
      excerpt|lead|description|deck)|(?:post|entry|story|page|header|headline) (?:subtitle|summary|
      excerpt|deck)|kicker)\x20
    `,
    reason: 'the sentence under the headline',
    is: ['article-subtitle', 'standfirst', 'dek'],
    isNot: ['decking', 'lead'],
  },
  {
    hint: 'headline',
    pattern: / (?:headline|hed|(?:entry|post|article|story|page|content) (?:title|headline|heading)|title) /,
    reason: 'a headline: this story’s or another’s',
    is: ['entry-title', 'headline', 'articleTitle'],
    isNot: ['untitled'],
  },
  {
    hint: 'pull-quote',
    pattern: / (?:pullquote|pull quote) /,
    reason: 'a sentence of the story set again, large',
    is: ['pullquote', 'pull-quote'],
    isNot: ['quote'],
  },
  {
    hint: 'post',
    pattern: / (?:twitter tweet|instagram media|bluesky embed|fb post|mastodon embed) /,
    reason: 'a post on a social network, quoted in the story',
    is: ['twitter-tweet', 'instagram-media'],
    isNot: ['twitter', 'tweet-button'],
  },
  {
    hint: 'head',
    pattern: / (?:header|(?:article|entry|post|story) (?:header|head|meta|info|details)|meta|metadata|masthead) /,
    reason: 'the head of the story: headline, byline, date, buttons',
    is: ['article-header', 'entry-meta', 'header__content'],
    isNot: ['ahead'],
  },
  {
    hint: 'story',
    pattern: regex('')`
      \x20(?:articlebody|(?:article|story|entry|post|page|main|news) (?:body|content|text|copy)|
      (?:content|body) (?:body|copy|text)|storytext|storybody|storycontent|bodytext)\x20
    `,
    reason: 'the body of the story',
    is: ['articleBody', 'entry-content', 'story__body'],
    isNot: ['articles', 'article-share'],
  },
]

/** Words that say where a box stands and how it behaves rather than what it holds. */
const OF_LAYOUT = regex('')`
    ^(?:hidden|hide|overlay|embed|icons?|buttons?|btn|slides?|slider|carousel\w*|gallery|prev|next|
    latest|popular\w*|social\w*|menu|search|thumbs|thumbnails?|rail|print)$
  `
/** A box that is not shown for now, unless another name shows it on wide screens. */
const NOT_SHOWN = /^(?:is-)?(?:hidden|hide)$/
const SHOWN_WIDE = /:(?:block|flex|grid|inline)/
/** "no-ads", "has-sidebar", "ad-free": what the page around has, or has not. */
const OF_THE_PAGE = /^(?:no|not|non|without|with|has|free|off|disabled?)$/
/** What a name may hold beside a word for furniture: boxes and places. */
const OF_BOXES = regex('')`
    ^(?:box(?:es)?|block|blocks|bar|list|links?|slot|unit|module|wrapper|wrap|container|content|inner|
    outer|holder|item|items|area|section|group|row|col|column|widget|aside|panel|card|cards|text|title|
    body|head|header|label|form|article|articles|story|stories|post|posts|page|news|new|inline|top|
    bottom|left|right|middle|main|mobile|desktop|js|is|the|author|about|more|read|most|info|icon|icons|
    button|buttons|signup|sign|up|media|embed|image|images|video|videos|element|component|teaser|from|
    default|primary|secondary|small|large|plain)$
  `

/** Names as pages build them: words joined by hyphens, underscores, capitals; a code that a build tool put behind is none. */
const partsOf = (name: string): string[] =>
  name
    .replace(/__?(?=[A-Za-z0-9]{0,20}(?:\d[A-Za-z]|[A-Z]{2}|[a-z][A-Z][a-z]?[A-Z]))[A-Za-z0-9]{2,24}$/, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[^A-Za-z]+/g, ' ')
    .trim()
    .toLowerCase()
    .split(' ')
    .filter(Boolean)

const NOISE = HINT_RULES.find(({ hint }) => hint === 'noise')!.pattern

/** What the names say of furniture: nothing, perhaps, or surely. */
function noiseIn(names: string): Hint | null {
  let found: Hint | null = null
  for (const name of names.split(/\s+/)) {
    if (NOT_SHOWN.test(name) && !SHOWN_WIDE.test(names)) return 'noise'
    const words = partsOf(name)
    if (words.some((word) => OF_THE_PAGE.test(word))) continue
    if (!NOISE.test(` ${words.join(' ')} `)) continue
    const isNoise = (word: string, at: number) =>
      NOISE.test(` ${word} `) || NOISE_OF_TWO.test(words.slice(at, at + 2).join(' '))
    const rest = words.slice(Math.max(0, words.findIndex(isNoise)))
    const plain = rest.every((word, at) => OF_BOXES.test(word) || isNoise(word, at))
    const known = words.some((word, at) => isNoise(word, at) && !OF_LAYOUT.test(word))
    if (plain && known) return 'noise'
    found = 'perhaps-noise'
  }
  return found
}

/** Furniture told by two words of which neither tells it alone. */
const NOISE_OF_TWO = regex('')`
    \b(?:sign up|right rail|left rail|tag list|about (?:the )?author|author (?:info|box|bio|card)|
    read (?:more|next)|more (?:stories|news|from|articles)|most read|latest news|(?:footer|nav|menu|
    recent|social|popular) widgets?)\b
  `

const cache = new Map<string, ReadonlySet<Hint>>()
const NONE: ReadonlySet<Hint> = new Set()

const wordsOf = (names: string): string =>
  ` ${names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[^A-Za-z]+/g, ' ')
    .toLowerCase()} `

/** The hints in a class or id value. */
export function hintsIn(names: string): ReadonlySet<Hint> {
  if (names.trim() === '') return NONE
  let hints = cache.get(names)
  if (!hints) {
    const words = ` ${wordsOf(names).trim()} `
    const found = HINT_RULES.filter((rule) => rule.hint !== 'noise' && rule.pattern.test(words)).map(({ hint }) => hint)
    const noise = NOISE.test(words) ? noiseIn(names) : null
    hints = new Set(noise ? [...found, noise] : found)
    if (cache.size > 5000) cache.clear()
    cache.set(names, hints)
  }
  return hints
}

/** The hints on one element. */
export function hintsOf(element: Element): ReadonlySet<Hint> {
  return hintsIn(`${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`)
}
