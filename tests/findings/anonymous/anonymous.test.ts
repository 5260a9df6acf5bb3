import { describe, expect, it } from 'vitest'
import { analyseText } from '../../../src/engine'
import type { FindingKind } from '../../../src/findings/model'

const flags = (text: string) => analyseText(text).findings.filter(({ category }) => category === 'anonymous')
const only = (text: string) => {
  const found = flags(text)
  expect(found.map(({ exact }) => exact)).toHaveLength(1)
  return found[0]!
}

const KINDS: [FindingKind<'anonymous'>, string, string][] = [
  [
    'unnamed-person',
    'A senior harbour official told the Daily Ledger that the quay was unsafe.',
    'A senior harbour official',
  ],
  [
    'unnamed-person',
    '“We had no warning,” said one diplomat who attended the dinner.',
    'one diplomat who attended the dinner',
  ],
  [
    'unnamed-person',
    'The pumps were old, according to a person briefed on the talks.',
    'a person briefed on the talks',
  ],
  ['unnamed-group', 'Sources familiar with the matter said the sale was off.', 'Sources familiar with the matter'],
  ['unnamed-group', 'Aides fear that the vote will be lost.', 'Aides'],
  ['unnamed-group', 'Port officials are concerned that the crane could fall.', 'Port officials'],
  [
    'unnamed-group',
    'Citing two officials involved in the review, the Ledger said the crane was unsafe.',
    'two officials involved in the review',
  ],
  ['unnamed-group', 'The plan was widely criticised by lawmakers as a waste.', 'lawmakers'],
  ['unnamed-group', 'Residents told reporters that the water smelled.', 'Residents'],
  ['unnamed-group', 'Residents who fled said that soldiers had come.', 'Residents who fled'],
  ['unnamed-group', 'Researchers not involved in the work called it elegant.', 'Researchers not involved in the work'],
  ['unnamed-group', 'Three officials, who asked not to be named, said the account was wrong.', 'Three officials'],
  ['unnamed-person', 'It began in May, when an insider told the paper that the two were tired.', 'an insider'],
  ['unnamed-person', 'A former churchwarden said the receipts were blank.', 'A former churchwarden'],
  ['vague', 'Reports in Norland claim that the clubs have agreed a fee.', 'Reports in Norland'],
  ['withheld-name', 'Maria, who asked that her surname not be used, said she hid in the cellar.', 'Maria'],
  ['vague', 'Critics say the bridge was never needed.', 'Critics'],
  ['vague', 'Critics call the bridge a waste.', 'Critics'],
  ['unnamed-person', 'Senior source: talks are off until May', 'Senior source'],
  ['vague', 'Many economists believe the rate will fall.', 'Many economists'],
  ['vague', 'Some argue that the ferry is enough.', 'Some'],
  ['vague', 'Local media reported that two people died.', 'Local media reported'],
  ['agentless', 'The owner reportedly left the country in May.', 'reportedly'],
  ['agentless', 'It is understood that the owner has left.', 'is understood that'],
  ['agentless', 'The owner is widely believed to have left.', 'is widely believed'],
  [
    'undisclosed-document',
    'An internal memo seen by the Ledger says the crane was never tested.',
    'An internal memo seen by the Ledger',
  ],
]

describe('what is flagged', () => {
  it.each(KINDS)('%s: %s', (kind, text, exact) => {
    const finding = only(text)
    expect(finding.kind).toBe(kind)
    expect(finding.exact.startsWith(exact) || exact.startsWith(finding.exact)).toBe(true)
    expect(finding.reason.quotes).toEqual([finding.exact])
  })
})

describe('what goes back', () => {
  it('“one of them” to the group met before', () => {
    const [first, second] = flags('Three officials said the camp was empty. One of them said a store had been hit.')
    expect(second).toMatchObject({ kind: 'back-reference', sourceId: first!.sourceId })
  })

  it('“he” to no memo', () => {
    const found = flags(
      'The aides are tired, according to an internal memo seen by the Ledger. The tax, he argued, is unfair.',
    )
    expect(found.map(({ kind }) => kind)).not.toContain('back-reference')
  })
})

