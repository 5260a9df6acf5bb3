import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainArticle } from '../../../src/article/plain-text'
import { findAttributions } from '../../../src/findings/attribution/attribution'
import { parseArticle } from '../../../src/findings/parsed-article'

const find = (text: string) => findAttributions(parseArticle(plainArticle(text)))
const show = (text: string) =>
  find(text).map(({ source, content, contentParts }) => {
    const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
    return `${words(source)}: ${(contentParts ?? (content ? [content] : [])).map(words).join(' … ')}`
  })

describe('who says what', () => {
  it('not what a line in capitals says a heading is about', () => {
    const subhead = (text: string) => {
      const article = plainArticle(text)
      article.blocks[0]!.role = 'subhead'
      return findAttributions(parseArticle(article)).map(({ rule }) => rule)
    }
    expect(subhead('PORT STRIKE: Dockers walk out at noon')).not.toContain('colon')
    expect(subhead('Ada Lund: Dockers walk out at noon')).toContain('colon')
    // Nothing tells them apart where all is in capitals, and in a transcript capitals are how a speaker is named.
    expect(subhead('ADA LUND: DOCKERS WALK OUT')).toContain('colon')
    expect(show('ADA LUND: We walked out at noon.')).toEqual(['ADA LUND: We walked out at noon'])
  })

  const cases: [why: string, text: string, wanted: string[]][] = [
    ['before', 'Ada Lund said the bridge was safe.', ['Ada Lund: the bridge was safe']],
    ['after', 'The bridge was safe, Ada Lund said.', ['Ada Lund: The bridge was safe']],
    ['in the middle', 'The bridge, Ada Lund said on Monday, is safe.', ['Ada Lund: The bridge … is safe']],
    ['turned round', '“It is safe,” said one diplomat.', ['one diplomat: “It is safe,”']],
    ['a quotation that goes on', '“It is safe,” she said. “Trust me.”', ['she: “It is safe,” … “Trust me.”']],
    ['announced by a colon', 'He told the crowd:\n\n“We won.”', ['He: “We won.”']],
    ['over paragraphs', '“We won,” he said. “We did.\n\n“And again.”', ['he: “We won,” … “We did.\n\n“And again.”']],
    [
      'according to',
      'According to two people familiar with the matter, the talks failed.',
      ['two people familiar with the matter: the talks failed'],
    ],
    ['according to, after', 'The talks failed, according to the ministry.', ['the ministry: The talks failed']],
    ['a thing, in a clause', 'The case highlights that wells run dry.', ['The case: that wells run dry']],
    ['a text', 'A plaque says the bridge was built in a year.', ['A plaque: the bridge was built in a year']],
    ['a headline', 'Lund: bridge will open in May', ['Lund: bridge will open in May']],
    ['a relative clause', 'The bank, which denied the charges, was sold.', ['The bank, which: the charges']],
    [
      'a description with a verb',
      'People who met the minister said he was tired.',
      ['People who met the minister: he was tired'],
    ],
    [
      'apposition',
      'Lund, a baker from Moss, Ohio, said he would run.',
      ['Lund, a baker from Moss, Ohio: he would run'],
    ],
    [
      'a shared subject',
      'She praised the plan and warned that it would hurt.',
      ['She: the plan', 'She: that it would hurt'],
    ],
    ['a participle', 'She left early, saying that it was over.', ['She: that it was over']],
    [
      'an opening participle',
      'Citing the cost, the council said no road would be built.',
      ['the council: the cost', 'the council: no road would be built'],
    ],
    [
      'somebody addressed and described',
      'The keeper told the Courier, the town’s weekly paper, the lamp had failed.',
      ['The keeper: the lamp had failed'],
    ],
    [
      'quoted by somebody else',
      'Two aides were quoted by the Courier as saying the lamp had failed.',
      ['Two aides: the lamp had failed'],
    ],
    ['a gap', 'A report that critics warned would be long was read.', ['critics: that critics warned would be long']],
    ['passive', 'The mayor was told by two aides that the dam was weak.', ['two aides: that the dam was weak']],
    [
      'a signed post',
      'Rain again. Bring boats. — Ada Lund (@adalund) March 3, 2021',
      ['Ada Lund: Rain again. Bring boats.'],
    ],
    ['in somebody’s view', 'In Ada Lund’s view, the dam is weak.', ['Ada Lund: the dam is weak']],
    ['by an account', 'The dam, by her own account, is weak.', ['her: The dam … is weak']],
    ['in the words of', 'It was, in the words of one aide, a farce.', ['one aide: It was … a farce']],
    ['a message with a colon', 'The bank’s message: costs will fall.', ['The bank: costs will fall']],
    ['from a text', 'From the report: “Half of the wells are dry.”', ['the report: “Half of the wells are dry.”']],
    ['after a dash', 'FARES TO RISE - Ada Lund and Pia Berg: “We must.”', ['Ada Lund and Pia Berg: “We must.”']],
    ['as reported', 'As reported by the Courier, the dam is weak.', ['the Courier: the dam is weak']],
    ['not to', 'Lund vowed not to resign.', ['Lund: not to resign']],
    ['what they call', 'It was, in what they call a reform, closed.', ['they: a reform']],
    ['a relative with nothing', 'They got everything they wanted.', ['they: everything']],
    ['whom it warns against what', 'Lund warned jurors against reading it.', ['Lund: reading it']],
    [
      'a nurse at a place',
      'A nurse at the clinic, who feared a strike, left.',
      ['A nurse at the clinic, who: a strike'],
    ],
    [
      'a predicate after a description',
      'Lund called the levy on new houses a farce.',
      ['Lund: the levy on new houses a farce'],
    ],
    ['a question pressed', '“Is it open?” Lund pressed.', ['Lund: “Is it open?”']],
    ['whether, after a time', 'Lund has asked in recent days whether it is safe.', ['Lund: whether it is safe']],
    [
      'a hyphenated agent',
      'The move was criticised by left-leaning economists.',
      ['left-leaning economists: The move'],
    ],
    ['an adjective', 'US officials are still concerned that it could spread.', ['US officials: that it could spread']],
    ['backticks', '`It is over,` the official said.', ['the official: `It is over,`']],
    ['British marks', '‘It’s over,’ the official said.', ['the official: ‘It’s over,’']],
    ['a dateline', 'OSLO (Wire) - The bridge is safe, Lund said.', ['Lund: The bridge is safe']],
    ['a day', 'Two officials on Thursday said the bridge was safe.', ['Two officials: the bridge was safe']],
    [
      'translated',
      'Prices are rising, Havnebladet cited knowledgeable sources.',
      ['Havnebladet: knowledgeable sources', 'knowledgeable sources: Prices are rising'],
    ],
  ]
  it.each(cases)('%s: %s', (_, text, wanted) => {
    expect(show(text)).toEqual(wanted)
  })
})

