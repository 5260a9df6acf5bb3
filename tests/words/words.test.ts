import { describe, expect, it } from 'vitest'
import messages from '../../_locales/en/messages.json'
import { ROLES } from '../../src/article/article'
import { CATEGORIES, KINDS, STRENGTHS } from '../../src/findings/model'
import { COUNTED_NOTES, NOTE_KINDS } from '../../src/report/report'
import { english } from '../../src/words/node'
import { keyOf, makeWords } from '../../src/words/words'

const keys = new Set(Object.keys(messages))
const has = (key: string) => keys.has(key) || (keys.has(`${key}_one`) && keys.has(`${key}_other`))

describe('the English texts', () => {
  it('has words for every category, kind, strength, role and note', () => {
    const wanted = [
      ...CATEGORIES.flatMap((category) => [keyOf('category', category), keyOf('ask', category)]),
      ...CATEGORIES.flatMap((category) => KINDS[category]).map((kind) => keyOf('kind', kind)),
      ...STRENGTHS.map((strength) => keyOf('strength', strength)),
      ...ROLES.map((role) => keyOf('role', role)),
      ...NOTE_KINDS.map((kind) => keyOf('note', kind)),
    ]
    expect(wanted.filter((key) => !has(key))).toEqual([])
  })

  it('has the singular of every text with a number', () => {
    const stems = [...keys].flatMap((key) => /^(.*)_other$/.exec(key)?.[1] ?? [])
    expect(stems.filter((stem) => !keys.has(`${stem}_one`))).toEqual([])
  })

  it('has plural forms for the notes that count, and for no others', () => {
    const counted = NOTE_KINDS.filter((kind) => keys.has(`${keyOf('note', kind)}_other`))
    expect(counted.sort()).toEqual([...COUNTED_NOTES].sort())
  })

  it('uses only keys that the browsers allow', () => {
    expect([...keys].filter((key) => !/^[A-Za-z0-9_@]+$/.test(key))).toEqual([])
  })
})

describe('words', () => {
  it('fills in values and picks the plural form', () => {
    expect(english.count('verdict_named', 1, 9)).toBe('1 of 9 sources is named')
    expect(english.count('verdict_named', 5, 9)).toBe('5 of 9 sources are named')
    expect(english.count('verdict_all_named', 1200)).toBe('each of the 1,200 sources is named')
  })

  it('never fills a value in twice', () => {
    expect(english.say('fact_toWhom_other_outlet', '$1$2')).toBe('another outlet: $1$2')
  })

  it('follows the language: Polish has a form for few, and falls back where a translation lacks it', () => {
    const polish = makeWords(
      'pl',
      (key, [n]) => ({ x_one: `${n} słowo`, x_few: `${n} słowa`, x_other: `${n} słów` })[key] ?? '',
    )
    const count = (n: number) => polish.count('x' as 'verdict_unnamed', n)
    expect([1, 3, 5].map(count)).toEqual(['1 słowo', '3 słowa', '5 słów'])
  })
})
