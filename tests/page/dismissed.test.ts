import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Finding } from '../../src/findings/model'

const stored: Record<string, unknown> = {}
const extension = { inIncognitoContext: false }
vi.mock('webextension-polyfill', () => ({
  default: {
    get extension() {
      return extension
    },
    storage: {
      local: {
        get: async () => structuredClone(stored),
        set: async (values: object) => void Object.assign(stored, structuredClone(values)),
      },
    },
  },
}))
const { loadDismissed, passageKey, saveDismissed } = await import('../../src/page/dismissed')

const finding = (exact: string): Finding => ({ category: 'anonymous', exact }) as Finding
const PAGE = 'https://courier.example/story'

describe('what was no problem', () => {
  beforeEach(() => {
    for (const key of Object.keys(stored)) delete stored[key]
  })

  it('is remembered for a page, whatever its query and fragment', async () => {
    await saveDismissed(`${PAGE}?from=mail`, new Set([passageKey(finding('Critics'))]))
    expect(await loadDismissed(`${PAGE}#comments`)).toEqual(new Set(['anonymous:Critics']))
    expect(await loadDismissed('https://courier.example/other')).toEqual(new Set())
  })

  it('is not remembered in a private window', async () => {
    extension.inIncognitoContext = true
    await saveDismissed(PAGE, new Set(['a:b']))
    extension.inIncognitoContext = false
    expect(stored).toEqual({})
  })

  it('is known by its words, not by its place or its spaces', () => {
    expect(passageKey(finding('two \n officials'))).toBe(passageKey(finding('two officials')))
  })

  it('is forgotten when nothing is left, and the oldest page goes first', async () => {
    for (let at = 0; at < 510; at++) await saveDismissed(`${PAGE}-${at}`, new Set(['a:b']))
    expect((await loadDismissed(`${PAGE}-0`)).size).toBe(0)
    expect((await loadDismissed(`${PAGE}-509`)).size).toBe(1)
    await saveDismissed(`${PAGE}-509`, new Set())
    expect(Object.keys(stored.dismissed as object)).toHaveLength(499)
  })

  it('is empty where storage holds something else', async () => {
    stored.dismissed = { [PAGE]: 'everything', [`${PAGE}2`]: [1] }
    expect(await loadDismissed(PAGE)).toEqual(new Set())
    expect(await loadDismissed(`${PAGE}2`)).toEqual(new Set())
    stored.dismissed = 'broken'
    expect(await loadDismissed(PAGE)).toEqual(new Set())
  })
})
