import { expect, it } from 'vitest'
import { analyseText } from '../../src/engine'
import { namedPassages } from '../../src/report/named-passages'

const passages = (text: string) => {
  const report = analyseText(text)
  return namedPassages(report).map(({ start, end }) => text.slice(start, end))
}

it('are where people with a name are quoted, and nowhere else', () => {
  expect(
    passages(
      '“The pier is safe,” Ada Lund said. Per Hale said the pier was old. “It may fall,” an official said. “We will mend it,” she said. The mayor, Ada Vale, told the Post: “Come in May.”',
    ),
  ).toEqual(['Ada Lund', expect.stringContaining('Ada Vale')])
})
