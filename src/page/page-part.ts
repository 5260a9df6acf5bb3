// The page part: keeps the marks in step with page, settings and reader, and answers popup and background.
import browser from 'webextension-polyfill'
import { rangesOf } from '../article/anchors'
import type { Students } from '../desk-store'
import type { Finding } from '../findings/model'
import { isToPage, type PageState, type ToPage } from '../messages'
import { namedPassages } from '../report/named-passages'
import { isSiteOff } from '../settings'
import { loadSettings, onSettingsChange } from '../settings-store'
import { Changes } from './changes'
import { checkSelection } from './check-selection'
import { ClassMarks } from './class-marks'
import { isPrerendered, listen } from './dom'
import { Explainer } from './explainer'
import { isAlive, tell } from './extension'
import { Highlighter } from './highlighter'
import { PageRecord } from './page-record'
import { inView, type PageReport, placed, quotesOf, rangesIn } from './page-report'
import { Places } from './place'
import { Pointer } from './pointer'
import { isLayered, Reader } from './reader'
import { selectedIn } from './selected-span'
import { ShownFindings } from './shown-findings'
import { FindingsUnderPoint } from './under-point'

export class PagePart {
  isAlive = isAlive
  private shown = new ShownFindings()
  private highlighter = new Highlighter()
  private record = new PageRecord()
  private classMarks = new ClassMarks()
  private reader = new Reader({
    allowed: () => !isSiteOff(this.shown.settings, location.href),
    arrive: async () => {
      const [{ students }] = await Promise.all([this.record.here(), this.settingsKnown, this.shown.arrive()])
      this.classMarks.follow(students)
      this.shown.inClass = students.hide
    },
    corrections: async () => (await this.record.here()).corrections,
    changed: () => this.paint(),
  })
  private explainer = new Explainer({
    reading: (finding) => this.readingOf(finding),
    shown: (like) => this.shown.of(this.readingOf(like)?.report.findings ?? []),
    activate: (ids) => {
      this.highlighter.activate(ids)
      this.places.activate(ids)
    },
    point: ({ anchors }, span) => this.highlighter.point(rangesOf(anchors, span)),
    dismiss: (finding) => this.dismiss(finding),
    closed: () => this.reader.endLayer(),
  })
  private places = new Places(
    () => {
      const { reading } = this.reader
      return reading ? inView(reading, this.shown.of(reading.report.findings)) : []
    },
    () => {
      // A class that compares does so with the panel. One that still marks comes back to its marks.
      if (!this.shown.inClass && !this.classMarks.isEmpty) this.follow({ hide: false, marks: [] })
    },
  )
  private changes: Changes | null = null
  private pointer: Pointer | null = null
  private underPoint: FindingsUnderPoint | null = null
  private settingsKnown: Promise<void>
  private endSettings: () => void
  private onMessage = (message: unknown) => (isToPage(message) ? this.answer(message) : undefined)

  constructor() {
    browser.runtime.onMessage.addListener(this.onMessage)
    this.endSettings = onSettingsChange((settings) => {
      this.shown.follow(settings)
      // Only where we read before: other pages wait until their detector speaks.
      if (!this.changes) return
      this.reader.disturbed = true
      this.reader.look()
    })
    // What was marked before the page was shown is counted once it is.
    if (isPrerendered()) listen('prerenderingchange' as keyof WindowEventMap, () => this.paint(), { once: true })
    this.settingsKnown = loadSettings().then((settings) => this.shown.follow(settings))
  }

  /** Takes everything of ours off the page. */
  stop(): void {
    this.changes?.stop()
    this.reader.forget()
    this.clear()
    this.places.stop()
    if (!isAlive()) return
    browser.runtime.onMessage.removeListener(this.onMessage)
    this.endSettings()
  }

  /** Reads the page if it holds an article. It need not wait for the settings: they are asked before anything is shown. */
  read(): Promise<void> {
    this.watch()
    return this.reader.look().done
  }