describe('what is nobody’s', () => {
  it.each([
    'The council met on Friday and closed the road.',
    'She called the ambassador and left.',
    'The firm makes software that costs little.',
    'Lund said nothing during the debate.',
    'The firm is expected to report a loss.',
    'Leave it overnight if you want a darker loaf.',
    'A memo seen by the Courier is three pages long.',
    'It was reported that the bridge was safe.',
    'Photo: Ada Lund in the harbour',
    'About the source of the river little is known.',
    // What cannot speak: things, and what they do.
    'The snack bar charges three crowns for a cup of tea.',
    'A diet rich in oats promotes sleep.',
    'He has a dock with a wireless charging pad for two phones.',
    'The band bring a playfulness that adds to the mix.',
    'The slogan did not appeal to Ada Lund.',
  ])('%s', (text) => {
    expect(show(text)).toEqual([])
  })
})

describe('how it is told', () => {
  it.each([
    ['“It is safe,” she said.', 'direct'],
    ['She said it was safe.', 'paraphrase'],
    ['She believes it is safe.', 'thought'],
    ['She hopes to win.', 'thought'],
  ])('%s %s', (text, delivery) => {
    expect(find(text)[0]?.delivery).toBe(delivery)
  })
})

describe('any text', () => {
  const words = [
    'said',
    '“',
    '”',
    ',',
    '.',
    ':',
    'Lund',
    'the',
    'mayor',
    'that',
    'who',
    'according to',
    'and',
    '\n',
    "''",
    '`',
    'by',
    'told',
    '\ud800',
    '—',
    '(',
    ')',
    ';',
    'claims',
    'is',
    'confident',
  ]
  it('gives offsets inside the text, a source always, and never throws', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 60 }), (parts) => {
        const text = parts.join(' ')
        for (const { source, cue, content, contentParts } of find(text)) {
          for (const span of [source, cue, content, ...(contentParts ?? [])]) {
            if (!span) continue
            expect(span.start).toBeGreaterThanOrEqual(0)
            expect(span.end).toBeLessThanOrEqual(text.length)
            expect(span.start).toBeLessThan(span.end)
          }
          expect(source.end).toBeGreaterThan(source.start)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('takes time in proportion to the text', () => {
    const time = (count: number) => {
      const parsed = parseArticle(
        plainArticle('“We won,” she said, adding that the mayor, who left, believed him. '.repeat(count)),
      )
      const started = performance.now()
      findAttributions(parsed)
      return performance.now() - started
    }
    time(200)
    expect(time(2000)).toBeLessThan(40 * Math.max(time(200), 1))
  })
})
