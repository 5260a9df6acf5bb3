// Who an unnamed source is, as far as the noun phrase tells: role, seniority, nationality, affiliation.
import type { Span } from '../../article/article'
import type { Profile } from '../../findings/model'
import type { Token } from '../../language/language'
import { knownNoun, nounOf, singular } from '../../lexicon/lexicon'
import { regex } from '../../regex'
import type { SourceMention } from '../mention'
import { isCapital } from '../name-runs'
import type { SourcePhrase } from '../source-phrase'

type Description = Profile['description']

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

const SENIORITY = set(
  `senior top high-ranking ranking high-level former ex retired junior mid-level veteran career longtime long-time leading chief
  longstanding seasoned experienced prominent influential key rank-and-file low-level second-ranking`,
)
const NATIONALITY = set(
  `american us u.s. british uk u.k. english scottish welsh irish french german italian spanish portuguese dutch belgian swiss
  austrian swedish norwegian danish finnish polish czech slovak hungarian romanian bulgarian greek turkish russian ukrainian
  belarusian georgian armenian azerbaijani israeli palestinian lebanese syrian jordanian iraqi iranian saudi emirati qatari
  kuwaiti bahraini omani yemeni egyptian libyan tunisian algerian moroccan sudanese ethiopian somali kenyan ugandan rwandan
  congolese nigerian ghanaian ivorian senegalese malian zimbabwean chinese japanese korean taiwanese filipino vietnamese thai
  cambodian burmese malaysian singaporean indonesian indian pakistani afghan bangladeshi nepali tibetan mongolian kazakh uzbek
  australian canadian mexican cuban haitian venezuelan colombian brazilian argentine chilean peruvian bolivian ecuadorian
  european african asian arab western south north eu nato chechen kurdish catalan basque`,
)
const DETERMINERS = set(
  `
    the a an this that these those some several many most few one two three four five six seven eight nine ten
    another other both all any every each no at least of more than dozen dozens number group
  `,
)
/** Words for people that carry no role. */
const NO_ROLE = set('source person people individual somebody someone insider')
const OUTER = set('at from in of for with inside within on to')
const PARTIES = set('democratic republican conservative labour liberal federal')

const spanOf = (tokens: readonly Token[], from: number, to: number): Span => ({
  start: tokens[from]!.start,
  end: tokens[to - 1]!.end,
})
const isPeople = (token: Token): boolean =>
  NATIONALITY.has(token.lower) ||
  (isCapital(token) && knownNoun({ lower: token.lower, tag: 'NOUN' })?.has('demonym') === true)
/** What a writer puts before people without naming any body. */
const ORDINARY = regex('')`
    ^(?:local|medieval|regional|foreign|independent|riverfront|rural|urban|private|public|liberal|
    progressive|military|legal|medical|political|financial|economic|industry|online|social|young|older|
    elderly|wealthy|poor|working|ordinary|religious|civil|human|international|global|media|many|most|
    some)$
  `
/** Where people stand to somebody is their side, not their place: "Trump allies". */
const RELATION = /^(?:ally|opponent|critic|supporter|fan|rival|enemy|foe|backer|friend|follower|detractor|admirer)$/
const isBody = (token: Token): boolean => {
  const noun = nounOf(token)
  return noun.has('group') || noun.has('office')
}
const isWord = (token: Token): boolean => /[\p{L}\p{N}]/u.test(token.text)

/** Premodifiers of the head, sorted into what they tell. Adjectives written with hyphens come as several tokens. */
function premodifiers({ tokens, first, head }: SourcePhrase): {
  seniority: number[]
  nationality: number[]
  affiliation: number[]
  role: number[]
} {
  const sorted = {
    seniority: [] as number[],
    nationality: [] as number[],
    affiliation: [] as number[],
    role: [] as number[],
  }
  let from = first
  // "historians and ethics lawyers": the lawyers' own words only.
  for (let i = first; i < head; i++) if (tokens[i]!.tag === 'CCONJ' && tokens[i - 1]?.tag === 'NOUN') from = i + 1
  for (let i = from; i < head; i++) {
    const token = tokens[i]!
    const hyphenated = tokens[i + 1]?.text === '-' && tokens[i + 2] ? `${token.lower}-${tokens[i + 2]!.lower}` : ''
    if (SENIORITY.has(hyphenated)) {
      sorted.seniority.push(i, i + 1, i + 2)
      i += 2
    } else if (SENIORITY.has(token.lower)) sorted.seniority.push(i)
    else if (isPeople(token) && !isBody(tokens[i + 1]!)) sorted.nationality.push(i)
    else if (!isWord(token) || DETERMINERS.has(token.lower) || /^\d+$/.test(token.text) || token.tag === 'PRON')
      continue
    // "Local officials": a capital that only opens the sentence makes no name.
    else if (i === 0 && ORDINARY.test(token.lower)) sorted.role.push(i)
    else if (
      token.tag === 'PROPN' ||
      // "Democratic leaders": a capital makes an adjective a name.
      (token.tag === 'ADJ' && i > first && isCapital(token)) ||
      (token.tag === 'ADJ' && PARTIES.has(token.lower)) ||
      token.tag === 'PART' ||
      isBody(token)
    )
      sorted.affiliation.push(i)
    else if (token.tag === 'ADJ' || token.tag === 'NOUN') sorted.role.push(i)
  }
  return sorted
}

