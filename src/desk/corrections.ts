// Makes the report that follows from what the reader put right: sources that are one, their names, what they are.
import type { Attribution, Claim, Finding, Findings, Party, Source } from '../findings/findings'
import { isRead, makeReport, type Report } from '../report/report'
import { sourceKeys } from './correction'
import { joinSources } from './join-sources'
import type { CorrectedType, Correction } from './record'

/**
 * The report after corrections, in their order; counts, shares and notes are made anew. What names a source that the text has no more
 * is passed over. The report that is given stays as it is.
 *
 * A source that the reader calls named, by type or by joining it to one that is, is asked after no more: its findings fall away, for
 * "Who says so?" is answered. A name alone takes no mark away: the text gives it to nobody. No correction adds a mark, since none
 * would have words of the text for its reason; it counts all the same.
 */
export function applyCorrections(report: Report, corrections: readonly Correction[]): Report {
  if (corrections.length === 0) return report
  const { file, article } = report
  const found = correct(report, corrections)
  return { ...(file !== undefined && { file }), ...makeReport(article, found, isRead(report)) }
}

function correct(found: Findings, corrections: readonly Correction[]): Findings {
  const keys = sourceKeys(found.sources)
  const idOf = new Map([...keys].map(([id, key]) => [key, id]))
  const wishes = readWishes(corrections, idOf)
  const rootOf = (id: string): string => {
    let at = id
    for (let to = wishes.into.get(at); to !== undefined; to = wishes.into.get(at)) at = to
    return at
  }
  const members = new Map<string, Source[]>()
  for (const source of found.sources) {
    const root = rootOf(source.id)
    members.set(root, [...(members.get(root) ?? []), source])
  }
  const touched = new Set([...wishes.names.keys(), ...wishes.types.keys()])
  const sources = found.sources
    .filter(({ id }) => members.has(id))
    .map((root): Source => {
      const group = members.get(root.id)!
      if (group.length === 1 && !touched.has(root.id)) return root
      const others = group.filter((one) => one !== root)
      return byHand(joinSources(root, others), root, others, keys, wishes)
    })
  const byId = new Map(sources.map((source) => [source.id, source]))
  return {
    attributions: found.attributions.map((one) => movedTo(one, rootOf)),
    sources: sources.map((source) => ({
      ...borneOutAnew(source, found.sources, byId, rootOf),
      key: keys.get(source.id)!,
    })),
    findings: found.findings.flatMap((finding) => correctedFinding(finding, byId, rootOf)),
  }
}

interface Wishes {
  /** Source id → the one that it is joined to. */
  into: Map<string, string>
  names: Map<string, string>
  types: Map<string, CorrectedType>
}

function readWishes(corrections: readonly Correction[], idOf: ReadonlyMap<string, string>): Wishes {
  const wishes: Wishes = { into: new Map(), names: new Map(), types: new Map() }
  const leadsTo = (id: string, end: string): boolean => {
    for (let at: string | undefined = id; at !== undefined; at = wishes.into.get(at)) if (at === end) return true
    return false
  }
  for (const correction of corrections) {
    if (correction.kind === 'merge') {
      const [from, into] = [idOf.get(correction.from), idOf.get(correction.into)]
      // Two that are each to be joined to the other: the first wish holds.
      if (from !== undefined && into !== undefined && !leadsTo(into, from)) wishes.into.set(from, into)
      continue
    }
    const id = idOf.get(correction.source)
    if (id === undefined) continue
    if (correction.kind === 'type') wishes.types.set(id, correction.type)
    else if (correction.name.trim()) wishes.names.set(id, correction.name.trim())
  }
  return wishes
}

function byHand(
  joined: Source,
  root: Source,
  others: readonly Source[],
  keys: ReadonlyMap<string, string>,
  { names, types }: Wishes,
): Source {
  const { byRole, profile, ...rest } = joined
  const type = types.get(root.id) ?? (byRole ? 'role' : joined.type)
  return {
    ...rest,
    name: names.get(root.id) ?? joined.name,
    type: type === 'role' ? 'person' : type,
    ...(type === 'role' && { byRole: true as const }),
    ...(type === 'anonymous' && profile && { profile }),
    byHand: {
      keys: [root, ...others].map(({ id }) => keys.get(id)!),
      was: [root, ...others].map(({ name }) => name),
    },
  }
}

function movedTo(attribution: Attribution, rootOf: (id: string) => string): Attribution {
  const { alsoSourceIds, ...rest } = attribution
  const sourceId = rest.sourceId && rootOf(rest.sourceId)
  const also = [...new Set(alsoSourceIds?.map(rootOf))].filter((id) => id !== sourceId)
  return { ...rest, sourceId, ...(also.length > 0 && { alsoSourceIds: also }) }
}

/** Who bears a source out by the names and types of now; a source that was joined to it does so no more. */
function borneOutAnew(
  source: Source,
  before: readonly Source[],
  byId: ReadonlyMap<string, Source>,
  rootOf: (id: string) => string,
): Source {
  const { profile } = source
  if (!profile || profile.borneOut.by.length === 0) return source
  const kept = profile.borneOut.by.flatMap((name, at) => {
    const other = before.find((one) => one.name === name)
    const now = other && byId.get(rootOf(other.id))
    if (now?.id === source.id) return []
    return [{ now, name: now?.name ?? name, evidence: profile.borneOut.evidence[at] }]
  })
  const isNamed = kept.some(({ now }) => now && now.type !== 'anonymous')
  const borneOut: typeof profile.borneOut = {
    value: kept.length === 0 ? 'nobody' : isNamed ? 'named' : 'unnamed',
    by: [...new Set(kept.map(({ name }) => name))],
    evidence: kept.flatMap(({ evidence }) => evidence ?? []),
  }
  return { ...source, profile: { ...profile, borneOut } }
}

function correctedFinding(
  finding: Finding,
  byId: ReadonlyMap<string, Source>,
  rootOf: (id: string) => string,
): Finding[] {
  const sourceId = finding.sourceId && rootOf(finding.sourceId)
  const source = sourceId === undefined ? undefined : byId.get(sourceId)
  if (finding.category === 'anonymous' && source?.byHand && source.type !== 'anonymous') return []
  const { claim } = finding
  return [
    { ...finding, ...(sourceId !== undefined && { sourceId }), ...(claim && { claim: named(claim, byId, rootOf) }) },
  ]
}

/** A claim whose parties have the names of now. */
function named(claim: Claim, byId: ReadonlyMap<string, Source>, rootOf: (id: string) => string): Claim {
  const anew = (party: Party | null): Party | null => {
    if (party === null || party.sourceId === null) return party
    const sourceId = rootOf(party.sourceId)
    const source = byId.get(sourceId)
    return { ...party, sourceId, name: source?.byHand ? source.name : party.name }
  }
  return {
    ...claim,
    claimant: anew(claim.claimant),
    replies: claim.replies.map((reply) => ({ ...reply, by: anew(reply.by) })),
  }
}
