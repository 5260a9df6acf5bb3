// Runs inside a page: times our structure and Readability's on it. Readability takes its document apart and has to be given a
// clone, as its README says; what that costs is told apart.
import { Readability } from '@mozilla/readability'
import { looksLikeArticle } from '../article/detect'
import { readDocument } from '../article/read'

const RUNS = 7

function least<Given>(prepare: () => Given, work: (given: Given) => unknown): number {
  let time = Number.POSITIVE_INFINITY
  for (let run = 0; run < RUNS; run++) {
    const given = prepare()
    const start = performance.now()
    work(given)
    time = Math.min(time, performance.now() - start)
  }
  return time
}

const clone = () => document.cloneNode(true) as Document

const read = () => readDocument(document, location.href)

/** Milliseconds, the least of several runs. */
export interface Times {
  ours: number
  theirs: number
  clone: number
}

export const times = (): Times => ({
  ours: least(() => {}, read),
  theirs: least(clone, (given) => new Readability(given).parse()),
  clone: least(() => {}, clone),
})

/** Milliseconds for the first look, with nothing compiled yet: on a page of any kind there is no second. */
export function detect(): number {
  const start = performance.now()
  looksLikeArticle(document, 'https://brackwater.example/2026/03/a-story-of-some-length')
  return performance.now() - start
}
