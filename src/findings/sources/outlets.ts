// News outlets as they are named in running text: who passes on what an unnamed source told, and to whom it was told.
import type { Token } from '../../language/language'
import { isCapital } from './names'

const KNOWN = new Set(
  `reuters bloomberg cnn bbc npr msnbc cnbc nbc abc cbs pbs c-span espn axios politico buzzfeed vox slate salon breitbart newsmax
  afp ap tass xinhua interfax tanjug efe ansa dpa yonhap kyodo nhk haaretz al-jazeera aljazeera rt itv variety deadline wired
  vanity forbes fortune barron's quartz recode mashable techcrunch engadget gizmodo huffpost huffington propublica semafor puck
  punchbowl intercept spiegel bild zeit monde figaro pais repubblica guardian economist telegraph newsweek atlantic yorker
  yahoo vice fox sky usa wsj nyt tmz`.split(/\s+/),
)
const LAST = new Set(
  `times post journal news herald tribune guardian gazette chronicle globe mail mirror telegraph independent observer standard
  ledger courier examiner inquirer dispatch sentinel star sun record review magazine weekly daily press reporter today radio tv
  television agency insider beast caller hill week sentinel enquirer register bee citizen argus echo politics tablet intercept`.split(
    /\s+/,
  ),
)
/** Words that begin an outlet's name: "Radio Nord". */
const FIRST = new Set('radio television tv televisión agence agencia channel canal'.split(' '))
/** "told the paper", "told this newspaper", "told us". */
const COMMON = new Set('newspaper paper magazine network station broadcaster website outlet agency'.split(' '))

export interface Outlet {
  name: string
  first: number
  end: number
  /** "us", "me", "this newspaper": the article's own outlet. */
  own: boolean
}

/** An outlet whose name is every capital from `first` on. */
function named(tokens: Token[], first: number): Outlet {
  let end = first
  while (end < tokens.length && end - first < 6 && isCapital(tokens[end]!)) end++
  return {
    name: tokens
      .slice(first, end)
      .map(({ text }) => text)
      .join(' '),
    first,
    end,
    own: false,
  }
}

/** The outlet whose name starts at `at` ("CNN", "the Daily Ledger", "us"); null where none does. */
export function outletAt(tokens: Token[], at: number): Outlet | null {
  const token = tokens[at]
  if (!token) return null
  if (token.text === 'us' || token.text === 'me') return { name: token.text, first: at, end: at + 1, own: true }
  if (token.lower === 'this' && COMMON.has(tokens[at + 1]?.lower ?? ''))
    return { name: `this ${tokens[at + 1]!.lower}`, first: at, end: at + 2, own: true }
  const first = /^the$/i.test(token.text) ? at + 1 : at
  // "the gossip site Larkspur": what it is stands before its name.
  for (let i = first; first > at && i < first + 4; i++) {
    const after = tokens[i + 1]
    if (!after || !/^(?:NOUN|ADJ)$/.test(tokens[i]!.tag)) break
    if (
      /^(?:newspaper|paper|magazine|network|broadcaster|website|site|outlet|agency|tabloid|weekly|daily)$/.test(
        tokens[i]!.lower,
      ) &&
      isCapital(after)
    )
      return named(tokens, i + 1)
  }
  let end = first
  while (end < tokens.length && end - first < 6 && isCapital(tokens[end]!)) end++
  if (end === first)
    return COMMON.has(tokens[first]?.lower ?? '') && first > at
      ? { name: `the ${tokens[first]!.lower}`, first, end: first + 1, own: false }
      : null
  const words = tokens.slice(first, end)
  // "told Fox News Friday": what follows the outlet's last word is no part of it.
  let last = -1
  words.forEach((word, i) => {
    if (LAST.has(word.lower) || KNOWN.has(word.lower)) last = i
  })
  // "Radio Nord", "the Nord broadcaster": known by the word in front or behind.
  if (last === 0 && FIRST.has(words[0]!.lower) && words.length > 1) last = words.length - 1
  let behind = end
  if (tokens[behind]?.lower === 'news') behind++
  if (last < 0 && COMMON.has(tokens[behind]?.lower ?? '') && tokens[behind - 1]!.text !== ',') last = words.length - 1
  if (last < 0) return null
  if (last === 0 && LAST.has(words[0]!.lower) && !KNOWN.has(words[0]!.lower) && first === at) return null
  return {
    name: words
      .slice(0, last + 1)
      .map((word) => word.text)
      .join(' '),
    first,
    end: first + last + 1,
    own: false,
  }
}