  private async answer(message: ToPage): Promise<unknown> {
    await this.settingsKnown
    switch (message.type) {
      case 'read':
        return this.read()
      case 'read-anyway':
        this.watch()
        return this.reader.readAnyway()
      case 'check-selection':
        this.watch()
        return checkSelection(this.reader, this.shown, this.explainer)
      case 'get-state':
        return this.state()
      case 'get-quotes':
        return this.reader.reading ? quotesOf(this.reader.reading) : []
      case 'scroll-to': {
        const finding = this.reader.reading?.report.findings.find(({ id }) => id === message.findingId)
        return finding && !this.shown.inClass && this.explainer.show(finding)
      }
      case 'scroll-to-span':
        return this.explainer.goTo(message)
      case 'show':
        this.shown.show(message)
        return this.paint()
      case 'walk':
        return this.reader.reading ? this.explainer.walk(message.step) : undefined
      case 'toggle-marks':
        this.shown.marksOn = !this.shown.marksOn
        return this.paint()
      case 'correct':
        this.record.correct(message.corrections)
        return this.reader.correct()
      case 'class':
        return this.follow(message)
      case 'get-selected':
        return this.reader.reading ? selectedIn(this.reader.reading, getSelection()) : null
      case 'restore-dismissed':
        this.shown.restoreAll()
        return this.paint()
    }
  }

  private follow(students: Students): void {
    this.record.mark(students)
    this.classMarks.follow(students)
    if (students.hide !== this.shown.inClass) this.explainer.close()
    this.shown.inClass = students.hide
    this.paint()
  }

  private state(): PageState {
    const { progress, reading } = this.reader
    if (progress.status === 'failed') return progress
    if (progress.status !== 'ready' || !reading)
      return { status: progress.status === 'ready' ? 'reading' : progress.status }
    const dismissed = reading.report.findings.filter((finding) => this.shown.isDismissed(finding)).map(({ id }) => id)
    const { shown, marksOn, inClass } = this.shown
    return { status: 'ready', report: reading.report, shown, marksOn, inClass, dismissed }
  }

  private watch(): void {
    this.changes ??= new Changes({
      look: async () => (this.stopIfDead() ? 0 : this.reader.look().seen),
      dress: async () => {
        if (this.stopIfDead()) return 0
        const start = performance.now()
        const look = this.reader.lookAgain()
        const work = performance.now() - start
        return work + (await (look === 'same' ? this.highlighter.dressAgain() : look.seen))
      },
      moved: () => {
        this.reader.disturbed = true
      },
      changed: (node) => {
        this.reader.disturbed = true
        this.highlighter.drop(node)
      },
      concerns: (record) => (this.explainer.card.isOwnChange(record) ? null : this.reader.concerns(record)),
    })
  }

  private readingOf(finding: Finding | null): PageReport | null {
    return finding && isLayered(finding) ? this.reader.layer : this.reader.reading
  }

  private paint(): void {
    const { reading, layer } = this.reader
    if (!reading) {
      this.clear()
      tell({ type: 'marked', count: null })
      return
    }
    this.pointer ??= new Pointer({
      at: ({ x, y }) => this.under(x, y),
      isOurs: (event) => this.explainer.card.isHost(event.target),
      pass: (findings) => this.explainer.pass(findings),
      rest: (findings, { x }) => this.explainer.rest(findings, x),
      press: (findings, { x }) => this.explainer.open(findings, true, x),
      leave: () => this.explainer.leave(),
      pressElsewhere: () => this.explainer.close(),
    })
    const { settings, isVisible } = this.shown
    const own = placed(reading, this.shown.of(reading.report.findings))
    const marks = layer ? [...own, ...placed(layer, this.shown.of(layer.report.findings))] : own
    const named = settings.markNamed && isVisible ? namedPassages(reading.report) : []
    this.classMarks.paint(reading)
    const shown = (isShown: boolean) => {
      if (!isShown) return
      this.underPoint = new FindingsUnderPoint(marks)
      this.explainer.refresh()
      this.places.moved()
      tell({ type: 'marked', count: isVisible ? own.length : null })
    }
    this.highlighter.paint(marks, rangesIn(reading, named), settings).then(shown, () => this.reader.fail())
  }

  private under(x: number, y: number): Finding[] {
    this.stopIfDead()
    return this.underPoint?.at(x, y) ?? []
  }

  /** The extension was updated or removed: what it left is taken away rather than explained. */
  private stopIfDead(): boolean {
    const alive = isAlive()
    if (!alive) this.stop()
    return !alive
  }

  private clear(): void {
    this.explainer.close()
    this.highlighter.clear()
    this.classMarks.clear()
    this.pointer?.stop()
    this.pointer = null
    this.underPoint = null
  }

  private dismiss(finding: Finding): () => void {
    const set = (dismissed: boolean) => {
      this.shown.dismiss(finding, dismissed)
      this.paint()
    }
    set(true)
    return () => set(false)
  }
}
