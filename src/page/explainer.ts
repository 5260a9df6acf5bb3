// Opens the card on findings, walks from one to the next, and does what the card's buttons say.
import type { Span } from '../article/article'
import type { Finding } from '../findings/model'
import { words } from '../words/browser'
import { Card } from './card/card'
import { cardSoon } from './card/frame'
import type { CardContent, CardPage, CardReport, FromCard } from './card/messages'
import type { Box } from './card/position'
import { version } from './extension'
import { linesOf, type PageReport } from './page-report'
import { complaint, quotation } from './quotation'
import { scrollTo } from './scrolling'

/** What the explainer needs of the page part. */
export interface Subject {
  /** What a finding is of; without one what is read now. */
  reading: (finding: Finding | null) => PageReport | null
  /** The findings that are marked in the same text as this one, in reading order. */
  shown: (like: Finding | null) => Finding[]
  /** Makes the marks of these findings the stronger ones. */
  activate: (ids: string[]) => void
  /** Marks a passage for a moment, one that need not be a finding. */
  point: (reading: PageReport, span: Span) => void
  /** Answers with the way back. */
  dismiss: (finding: Finding) => () => void
  /** The card is closed. */
  closed: () => void
}

const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end

export class Explainer {
  readonly card = new Card()
  private current: Finding | null = null

  constructor(private subject: Subject) {}

  /** @param near the column where the reader pointed, in pixels of the viewport */
  open(findings: Finding[], pinned: boolean, near: number | null = null, page = 0): void {
    const finding = findings[page]
    const reading = finding && this.subject.reading(finding)
    if (!reading) return
    this.current = finding
    this.subject.activate(findings.map(({ id }) => id))
    this.card.open({
      lines: () => this.linesOf(finding),
      near,
      pinned,
      content: () => this.content(reading, findings, page),
      heard: (message) => {
        if (message.type === 'turn') this.open(findings, this.card.isPinned, near, message.page)
        else this.hear(message, findings)
      },
      closed: () => {
        this.subject.activate([])
        this.subject.closed()
      },
    })
  }

  private content({ report }: PageReport, findings: Finding[], page: number): CardContent {
    const all = this.subject.shown(findings[page]!)
    const pageOf = (finding: Finding): CardPage => ({
      finding,
      quotation: quotation(report.article, finding, location.href, words),
      complaint: complaint(words.say('card_report_head', version()), report.article, finding, location.href),
    })
    const { text, outlet, policies } = report.article
    const shown: CardReport = {
      article: { text, outlet, policies },
      sources: report.sources.filter(({ id }) => findings.some(({ sourceId }) => sourceId === id)),
    }
    const number = all.findIndex(({ id }) => id === findings[page]!.id) + 1
    return { kind: 'findings', pages: findings.map(pageOf), page, report: shown, number, total: all.length }
  }

  private hear(message: FromCard, findings: Finding[]): void {
    switch (message.type) {
      case 'walk':
        this.walk(message.step)
        break
      case 'go-to':
        this.goTo(message.span)
        break
      case 'dismiss': {
        const finding = findings.find(({ id }) => id === message.findingId)
        if (finding) this.dismiss(finding)
      }
    }
  }

  private dismiss(finding: Finding): void {
    const undo = this.subject.dismiss(finding)
    this.notice(
      words.say('card_dismissed'),
      () => this.linesOf(finding),
      () => {
        undo()
        this.show(finding)
      },
    )
  }

  /** To the next or the previous finding from the one that is open, else from the top of what is in view. */
  walk(step: 1 | -1): void {
    const all = this.subject
      .shown(this.card.isOpen ? this.current : null)
      .filter((finding) => this.linesOf(finding).length > 0)
    const next = this.neighbour(all, step)
    if (next) this.show(next)
    else this.notice(words.say('card_no_more'), () => [])
  }

  private neighbour(all: Finding[], step: 1 | -1): Finding | undefined {
    const { current } = this
    if (current && this.card.isOpen) {
      // A passage with several findings is one stop: its card has them all.
      const order = step === 1 ? all : all.toReversed()
      const beyond = order.find(({ start, end }) => (step === 1 ? start >= current.end : end <= current.start))
      const stop = beyond ?? order[0]
      return stop && all.find((finding) => overlap(finding, stop))
    }
    const below = all.findIndex((finding) => (this.linesOf(finding)[0]?.top ?? -1) >= 0)
    return step === 1 ? (all[below] ?? all[0]) : (all[below < 0 ? all.length - 1 : below - 1] ?? all.at(-1))
  }

  /** Scrolls to a finding and opens its card, for the keyboard and the popup. */
  show(finding: Finding): void {
    const reading = this.subject.reading(finding)
    if (!reading || !scrollTo(reading, finding)) return
    const pages = this.subject.shown(finding).filter((other) => overlap(other, finding))
    if (pages.length > 0) this.open(pages, true, null, Math.max(0, pages.indexOf(finding)))
  }

  goTo(span: Span): void {
    const reading = this.subject.reading(this.card.isOpen ? this.current : null)
    if (!reading || !scrollTo(reading, span)) return
    this.subject.point(reading, span)
  }

  /** A word from us beside a passage, or in the corner where there is none. */
  notice(notice: string, lines: () => Box[], undo?: () => void): void {
    const corner = { left: innerWidth, right: innerWidth, top: 0, bottom: 0 }
    this.current = null
    this.card.open({
      lines: () => {
        const found = lines()
        return found.length > 0 ? found : [corner]
      },
      near: null,
      pinned: true,
      content: () => ({ kind: 'notice', notice, undo: undo !== undefined }),
      heard: ({ type }) => {
        if (type === 'undo') undo?.()
      },
      closed: () => this.subject.closed(),
    })
  }

  /** The pointer passes over these findings, or over none: their marks are the stronger ones, unless a card is open. */
  pass(findings: Finding[]): void {
    if (findings.length > 0) cardSoon()
    if (!this.card.isOpen) this.subject.activate(findings.map(({ id }) => id))
  }

  /** The pointer rests on findings: their card opens, unless the reader keeps another one open. */
  rest(findings: Finding[], near: number): void {
    if (!this.card.isPinned) this.open(findings, false, near)
  }

  leave(): void {
    if (!this.card.isPinned) this.close()
  }

  close(): void {
    this.card.close()
  }

  /** Draws the open card anew, or closes it where its finding is not shown any more. */
  refresh(): void {
    const { current } = this
    if (!current || !this.card.isOpen) return
    const now = this.subject.shown(current).find(({ id, exact }) => id === current.id && exact === current.exact)
    if (!now) this.close()
    else this.card.draw()
  }

  private linesOf(finding: Finding): DOMRect[] {
    const reading = this.subject.reading(finding)
    return reading ? linesOf(reading, finding) : []
  }
}
