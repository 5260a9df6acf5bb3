import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainArticle } from '../../src/article/plain-text'
import { type Quotation, readQuotations } from '../../src/language/quotations'
import { growth } from '../growth'

/** Quotations of plain text as strings: `>` goes on in the next block, `<` came from one before, `…` never closes. */
function show(text: string): string[] {
  const tell = (quotation: Quotation): string => {
    const words = text.slice(quotation.inner.start, quotation.inner.end)
    const signs = `${quotation.opened ? '' : '<'}${quotation.closed ? '' : quotation.continues ? '>' : '…'}`
    return `${signs}${words}${quotation.nested.map((inner) => ` [${tell(inner)}]`).join('')}`
  }
  return readQuotations(text, plainArticle(text).blocks).map(tell)
}
const styleOf = (text: string) => readQuotations(text, plainArticle(text).blocks).map((quotation) => quotation.style)

describe('every style of mark', () => {
  const cases: [style: string, text: string, words: string[]][] = [
    ['straight', '"We leave," she said. "Now."', ['We leave,', 'Now.']],
    ['curly', '“We leave,” she said. “Now.”', ['We leave,', 'Now.']],
    ['single', '‘We leave,’ she said.', ['We leave,']],
    ['single', "'We leave,' she said.", ['We leave,']],
    ['angle', '«We leave», she said.', ['We leave']],
    ['angle', '»We leave«, she said.', ['We leave']],
    ['angle', 'She wrote ‹leave› twice.', ['leave']],
    ['backtick', '`We leave,` she said.', ['We leave,']],
    ['backtick', "`We leave,' she said.", ['We leave,']],
    ['doubled', "``We leave,'' she said.", ['We leave,']],
    ['doubled', "''We leave,'' she said.", ['We leave,']],
    ['doubled', ',,We leave“, she said.', ['We leave']],
    ['doubled', '""We leave,"" she said.', ['We leave,']],
    ['curly', '„We leave“, she said.', ['We leave']],
    ['curly', '„We leave”, she said.', ['We leave']],
    ['single', '‚We leave‘, she said.', ['We leave']],
    ['curly', '”We leave,” she said.', ['We leave,']],
    ['curly', '“We leave,“ she said.', ['We leave,']],
    ['straight', '"We leave,” she said.', ['We leave,']],
  ]
  it.each(cases)('%s: %s', (style, text, words) => {
    expect(show(text)).toEqual(words)
    expect(new Set(styleOf(text))).toEqual(new Set([style]))
  })

  it('marks against dashes, brackets and colons', () => {
    expect(show('The plan—"a gift"—failed ("badly"): "yes"; he was "pro-"peace.')).toEqual([
      'a gift',
      'badly',
      'yes',
      'pro-',
    ])
  })

  it('reads misplaced spaces in turn', () => {
    expect(show('"We leave "she said, "and we do not return."')).toEqual(['We leave ', 'and we do not return.'])
    expect(show('She said " we leave " and left.')).toEqual([' we leave '])
  })

  it('skips quotations with nothing in them', () => {
    expect(show('The field "" and the field “” were empty.')).toEqual([])
  })
})

describe('nested quotations', () => {
  it.each([
    ['"He told me, \'Go home,\' and I went," she said.', ["He told me, 'Go home,' and I went, [Go home,]"]],
    ['“He said ‘go home’” and left.', ['He said ‘go home’ [go home]']],
    ["''I hate the term 'valley poor,' '' she said.", ["I hate the term 'valley poor,'  [valley poor,]"]],
    ["She told him, '''Sir, we stay.' That was it.''", ["'Sir, we stay.' That was it. [Sir, we stay.]"]],
    [
      '`It’s not ‘Stop it,’ it’s ‘Think first,’` the mayor said.',
      ['It’s not ‘Stop it,’ it’s ‘Think first,’ [Stop it,] [Think first,]'],
    ],
    ['“They call it “progress” here,” he said.', ['They call it “progress” here, [progress]']],
    ['\'He said "go home" to me,\' she wrote.', ['He said "go home" to me, [go home]']],
  ])('%s', (text, words) => expect(show(text)).toEqual(words))
})

