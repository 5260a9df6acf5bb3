// Two versions of one story side by side: which paragraphs are the same one, and what of the sourcing stands in one of them only.
// Nothing is said of which came first, for no text tells that for sure; and nothing where it is not sure.
import type { Block, Span } from '../article/article'
import { isRead, type Report } from '../report/report'
import { coveredBy, lineUp, type Pair, weights } from './line-up'
import { hedgeChanges } from './version-hedges'
import { type Side, sideOf } from './version-side'
import { sourceChanges } from './version-sources'

export type Version = 'here' | 'other'

/**
 * `source`: who says it there is not in the other version at all. `name`: the same words, from an unnamed source in one and by name
 * in the other. `attribution`: the same words, and one version says by whom. `another`: the same words, given to somebody else.
 * `hedge`: the same sentence, held at arm's length in one alone. `caveat`: a sentence that says what is not known stands in one alone.
 */
type ChangeKind = 'source' | 'name' | 'attribution' | 'another' | 'hedge' | 'caveat'

export interface Change {
  kind: ChangeKind
  /** The version that alone has the source, the name, the attribution or the hedge; null for `another`. */
  only: Version | null
  /** Where to look, in UTF-16 code units into the text of either version; null where it has nothing of the kind. */
  here: Span | null
  other: Span | null
  /** Words of either version: the source's name there, or what hedges. */
  hereWords: string | null
  otherWords: string | null
}

/** A paragraph of either version, or of both. */
export interface Row {
  here: Block | null
  other: Block | null
  moved: boolean
  /** Nothing alone in this version: all its sentences stand in other paragraphs of the other version. */
  elsewhere: boolean
}

export interface Comparison {
  /** `apart`: too little in common to be two versions of one story. `unread`: one is not in English, so that only its rows are known. */
  status: 'compared' | 'apart' | 'unread'
  rows: Row[]
  /** In the order of the page, then of the other version. */
  changes: Change[]
}

/** What both sides' parts are, and which of them go together. */
export interface LinedUp {
  here: Side
  other: Side
  /** Of sentences. */
  pairs: Pair[]
}

/** Sentences that two texts must share to be versions of one story. */
const FEWEST_SHARED = 2

/** Pure. With the versions changed round, the same is told of them the other way round. */
export function compareVersions(here: Report, other: Report): Comparison {
  // Lined up in one direction always: of two ways that are as good, both directions must take the same.
  if (here.article.text > other.article.text) return mirrored(compareVersions(other, here))
  const sides = { here: sideOf(here), other: sideOf(other) }
  const wordsOf = ({ sentences }: Side) => sentences.map(({ words }) => words)
  const pairs = lineUp(wordsOf(sides.here), wordsOf(sides.other))
  const rows = rowsOf(sides.here, sides.other, pairs)
  const fewest = Math.min(FEWEST_SHARED, sides.here.sentences.length, sides.other.sentences.length)
  if (pairs.length < Math.max(1, fewest)) return { status: 'apart', rows, changes: [] }
  if (!isRead(here) || !isRead(other)) return { status: 'unread', rows, changes: [] }
  const linedUp: LinedUp = { ...sides, pairs }
  return { status: 'compared', rows, changes: inOrder([...sourceChanges(linedUp), ...hedgeChanges(linedUp)]) }
}

function rowsOf(here: Side, other: Side, sentencePairs: readonly Pair[]): Row[] {
  const wordsOf = ({ blocks, sentences }: Side) => {
    const all = blocks.map(() => new Set<string>())
    for (const { block, words } of sentences) for (const word of words) all[block]!.add(word)
    return all
  }
  const [wordsHere, wordsOther] = [wordsOf(here), wordsOf(other)]
  const paired = {
    here: new Set(sentencePairs.map((pair) => pair.here)),
    other: new Set(sentencePairs.map((pair) => pair.other)),
  }
  const pairs = lineUp(wordsHere, wordsOther)
  const weigh = weights([...wordsHere, ...wordsOther])
  const ofHere = new Map(pairs.map((pair) => [pair.here, pair]))
  const ofOther = new Map(pairs.map((pair) => [pair.other, pair]))
  /** Each of its sentences has its like in a paragraph that has all of its words. */
  const isElsewhere = (side: Side, block: number, which: Version): boolean => {
    const own = side.sentences.flatMap((sentence, at) => (sentence.block === block ? [at] : []))
    const [mine, theirs] = which === 'here' ? [wordsHere, wordsOther] : [wordsOther, wordsHere]
    return (
      own.length > 0 &&
      (own.every((at) => paired[which].has(at)) ||
        (mine[block]!.size > 3 && theirs.some((words) => coveredBy(mine[block]!, words, weigh) > 0.9)))
    )
  }
  const rows: Row[] = []
  let next = 0
  const alone = (until: number) => {
    for (; next < until; next++)
      if (!ofOther.has(next))
        rows.push({
          here: null,
          other: other.blocks[next]!,
          moved: false,
          elsewhere: isElsewhere(other, next, 'other'),
        })
  }
  here.blocks.forEach((block, at) => {
    const pair = ofHere.get(at)
    if (pair && !pair.moved) alone(pair.other)
    rows.push({
      here: block,
      other: pair ? other.blocks[pair.other]! : null,
      moved: pair?.moved ?? false,
      elsewhere: !pair && isElsewhere(here, at, 'here'),
    })
  })
  alone(other.blocks.length)
  return rows
}

const END = Number.POSITIVE_INFINITY

const inOrder = (changes: readonly Change[]): Change[] =>
  [...changes].sort(
    (a, b) => (a.here?.start ?? END) - (b.here?.start ?? END) || (a.other?.start ?? END) - (b.other?.start ?? END) || 0,
  )

function mirrored({ status, rows, changes }: Comparison): Comparison {
  return {
    status,
    rows: rows.map((row) => ({ ...row, here: row.other, other: row.here })),
    changes: inOrder(
      changes.map((change) => ({
        ...change,
        only: change.only && (change.only === 'here' ? 'other' : 'here'),
        here: change.other,
        other: change.here,
        hereWords: change.otherWords,
        otherWords: change.hereWords,
      })),
    ),
  }
}
