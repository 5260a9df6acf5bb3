// Whose side an unnamed source is on, where the text says so.
import type { Profile } from '../../findings/model'
import { regex } from '../../regex'
import type { FactRule } from './fact-rule'

export const SIDE_RULES: FactRule<Profile['side']['value']>[] = [
  {
    id: 'relation',
    value: 'stated',
    pattern: regex('i')`
        \b(?:allies|ally|supporters?|backers?|opponents?|critics?|rivals?|foes?|loyalists?|advocates?|
        proponents?|detractors?|defenders?|boosters?|confidants?|confidantes?|friends?|donors?|skeptics?|
        sceptics?|hardliners?)\b(?: (?:of|to|for)\b[^,.;]{0,40})?
      `,
    why: 'The word for the source says for or against whom it is.',
    fires: ['an ally of the minister', 'opponents of the deal', 'Critics', 'a rival bidder', 'friends of the couple'],
    silent: ['a senior official', 'people at the bank'],
  },
  {
    id: 'sympathy',
    value: 'stated',
    pattern: regex('i')`
        \b(?:close to|loyal to|sympathetic to|opposed to|hostile to|allied (?:with|to)|aligned with|
        aligned to|who (?:supports?|supported|opposes?|opposed|backs|backed|favou?rs?|voted for)|
        in favou?r of|supportive of)(?! the (?:talks|negotiations|matter|discussions|process|deal|
        investigation|inquiry|case|situation|decision|secretive))[^,.;]{0,40}
      `,
    why: 'The text says to whom the source is near or what it is for.',
    fires: ['a source close to the campaign', 'an official opposed to the sale', 'people who support the bill'],
    silent: ['a source close to the talks', 'a house close by'],
  },
  {
    id: 'party',
    value: 'stated',
    pattern: regex('i')`
        \b(?:democrat(?:s|ic)?|republicans?|gop|tor(?:y|ies)|labour|conservatives?|liberals?|progressives?|
        leftists?|nationalists?|unionists?|separatists?|rebels?|opposition|pro-\w+|anti-\w+)\b
      `,
    why: 'The party or camp of the source is given.',
    fires: ['Democrats', 'a Republican strategist', 'anti-tax delegates', 'an opposition lawmaker'],
    silent: ['a party to the contract'],
  },
]
