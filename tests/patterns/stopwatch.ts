// How long each regular expression takes on one text, whoever runs it: the work of the rest does not drown it.

/** Patterns, as `/source/flags`, with the milliseconds of their slowest way through one text. */
type Slowest = Map<string, number>

/** Runs `work` with a watch on every regular expression in it. */
function watch(work: () => unknown): Slowest {
  const slowest: Slowest = new Map()
  const plain = RegExp.prototype.exec
  /** The way through a text that is under way: a global pattern goes through it in many steps. */
  let way = { pattern: null as RegExp | null, text: '', at: -1, spent: 0 }
  // All of matching, replacing and splitting goes through this method once it is not the browser's own.
  RegExp.prototype.exec = function (text) {
    const { lastIndex } = this
    const start = performance.now()
    const match = plain.call(this, text)
    const spent = performance.now() - start
    const goesOn = way.pattern === this && way.text === text && lastIndex > way.at
    way = { pattern: this, text, at: lastIndex, spent: goesOn ? way.spent + spent : spent }
    if (way.spent > 1) {
      const name = `/${this.source}/${this.flags}`
      slowest.set(name, Math.max(slowest.get(name) ?? 0, way.spent))
    }
    return match
  }
  try {
    work()
  } finally {
    RegExp.prototype.exec = plain
  }
  return slowest
}

/** The patterns that took longer than `most` milliseconds on one text, every time of a few: once may be the machine's fault. */
export function slowPatterns(work: () => unknown, most: number, times = 4): string[] {
  let slow: string[] | null = null
  for (let time = 0; time < times && slow?.length !== 0; time++) {
    const now = watch(work)
    slow = [...now].filter(([name, spent]) => spent > most && (slow?.includes(name) ?? true)).map(([name]) => name)
  }
  return slow ?? []
}
