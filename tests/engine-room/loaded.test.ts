import { expect, it } from 'vitest'
import { Loaded } from '../../src/engine-room/loaded'

it('loads when it is first asked for, and once', async () => {
  let loads = 0
  const loaded = new Loaded(async () => ++loads)
  expect(loaded.ifAsked()).toBeNull()
  expect(await Promise.all([loaded.get(), loaded.get(), loaded.ifAsked()])).toEqual([1, 1, 1])
  expect(await loaded.get()).toBe(1)
})

it('what could not be loaded once is loaded by whoever asks next', async () => {
  let loads = 0
  const loaded = new Loaded(async () => {
    if (++loads === 1) throw new Error('the browser was busy')
    return loads
  })
  const asked = [loaded.get(), loaded.get()]
  await expect(asked[0]).rejects.toThrow('busy')
  await expect(asked[1]).rejects.toThrow('busy')
  expect(loaded.ifAsked()).toBeNull()
  expect(await loaded.get()).toBe(2)
})
