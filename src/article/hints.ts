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
    pattern: / (?:comments?|commentlist|disqus|respond|livefyre|reply|replies) /,
    reason: 'what readers wrote below the story, and the form for it',
    is: ['comments', 'comment-list', 'disqus_thread', 'respond'],
    isNot: ['commentary', 'has-commentary'],
  },
  {
    hint: 'caption',
    pattern: / (?:caption|captions|figcaption|cutline) /,
    reason: 'the line under a picture',
    is: ['wp-caption-text', 'image__caption', 'photoCaption'],
    isNot: ['wp-block-image'],
  },
  {
    hint: 'credit',
    pattern: / (?:credits?|copyright|photographer) /,
    reason: 'who made or owns the picture',
    is: ['photo-credit', 'image-credits', 'copyright'],
    isNot: ['credible'],
  },
  {
    hint: 'noise',
    pattern:
      / (?:related|recirc|recirculation|recommend|recommended|recommendations|promo|promos|promoted|newsletter|newsletters|signup|subscribe|subscription|ad|ads|advert|adverts|advertisement|advertising|sponsor|sponsored|outbrain|taboola|dfp|breadcrumb|breadcrumbs|nav|navbar|navigation|menu|toolbar|footer|sidebar|rail|tags|taglist|topics|keywords|share|sharing|sharebar|social|follow|widget|widgets|carousel|slideshow|slider|gallery|pagination|pager|cookie|cookies|consent|gdpr|popup|modal|overlay|toc|login|search|poll|rating|ratings|trending|popular|disclosure|affiliate|tooltip|teaser|teasers|upsell|cta|author bio|about author) /,
    reason: 'the furniture of a news page',
    is: ['related-links', 'newsletter_signup', 'sidebar', 'ad-slot', 'shareBar'],
    isNot: ['adrift', 'relation'],
  },
  {
    hint: 'byline',
    pattern: / (?:byline|bylines|author|authors|writer) /,
    reason: 'who wrote it',
    is: ['byline', 'article-author'],
    isNot: ['authority'],
  },
  {
    hint: 'date',
    pattern: / (?:date|dateline|timestamp|published|pubdate|time|updated|datetime) /,
    reason: 'when it was published',
    is: ['publish-date', 'timestamp'],
    isNot: ['update'],
  },
  {
    hint: 'subhead',
    pattern: / (?:subhead|subheadline|subtitle|standfirst|dek|deck|sub headline|sub title|sub head) /,
    reason: 'the sentence under the headline',
    is: ['article-subtitle', 'standfirst', 'dek'],
    isNot: ['decking'],
  },
  {
    hint: 'pull-quote',
    pattern: / (?:pullquote|pull quote) /,
    reason: 'a sentence of the story set again, large',
    is: ['pullquote', 'pull-quote'],
    isNot: ['quote'],
  },
  {
    hint: 'story',
    pattern:
      / (?:articlebody|article body|article content|article text|storybody|story body|story content|story text|entry content|post content|post body|entry body|body content|content body|body copy|article) /,
    reason: 'the body of the story',
    is: ['articleBody', 'entry-content', 'story__body'],
    isNot: ['articles'],
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
