// The one schema of the settings: defaults, checking, and migration from older versions. A broken or foreign value falls
// back to its default, field by field; a setting that this version does not know is kept, so that no newer one is lost.
import { CATEGORIES, type Category, type FindingKind, KINDS, STRENGTHS, type Strength } from './findings/findings'

const SETTINGS_VERSION = 1

export interface Settings {
  version: number
  /** Read articles by themselves, or only when the button is clicked. */
  automatic: boolean
  categories: Record<Category, boolean>
  /** Kinds that are switched off. `unsourced-figure` is off until its precision is good enough. */
  hiddenKinds: FindingKind[]
  /** The weakest strength that is shown. */
  weakest: Strength
  /** Host names on which nothing of ours is loaded. */
  sitesOff: string[]
  badge: boolean
  /** Print the marks too. */
  printMarks: boolean
  /** Mark people who are named and quoted too, quietly. */
  markNamed: boolean
  /** Marks of their own colours: `#rrggbb` by category and nothing else, for it becomes a part of every article's style sheet. */
  colours: Partial<Record<Category, string>>
}

export const DEFAULTS: Settings = {
  version: SETTINGS_VERSION,
  automatic: true,
  categories: { anonymous: true, unverified: true, truncated: true },
  hiddenKinds: ['unsourced-figure'],
  weakest: 'moderate',
  sitesOff: [],
  badge: true,
  printMarks: false,
  markNamed: false,
  colours: {},
}

const ALL_KINDS: readonly FindingKind[] = CATEGORIES.flatMap((category): readonly FindingKind[] => KINDS[category])
const isKind = (value: string): value is FindingKind => (ALL_KINDS as readonly string[]).includes(value)
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const strings = (value: unknown): string[] | null =>
  Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : null

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

function sitesOf(value: unknown): string[] {
  if (!Array.isArray(value)) return DEFAULTS.sitesOff
  const sites = value.map(siteOf).filter((site) => site !== null)
  return [...new Set(sites)].slice(0, MOST_SITES)
}

/** Settings from anything that storage, an import or another version may hand over. Never throws. */
export function readSettings(stored: unknown): Settings {
  const from = isRecord(stored) ? stored : {}
  const categories = isRecord(from.categories) ? from.categories : {}
  const colours = isRecord(from.colours) ? from.colours : {}
  const flag = (value: unknown, fallback: boolean) => (typeof value === 'boolean' ? value : fallback)
  return {
    ...from,
    version: SETTINGS_VERSION,
    automatic: flag(from.automatic, DEFAULTS.automatic),
    categories: {
      anonymous: flag(categories.anonymous, true),
      unverified: flag(categories.unverified, true),
      truncated: flag(categories.truncated, true),
    },
    hiddenKinds: [...new Set((strings(from.hiddenKinds) ?? DEFAULTS.hiddenKinds).filter(isKind))],
    weakest: STRENGTHS.includes(from.weakest as Strength) ? (from.weakest as Strength) : DEFAULTS.weakest,
    sitesOff: sitesOf(from.sitesOff),
    badge: flag(from.badge, DEFAULTS.badge),
    printMarks: flag(from.printMarks, DEFAULTS.printMarks),
    markNamed: flag(from.markNamed, DEFAULTS.markNamed),
    colours: Object.fromEntries(
      CATEGORIES.map((category) => [category, colours[category]]).filter(
        ([, colour]) => typeof colour === 'string' && COLOUR.test(colour),
      ),
    ),
  }
}

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
    const foreign = (strings(from.hiddenKinds) ?? []).filter((kind) => !isKind(kind))
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
    .map((name) => [name, [...new Set([...(strings(from[name]) ?? []), ...(strings(made[name]) ?? [])])]])
  return withChange(stored, { ...made, ...Object.fromEntries(lists) })
}

/** Whether a site is meant with everything beneath it. A name without a dot is one machine, or "com": never a whole domain. */
export const hasSubdomains = (site: string): boolean => /^[^[\]]+\.[^.\d][^.]*$/.test(site)

/** True where the reader switched us off: a host in `sitesOff`, or a subdomain of one. */
export function isSiteOff(settings: Settings, url: string): boolean {
  const host = URL.canParse(url) ? new URL(url).hostname : ''
  return settings.sitesOff.some((site) => host === site || (hasSubdomains(site) && host.endsWith(`.${site}`)))
}
