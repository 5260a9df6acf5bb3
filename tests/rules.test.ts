// Every rule has a reason, examples of both sorts that run, and, where it makes a finding, a sentence for the card.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import messages from '../_locales/en/messages.json'
import { CATEGORIES, KINDS } from '../src/findings/model'
import { RULE_LISTS } from './rules'

const KNOWN_KINDS: readonly string[] = CATEGORIES.flatMap((category) => [...KINDS[category]])

describe.each(RULE_LISTS)('$name', ({ rules, fired, called, alone }) => {
  it('has every id once', () => {
    const ids = rules.map(({ id }) => id)
    expect(ids).toEqual([...new Set(ids)])
  })

  describe.each(rules)('$id', (rule) => {
    const name = called?.(rule) ?? rule.id
    it('keeps the contract', () => {
      expect(rule.why).toMatch(/^\S.{8,}[.)”"]$/s)
      expect(rule.fires.length).toBeGreaterThan(0)
      expect(rule.silent.length).toBeGreaterThan(0)
      if (!('says' in rule)) return
      expect(Object.keys(messages)).toContain(rule.says)
      expect(KNOWN_KINDS).toContain(rule.kind)
    })
    it.each(rule.fires)('fires: %s', (text) => {
      if (alone) expect(fired(text)).toEqual([name])
      else expect(fired(text)).toContain(name)
    })
    it.each(rule.silent)('is silent: %s', (text) => {
      if (alone) expect(fired(text).filter(Boolean)).toEqual([])
      else expect(fired(text)).not.toContain(name)
    })
  })
})

it('leaves out no rule of findings/ and sources/', () => {
  const src = path.resolve(import.meta.dirname, '../src')
  const known = new Set(RULE_LISTS.flatMap(({ rules }) => rules.map(({ id }) => id)))
  const written = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => /^(?:findings|sources)\/.*\.ts$/.test(file))
    .flatMap((file) => [...readFileSync(path.join(src, file), 'utf8').matchAll(/^ +id: '([^']+)'/gm)])
    .map(([, id]) => id!)
  expect(written.length).toBeGreaterThan(200)
  expect(written.filter((id) => !known.has(id))).toEqual([])
})
