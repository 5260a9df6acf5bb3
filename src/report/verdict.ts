// The verdict: an article's sourcing in one sentence made of facts and counts. Never a score, never a judgement.
import type { Category, Finding, Source } from '../findings/model'
import type { Words } from '../words/words'
import type { FilteredReport } from './filtered'
import { speakers } from './totals'

/** One fact of the verdict, and the category it belongs to. */
interface Clause {
  category: Category
  text: string
}

type Counted = 'verdict_unverified' | 'verdict_broken' | 'verdict_incomplete'

/** A formula ("on condition of anonymity") is no reason. */
const REASONS = new Set(['circular', 'duty', 'harm'])

/** Who is named comes first: "9 of 12 sources are named, 1 is given by role, 2 are unnamed". */
function sourcing(sources: readonly Source[], words: Words): string[] {
  if (sources.length === 0) return [words.say('verdict_no_sources')]
  const unnamed = sources.filter((source) => source.type === 'anonymous')
  const byRole = sources.filter((source) => source.byRole).length
  const named = sources.length - unnamed.length - byRole
  if (named === sources.length) return [words.count('verdict_all_named', named)]
  if (byRole === sources.length) return [words.count('verdict_all_by_role', byRole)]
  if (unnamed.length === sources.length)
    return [words.count('verdict_all_unnamed', unnamed.length), reasonsOf(unnamed, words)]
  const shares = [
    named === 0
      ? words.count('verdict_none_named', sources.length)
      : words.count('verdict_named', named, sources.length),
    ...(byRole > 0 ? [words.count('verdict_by_role', byRole)] : []),
    ...(unnamed.length > 0 ? [words.count('verdict_unnamed', unnamed.length)] : []),
  ].join(words.say('verdict_comma'))
  return unnamed.length > 0 ? [shares, reasonsOf(unnamed, words)] : [shares]
}

function reasonsOf(unnamed: readonly Source[], words: Words): string {
  const reasons = unnamed.filter(({ profile }) => profile && REASONS.has(profile.whyUnnamed.value)).length
  if (unnamed.length === 1) return words.say(reasons ? 'verdict_single_with_reason' : 'verdict_single_without_reason')
  if (reasons === 0) return words.say('verdict_reasons_none')
  return reasons === unnamed.length ? words.say('verdict_reasons_all') : words.count('verdict_reasons_some', reasons)
}

/**
 * The verdict's clauses, in the order in which they are told. All sources, claims and sentences of the report count; where
 * some of the findings are not shown, the clause says how many.
 */
export function verdictClauses({ report, hidden }: FilteredReport, words: Words): Clause[] {
  const clauses: Clause[] = sourcing(speakers(report), words).map((text) => ({ category: 'anonymous', text }))
  const add = (category: Category, key: (all: readonly Finding[]) => Counted) => {
    const all = report.findings.filter((finding) => finding.category === category)
    if (all.length === 0) return
    const text = words.count(key(all), all.length)
    const left = hidden[category]
    clauses.push({ category, text: left ? words.say('verdict_with_hidden', text, left) : text })
  }
  add('unverified', () => 'verdict_unverified')
  add('truncated', (all) => (all.every(({ kind }) => kind === 'cut-off') ? 'verdict_broken' : 'verdict_incomplete'))
  const [first, ...rest] = clauses
  return first ? [{ ...first, text: capital(first.text, words.locale) }, ...rest] : []
}

/** The verdict as one sentence of plain text. */
export function verdict(shown: FilteredReport, words: Words): string {
  const clauses = verdictClauses(shown, words)
  return clauses.map(({ text }) => text).join(words.say('verdict_join')) + words.say('verdict_end')
}

function capital(text: string, locale: string): string {
  const first = String.fromCodePoint(text.codePointAt(0) ?? 0x20)
  return first.toLocaleUpperCase(locale) + text.slice(first.length)
}
