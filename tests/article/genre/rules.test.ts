import { describe, expect, it } from 'vitest'
import { GENRE_RULES } from '../../../src/article/genre/genre'
import { NOTHING } from '../../../src/article/genre/genre-page'

describe.each(GENRE_RULES)('$id', ({ test, fires, silent }) => {
  it.each(fires)('stands in %j', (page) => expect(test({ ...NOTHING, ...page })).not.toBeNull())
  it.each(silent)('does not stand in %j', (page) => expect(test({ ...NOTHING, ...page })).toBeNull())
})

it('has each rule once', () => {
  expect(new Set(GENRE_RULES.map(({ id }) => id)).size).toBe(GENRE_RULES.length)
})