describe('what is quoted of a source', () => {
  it.each([
    ['Two women who claimed Lund had harassed them spoke to the paper.', 'Two women'],
    ['I met another clerk who said Lund invited her to dinner.', 'another clerk'],
  ])('%s', (text, exact) => expect(only(text).exact).toBe(exact))
})

describe('what is not', () => {
  it.each([
    ['whom somebody warns', 'The judge, Ada Lund, warned jurors against reading about the case.'],
    ['a family', 'The cause was a stroke, her family said.'],
    [
      'a named person',
      'Ada Lund, a former harbour official, said the quay was unsafe. The official added that she had warned the council.',
    ],
    ['a role named afterwards', '“It is unsafe,” said the harbour master, Ada Lund.'],
    [
      'an institution',
      'Police said the road was closed. The army said it had withdrawn. Prosecutors said he had fled.',
    ],
    ['a spokesman', 'A ministry spokesman said the talks had ended. A spokeswoman for the firm said it would pay.'],
    [
      'an office with one holder',
      'The president said the law would pass. The prime minister told parliament that he would resign.',
    ],
    [
      'acts',
      'Officials met on Friday. Witnesses were taken to hospital. Lawmakers opposed the bill. Defence lawyers did not call any witnesses. Aides called the mayor on Monday.',
    ],
    ['a denial to speak', 'Officials declined to comment. Aides would not say when the talks would end.'],
    ['a condition', 'If officials say so, the road will close.'],
    ['a published report', 'The report said half of the wells were dry. A study found that the fish had left.'],
    ['a named outlet', 'The Daily Ledger reported that the bridge had fallen.'],
    ['counsel for somebody', 'Attorneys for the department said the deadline had passed.'],
    ['examples that are named', 'Others, including Ada Lund and Carl Voss, said the plan was sound.'],
    ['kin of somebody named', 'Ada Lund died on Monday. Her husband said she had been ill.'],
    ['a member of a list', 'Ada Lund, head of ports, roads, and bridges, said it was safe.'],
  ])('%s', (_what, text) => {
    expect(flags(text).map(({ exact, kind }) => `${kind}: ${exact}`)).toEqual([])
  })
})

// The traps of STANDARDS.md.
describe('traps', () => {
  it.each([
    'The source code says which files are read.',
    'Image source: Harbour Archive.',
    'It is strange how many people complain about the fares.',
    'The marchers, who call themselves “the water keepers”, slept in tents.',
    'The river is a source of income and pride for the village.',
    'The spring is the main source of water, energy and life here.',
    'People familiar with the area avoid the path after rain.',
    'A poll found that 60 percent of voters believe the mayor should go. Most voters say they will stay at home.',
    'Nine in ten donors said in the survey that they would give again.',
    'The singer has a verified account.',
    'The match is expected to start on Sunday.',
    'Temperatures are expected to reach 30 degrees.',
    'Add the onions and stir until soft, then add the stock.',
    'The defendant denies all charges.',
    '“Nobody told me,” she said to her brother in the second chapter.',
  ])('%s', (text) => {
    expect(flags(text).map(({ exact, kind }) => `${kind}: ${exact}`)).toEqual([])
  })

  it('marks what “some say” in a review only slightly', () => {
    expect(only('The soup is heavy. Some say it needs more salt.').strength).toBe('slight')
  })
})

