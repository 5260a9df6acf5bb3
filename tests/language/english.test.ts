import { describe, expect, it } from 'vitest'
import { analyseText } from '../../src/engine'
import { isEnglish, isForeign } from '../../src/language/english'

const whole = (text: string) => isEnglish(text, [{ start: 0, end: text.length }])

describe('whether a text is English', () => {
  it.each([
    'Two officials said the bridge at Ostholm would stay closed until the spring.',
    'GDP grew by 2.3 per cent, Lund Motors and Norland Steel told shareholders.',
    'Yes.',
    '“I’m not sure it’s safe,” she said, “but we’ll see.”',
  ])('%s', (text) => expect([whole(text), isForeign(text)]).toEqual([true, false]))

  it.each([
    'Zwei Beamte sagten, die Brücke in Ostholm bleibe bis zum Frühjahr geschlossen.',
    'Deux responsables ont indiqué que le pont resterait fermé jusqu’au printemps.',
    'Amagosa amabini athe ibhulorho iya kuhlala ivaliwe de kufike intwasahlobo.',
    'قال مسؤولان إن الجسر سيبقى مغلقا حتى الربيع بسبب الفيضانات',
    '二人の当局者は橋が春まで閉鎖されると述べた。',
  ])('%s', (text) => expect([whole(text), isForeign(text)]).toEqual([false, true]))

  it('reads nothing of a page that says it is English and is not', () => {
    const { findings, notes } = analyseText(
      'Amagosa amabini athe ibhulorho iya kuhlala ivaliwe de kufike intwasahlobo.\nIphoneyakhe ithe may allegedly kuphela namhlanje.',
    )
    expect(findings).toEqual([])
    expect(notes.map(({ kind }) => kind)).toContain('unknown-language')
  })

  it('leaves out a sentence in another language', () => {
    const { findings, notes } = analyseText(
      'Two officials said the bridge was shut. Zwei Beamte sagten, die Brücke bleibe bis zum Frühjahr geschlossen. Two aides said it may open in May.',
    )
    expect(findings.map(({ exact }) => exact)).toEqual(['Two officials', 'Two aides', 'may open'])
    expect(notes.map(({ kind }) => kind)).not.toContain('unknown-language')
  })
})
