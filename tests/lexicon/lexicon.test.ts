import { describe, expect, it } from 'vitest'
import { NOUNS } from '../../src/lexicon/en/wordnet'
import { NOUN_FEATURES } from '../../src/lexicon/features'
import { anyOf, isPlural, NOUN_ROWS, type NounFeature, nounOf, singular } from '../../src/lexicon/lexicon'
import { unpack } from '../../src/lexicon/pack'

const noun = (lower: string) => nounOf({ lower, tag: 'NOUN' })
const words = (list: string): string[] => list.trim().split(/\s+/)
const without = (feature: NounFeature, list: string) => words(list).filter((word) => !noun(word).has(feature))

describe('everyday words for people', () => {
  it('are people', () => {
    expect(
      without(
        'person',
        `plumber midwife commuter pharmacist serviceman frontbencher welder pal passer-by streamer user electrician carpenter
        bricklayer roofer mechanic gardener baker butcher barber hairdresser cleaner janitor caretaker porter receptionist
        cashier clerk librarian dentist optician vet nurse surgeon radiographer paramedic carer childminder nanny babysitter
        tutor headteacher lecturer pupil apprentice trainee volunteer cyclist motorist pedestrian cabbie trucker courier
        postman steward sailor beekeeper forester logger miner architect surveyor programmer tester auditor accountant broker
        actuary juror magistrate bailiff detective constable sniper diplomat alderman canvasser pollster tenant landlady
        homeowner squatter neighbour roommate colleague founder cofounder co-founder busker drummer rapper choreographer
        playwright novelist sculptor photographer cameraman goalkeeper midfielder referee jogger climber skier angler
        backpacker holidaymaker pilgrim widower orphan toddler teenager grandparent sibling ex-wife bridesmaid survivor
        heckler rioter burglar inmate hostage asylum-seeker newcomer retiree amputee addict vegan monk vicar churchgoer
        gamer youtuber hacker coder barista waitress bouncer panellist ironworker geologist churchwarden`,
      ),
    ).toEqual([])
  })

  it('are found by their plurals', () => {
    const plurals = `plumbers midwives passers-by mothers-in-law servicemen saleswomen businesspeople grandchildren witnesses
      bosses thieves heroes secretaries alumni attorneys-general runners-up`
    expect(without('person', plurals)).toEqual([])
    expect(words(plurals).filter((lower) => !isPlural({ lower, tag: 'NOUN' }))).toEqual([])
  })

  it('do not make people of things', () => {
    const things = `water number order cover river tower summer weather matter computer server printer trailer adapter sensor
      bridge table car harbour money price hammer paper letter city report poll claim fear Tuesday yesterday accident storm
      decision sticker corner answer disaster liver dinner butter engine element document equipment`
    expect(words(things).filter((word) => noun(word).has('person'))).toEqual([])
  })
})

describe('features', () => {
  it.each<[NounFeature, string]>([
    ['personSecondary', 'model star poster'],
    ['kin', 'mother uncle cousin stepson grandparent'],
    [
      'group',
      'police army ministry company court council committee union university party newspaper prosecutor authorities',
    ],
    ['crowd', 'crowd public community majority electorate audience'],
    ['place', 'city town region suburb'],
    ['time', 'week evening decade morning'],
    ['document', 'report email memo lawsuit video transcript data footage ruling study website'],
    ['statement', 'claim allegation promise question statement'],
    ['thought', 'belief fear view hope worry'],
    ['event', 'storm accident flood'],
    ['act', 'arrest invasion murder'],
    ['thing', 'hammer bridge water sheep'],
    ['bare', 'source sources insider people somebody'],
    ['crowdRole', 'critics expert voters netizens democrats iranians tories'],
    ['spokesperson', 'spokesman spokeswomen spokespeople'],
    ['office', 'president pope chancellor'],
    ['counsel', 'lawyer solicitors representative'],
    ['outlet', 'newspaper broadcaster agency'],
    ['media', 'media press'],
    ['poll', 'polls survey studies'],
  ])('%s: %s', (feature, list) => {
    expect(without(feature, list)).toEqual([])
  })

  it('are asked for singly or by the set', () => {
    const answers = anyOf('person', 'group')
    expect(noun('midwives').is(answers)).toBe(true)
    expect(noun('ministry').is(answers)).toBe(true)
    expect(noun('hammer').is(answers)).toBe(false)
    expect(noun('mother').features).toEqual(['person', 'kin'])
  })

  it('of a word that no table has are read from its form, of common nouns alone', () => {
    expect(noun('ferrywarden').has('person')).toBe(true)
    expect(noun('zorblemaker').has('group')).toBe(true)
    expect(noun('zorbler').features).toEqual(['personSecondary'])
    expect(nounOf({ lower: 'zorbler', tag: 'PROPN' }).bits).toBe(0)
    expect(noun('zorble').bits).toBe(0)
  })
})

describe('our own tables', () => {
  it('say nothing that WordNet says already', () => {
    const taken = new Map(Object.entries(NOUNS).flatMap(([is, packed]) => unpack(packed).map((word) => [word, is])))
    const said = NOUN_ROWS.flatMap(({ is, words: list }) =>
      words(list).filter((word) => taken.get(word) === NOUN_FEATURES.filter((name) => is.includes(name)).join(' ')),
    )
    expect(said).toEqual([])
  })

  it('have each word once', () => {
    const all = NOUN_ROWS.flatMap((row) => words(row.words))
    expect(all.filter((word, i) => all.indexOf(word) !== i)).toEqual([])
  })

  it('are in the singular', () => {
    expect(NOUN_ROWS.flatMap((row) => words(row.words)).filter((word) => singular(word) !== word)).toEqual([])
  })
})

describe('the singular', () => {
  it.each([
    ['companies', 'company'],
    ['buses', 'bus'],
    ['movies', 'movie'],
    ['cases', 'case'],
    ['witnesses', 'witness'],
    ['news', 'news'],
    ['crisis', 'crisis'],
    ['crises', 'crisis'],
    ['people', 'people'],
    ['police', 'police'],
    ['gas', 'gas'],
    ['zorbles', 'zorble'],
    ['ferrywomen', 'ferrywoman'],
  ])('of %s is %s', (plural, one) => {
    expect(singular(plural)).toBe(one)
  })
})
