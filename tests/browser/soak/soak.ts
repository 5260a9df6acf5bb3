// Soaking: what only shows after hundreds of times, in real browsers and too long for every test run.
import type { Rig } from '../harness'

/** What is tried how often, from which random row, and with which pages beside our own. */
export interface Soak {
  rig: Rig
  times: number
  seed: number
  /** A folder of pages (.html, .html.gz); null: our own. */
  pages: string | null
}
