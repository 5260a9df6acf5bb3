// Readings take turns: one is under way for each tab, the newest, in steps; between two steps whoever has had the least time comes
// first, and who has had more than a fair share waits before the next one begins.
import type { Steps } from '../steps'

/** Milliseconds of work before others are asked for. */
const SLICE = 30
/** Milliseconds that a page may take at any time without waiting: several long articles. */
const ALLOWANCE = 2_000
/** Beyond that it may go on at this share of the time that goes by. */
const SHARE = 1 / 5

interface Job {
  tab: string
  account: Account
  steps: Steps<unknown>
  begun: boolean
  resolve: (value: unknown) => void
  reject: (error: unknown) => void
}

/** The time that a page has had, which is forgotten at the rate of SHARE. */
class Account {
  private spent = 0
  private at = 0

  /** @param now milliseconds */
  owed(now: number): number {
    return Math.max(0, this.spent - (now - this.at) * SHARE)
  }

  charge(now: number, milliseconds: number): void {
    this.spent = this.owed(now) + milliseconds
    this.at = now
  }

  /** Milliseconds until it may begin another reading. */
  wait(now: number): number {
    return Math.max(0, this.owed(now) - ALLOWANCE) / SHARE
  }
}

export class Scheduler {
  private jobs = new Map<string, Job>()
  /** By payer. */
  private accounts = new Map<string, Account>()
  private timer: ReturnType<typeof setTimeout> | undefined

  /**
   * Does the steps when their turn comes. Answers null where a newer reading of the same tab takes their place; rejects with what
   * they throw.
   * @param payer whose time it is. A tab's next site need not wait for what the one before it took.
   */
  take<Value>(tab: string, payer: string, steps: Steps<Value>): Promise<Value | null> {
    this.drop(tab)
    return new Promise((resolve, reject) => {
      const account = this.accountOf(payer)
      this.jobs.set(tab, { tab, account, steps, begun: false, resolve: resolve as Job['resolve'], reject })
      this.next()
    })
  }

  /** Ends what is under way for a tab. */
  drop(tab: string): void {
    const job = this.jobs.get(tab)
    if (!job) return
    this.jobs.delete(tab)
    // Whoever lent something to the reading gets it back.
    job.steps.return(undefined as never)
    job.resolve(null)
  }

  private accountOf(key: string): Account {
    const now = performance.now()
    for (const [other, account] of this.accounts) if (account.owed(now) === 0) this.accounts.delete(other)
    const account = this.accounts.get(key) ?? new Account()
    this.accounts.set(key, account)
    return account
  }

  /** A task of its own for every slice, so that messages come in between. */
  private next(): void {
    clearTimeout(this.timer)
    if (this.jobs.size === 0) return
    const now = performance.now()
    const wait = Math.min(...[...this.jobs.values()].map(({ begun, account }) => (begun ? 0 : account.wait(now))))
    this.timer = setTimeout(() => this.turn(), wait)
  }

  private turn(): void {
    const start = performance.now()
    const ready = [...this.jobs.values()].filter(({ begun, account }) => begun || account.wait(start) === 0)
    const [first, ...others] = ready
    if (first)
      this.work(
        others.reduce((least, job) => (job.account.owed(start) < least.account.owed(start) ? job : least), first),
        start,
      )
    this.next()
  }

  private work(job: Job, start: number): void {
    job.begun = true
    try {
      for (;;) {
        const step = job.steps.next()
        if (step.done) {
          this.jobs.delete(job.tab)
          job.resolve(step.value)
          break
        }
        if (performance.now() - start > SLICE) break
      }
    } catch (error) {
      this.jobs.delete(job.tab)
      job.reject(error)
    }
    const now = performance.now()
    job.account.charge(now, now - start)
  }
}
