import { describe, expect, it } from 'vitest'
import { looksLikePerson, readByline } from '../../../src/article/metadata/byline'

describe('names out of bylines', () => {
  it.each([
    ['By Ann Lee', ['Ann Lee']],
    ['BY ANN LEE', ['Ann Lee']],
    ['By Ann Lee and Tom Roe', ['Ann Lee', 'Tom Roe']],
    ['By Ann Lee, Tom Roe and Kim Park', ['Ann Lee', 'Tom Roe', 'Kim Park']],
    ['By Ann Lee, health editor', ['Ann Lee']],
    ['By Ann Lee | The Lune Courier', ['Ann Lee']],
    ['Ann Lee Staff Writer', ['Ann Lee']],
    ['Written by Ann Y. Lee ann@courier.example', ['Ann Y. Lee']],
    ['Ann Lee Monday, November 18, 2024, 04:05 pm', ['Ann Lee']],
    ['Ann Lee - Aug 10, 2024 11:15 am UTC', ['Ann Lee']],
    ['Por Ana Ruiz y Juan Gil', ['Ana Ruiz', 'Juan Gil']],
    ['Par Camille Roux', ['Camille Roux']],
    ['Ludwig van der Berg', ['Ludwig van der Berg']],
    ['Associated Press', ['Associated Press']],
    ['', []],
    ['By', []],
  ])('%s', (text, names) => expect(readByline(text)).toEqual(names))

  it('tells people from calls to action', () => {
    expect(looksLikePerson('Maria Cole')).toBe(true)
    expect(looksLikePerson('Click here to follow')).toBe(false)
  })
})
