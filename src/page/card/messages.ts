// What page part and card tell each other. The card stands in a browsing context of its own, so that the page cannot reach it, and
// all that passes goes over one port.
import type { Article, Span } from '../../article/article'
import type { Finding } from '../../findings/findings'
import type { Report } from '../../report/report'

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

export type FromCard =
  /** How high the card would be, given the room, in CSS pixels. */
  | { type: 'size'; height: number }
  | { type: 'close' }
  | { type: 'turn'; page: number }
  | { type: 'walk'; step: 1 | -1 }
  | { type: 'go-to'; span: Span }
  | { type: 'dismiss'; findingId: string }
  | { type: 'undo' }

const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0

export function isFromCard(value: unknown): value is FromCard {
  if (typeof value !== 'object' || value === null) return false
  const message = value as Record<string, unknown>
  switch (message.type) {
    case 'close':
    case 'undo':
      return true
    case 'size':
      return typeof message.height === 'number' && message.height >= 0
    case 'turn':
      return isCount(message.page)
    case 'walk':
      return message.step === 1 || message.step === -1
    case 'go-to': {
      const span = message.span as Partial<Span> | null | undefined
      return typeof span === 'object' && span !== null && isCount(span.start) && isCount(span.end)
    }
    case 'dismiss':
      return typeof message.findingId === 'string'
    default:
      return false
  }
}
