// Lines up two lists of texts by the words that they share: what stands in the same order first, then what was moved.
type Words = ReadonlySet<string>

/** Two texts that say the same, by their indices. */
export interface Pair {
  here: number
  other: number
  /** From 0 to 1: the share of their words that they have in common, rare words weighing more. */
  likeness: number
  /** Stands at another place in the order. */
  moved: boolean
}

/** From which likeness two texts in the same order are versions of one; what was moved must be more alike. */
const ALIKE = 0.42
const MOVED = 0.62
/** Of several that one text is like, those that come near the best. */
const NEAR_BEST = 0.75
const SHARED_WORDS = 3
/** A word in more texts than this brings nobody together: it would cost time, and tells little. */
const COMMON = 40

/** Each text is in one pair at most. Pairs are in the order of `here`. Time grows with the length of the lists, not with its square. */
export function lineUp(here: readonly Words[], other: readonly Words[]): Pair[] {
  const weigh = weights([...here, ...other])
  const likely = bestOf(candidates(here, other, weigh))
  const chain = heaviestChain(likely)
  const takenHere = new Set(chain.map((pair) => pair.here))
  const takenOther = new Set(chain.map((pair) => pair.other))
  const moved: Pair[] = []
  for (const pair of [...likely].sort((a, b) => b.likeness - a.likeness)) {
    if (pair.likeness < MOVED || takenHere.has(pair.here) || takenOther.has(pair.other)) continue
    if (here[pair.here]!.size < SHARED_WORDS || other[pair.other]!.size < SHARED_WORDS) continue
    takenHere.add(pair.here)
    takenOther.add(pair.other)
    moved.push({ ...pair, moved: true })
  }
  return [...chain, ...moved].sort((a, b) => a.here - b.here)
}

export type Weigh = (word: string) => number

/** How much a word tells of a text: the more, the fewer texts have it. */
export function weights(texts: readonly Words[]): Weigh {
  const among = new Map<string, number>()
  for (const text of texts) for (const word of text) among.set(word, (among.get(word) ?? 0) + 1)
  return (word) => Math.log(1 + texts.length / (among.get(word) ?? 1))
}

function sumOf(words: Iterable<string>, weigh: Weigh): number {
  let sum = 0
  for (const word of words) sum += weigh(word)
  return sum
}

/** The share of a text's words that another has too, by weight; 0 for a text without words. */
export function coveredBy(text: Words, by: Words, weigh: Weigh): number {
  const all = sumOf(text, weigh)
  return all === 0
    ? 0
    : sumOf(
        [...text].filter((word) => by.has(word)),
        weigh,
      ) / all
}

function candidates(here: readonly Words[], other: readonly Words[], weigh: Weigh): Pair[] {
  const holders = new Map<string, number[]>()
  other.forEach((text, at) => {
    for (const word of text) {
      const list = holders.get(word) ?? []
      holders.set(word, list)
      if (list.length <= COMMON) list.push(at)
    }
  })
  const sizes = other.map((text) => sumOf(text, weigh))
  return here.flatMap((text, at) => {
    const near = new Set(
      [...text].flatMap((word) => {
        const list = holders.get(word) ?? []
        return list.length > COMMON ? [] : list
      }),
    )
    const size = sumOf(text, weigh)
    return [...near].flatMap((to): Pair[] => {
      const shared = [...text].filter((word) => other[to]!.has(word))
      const isWhole = shared.length === text.size && shared.length === other[to]!.size
      if (shared.length < SHARED_WORDS && !isWhole) return []
      const likeness = (2 * sumOf(shared, weigh)) / (size + sizes[to]!)
      return likeness < ALIKE ? [] : [{ here: at, other: to, likeness, moved: false }]
    })
  })
}

/** Without the pairs of which either side is much more like another text. */
function bestOf(pairs: readonly Pair[]): Pair[] {
  const bestHere = new Map<number, number>()
  const bestOther = new Map<number, number>()
  for (const { here, other, likeness } of pairs) {
    bestHere.set(here, Math.max(likeness, bestHere.get(here) ?? 0))
    bestOther.set(other, Math.max(likeness, bestOther.get(other) ?? 0))
  }
  return pairs.filter(
    ({ here, other, likeness }) => likeness >= NEAR_BEST * Math.max(bestHere.get(here) ?? 0, bestOther.get(other) ?? 0),
  )
}

/** The pairs that stand in the same order on both sides and together are most alike. */
function heaviestChain(pairs: readonly Pair[]): Pair[] {
  // Of one text's pairs the later in the other list come first, so that no chain takes two of them.
  const ordered = [...pairs].sort((a, b) => a.here - b.here || b.other - a.other)
  const most = Math.max(0, ...ordered.map(({ other }) => other + 1))
  /** A tree of the heaviest chains that end below an index of the other list. */
  const ends: (Link | undefined)[] = new Array(most + 1)
  let best: Link | undefined
  for (const pair of ordered) {
    let before: Link | undefined
    for (let at = pair.other; at > 0; at -= at & -at) before = heavier(before, ends[at])
    const link: Link = { pair, before, weight: pair.likeness ** 2 + (before?.weight ?? 0) }
    best = heavier(best, link)
    for (let at = pair.other + 1; at <= most; at += at & -at) ends[at] = heavier(ends[at], link)
  }
  const chain: Pair[] = []
  for (let link = best; link; link = link.before) chain.push(link.pair)
  return chain.reverse()
}

interface Link {
  pair: Pair
  before: Link | undefined
  weight: number
}

const heavier = (a: Link | undefined, b: Link | undefined): Link | undefined =>
  !a || (b && b.weight > a.weight) ? b : a
