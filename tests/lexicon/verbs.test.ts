import { describe, expect, it } from 'vitest'
import { isVerbCue, VERB_GROUPS } from '../../src/lexicon/cues'
import { OTHER_VERBS } from '../../src/lexicon/en/other-verbs'
import { cueVerb, type VerbFeature } from '../../src/lexicon/verbs'

const verb = (lemma: string, particles?: string) => cueVerb({ lower: lemma, lemma }, particles)

describe('verbs', () => {
  it.each<[VerbFeature, string]>([
    ['tells', 'say tell claim insist reveal admit warn add deny suggest argue reaffirm groan'],
    ['thinks', 'believe think fear expect suspect know realise conjecture recollect'],
    ['asks', 'ask urge request'],
    ['portrays', 'call describe portray'],
    ['voices', 'growl roar continue'],
    ['act', 'oppose back dismiss pledge vote decline refuse support reject publish apologise'],
    ['stance', 'oppose criticise praise'],
    ['aim', 'want plan decline'],
    ['doubting', 'claim allege insist contend maintain purport'],
    ['factive', 'confirm reveal admit acknowledge disclose'],
    ['neutral', 'say tell write'],
    ['document', 'show indicate suggest reveal state read'],
  ])('%s: %s', (feature, list) => {
    expect(list.split(' ').filter((lemma) => !verb(lemma).has(feature))).toEqual([])
  })

  it('that tell something are no bare acts, and the other way round', () => {
    for (const lemma of ['say', 'tell', 'claim', 'reveal']) expect(verb(lemma).has('act')).toBe(false)
    for (const lemma of ['oppose', 'decline', 'vote', 'support']) expect(verb(lemma).has('tells')).toBe(false)
    expect(verb('believe').has('tells')).toBe(false)
  })

  it('are one thing with a particle and another without', () => {
    expect(verb('spell', 'out').has('tells')).toBe(true)
    expect(verb('spell').features.size).toBe(0)
    expect(verb('lash', 'out').has('stance')).toBe(true)
  })

  it('that are no cues have no features', () => {
    for (const lemma of ['walk', 'eat', 'teach', 'repair', 'snub']) expect(verb(lemma).features.size).toBe(0)
  })

  it('are found by a form whose lemma is of another part of speech', () => {
    expect(isVerbCue({ lower: 'groaning', lemma: 'groaning' })).toBe(true)
    expect(cueVerb({ lower: 'claimed', lemma: 'claimed' }).has('doubting')).toBe(true)
  })
})

describe('verbs from WordNet', () => {
  it('stand in no group of ours', () => {
    const ours = new Set(VERB_GROUPS.filter((group) => !OTHER_VERBS.includes(group)).flatMap((g) => g.words.split(' ')))
    expect(OTHER_VERBS.flatMap(({ words }) => words.split(' ')).filter((word) => ours.has(word))).toEqual([])
  })

  it('stand in one group', () => {
    const all = OTHER_VERBS.flatMap(({ words }) => words.split(' '))
    expect(all.filter((word, i) => all.indexOf(word) !== i)).toEqual([])
  })
})
