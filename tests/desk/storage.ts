// A `storage.local` for tests that can be full or out of reach, and answers late, as the real one does.
import { setTimeout as pause } from 'node:timers/promises'

export const local = {
  data: {} as Record<string, unknown>,
  full: false,
  broken: false,
  /** The keys of each read; null for everything. */
  reads: [] as (string | null)[],
  reset() {
    Object.assign(this, { data: {}, full: false, broken: false, reads: [] })
  },
  async get(key: string | null) {
    await pause(1)
    if (this.broken) throw new Error('corrupt')
    this.reads.push(key)
    if (key === null) return structuredClone(this.data)
    return key in this.data ? { [key]: structuredClone(this.data[key]) } : {}
  },
  async set(items: object) {
    await pause(1)
    if (this.full) throw new Error('quota')
    Object.assign(this.data, structuredClone(items))
  },
  async remove(keys: string | string[]) {
    await pause(1)
    for (const key of [keys].flat()) delete this.data[key]
  },
}
