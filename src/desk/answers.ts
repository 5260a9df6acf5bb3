// What a student marked beside what Backread marked. Agreed is: the same category, and at least one letter in common.
import type { Finding } from '../findings/findings'
import { overlaps } from '../spans'
import type { StoryRecord, StudentMark } from './record'

interface Compared {
  /** A mark with every finding that it agrees with. */
  agreed: { mark: StudentMark; findings: Finding[] }[]
  /** Findings that no mark agrees with. */
  missed: Finding[]
  /** Marks that agree with no finding; `other` stands where Backread asks another question about the same words. */
  more: { mark: StudentMark; other: Finding | null }[]
}

const agrees = (mark: StudentMark, finding: Finding): boolean =>
  mark.category === finding.category && overlaps(mark, finding)

export function compare(marks: readonly StudentMark[], findings: readonly Finding[]): Compared {
  const inOrder = [...marks].sort((a, b) => a.start - b.start || a.end - b.end)
  const pairs = inOrder.map((mark) => ({ mark, findings: findings.filter((finding) => agrees(mark, finding)) }))
  return {
    agreed: pairs.filter(({ findings: found }) => found.length > 0),
    missed: findings.filter((finding) => !marks.some((mark) => agrees(mark, finding))),
    more: pairs
      .filter(({ findings: found }) => found.length === 0)
      .map(({ mark }) => ({ mark, other: findings.find((finding) => overlaps(mark, finding)) ?? null })),
  }
}

/** Adds a mark; the same words under the same question are marked once. */
export function withMark(record: StoryRecord, mark: StudentMark): StoryRecord {
  const others = record.marks.filter((other) => !isSameMark(other, mark))
  return { ...record, marks: [...others, mark].sort((a, b) => a.start - b.start || a.end - b.end) }
}

export const withoutMark = (record: StoryRecord, mark: StudentMark): StoryRecord => ({
  ...record,
  marks: record.marks.filter((other) => !isSameMark(other, mark)),
})

const isSameMark = (a: StudentMark, b: StudentMark): boolean =>
  a.start === b.start && a.end === b.end && a.category === b.category

/** The marks where their words stand in the text now: a page may have gained a paragraph since. Those whose words are gone are left out. */
export function placedMarks(marks: readonly StudentMark[], text: string): StudentMark[] {
  return marks.flatMap((mark) => {
    const { start, quote } = mark
    if (text.startsWith(quote, start)) return [mark]
    const before = text.lastIndexOf(quote, start)
    const after = text.indexOf(quote, start)
    const isBefore = before >= 0 && (after < 0 || start - before <= after - start)
    const at = isBefore ? before : after
    return at < 0 ? [] : [{ ...mark, start: at, end: at + quote.length }]
  })
}

/** The file that a teacher collects: what was marked where, how it compares, and no name. */
export function toAnswerFile(record: StoryRecord, findings: readonly Finding[], now: Date): string {
  const { address, title, marks } = record
  const { agreed, missed, more } = compare(marks, findings)
  const finding = ({ start, end, exact, category, kind }: Finding) => ({ start, end, exact, category, kind })
  const file = {
    kind: 'backread-answers',
    version: 1,
    address,
    title,
    saved: now.toISOString(),
    rule: 'same category, overlapping words',
    marks,
    agreed: agreed.map(({ mark, findings: found }) => ({ mark, findings: found.map(finding) })),
    missed: missed.map(finding),
    more: more.map(({ mark }) => mark),
  }
  return `${JSON.stringify(file, null, 2)}\n`
}