describe('what only looks like a mark', () => {
  it.each([
    "The workers' rights and the bosses' cars aren't Anna's.",
    '’Tis the season of the ’90s, rock ’n’ roll and goin’ home; tell ’em.',
    "'Tis the season of the '90s, rock 'n' roll and goin' home; tell 'em.",
    'He stands 6\'2" tall, she 5\' 11", and the board is 12" wide and 3\' long.',
    "The runner finished in 3' 20\" on a 400' slope.",
    "Clinton 's plan and the workers ' plan were n't the same.",
    'Don`t trust a keyboard, it`s said in Hawai‘i.',
    "Sheikh 'Abd al-Karim and ‘Omar of 's-Gravenhage met.",
  ])('%s', (text) => expect(show(text)).toEqual([]))

  it('tells a plural possessive inside a quotation from its end', () => {
    expect(show("'The workers' rights are gone,' he said.")).toEqual(["The workers' rights are gone,"])
    expect(show("'I'm goin' home,' he said.")).toEqual(["I'm goin' home,"])
    expect(show("He called it 'the kids' and left.")).toEqual(['the kids'])
  })

  it('tells inches inside a quotation from its end', () => {
    expect(show('"He was 6\'2" tall," she said.')).toEqual(['He was 6\'2" tall,'])
    expect(show('"The pipe is 12" wide," she said.')).toEqual(['The pipe is 12" wide,'])
    expect(show('"Apollo 13" flew in "1970".')).toEqual(['Apollo 13', '1970'])
  })
})

describe('quotations that do not close', () => {
  it('runs to the end of the block', () => {
    expect(show('He called it a `start` and said it would `go on with both sides')).toEqual([
      'start',
      '…go on with both sides',
    ])
    expect(show('“We leave,” he said. “And we never')).toEqual(['We leave,', '…And we never'])
    expect(show("Then she said, 'We never leave")).toEqual(['…We never leave'])
  })

  it('goes on where the next paragraph opens with a mark', () => {
    expect(show('“We leave.\n\n“And we stay away.\n\n“For good,” he said.')).toEqual([
      '>We leave.',
      '>And we stay away.',
      'For good,',
    ])
    expect(show('“We leave.\n\nThe minister went home.')).toEqual(['…We leave.'])
  })

  it('goes on where a later paragraph closes it without opening it', () => {
    expect(show('“We leave.\n\nAnd we stay away.\n\nFor good,” he said. “Bye.”')).toEqual([
      '>We leave.',
      '<>And we stay away.',
      '<For good,',
      'Bye.',
    ])
  })

  it('looks past a caption between two paragraphs', () => {
    const text = '“We leave.\nThe ship at dawn\n“For good,” he said.'
    const roles = ['paragraph', 'caption', 'paragraph'] as const
    const blocks = plainArticle(text).blocks.map((block, index) => ({ ...block, role: roles[index]! }))
    expect(readQuotations(text, blocks).map((quotation) => quotation.continues)).toEqual([true, false])
  })

  it('ignores a stray closing mark', () => {
    expect(show('We leave,” he said. “For good.”')).toEqual(['For good.'])
  })
})

describe('any text', () => {
  const piece = fc.constantFrom(
    ...'"“”„\'‘’‚`«»‹›,.;:—- \n'.split(''),
    "''",
    '``',
    ',,',
    'word',
    ' said ',
    '’s',
    '12',
    '\ud800',
    '\0',
  )
  const anyText = fc.array(piece, { maxLength: 80 }).map((pieces) => pieces.join(''))

  it('gives valid spans, in order, nested inside their outer ones', () => {
    const check = (quotations: Quotation[], within: { start: number; end: number }) => {
      let from = within.start
      for (const { start, end, inner, nested } of quotations) {
        expect(start).toBeGreaterThanOrEqual(from)
        expect(inner.start).toBeGreaterThanOrEqual(start)
        expect(inner.end).toBeGreaterThan(inner.start)
        expect(end).toBeGreaterThanOrEqual(inner.end)
        expect(end).toBeLessThanOrEqual(within.end)
        check(nested, inner)
        from = end
      }
    }
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string({ unit: 'binary' })), (text) => {
        const { blocks } = plainArticle(text)
        const quotations = readQuotations(text, blocks)
        check(quotations, { start: 0, end: text.length })
        for (const { start, end } of quotations)
          expect(blocks.some((block) => start >= block.start && end <= block.end)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  it('takes linear time on heaps of marks', () => {
    for (const piece of ['“', '"', "'", '`', '“a" ', '("', "''x "]) {
      const heap = (size: number) => piece.repeat(size / piece.length)
      const read = (text: string) => readQuotations(text, [{ start: 0, end: text.length }])
      expect(growth(heap, read, 25_000)).toBeLessThan(10)
    }
  })
})
