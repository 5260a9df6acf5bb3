// What the form of a word tells where nobody lists it, so that no list of trades is ever complete: "churchwarden", "geologist".

import { regex } from '../../regex'
import type { NounFeature } from '../features'

export interface Ending {
  is: readonly NounFeature[]
  ending: RegExp
  /** Asked before the last word of a compound is. */
  certain: boolean
}

export const ENDINGS: readonly Ending[] = [
  // Firms are as often called so as people: "chipmaker".
  { is: ['group', 'personSecondary'], ending: /..maker$/, certain: true },
  {
    is: ['person'],
    ending: regex('')`
        ..(?:warden|keeper|worker|goer|holder|dweller|monger|wright|smith|ologist|grapher|nomist|trician|
        matician|sician|person|woman|mate|[bcdfgklmnprstvxz]man|folk)$
      `,
    certain: true,
  },
  // Quirk et al., "A Comprehensive Grammar of the English Language", I.31–41: what makes nouns for people makes others as well.
  { is: ['personSecondary'], ending: /..(?:er|or|ist|ian|eur|crat|ant|ent|ee|man)$/, certain: false },
]
