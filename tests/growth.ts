// How the cost of some work grows with its input, measured so that a busy machine does not decide the answer.
import { cost } from '../src/workbench/timing'

/** Below this many milliseconds nothing is slow, whatever the ratio of two noisy figures. */
const NOTHING = 60
const ATTEMPTS = 4

/**
 * The factor by which four times the input costs more: 4 is linear, 16 quadratic. The least of a few attempts counts, and
 * the first that shows linear time ends the search. The input is made anew for every run, and not measured.
 */
export function growth<Input>(make: (size: number) => Input, work: (input: Input) => unknown, size: number): number {
  let small = Number.POSITIVE_INFINITY
  let large = Number.POSITIVE_INFINITY
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const [one, four] = [make(size), make(size * 4)]
    small = Math.min(
      small,
      cost(() => work(one)),
    )
    large = Math.min(
      large,
      cost(() => work(four)),
    )
    if (large < NOTHING || large < small * 6) return Math.min(large / small, 6)
  }
  return large / small
}
