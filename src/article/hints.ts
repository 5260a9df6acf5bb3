// What class and id names say about a box. Names are written by people for people: the same few words everywhere.

/** `noise`: never the story. `comments`: prose by readers. `caption`, `credit`, `byline` …: part of the story in another role. */
export type Hint =
  | 'noise'
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
    pattern:
      /^ widgets? | (?:related(?!to)\w*|recirc\w*|recommend(?:ed|ation|ations|s)?\w*|promo(?:s|ted|box|block)?|newsletter\w*|sign ?up|subscri(?:be|ption|ber|bers)\w*|ads?|advert\w*|sponsor\w*|outbrain\w*|taboola\w*|dfp|breadcrumb\w*|nav|navbar|navigation|menu|toolbar|footer\w*|sidebar\w*|right rail|left rail|rail|tags|taglist|tag list|topics|keywords|shar(?:e|ing|er)\w*|social\w*|follow|(?:sidebar|footer|nav|menu|recent|social|popular|related) widgets?|carousel\w*|slideshow|slider|slides?|gallery|resgallery|pagination|pager|cookies?|consent|gdpr|popup|modal|overlay|toc|login|search|polls?|trending\w*|popular\w*|disclosure|disclaimer|affiliate|tooltip|teasers?|upsell|cta|bio|about (?:the )?author|author (?:info|box|bio|card)|read more|read next|more (?:stories|news|from|articles)|most read|latest news|latest|hidden|hide|nocontent|print only|buttons?|btn|icons?|embed|endnote|infobox|prev|next|thumbnails?|thumbs) /,
    reason: 'the furniture of a news page',
    is: ['related-links', 'newsletter_signup', 'sidebar', 'ad-slot', 'shareBar', 'author-bio'],
    isNot: ['adrift', 'relation', 'context'],
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
    pattern:
      / (?:subheadline|subhed|standfirst|dek|sub ?headline|sub ?head|article (?:subtitle|summary|excerpt|lead|description|deck)|(?:post|entry|story|page|header|headline) (?:subtitle|summary|excerpt|deck)|kicker) /,
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
    pattern:
      / (?:articlebody|(?:article|story|entry|post|page|main|news) (?:body|content|text|copy)|(?:content|body) (?:body|copy|text)|storytext|storybody|storycontent|bodytext) /,
    reason: 'the body of the story',
    is: ['articleBody', 'entry-content', 'story__body'],
    isNot: ['articles', 'article-share'],
  },
]

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
    hints = new Set(HINT_RULES.filter((rule) => rule.pattern.test(words)).map((rule) => rule.hint))
    if (cache.size > 5000) cache.clear()
    cache.set(names, hints)
  }
  return hints
}

/** The hints on one element. */
export function hintsOf(element: Element): ReadonlySet<Hint> {
  return hintsIn(`${element.getAttribute('class') ?? ''} ${element.id ?? ''}`)
}
