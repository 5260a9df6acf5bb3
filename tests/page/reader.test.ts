// Whatever a page makes the reader of it stumble over: the state says so, and the next look starts afresh.
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Reader } from '../../src/page/reader'

const page = vi.hoisted(() => ({
  detect: () => true,
  look: async (): Promise<unknown> => ({ page: { article: { text: '', blocks: [] }, anchors: [] }, work: 1 }),
  read: async (): Promise<unknown> => ({ report: { findings: [] }, anchors: [] }),
}))
vi.mock('../../src/article/detect', () => ({ looksLikeArticle: () => page.detect() }))
vi.mock('../../src/page/page-report', () => ({ lookAtPage: () => page.look(), readWith: () => page.read() }))
vi.mock('../../src/page/selection', () => ({ readField: () => null, readSelection: () => null }))

const whole = { ...page }
const fail = () => {
  throw new Error('fault')
}

describe('a fault while a page is read', () => {
  const changed = vi.fn()
  let arrive = async () => {}
  const reader = () => new Reader({ allowed: () => true, arrive: () => arrive(), corrections: async () => [], changed })

  beforeEach(() => {
    vi.stubGlobal('document', {})
    vi.stubGlobal('location', { href: 'https://courier.example/story' })
    Object.assign(page, whole)
    arrive = async () => {}
    changed.mockClear()
  })

  it.each<[string, () => void]>([
    ['is this an article?', () => Object.assign(page, { detect: fail })],
    ['what does it say?', () => Object.assign(page, { look: async () => fail() })],
    ['what is there to mark?', () => Object.assign(page, { read: async () => fail() })],
    [
      'what is remembered of it?',
      () => {
        arrive = async () => fail()
      },
    ],
  ])('%s leaves a state that says so, and is over with the next look', async (_, break_) => {
    const faulty = reader()
    break_()
    const { seen, done } = faulty.look()
    await expect(seen).resolves.toBeTypeOf('number')
    await done
    expect(faulty.progress).toEqual({ status: 'failed', reason: 'engine' })
    expect(changed).toHaveBeenCalledTimes(1)
    Object.assign(page, whole)
    arrive = async () => {}
    await faulty.look().done
    expect(faulty.progress).toEqual({ status: 'ready' })
  })

  it('in a look that another has overtaken says nothing', async () => {
    const busy = reader()
    Object.assign(page, { look: async () => fail() })
    const first = busy.look()
    Object.assign(page, whole)
    await Promise.all([first.done, busy.look().done])
    expect(busy.progress).toEqual({ status: 'ready' })
  })
})
