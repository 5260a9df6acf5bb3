// The verdict: an article's sourcing in one sentence made of facts and counts. Never a score, never a judgement.
import type { Category, Finding, Findings, Source } from '../findings/findings'
import type { Words } from '../words/words'
import { tellers } from './totals'

/** One fact of the verdict, and the category it belongs to. */
interface Clause {
  category: Category
  text: string
}

/** A formula ("on condition of anonymity") is no reason. */
const REASONS = new Set(['circular', 'duty', 'harm'])

function sourcing(sources: readonly Source[], words: Words): string[] {
  const unnamed = sources.filter((source) => source.type === 'anonymous')
  if (sources.length === 0) return [words.say('verdict_no_sources')]
  const byRole = sources.filter((source) => source.byRole).length
  if (unnamed.length === 0)
    return [
      byRole
        ? words.count('verdict_by_role', byRole, sources.length)
        : words.count('verdict_all_named', sources.length),
    ]
  const share =
    unnamed.length === sources.length
      ? words.count('verdict_all_unnamed', sources.length)
      : words.count('verdict_unnamed', unnamed.length, sources.length)
  const reasons = unnamed.filter(({ profile }) => profile && REASONS.has(profile.whyUnnamed.value)).length
  if (unnamed.length === 1)
    return [share, words.say(reasons ? 'verdict_single_with_reason' : 'verdict_single_without_reason')]
  if (reasons === 0) return [share, words.say('verdict_reasons_none')]
  if (reasons === unnamed.length) return [share, words.say('verdict_reasons_all')]
  return [share, words.count('verdict_reasons_some', reasons)]
}

type Read = Pick<Findings, 'sources' | 'findings'>

/**
 * The verdict's clauses on what was read, in the order in which they are told. Sources are counted as the totals count them;
 * claims and sentences are counted in `findings`, which may leave out what the reader has hidden.
 */
export function verdictClauses(read: Read, findings: readonly Finding[], words: Words): Clause[] {
  const clauses: Clause[] = sourcing(tellers(read), words).map((text) => ({ category: 'anonymous', text }))
  const unverified = findings.filter((finding) => finding.category === 'unverified').length
  if (unverified) clauses.push({ category: 'unverified', text: words.count('verdict_unverified', unverified) })
  const truncated = findings.filter((finding) => finding.category === 'truncated')
  if (truncated.length) {
    const key = truncated.every(({ kind }) => kind === 'cut-off') ? 'verdict_broken' : 'verdict_incomplete'
    clauses.push({ category: 'truncated', text: words.count(key, truncated.length) })
  }
  const [first, ...rest] = clauses
  return first ? [{ ...first, text: capital(first.text, words.locale) }, ...rest] : []
}

/** The verdict as one sentence of plain text. */
export function verdict(read: Read, findings: readonly Finding[], words: Words): string {
  const clauses = verdictClauses(read, findings, words)
  return clauses.map(({ text }) => text).join(words.say('verdict_join')) + words.say('verdict_end')
}

function capital(text: string, locale: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0x20)
  return first.toLocaleUpperCase(locale) + text.slice(first.length)
}
