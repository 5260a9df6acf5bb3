// How an unnamed source knows: nothing, "familiar with", or by having been there.
import type { Profile } from '../../findings/model'
import { regex } from '../../regex'
import type { FactRule } from './fact-rule'

export const KNOWLEDGE_RULES: FactRule<Profile['knowledge']['value']>[] = [
  {
    id: 'direct-knowledge',
    value: 'direct',
    pattern: /\b(?:direct|first-?hand|personal|intimate|inside) (?:knowledge|access|contact|involvement)[^,.;]{0,50}/i,
    why: 'The text says that the source knows it at first hand.',
    fires: ['a person with direct knowledge of the call', 'an insider who had direct contact with the chairman'],
    silent: ['a person with knowledge of the call', 'a direct answer'],
  },
  {
    id: 'took-part',
    value: 'direct',
    pattern: regex('i')`
        \b(?:(?:who|that) (?:also |had |has |have |was |were )?(?:attended|participated|took part|
        worked (?:on|with|for|in)|sat in|witnessed|oversaw|met with|heard|saw|listened)|(?<!not )
        (?<!not directly )(?:directly |closely )?\binvolved (?:in|with)|present (?:at|for|during|when)|
        in the (?:room|meetings?|building)|on the call|attending the|overseeing|working on the|negotiating|
        (?:was|were|is|are) (?:there|present)\b)[^,.;]{0,50}
      `,
    why: 'The text puts the source at the scene or in the work.',
    fires: [
      'two people who attended the meeting',
      'one official involved in the talks',
      'an aide present at the dinner',
    ],
    silent: [
      'a person familiar with the meeting',
      'an official at the ministry',
      'researchers not involved in the work',
    ],
  },
  {
    id: 'saw-document',
    value: 'direct',
    pattern:
      /\bwho (?:has |have |had )?(?:seen|saw|read|reviewed|viewed|examined|drafted|wrote) (?:the|a|an|its|his|her|their|parts|copies)\b[^,.;]{0,40}/i,
    why: 'The source has had the document before the eyes.',
    fires: ['a lawyer who has seen the contract', 'people who reviewed the draft'],
    silent: ['a lawyer who has seen better days'],
  },
  {
    id: 'witness',
    value: 'direct',
    pattern:
      /\b(?:eye-?witness(?:es)?|witness(?:es)?|bystanders?|onlookers?|passers-?by|passersby|survivors?|paramedics?|rescuers?)\b/i,
    why: 'A witness was there by definition.',
    fires: ['Witnesses', 'one eyewitness'],
    silent: ['an official'],
  },
  {
    id: 'familiar',
    value: 'familiar',
    pattern: regex('i')`
        \b(?:familiar with|briefed (?:on|about|by)|(?:with|have|has|had) (?:some |any |detailed |
        good )?knowledge (?:of|about)|knowledgeable(?: (?:about|of))?|aware of (?:the |its |his |her |
        their )?(?:matter|situation|talks|discussions?|plans?|decision|deliberations|details|investigation|
        inquiry|case|contents|thinking)|privy to|informed (?:of|about)|apprised of|close to the (?:talks|
        negotiations|matter|discussions|process|deal|investigation|inquiry|case|situation|decision|
        secretive process))[^,.;]{0,50}
      `,
    why: 'The text says that the source has heard of the matter, not how.',
    fires: ['sources familiar with the matter', 'a person briefed on the talks', 'a source close to the negotiations'],
    silent: ['a source close to the minister', 'people at the bank', 'vendors well aware of the challenges'],
  },
]
