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
  /** Marks of their own colours: CSS colours by category; empty where the default is used. */
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
  colours: {},
}

const ALL_KINDS = new Set<string>(CATEGORIES.flatMap((category) => KINDS[category]))
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const strings = (value: unknown): string[] | null =>
  Array.isArray(value) && value.every((item) => typeof item === 'string') ? value : null

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
    hiddenKinds: (strings(from.hiddenKinds) ?? DEFAULTS.hiddenKinds).filter((kind): kind is FindingKind =>
      ALL_KINDS.has(kind),
    ),
    weakest: STRENGTHS.includes(from.weakest as Strength) ? (from.weakest as Strength) : DEFAULTS.weakest,
    sitesOff: strings(from.sitesOff) ?? DEFAULTS.sitesOff,
    badge: flag(from.badge, DEFAULTS.badge),
    printMarks: flag(from.printMarks, DEFAULTS.printMarks),
    colours: Object.fromEntries(
      CATEGORIES.filter((category) => typeof colours[category] === 'string').map((category) => [
        category,
        colours[category] as string,
      ]),
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
    const foreign = (strings(from.hiddenKinds) ?? []).filter((kind) => !ALL_KINDS.has(kind))
    changed.hiddenKinds = [...new Set([...change.hiddenKinds, ...foreign])]
  }
  if (change.colours) {
    const colours = isRecord(from.colours) ? Object.entries(from.colours) : []
    const foreign = colours.filter(([category]) => !CATEGORIES.includes(category as Category))
    changed.colours = { ...Object.fromEntries(foreign), ...change.colours }
  }
  return changed
}

/** True where the reader switched us off: a host in `sitesOff`, or a subdomain of one. */
export function isSiteOff(settings: Settings, url: string): boolean {
  const host = URL.canParse(url) ? new URL(url).hostname : ''
  return settings.sitesOff.some((site) => host === site || host.endsWith(`.${site}`))
}
