import { describe, expect, it } from 'vitest'
import { analyseText } from '../../src/engine'
import { reasonOf } from '../../src/findings/finding'
import { reasonText } from '../../src/report/reasons'
import { english } from '../../src/words/node'

const whole = (text: string) => reasonOf('reason_unnamed_one', text, { start: 0, end: text.length })

describe('the words that a reason quotes', () => {
  it('are cut after a word where they are many, and the mark of that stands at their end', () => {
    const source =
      'A man who called himself “the last of the ferrymen” and who has lived beside the crossing since the flood of 1998'
    const quote = 'A man who called himself “the last of the ferrymen” and who has lived beside the crossing …'
    expect(whole(source).quotes).toEqual([quote])
    expect(reasonText(whole(source), english)).toBe(`“${quote}” is unnamed in this article.`)
    const { findings } = analyseText(`${source} said the boat was old.`)
    expect(findings[0]?.reason.quotes[0]).toBe(quote)
  })

  it('break no character in two, and stand on one line', () => {
    expect(whole(`${'a'.repeat(89)}\ud83d\ude00${'a'.repeat(20)}`).quotes).toEqual([`${'a'.repeat(89)} …`])
    expect(whole('two\n officials').quotes).toEqual(['two officials'])
  })
})
