// Packs files into a ZIP archive that depends on nothing but their names and contents.
import { type Zippable, zipSync } from 'fflate'

/** The earliest time that a ZIP archive can hold, in the packer's own reading of it. */
const TIME = new Date(1980, 0, 1)

/** @param files contents by path, with slashes; their order does not matter. */
export function zip(files: Record<string, Uint8Array>): Uint8Array {
  const sorted = Object.keys(files).sort()
  const entries: Zippable = {}
  for (const name of sorted) entries[name] = [files[name]!, { mtime: TIME, level: 9 }]
  return zipSync(entries)
}
