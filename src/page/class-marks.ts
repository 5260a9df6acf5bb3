// What students marked, painted beside Backread's own marks: two lines around the words, where Backread draws one beneath them.
import { studentRules } from '../design/marks'
import type { Students } from '../desk-store'
import { CATEGORIES, type Category } from '../findings/model'
import { type PageReport, rangesIn } from './page-report'
import { Registered } from './registered'

const nameOf = (category: Category): string => `backread-student-${category}`
export const STUDENT_HIGHLIGHTS = CATEGORIES.map(nameOf)
/** Over every mark of Backread's. */
const PRIORITY = 20

export class ClassMarks {
  private students: Students = { hide: false, marks: [] }
  private own = new Map<string, Registered>()
  private sheet: CSSStyleSheet | null = null

  get isEmpty(): boolean {
    return this.students.marks.length === 0
  }

  /** Painted with the next painting of the page. */
  follow(students: Students): void {
    this.students = students
  }

  paint(reading: PageReport): void {
    this.take()
    const { marks } = this.students
    if (marks.length === 0) {
      this.undress()
      return
    }
    for (const category of CATEGORIES) {
      const spans = marks.filter((mark) => mark.category === category && mark.end > mark.start)
      const ranges = rangesIn(reading, spans)
      if (ranges.length === 0) continue
      const registered = new Registered(PRIORITY, ranges)
      this.own.set(nameOf(category), registered)
      CSS.highlights.set(nameOf(category), registered.highlight)
    }
    this.dress()
  }

  clear(): void {
    this.take()
    this.undress()
  }

  private take(): void {
    for (const [name, { highlight }] of this.own)
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name)
    this.own.clear()
  }

  private dress(): void {
    if (!this.sheet) {
      this.sheet = new CSSStyleSheet()
      this.sheet.replaceSync(studentRules((category) => `::highlight(${nameOf(category)})`))
    }
    // Pages that set their own list drop ours, so it is looked for each time.
    if (!document.adoptedStyleSheets.includes(this.sheet))
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.sheet]
  }

  private undress(): void {
    const { sheet } = this
    if (sheet) document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet)
    this.sheet = null
  }
}
