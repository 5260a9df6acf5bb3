// All that the desk keeps, of all stories at once: the list, the search, and what is forgotten, brought back or brought in.
import browser from 'webextension-polyfill'
import { joined } from './desk/exchange'
import type { IndexEntry } from './desk/index-of-stories'
import { holdAll, holdsWords } from './desk/notes'
import { readRecord, type StoryRecord } from './desk/record'
import { allStored, INDEX, index, indexed, keyOf, MOST_STORIES, oneAtATime, set } from './desk-store'

/** All stories of which something is kept, the last changed first. Rejects where storage gives nothing. */
export async function listStories(): Promise<IndexEntry[]> {
  return [...(await index())].sort((a, b) => b.changed.localeCompare(a.changed))
}

/**
 * The stories that hold all of these words, in whatever was noted of them too. Without words it asks the index alone. Rejects where
 * storage gives nothing.
 */
export async function findStories(query: string): Promise<IndexEntry[]> {
  const all = await listStories()
  if (query.trim() === '') return all
  const found = new Set(
    [...(await allStored())].flatMap(([address, value]) => {
      const read = readRecord(value)
      const holds = read.status === 'ok' ? holdsWords(read.record, query) : holdAll(address, query)
      return holds ? [address] : []
    }),
  )
  return all.filter(({ address }) => found.has(address))
}

/** Forgets one story, whether or not it can be read; answers with what it takes to `restore` it. */
export const forget = (address: string): Promise<Map<string, unknown>> =>
  remove((stored) => new Map([...stored].filter(([kept]) => kept === address)))

/** Forgets all stories; answers with what it takes to `restore` them. */
export const forgetAll = (): Promise<Map<string, unknown>> => remove((stored) => stored)

/** Brings back what was forgotten, but for stories of which something was kept since. False where there is no room. */
export function restore(forgotten: ReadonlyMap<string, unknown>): Promise<boolean> {
  return oneAtATime(async () => {
    const there = await allStored()
    const missing = [...forgotten].filter(([address]) => !there.has(address))
    const all = new Map([...there, ...missing])
    return set({ ...Object.fromEntries(missing.map(([address, value]) => [keyOf(address), value])), ...indexed(all) })
  })
}

/**
 * Adds what a file held to what is stored, all or nothing. `left`: stories that were left as they are, for what is stored of them cannot
 * be read or both together are more than is kept. Null where there is no room.
 */
export function storeAll(records: readonly StoryRecord[]): Promise<{ stored: number; left: number } | null> {
  return oneAtATime(async () => {
    const there = await allStored()
    const anew = new Map<string, StoryRecord>()
    const left = new Set<string>()
    for (const record of records) {
      const stored = anew.get(record.address) ?? there.get(record.address)
      const own = stored === undefined ? null : readRecord(stored)
      const both = own === null ? record : own.status === 'ok' ? joined(own.record, record) : null
      if (both && readRecord(both).status === 'ok') anew.set(record.address, both)
      else left.add(record.address)
    }
    const all = new Map([...there, ...anew])
    if (all.size > MOST_STORIES) return null
    const items = Object.fromEntries([...anew].map(([address, record]) => [keyOf(address), record]))
    const isStored = await set({ ...items, ...indexed(all) })
    return isStored ? { stored: anew.size, left: left.size } : null
  })
}

function remove(choose: (stored: Map<string, unknown>) => Map<string, unknown>): Promise<Map<string, unknown>> {
  return oneAtATime(async () => {
    const stored = await allStored()
    const gone = choose(stored)
    await browser.storage.local.remove([...gone.keys()].map(keyOf))
    const rest = new Map([...stored].filter(([address]) => !gone.has(address)))
    if (rest.size > 0) await set(indexed(rest))
    else await browser.storage.local.remove(INDEX)
    return gone
  })
}
