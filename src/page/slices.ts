// Long work on the page's own thread, cut into tasks so short that nobody waits for them.

/** Milliseconds of the page's time that are taken at once. */
const SLICE = 8

export interface Sliced<Value> {
  /** Null where nobody waited for it any more. */
  value: Value | null
  /** Milliseconds that it took of the page's time. */
  work: number
}

/**
 * Goes through all steps, in as many tasks as it takes.
 * @param steps each of them short
 * @param wanted asked between two tasks: false where nobody waits for the answer any more
 */
export async function inSlices<Value>(steps: Iterator<unknown, Value>, wanted: () => boolean): Promise<Sliced<Value>> {
  let work = 0
  for (let start = performance.now(); ; ) {
    const step = steps.next()
    const spent = performance.now() - start
    if (step.done) return { value: step.value, work: work + spent }
    if (spent < SLICE) continue
    work += spent
    await pause()
    if (!wanted()) return { value: null, work }
    start = performance.now()
  }
}

/** Lets the page's own tasks go first. */
export const pause = (): Promise<unknown> => {
  const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<void> } }
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve))
}
