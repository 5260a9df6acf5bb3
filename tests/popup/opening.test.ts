// The popup's way from its first line to its first picture, with a browser that answers in rounds: what is asked at the same
// time is answered in the same round. Time is spent on rounds, so they are counted.
import { parseHTML } from 'linkedom'
import { beforeAll, expect, it, vi } from 'vitest'
import type { PageState } from '../../src/messages'
import { filterReport } from '../../src/report/filtered'
import { verdict } from '../../src/report/verdict'
import { english } from '../../src/words/node'
import { sampleReport } from '../report/sample'

const report = sampleReport()
const state: PageState = {
  status: 'ready',
  report,
  shown: { categories: ['anonymous', 'unverified', 'truncated'], strengths: ['strong', 'moderate', 'slight'] },
  marksOn: true,
  dismissed: [],
}

const asked: string[] = []
let waiting: (() => void)[] = []
const answer = <Value>(what: string, value: Value): Promise<Value> => {
  asked.push(what)
  return new Promise((resolve) => waiting.push(() => resolve(value)))
}
const listeners = { addListener() {}, removeListener() {} }

vi.mock('webextension-polyfill', () => ({
  default: {
    i18n: { getMessage: (key: string, values: string[] = []) => english.say(key as 'locale', ...values) },
    storage: { sync: { get: () => answer('settings', {}) }, local: { get: async () => ({}) }, onChanged: listeners },
    tabs: {
      query: () => answer('tab', [{ id: 7, url: 'https://post.example/ferry' }]),
      get: () => answer('tab again', { id: 7, url: 'https://post.example/ferry' }),
      sendMessage: () => answer('state', state),
      onUpdated: listeners,
    },
    runtime: { onMessage: listeners },
    permissions: { contains: () => answer('access', true) },
    extension: { isAllowedFileSchemeAccess: () => answer('files', true) },
  },
}))

beforeAll(() => {
  const { window, document } = parseHTML('<!doctype html><html><body><main id="root"></main></body></html>')
  Object.assign(globalThis, { window, document, location: { search: '' } })
})

it('shows the verdict after two rounds: tab and settings together, then the state of the page', async () => {
  const opened = import('../../src/popup/popup')
  const shown = () => document.querySelector('.verdict')?.textContent
  /** Until it either asks something or shows something, however busy the machine. */
  const step = () => vi.waitFor(() => expect(shown() || waiting.length > 0).toBeTruthy(), { timeout: 20_000 })
  let rounds = 0
  await step()
  while (!shown() && rounds < 10) {
    rounds++
    const answers = waiting
    waiting = []
    // What is asked on account of one answer belongs to the next round, also where others are still on their way.
    for (const one of answers) one()
    await step()
  }
  expect(asked.toSorted()).toEqual(['access', 'settings', 'state', 'tab'])
  expect(rounds).toBe(2)
  await opened
  expect(shown()).toBe(verdict(filterReport(report), english))
})
