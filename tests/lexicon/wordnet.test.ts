// The table that is taken over from WordNet: what is committed is what the script makes, and small enough to ship.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { pack, unpack } from '../../src/lexicon/pack'
import { wordnetTable } from '../../src/workbench/lexicon'

const file = path.resolve(import.meta.dirname, '../../src/lexicon/en/wordnet.ts')

describe('the table from WordNet', () => {
  it('is the one that `npm run lexicon` makes', () => {
    expect(wordnetTable() === readFileSync(file, 'utf8')).toBe(true)
  })

  it('stays below 150 kB', () => {
    expect(readFileSync(file).length).toBeLessThan(150_000)
  })
})

describe('packed words', () => {
  it('come out in order, each once', () => {
    const words = ['baker', 'bake', 'baking', 'abbot', "ma'am", 'passer-by', 'passer']
    expect(unpack(pack(words))).toEqual([...words].sort())
  })

  it('may be broken into lines anywhere', () => {
    const packed = pack(['harbour', 'harbourmaster', 'harvest'])
    expect(unpack(`${packed.slice(0, 4)}\n${packed.slice(4)}`)).toEqual(unpack(packed))
  })
})