/** "at the bank", "of the campaign", "from the ministry": the body behind the head, if it is one. */
function outerBody({ tokens, head }: SourcePhrase, end: number): Span | null {
  const at = head + 1
  if (!OUTER.has(tokens[at]?.lower ?? '')) return null
  let last = -1
  for (let i = at + 1; i < Math.min(tokens.length, Math.max(end, at + 1), at + 10); i++) {
    const token = tokens[i]!
    if (/^(?:NOUN|PROPN|X)$/.test(token.tag)) last = i
    else if (!/^(?:DET|ADJ|PART|NUM|PRON)$/.test(token.tag) && token.text !== '-' && !/^['’&]$/.test(token.text)) break
  }
  if (last < 0) return null
  // "in Ms. Lund's orbit", "to Gov. Voss": a name anywhere in it says whose or which.
  const named =
    isBody(tokens[last]!) || tokens.slice(at + 1, last + 1).some((token) => token.tag === 'PROPN' && isCapital(token))
  return named ? spanOf(tokens, at + 1, last + 1) : null
}

const hull = (tokens: readonly Token[], indexes: number[]): Span | null =>
  indexes.length === 0 ? null : spanOf(tokens, Math.min(...indexes), Math.max(...indexes) + 1)

/** The description that one mention gives. `direct`: the text shows elsewhere that the source is placed to know. */
function describeMention(text: string, mention: SourceMention): Description | null {
  const { phrase, end } = mention
  if (!phrase) return null
  const { tokens, head } = phrase
  const words = (span: Span | null) => span && text.slice(span.start, span.end).replace(/\s+/g, ' ')
  if (phrase.form !== 'noun')
    return {
      value: 'bare',
      evidence: [mention.span],
      role: null,
      seniority: null,
      nationality: null,
      affiliation: null,
    }
  const { seniority, nationality, affiliation, role } = premodifiers(phrase)
  const outer = outerBody(phrase, end)
  const related = RELATION.test(singular(tokens[head]!.lower))
  const body = related ? null : (hull(tokens, affiliation) ?? outer)
  // "protest leaders", "military officials": what kind of leader or official it is belongs to the role.
  let from = head
  while (role.includes(from - 1)) from--
  const headWord = NO_ROLE.has(tokens[head]!.lower.replace(/s$/, '')) ? null : spanOf(tokens, from, head + 1)
  const value = body ? 'affiliation' : headWord || nationality.length > 0 || seniority.length > 0 ? 'generic' : 'bare'
  const evidence = [mention.span]
  return {
    value,
    evidence,
    role: words(headWord),
    seniority: words(hull(tokens, seniority)),
    nationality: words(hull(tokens, nationality)),
    affiliation: words(body),
  }
}

const ORDER: Description['value'][] = ['bare', 'generic', 'affiliation', 'placed']

/** The fullest description among the mentions; what one leaves out another can give. */
export function readDescription(text: string, mentions: readonly SourceMention[], placed: Span | null): Description {
  const all = mentions.flatMap((mention) => describeMention(text, mention) ?? [])
  const best = all.reduce<Description | null>(
    (top, one) => (!top || ORDER.indexOf(one.value) > ORDER.indexOf(top.value) ? one : top),
    null,
  )
  const first = (pick: (one: Description) => string | null) => all.map(pick).find((one) => one !== null) ?? null
  return {
    value: placed ? 'placed' : (best?.value ?? 'bare'),
    evidence: [...(best?.evidence ?? mentions.slice(0, 1).map(({ span }) => span)), ...(placed ? [placed] : [])],
    role: best?.role ?? first((one) => one.role),
    seniority: best?.seniority ?? first((one) => one.seniority),
    nationality: best?.nationality ?? first((one) => one.nationality),
    affiliation: best?.affiliation ?? first((one) => one.affiliation),
  }
}
