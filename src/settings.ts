// The one schema of the settings: defaults, checking, and migration from older versions. A broken or foreign value falls
// back to its default, field by field; a setting that this version does not know is kept, so that no newer one is lost.
import * as v from 'valibot'
import { CATEGORIES, type Category, type FindingKind, KINDS, STRENGTHS } from './findings/model'
import { ifRight } from './schema'

const SETTINGS_VERSION = 1

const ALL_KINDS: readonly FindingKind[] = CATEGORIES.flatMap((category): readonly FindingKind[] => KINDS[category])
const isKind = (value: string): value is FindingKind => (ALL_KINDS as readonly string[]).includes(value)
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const Strings = v.fallback(v.array(v.string()), [])
const stringsIn = (value: unknown): string[] => v.parse(Strings, value)

const COLOUR = /^#[0-9a-f]{6}$/i
/** Sites that are kept. A list as long as this is somebody's mistake, and every page is compared with it. */
const MOST_SITES = 2_000
const LABEL = /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/
const LONGEST_HOST = 253

/** The host name as addresses have it; null for what names no one host: "*", "", ".", a whole address, anything with a blank. */
function siteOf(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > LONGEST_HOST || !/^(?:[^\s/:@?#*[\]]+|\[[0-9a-f:.]+\])$/i.test(value))
    return null
  if (!URL.canParse(`http://${value}/`)) return null
  const { hostname } = new URL(`http://${value}/`)
  return hostname.startsWith('[') || hostname.split('.').every((label) => LABEL.test(label)) ? hostname : null
}

const sitesOf = (values: unknown[]): string[] =>
  [...new Set(values.map(siteOf).filter((site) => site !== null))].slice(0, MOST_SITES)

// @__NO_SIDE_EFFECTS__
const flag = (fallback: boolean) => v.fallback(v.boolean(), fallback)
const Colour = ifRight(v.pipe(v.string(), v.regex(COLOUR)))

const Schema = v.object({
  /** Read articles by themselves, or only when the button is clicked. */
  automatic: flag(true),
  categories: v.fallback(v.object({ anonymous: flag(true), unverified: flag(true), truncated: flag(true) }), {
    anonymous: true,
    unverified: true,
    truncated: true,
  }),
  /** Kinds that are switched off. `unsourced-figure` is off until its precision is good enough. */
  hiddenKinds: v.fallback(
    v.pipe(
      v.array(v.string()),
      v.transform((kinds) => [...new Set(kinds.filter(isKind))]),
    ),
    ['unsourced-figure'],
  ),
  /** The weakest strength that is shown. */
  weakest: v.fallback(v.picklist(STRENGTHS), 'moderate'),
  /** Host names on which nothing of ours is loaded. */
  sitesOff: v.fallback(v.pipe(v.array(v.unknown()), v.transform(sitesOf)), []),
  badge: flag(true),
  /** Print the marks too. */
  printMarks: flag(false),
  /** Mark people who are named and quoted too, quietly. */
  markNamed: flag(false),
  /** Marks of their own colours: `#rrggbb` by category and nothing else, for it becomes a part of every article's style sheet. */
  colours: v.fallback(v.object({ anonymous: Colour, unverified: Colour, truncated: Colour }), {}),
})
export type Settings = v.InferOutput<typeof Schema> & { version: number }

/** Settings from anything that storage, an import or another version may hand over. Never throws. */
export function readSettings(stored: unknown): Settings {
  const from = isRecord(stored) ? stored : {}
  return { ...from, ...v.parse(Schema, from), version: SETTINGS_VERSION }
}

export const DEFAULTS: Settings = readSettings({})

/**
 * What is to be stored after a change. Whatever this version does not know is kept, kinds and colours too, so that a newer version on
 * another device loses nothing.
 */
export function withChange(stored: unknown, change: Partial<Settings>): Record<string, unknown> {
  const from = isRecord(stored) ? stored : {}
  const changed: Record<string, unknown> = { ...from, ...change }
  changed.version = Math.max(SETTINGS_VERSION, Number.isInteger(from.version) ? (from.version as number) : 0)
  if (change.categories)
    changed.categories = { ...(isRecord(from.categories) ? from.categories : {}), ...change.categories }
  if (change.hiddenKinds) {
    const foreign = stringsIn(from.hiddenKinds).filter((kind) => !isKind(kind))
    changed.hiddenKinds = [...new Set([...change.hiddenKinds, ...foreign])]
  }
  if (change.colours) {
    const colours = isRecord(from.colours) ? Object.entries(from.colours) : []
    const foreign = colours.filter(([category]) => !CATEGORIES.includes(category as Category))
    changed.colours = { ...Object.fromEntries(foreign), ...change.colours }
  }
  return changed
}

/**
 * What is to be stored after a change that was made while the stored settings could not be seen. Whoever made it saw the lists empty, so
 * what they hold now stays on them.
 */
export function withUnseen(stored: unknown, change: unknown): Record<string, unknown> {
  const from = isRecord(stored) ? stored : {}
  const made = isRecord(change) ? change : {}
  const lists = (['sitesOff', 'hiddenKinds'] as const)
    .filter((name) => made[name] !== undefined)
    .map((name) => [name, [...new Set([...stringsIn(from[name]), ...stringsIn(made[name])])]])
  return withChange(stored, { ...made, ...Object.fromEntries(lists) })
}

/** Whether a site is meant with everything beneath it. A name without a dot is one machine, or "com": never a whole domain. */
export const hasSubdomains = (site: string): boolean => /^[^[\]]+\.[^.\d][^.]*$/.test(site)

/** True where the reader switched us off: a host in `sitesOff`, or a subdomain of one. */
export function isSiteOff(settings: Settings, url: string): boolean {
  const host = URL.canParse(url) ? new URL(url).hostname : ''
  return settings.sitesOff.some((site) => host === site || (hasSubdomains(site) && host.endsWith(`.${site}`)))
}
