import { describe, expect, it } from 'vitest'
import { splitDateline } from '../../src/article/dateline'
import { creditStart } from '../../src/article/photo-credit'

describe('datelines', () => {
  it.each([
    ['(Dan Tri) – The bridge is open.', '(Dan Tri)', 'The bridge'],
    ['HANOI, Vietnam (AP) — The bridge is open.', 'HANOI, Vietnam (AP)', 'The bridge'],
    ['BUFFALO, N.Y. — Two men ran.', 'BUFFALO, N.Y.', 'Two men'],
    ['NEW DELHI: The bridge is open.', 'NEW DELHI', 'The bridge'],
    ['LONDON, Dec 4 (Reuters) - Shares fell.', 'LONDON, Dec 4 (Reuters)', 'Shares'],
    ['Hong Kong (CNN Business)A muddled view.', 'Hong Kong (CNN Business)', 'A muddled'],
    ['LISBON/THE HAGUE, March 7 (FP) - A tank fired.', 'LISBON/THE HAGUE, March 7 (FP)', 'A tank'],
    ['PORTO, 7 March (FP) - A tank fired.', 'PORTO, 7 March (FP)', 'A tank'],
    ['(FP) PORTO — The bridge is open.', '(FP) PORTO', 'The bridge'],
    ['FP, NEW DELHI: The bridge is open.', 'FP, NEW DELHI', 'The bridge'],
    ['SAINT-DENIS (Courier) -- “Go,” he said.', 'SAINT-DENIS (Courier)', '“Go'],
  ])('%s', (text, dateline, rest) => {
    const split = splitDateline(text)
    expect(split && text.slice(0, split.end)).toBe(dateline)
    expect(split && text.slice(split.start).startsWith(rest)).toBe(true)
  })

  it.each([
    'BREAKING: The bridge is open.',
    'UPDATE — The bridge is open.',
    'NASA said on Monday that it would try again.',
    'The bridge (built in 1901) is open.',
    '(See the map below.) The bridge is open.',
    'Ann Lee (left) and Tom Roe met.',
    'A-B-C: it is easy.',
    'HANOI —',
    '',
  ])('none in «%s»', (text) => expect(splitDateline(text)).toBeNull())
})

describe('credits in captions', () => {
  it.each([
    ['The bridge on Monday (Photo: Reuters).', '(Photo: Reuters).'],
    ['The bridge on Monday. [Ann Lee/Agency]', '[Ann Lee/Agency]'],
    ['The bridge on Monday. Photograph: Ann Lee/Agency', 'Photograph: Ann Lee/Agency'],
    ['The bridge on Monday. | Photo by Ann Lee', '| Photo by Ann Lee'],
  ])('%s', (caption, credit) => expect(caption.slice(creditStart(caption))).toBe(credit))

  it.each(['The bridge (built in 1901) on Monday.', 'A photo by the bridge', ''])('none in «%s»', (caption) =>
    expect(creditStart(caption)).toBe(-1),
  )
})
