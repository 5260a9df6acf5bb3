import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { leanReading } from '../../src/workbench/lean-reading'

interface Model {
  lexicon: Uint32Array
  features: { lexeme: { list: string[]; hash: Record<string, number> }; posClusters: { list: Set<number>[] } }
}

const outlineOf = ({ lexicon, features: { lexeme, posClusters } }: Model) => ({
  lexicon: [lexicon.length, lexicon.at(-1)],
  words: [lexeme.list.length, Object.keys(lexeme.hash).length, lexeme.hash.harbour],
  clusters: posClusters.list.map((tags) => [...tags].join()),
})

describe('leanReading', () => {
  it('reads the model as the library does, and again after the first has been used', () => {
    const library = createRequire(import.meta.url)
    const file = library.resolve('wink-eng-lite-web-model/dist/read-core-model.js')
    const code = leanReading(readFileSync(file, 'utf8'))
    expect(code).not.toBeNull()
    const module = { exports: null as unknown as () => Model }
    new Function('require', 'module', code!)(createRequire(file), module)
    const whole = outlineOf((library(file) as () => Model)())
    const first = module.exports()
    expect(outlineOf(first)).toEqual(whole)
    first.features.lexeme.list.push('qzxqzxq')
    first.features.lexeme.hash.qzxqzxq = 1
    expect(outlineOf(module.exports())).toEqual(whole)
  })

  it('says so where the library reads it in another way', () => {
    expect(leanReading('const model = originalModel')).toBeNull()
  })
})
