// Times that can be trusted on a machine where others work too: processor time, the best of several runs, and a fit over
// growing sizes.

/** How long a measurement may go on once it has been repeated often enough. Milliseconds. */
const PATIENCE = 400

/**
 * Milliseconds of our thread for one call of `work`. The clock counts what others did meanwhile, the processor's account
 * counts our collector's and compiler's threads too: the smaller of the two is the better witness.
 */
export function cost(work: () => unknown): number {
  const clock = performance.now()
  const account = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(account)
  return Math.min(performance.now() - clock, (user + system) / 1_000)
}

/** The least of several costs: what the work takes when nothing disturbs it. */
export function best(work: () => unknown, most = 30): number {
  const until = performance.now() + PATIENCE
  let least = Number.POSITIVE_INFINITY
  for (let run = 0; run < 3 || (run < most && performance.now() < until); run++) least = Math.min(least, cost(work))
  return least
}

/** The exponent k of `time ≈ c · size^k`, by least squares over the logarithms: 1 is linear, 2 quadratic. */
export function exponent(points: readonly { size: number; time: number }[]): number {
  const logs = points.map(({ size, time }) => ({ x: Math.log(size), y: Math.log(time) }))
  const mean = (of: 'x' | 'y') => logs.reduce((sum, log) => sum + log[of], 0) / logs.length
  const [x, y] = [mean('x'), mean('y')]
  const covariance = logs.reduce((sum, log) => sum + (log.x - x) * (log.y - y), 0)
  return covariance / logs.reduce((sum, log) => sum + (log.x - x) ** 2, 0)
}
