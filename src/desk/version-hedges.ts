// Which hedges stand in one of two versions only: told where the sentence is the same but for the hedge.
import type { Span } from '../article/article'
import type { Finding } from '../findings/findings'
import { DOUBT_NOUNS, DOUBT_VERBS, DOUBT_WORDS } from '../lexicon/en/doubt'
import { isFunctionWord } from '../lexicon/en/function-words'
import { overlaps } from '../spans'
import { contentWords } from './content-words'
import { coveredBy, type Weigh, weights } from './line-up'
import { type Side, sentencesAt, textAt } from './version-side'
import type { Change, LinedUp, Version } from './versions'

/** How much of either sentence, but for the hedge, the other must have. */
const SAME = 0.6
/** A caveat of which a sentence of the other version has this share may stand there in other words. */
const MAYBE_THERE = 0.4

export function hedgeChanges(linedUp: LinedUp): Change[] {
  const all = [...linedUp.here.sentences, ...linedUp.other.sentences].map(({ words }) => words)
  const weigh = weights(all)
  return [...hedgedIn('here', linedUp, weigh), ...hedgedIn('other', linedUp, weigh)]
}

/** Figures that lack a source are hedged by nobody; "reportedly" hedges, though its question is who reports. */
const isHedge = ({ category, kind }: Finding): boolean =>
  (category === 'unverified' && kind !== 'unsourced-figure') || kind === 'agentless'

function hedgedIn(which: Version, linedUp: LinedUp, weigh: Weigh): Change[] {
  const mine = linedUp[which]
  const theirs = linedUp[which === 'here' ? 'other' : 'here']
  const partner = new Map(
    linedUp.pairs.map(({ here, other }) => (which === 'here' ? [here, other] : [other, here]) as [number, number]),
  )
  const told = new Set<number>()
  return mine.report.findings.filter(isHedge).flatMap((finding): Change[] => {
    const [at] = sentencesAt(mine, finding)
    if (at === undefined || told.has(at)) return []
    const to = partner.get(at)
    const isAlone =
      to === undefined
        ? finding.kind === 'declared' && isOnlyCaveat(mine, at, theirs, weigh)
        : isBareIn(mine, at, theirs, to, finding)
    if (!isAlone) return []
    told.add(at)
    const there: Span | null = to === undefined ? null : spanOf(theirs.sentences[to]!)
    return [changeIn(which, to === undefined ? 'caveat' : 'hedge', mine, finding, there)]
  })
}

/** Nothing in the other version says that anything is not known, and no sentence there is near this one. */
function isOnlyCaveat(mine: Side, at: number, theirs: Side, weigh: Weigh): boolean {
  if (theirs.report.findings.some(({ kind }) => kind === 'declared')) return false
  const { words } = mine.sentences[at]!
  return !theirs.sentences.some((sentence) => coveredBy(words, sentence.words, weigh) > MAYBE_THERE)
}

/** The other sentence says the rest, and neither hedges in other words nor gives it to somebody. */
function isBareIn(mine: Side, at: number, theirs: Side, to: number, finding: Finding): boolean {
  const [own, others] = [mine.sentences[at]!, theirs.sentences[to]!]
  const { article, findings, attributions } = theirs.report
  if (findings.some((one) => isHedge(one) && overlaps(one, others))) return false
  const cues = cueText(mine, finding)
  const doubting = [...plainWords(cues)].filter((word) => DOUBTFUL.has(word))
  // "may have been caused": the verb is no hedge.
  const hedging = doubting.length > 0 ? doubting : [...plainWords(cues)].filter((word) => !isFunctionWord(word))
  const bare = contentWords(hedging.join(' '))
  const saidThere = attributions.filter(({ content }) => content && overlaps(content, others)).length
  const saidHere = mine.report.attributions.filter(({ content }) => content && overlaps(content, own)).length
  const inOther = plainWords(textAt(article.text, others))
  const added = new Set(inOther)
  for (const word of plainWords(textAt(mine.report.article.text, own))) added.delete(word)
  const rest = [...own.words].filter((word) => !bare.has(word))
  const shared = rest.filter((word) => others.words.has(word)).length
  return (
    saidThere <= saidHere &&
    ![...added].some((word) => DOUBTFUL.has(word)) &&
    !hedging.some((word) => inOther.has(word)) &&
    shared >= SAME * rest.length &&
    shared >= SAME * others.words.size
  )
}

const MODALS =
  'may might could would should can alleged allegedly reported reportedly accused suspected believed thought said'
const DOUBTFUL: ReadonlySet<string> = new Set(
  [MODALS, ...Object.values(DOUBT_WORDS), DOUBT_VERBS.claims, DOUBT_NOUNS.allegation, DOUBT_NOUNS.fear]
    .flatMap((words) => words.split(/\s+/))
    .flatMap((word) => [word, `${word}s`, `${word}ed`]),
)

const plainWords = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])

const cueText = ({ report }: Side, { cues }: Finding): string =>
  cues.map((cue) => textAt(report.article.text, cue).replace(/\s+/g, ' ')).join(' … ')

const spanOf = ({ start, end }: Span): Span => ({ start, end })

function changeIn(which: Version, kind: 'hedge' | 'caveat', mine: Side, finding: Finding, there: Span | null): Change {
  const span = spanOf(finding.sentence)
  const words = cueText(mine, finding) || finding.exact
  return which === 'here'
    ? { kind, only: which, here: span, other: there, hereWords: words, otherWords: null }
    : { kind, only: which, here: there, other: span, hereWords: null, otherWords: words }
}