describe('back-references', () => {
  it('goes back to the mention that brought the source in', () => {
    const text = 'A senior official said the talks had failed.\nThe official added that nobody had called.'
    const [, second] = flags(text)
    expect(second).toMatchObject({ kind: 'back-reference', sourceId: flags(text)[0]!.sourceId })
    const { antecedent, dangling } = second!.mention!
    expect(text.slice(antecedent!.start, antecedent!.end)).toBe('A senior official')
    expect(dangling).toBe(false)
  })

  it('keeps two officials apart', () => {
    const [first, second, third] = flags(
      'A senior official said the talks had failed. Another official said they had not. The official said more would follow.',
    )
    expect(first!.sourceId).not.toBe(second!.sourceId)
    expect(third!.sourceId).toBe(second!.sourceId)
  })

  it('takes these people back to the sources', () => {
    const [first, second] = flags(
      'Sources familiar with the matter said the sale was off. These people said the price was too high.',
    )
    expect(second).toMatchObject({ kind: 'back-reference', sourceId: first!.sourceId })
  })

  it('lets the official dangle where none was brought in; officials in general are not one', () => {
    const found = flags(
      'Harbour officials fear that the crane could fall. “Think about what is coming,” the official said.',
    )
    expect(found.at(-1)).toMatchObject({ kind: 'back-reference', mention: { antecedent: null, dangling: true } })
    expect(found.at(-1)!.strength).toBe('strong')
  })

  it('takes “he” back to an unnamed source, but not past a name', () => {
    expect(
      flags('A customs officer said the ship was empty. He said the crew had left.').map(({ kind }) => kind),
    ).toEqual(['unnamed-person', 'back-reference'])
    expect(
      flags('A customs officer said the ship was empty. Carl Voss owns the ship. He said the crew had left.'),
    ).toHaveLength(1)
  })

  it('takes the driver to be nobody known when a driver came in unnamed', () => {
    expect(
      flags('The bus hit a driver of a van at noon. The driver said the bus had not braked.').map(({ kind }) => kind),
    ).toEqual(['unnamed-person'])
  })
})

describe('any text', () => {
  it.each([
    '',
    '\0',
    '\ud800 said \udc00 officials',
    'officials',
    'said',
    'the official',
    '“officials said',
    'said officials.',
  ])('%j', (text) => {
    expect(() => flags(text)).not.toThrow()
  })

  it('takes linear time', () => {
    const time = (size: number) => {
      const text =
        'Two officials who, they said, had met the aides of the minister told the Ledger that it was over. '.repeat(
          size,
        )
      const started = process.cpuUsage()
      analyseText(text)
      const { user } = process.cpuUsage(started)
      return user
    }
    time(50)
    expect(time(800) / Math.max(time(200), 1)).toBeLessThan(12)
  })
})

describe('unusual places of an unnamed source', () => {
  const found = (text: string) =>
    analyseText(text)
      .findings.filter(({ category }) => category === 'anonymous')
      .map(({ exact, kind }) => [exact, kind])

  it.each([
    [
      '“He has no claim to the ship,” said one maritime expert, as reported by the Harbour Mirror newspaper.\n\n“It may be sold,” the expert warned.',
      [
        ['one maritime expert', 'unnamed-person'],
        ['the expert', 'back-reference'],
      ],
    ],
    [
      '(Lund’s clients include the yard, although many in the shipping trade note he held those views before.)',
      [['many in the shipping trade', 'vague']],
    ],
    [
      'They look after their members’ “peace of mind,” as one co-op CEO told me, and lower the fees.',
      [['one co-op CEO', 'unnamed-person']],
    ],
    [
      'Three people familiar with the plan said the port would close. “It is over,” one of the people said.',
      [
        ['Three people familiar with the plan', 'unnamed-group'],
        ['one of the people', 'back-reference'],
      ],
    ],
    ['People in the note he signed fled the town.', []],
    ['Some, such as Dana Price, say it fell.', []],
    ['The Union and its allies said the talks were off.', []],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected))

  it.each([
    ['“We ask for four hours,” the envoy said.', true],
    ['The envoy, Dana Price, arrived at noon. The envoy said it was over.', false],
    ['Dana Price, a mediator, said it was over. The mediator said she would leave.', false],
    ['“It is over,” said Dana Price, who runs the yard. The banker said he would leave.', false],
  ])('points to nobody or to somebody: %s', (text, dangling) =>
    expect(analyseText(text).findings.some(({ mention }) => mention?.dangling)).toBe(dangling),
  )

  it.each([
    ['Critics say such powers would fail in court.', 'moderate'],
    ['Some say such powers would fail in court.', 'slight'],
  ])('weighs a crowd by what it is called: %s', (text, strength) =>
    expect(analyseText(text).findings.find(({ category }) => category === 'anonymous')?.strength).toBe(strength),
  )

  it('gives as cues the source and the other unnamed sources of the sentence, no verbs', () => {
    const text = 'A port official said the gates were shut, but two guards said they were open.'
    const cues = analyseText(text).findings.flatMap((finding) => finding.cues)
    expect(cues.map(({ start, end }) => text.slice(start, end))).toEqual(['A port official', 'two guards'])
  })
})
