// What every section of the options page gets.
import type { Settings } from '../settings'

/** What every section gets: the settings as they are, and the one way to change them. */
export interface SectionProps {
  settings: Settings
  change(change: Partial<Settings>): Promise<void>
}
