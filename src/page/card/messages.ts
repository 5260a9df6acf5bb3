// What page part and card tell each other. The card stands in a browsing context of its own, so that the page cannot reach it, and
// all that passes goes over one port.
import * as v from 'valibot'
import type { Article } from '../../article/article'
import type { Finding } from '../../findings/model'
import type { Report } from '../../report/report'
import { Count, guard } from '../../schema'

/** As much of a report as a card shows. */
export interface CardReport {
  article: Pick<Article, 'text' | 'outlet' | 'policies'>
  sources: Report['sources']
}

/** A finding with what its buttons copy. */
export interface CardPage {
  finding: Finding
  quotation: string
  complaint: string
}

export type CardContent =
  | {
      kind: 'findings'
      /** The findings on one passage. */
      pages: CardPage[]
      page: number
      report: CardReport
      /** Where this finding stands among all that are shown, from 1. */
      number: number
      total: number
    }
  /** A short word from us in the place of a finding, with a way back where there is one. */
  | { kind: 'notice'; notice: string; undo: boolean }

export type ToCard =
  /** `low`: the window has no height to spare. */
  | { type: 'draw'; content: CardContent; low: boolean }
  /** From now on the reader sees the card; it was away, or somewhere else. */
  | { type: 'seen' }
  | { type: 'focus' }

const FromCard = v.variant('type', [
  /** How high the card would be, given the room, in CSS pixels. */
  v.object({ type: v.literal('size'), height: v.pipe(v.number(), v.minValue(0)) }),
  v.object({ type: v.literal('close') }),
  v.object({ type: v.literal('turn'), page: Count }),
  v.object({ type: v.literal('walk'), step: v.picklist([1, -1]) }),
  v.object({ type: v.literal('go-to'), span: v.object({ start: Count, end: Count }) }),
  v.object({ type: v.literal('dismiss'), findingId: v.string() }),
  v.object({ type: v.literal('undo') }),
])
export type FromCard = v.InferOutput<typeof FromCard>
export const isFromCard = guard(FromCard)
