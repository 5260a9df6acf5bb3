// To whom an unnamed source spoke, and through whose hands it came here: this page ← Bloomberg ← knowledgeable sources.
import type { Span } from '../../article/article'
import type { Profile } from '../../findings/model'
import { movedSpan, SentenceCache } from '../../findings/sentence-cache'
import type { Token } from '../../language/language'
import { knownNoun } from '../../lexicon/lexicon'
import type { SourceMention } from '../mention'
import { type Outlet, outletAt } from '../outlets'

const REPORTS = new Set(`report cite quote publish`.split(' '))
/** Done by people and bodies as well: of an outlet only where its name shows one. */
const SAYS = new Set(`say write reveal disclose note claim add`.split(' '))
/** A document that was shown: "seen by the Courier". */
const SHOWN = new Set(['seen', 'reviewed', 'viewed', 'read'])
const TOLD = new Set(['tell', 'inform', 'assure'])

interface Link {
  outlet: Outlet
  span: Span
  /** Nearer to the reader: the one that reports, before the one that was told. */
  reports: boolean
}

/** "the gossip site Larkspur", "Vale Radio": by what it is called, not by a list of names. */
function isKnownOutlet(tokens: readonly Token[], { first, end }: Outlet): boolean {
  const last = tokens[end - 1]!
  const kind = (token: Token | undefined) => token !== undefined && knownNoun(token)
  const isKind = (token: Token | undefined) => {
    const noun = kind(token)
    return noun !== null && noun !== false && (noun.has('outlet') || noun.has('media'))
  }
  return isKind(last) || isKind(tokens[first - 1])
}

const kept = new SentenceCache<Link[]>((found, by) =>
  found.map((link) => ({ ...link, span: movedSpan(link.span, by) })),
)

/** The outlets of one sentence that report or were told. */
function links(tokens: readonly Token[]): Link[] {
  const found: Link[] = []
  for (let i = 0; i < tokens.length; i++) {
    const before = tokens[i - 1]
    const after = (outlet: Outlet) => tokens[outlet.end]
    const outlet = outletAt(tokens, i)
    if (!outlet) continue
    const span = { start: tokens[outlet.first]!.start, end: tokens[outlet.end - 1]!.end }
    const told =
      before &&
      (TOLD.has(before.lemma) ||
        (before.lower === 'by' && SHOWN.has(tokens[i - 2]?.lower ?? '')) ||
        (/^(?:to|with)$/.test(before.lower) &&
          /^(?:speak|talk|interview|interviews|comments?|confirm|confirmed|said|statement|say|according)$/.test(
            tokens[i - 2]?.lemma ?? '',
          )))
    const next = after(outlet)
    const verb =
      next?.tag === 'ADV' || next?.lower === 'has' || next?.lower === 'had' || next?.lower === 'first'
        ? tokens[outlet.end + 1]
        : next
    const cites =
      (verb &&
        verb.tag !== 'NOUN' &&
        (REPORTS.has(verb.lemma) || (SAYS.has(verb.lemma) && isKnownOutlet(tokens, outlet)))) ||
      (before?.lower === 'by' && /^(?:reported|quoted|cited|obtained|published)$/.test(tokens[i - 2]?.lower ?? ''))
    // "media outlets in Norland quoted": where they are is no outlet.
    const place = /^(?:in|from|of|at|near|across|around)$/.test(before?.lower ?? '')
    const reportOf =
      next &&
      /^['’]s$/.test(next.text) &&
      tokens.slice(outlet.end, outlet.end + 5).some((token) => /^(?:report|story|article|reporting)$/.test(token.lower))
    if (told && tokens[i - 2]?.lower !== 'according') found.push({ outlet, span, reports: false })
    else if ((cites && !place) || reportOf || (before?.lower === 'to' && tokens[i - 2]?.lower === 'according'))
      found.push({ outlet, span, reports: true })
    i = outlet.end - 1
  }
  return found
}

/** "the Courier" in the Marlow Courier. */
function isOwn(name: string, own: ReadonlySet<string>): boolean {
  const lower = name.toLowerCase()
  return own.has(lower) || [...own].some((full) => full.endsWith(` ${lower}`))
}

/** `own`: names of the article's own outlet, in lower case. */
export function readChain(mentions: readonly SourceMention[], own: ReadonlySet<string>): Profile['toWhom'] {
  for (const { sentence } of mentions) {
    const found = kept.of(sentence, () => links(sentence.tokens))
    if (found.length === 0) continue
    const others = found.filter(({ outlet }) => !outlet.own && !isOwn(outlet.name, own))
    if (others.length === 0) return { value: 'this-outlet', chain: [], evidence: found.map(({ span }) => span) }
    const ordered = [...others.filter((link) => link.reports), ...others.filter((link) => !link.reports)]
    const chain: string[] = []
    for (const { outlet } of ordered)
      if (!chain.some((name) => name.startsWith(outlet.name) || outlet.name.startsWith(name))) chain.push(outlet.name)
    return { value: 'other-outlet', chain, evidence: ordered.map(({ span }) => span) }
  }
  return { value: 'not-said', chain: [], evidence: [] }
}

/** The names under which the article's own outlet can stand in its text: its metadata, and a wire's mark in the dateline. */
export function ownNames(outlet: string | null, text: string): Set<string> {
  const names = new Set<string>()
  if (outlet) names.add(outlet.toLowerCase().replace(/^the /, ''))
  const wire = /^.{0,80}?\((Reuters|AP|AFP|Bloomberg|UPI)\)\s*(?:[-–—]|$)/.exec(text.slice(0, 400))
  if (wire) names.add(wire[1]!.toLowerCase())
  if (wire?.[1] === 'AP') names.add('associated press')
  return names
}
