// Why an unnamed source is not named: what the text says about it, and how much that tells.
import type { Profile } from '../../findings/model'
import { regex } from '../../regex'
import type { FactRule } from './fact-rule'

/** Words that show that somebody asked for or was given anonymity. */
export const ANONYMITY = regex('i')`
    \b(?:anonymity|anonymously|(?:not|n't|without|declin\w+|refus\w+|ask\w*|request\w*|prefer\w*|
    want\w*)\b[^.;]{0,40}\b(?:named|identified|identifying|quoted by name|names? (?:not )?be
    (?:ing)? used|give (?:his|her|their) (?:full |last |real )?names?|disclose (?:his|her|
    their) (?:names?|identit\w+)|be named|go on the record)|not authori[sz]ed to|
    not permitted to (?:speak|discuss|talk|comment)|not allowed to (?:speak|discuss|talk|comment)|
    lacked? (?:the )?authori[sz]ation|on background|off the record|names? (?:was|were|has been|
    have been|is|are|be) (?:withheld|changed)|not (?:his|her|their) real name|identified only|(?:sur|
    last |full |real )names? not be used|spoke privately|speaking privately)\b
  `

/** A quick look that every sentence of ANONYMITY passes; most others do not. */
export const MAYBE_ANONYMITY = /anonym|name|identif|authori|permitted|allowed|background|record|privately/i

type Why = Profile['whyUnnamed']['value']

/** From strong to weak; read in a sentence that speaks of anonymity. */
export const WHY_RULES: FactRule<Why>[] = [
  {
    id: 'harm',
    value: 'harm',
    pattern: regex('i')`
        \b(?:(?:for|out of|citing|because of|in) fears?\b|fear(?:ing|ed|s) (?:for|of|that|repris\w+|
        retaliat\w+|retribution|reperc\w+|losing|being|they|he|she|it|a)|afraid (?:of|that|to)|
        to (?:protect|avoid (?:damag|jeopardi|repris|retaliat|angering|offending|antagoni|harm|hurt|alienat|
        upset|retribution))\w*|repris(?:al|als)\b|retaliation|retribution|repercussions|(?:for|citing|
        because of|concerns? (?:about|for|over)) (?:his|her|their|its|personal|family)? ?(?:own )?
        (?:personal )?(?:safety|security|job|jobs|career|careers|privacy)|(?:is|are|was|were|as) (?:a |an )?
        (?:minors?|victims? of|survivors? of)|stigma|safety reasons|security reasons|threats? (?:against|
        to))[^.,;]{0,60}
      `,
    why: 'Naming the source would do harm: the reason that every handbook accepts.',
    fires: [
      'asked not to be named for fear of reprisals',
      'requested anonymity to protect her family',
      'declined to be identified, citing security reasons',
    ],
    silent: ['asked not to be named', 'on condition of anonymity because the talks are private'],
  },
  {
    id: 'duty',
    value: 'duty',
    pattern: regex('i')`
        \b(?:because|as|since|given|due to|citing|while|ahead of|before|until|pending)\b(?![^.;]{0,40}\b
        (?:authori[sz]|permitted to|allowed to))[^.;]{0,50}\b(?:investigation|inquiry|ongoing|on-going|
        under ?way|private|privately|confidential|confidentiality|classified|sensitiv\w+|secret|internal|
        pending|not (?:yet )?(?:been )?(?:public|final|announced|finali[sz]ed|made public)|announce\w*|
        court|trial|legal|litigation|protocol|policy|rules?|deliberations|negotiations|talks|process|
        embargo|gag order|nondisclosure|non-disclosure|security operation|cover|clearance)\b[^.,;]{0,40}
      `,
    why: 'A duty or a process binds the source.',
    fires: [
      'on condition of anonymity because the investigation is under way',
      'asked not to be named because the deliberations are private',
      'spoke anonymously given the sensitivity of the matter',
    ],
    silent: ['because they were not authorised to speak about the investigation', 'on condition of anonymity'],
  },
  {
    id: 'circular',
    value: 'circular',
    pattern: regex('i')`
        \b(?:(?:not|n't) (?:been )?(?:publicly )?(?:authori[sz]ed|permitted|allowed|cleared|entitled|
        empowered)(?: to)?|lacked? (?:the )?authori[sz]ation|without authori[sz]ation|unauthori[sz]ed|
        to (?:speak|talk|discuss|describe|share|comment|offer|disclose|recount|relay|reveal|give|provide|
        be able|detail|explain|be candid|assess|outline|address)\b|in order to|so (?:as to|that)|
        because (?:he|she|they|it))[^.,;]{0,60}
      `,
    why: 'That somebody may not speak, or wants to speak freely, says that they are unnamed, not why.',
    fires: [
      'because they were not authorised to speak publicly',
      'on condition of anonymity to discuss internal strategy',
      'requested anonymity to speak freely',
    ],
    silent: ['who asked not to be identified', 'on condition of anonymity'],
  },
  {
    id: 'boilerplate',
    value: 'boilerplate',
    pattern: ANONYMITY,
    why: 'That anonymity was asked for or given, and no more.',
    fires: [
      'on condition of anonymity',
      'who asked not to be identified',
      'who declined to be named',
      'speaking anonymously',
    ],
    silent: ['declined to comment', 'named after his father'],
  },
]
