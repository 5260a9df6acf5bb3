// Which sources stand in one version only, and which have a name in one only: told where the lined-up sentences show it.
import type { Span } from '../article/article'
import type { Source } from '../findings/findings'
import { overlaps } from '../spans'
import { contentWords } from './content-words'
import { coveredBy, type Weigh, weights } from './line-up'
import { hasName, sameName, standsIn } from './version-names'
import { type Side, type Statement, sentencesAt, textAt } from './version-side'
import type { Change, LinedUp, Version } from './versions'

/** Words that two statements must share, and the share of either's that they make up, to be the same one. */
const SHARED_WORDS = 3
const SAME = 0.65
/** A statement of which another text has this share of the words may stand there in other words. */
const MAYBE_THERE = 0.5
/** So much of a statement must stand in a sentence for it to be told there without its source. */
const WHOLE = 0.85
const WHOLE_WORDS = 4

interface Link {
  here: Statement
  other: Statement
}

export function sourceChanges(linedUp: LinedUp): Change[] {
  const links = linksOf(linedUp)
  return [...nameChanges(linedUp, links), ...aloneIn('here', linedUp, links), ...aloneIn('other', linedUp, links)]
}

/** The same words in lined-up sentences, of whichever source. */
function linksOf({ here, other, pairs }: LinedUp): Link[] {
  const partner = new Map(pairs.map((pair) => [pair.here, pair.other]))
  const saidAt = new Map<number, Statement[]>()
  for (const statement of other.statements)
    for (const at of sentencesAt(other, statement)) saidAt.set(at, [...(saidAt.get(at) ?? []), statement])
  return here.statements.flatMap((statement) => {
    const near = new Set(sentencesAt(here, statement).flatMap((at) => saidAt.get(partner.get(at) ?? -1) ?? []))
    return [...near].filter((one) => isSame(statement.words, one.words)).map((one) => ({ here: statement, other: one }))
  })
}

function isSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = [...a].filter((word) => b.has(word)).length
  return shared >= SHARED_WORDS && shared >= SAME * Math.max(a.size, b.size)
}

/** The same words from an unnamed source here and by name there, or given to somebody else. */
function nameChanges({ here, other }: LinedUp, links: readonly Link[]): Change[] {
  const told = new Set<string>()
  return links.flatMap((link): Change[] => {
    const [mine, theirs] = [link.here.source, link.other.source]
    const pair = `${mine.id} ${theirs.id}`
    if (told.has(pair) || isTheSame(mine, theirs)) return []
    // Somebody who is named in both is named elsewhere in the one, or says it together with others.
    const isKnown = standsIn(other.report.article.text, mine) || standsIn(here.report.article.text, theirs)
    if (isKnown) return []
    // Said by two together in one version: the other may have left one of them.
    const alsoMine = links.some(
      (one) => one.here.start === link.here.start && isTheSame(one.here.source, one.other.source),
    )
    if (alsoMine) return []
    told.add(pair)
    const only = isUnnamed(theirs) && hasName(mine) ? 'here' : isUnnamed(mine) && hasName(theirs) ? 'other' : null
    return [
      {
        kind: only === null ? 'another' : 'name',
        only,
        here: spanOf(link.here),
        other: spanOf(link.other),
        hereWords: mine.name,
        otherWords: theirs.name,
      },
    ]
  })
}

const isUnnamed = ({ type, byRole }: Source): boolean => type === 'anonymous' || byRole === true

/** Of two that have no name nobody can tell. */
const isTheSame = (a: Source, b: Source): boolean => sameName(a, b) || (isUnnamed(a) && isUnnamed(b))

const spanOf = ({ start, end }: Span): Span => ({ start, end })

function aloneIn(which: Version, linedUp: LinedUp, links: readonly Link[]): Change[] {
  const mine = linedUp[which]
  const theirs = linedUp[which === 'here' ? 'other' : 'here']
  const linked = new Set(links.map((link) => link[which].source.id))
  const partner = new Map(
    linedUp.pairs.map(({ here, other }) => (which === 'here' ? [here, other] : [other, here]) as [number, number]),
  )
  const weigh = weights([...mine.sentences, ...theirs.sentences].map(({ words }) => words))
  return mine.sources.flatMap((source): Change[] => {
    if (linked.has(source.id) || standsIn(theirs.report.article.text, source)) return []
    if (theirs.sources.some((one) => sameName(one, source))) return []
    const said = mine.statements.filter((one) => one.source.id === source.id)
    const spans: Span[] = [...said, ...source.mentions]
    const isGone = spans.every((span) =>
      sentencesAt(mine, span).every((at) => !partner.has(at) && !isThere(mine.sentences[at]!.words, theirs, weigh)),
    )
    if (isGone) return [changeIn(which, 'source', source, said[0] ?? source.mentions[0]!, null)]
    for (const statement of said) {
      const bare = bareIn(statement, mine, theirs, partner)
      if (bare) return [changeIn(which, 'attribution', source, statement, bare)]
    }
    return []
  })
}

function isThere(words: ReadonlySet<string>, side: Side, weigh: Weigh): boolean {
  return side.sentences.some((sentence) => coveredBy(words, sentence.words, weigh) > MAYBE_THERE)
}

const MARKS = /["“”„«»]/

/** The lined-up sentence of the other version, where it says the same and nobody in it or around it is given for it. */
function bareIn(statement: Statement, mine: Side, theirs: Side, partner: ReadonlyMap<number, number>): Span | null {
  const at = sentencesAt(mine, statement)
  const to = at.length === 1 ? partner.get(at[0]!) : undefined
  const sentence = to === undefined ? undefined : theirs.sentences[to]
  if (!sentence || statement.words.size < WHOLE_WORDS) return null
  const { article, attributions, findings } = theirs.report
  const shared = [...statement.words].filter((word) => sentence.words.has(word)).length
  const block = theirs.blocks[sentence.block]!
  const around = textAt(article.text, block)
  const isSaid = attributions.some((one) =>
    [one.source, one.cue, one.content].some((span) => span && overlaps(span, block)),
  )
  const isMarked = findings.some((one) => one.category === 'anonymous' && overlaps(one, block))
  const named = contentWords(statement.source.name)
  const isNamedThere = [...contentWords(around)].some((word) => named.has(word))
  const isSure = shared >= WHOLE * statement.words.size && !isSaid && !isMarked && !isNamedThere && !MARKS.test(around)
  return isSure ? spanOf(sentence) : null
}

function changeIn(
  which: Version,
  kind: 'source' | 'attribution',
  source: Source,
  where: Span,
  there: Span | null,
): Change {
  const mine = { span: spanOf(where), words: source.name }
  const [here, other] = which === 'here' ? [mine, null] : [null, mine]
  return {
    kind,
    only: which,
    here: here?.span ?? there,
    other: other?.span ?? there,
    hereWords: here?.words ?? null,
    otherWords: other?.words ?? null,
  }
}
