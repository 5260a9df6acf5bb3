// Attribution with nobody behind it: "reportedly", "it is understood that", "X has learned". Rules as data; the examples of
// each run as tests.
import type { AnonymousKind } from '../findings'

interface PhraseRule {
  id: string
  kind: AnonymousKind
  /** What must stand right before the match, case and all. */
  after?: RegExp
  /** Matched against one sentence with straight apostrophes; group 1, where there is one, is the trigger. */
  pattern: RegExp
  reason: string
  fires: string[]
  not: string[]
}

const ADVERB = '(?:also |widely |now |still |generally |commonly |often |long |increasingly |broadly |currently )?'
const BE = "(?:is|are|was|were|be|been|being|'s|'re)"

export const AGENTLESS_RULES: PhraseRule[] = [
  {
    id: 'reportedly',
    kind: 'agentless',
    pattern: /\b(reportedly|reputedly)\b/gi,
    reason: 'says that somebody reported it, and not who',
    fires: ['The minister reportedly refused to sign.', 'Two of them were reportedly unhurt.'],
    not: ['The newspaper reported that the minister refused.'],
  },
  {
    id: 'understood',
    kind: 'agentless',
    pattern: new RegExp(
      `\\b(${BE} ${ADVERB}(?:understood|said|reported|rumou?red|reputed) (?:to(?! (?:him|her|them|me|us|you|the|an?)\\b)|that))\\b`,
      'g',
    ),
    reason: 'passes on what somebody said or understood, and not who',
    fires: [
      'The bank is understood to have sold the bonds.',
      'It is understood that talks went on all night.',
      'He is said to be furious.',
    ],
    not: ['He understood that the talks were over.', 'What she said to me was clear.', 'Enough has been said to them.'],
  },
  {
    id: 'seen-as',
    kind: 'agentless',
    pattern: new RegExp(
      `\\b((?:is|are|was|were) ${ADVERB}(?:seen|viewed|regarded|perceived) as)\\b(?! (?:it|he|she|they|part of)\\b)(?![^.]{0,80}\\bby\\b)`,
      'g',
    ),
    reason: 'gives a judgement, and not whose it is',
    fires: ['The vote is seen as a test of his authority.', 'She was widely regarded as the favourite.'],
    not: [
      'He saw it as a test.',
      'The ship was seen as it left the harbour.',
      'She is seen as honest by half of those asked.',
      'He wants to be seen as strong.',
    ],
  },
  {
    id: 'widely-believed',
    kind: 'agentless',
    pattern: new RegExp(
      `\\b(${BE} (?:widely|generally|commonly|broadly|universally) (?:believed|thought|considered|expected|assumed|seen|viewed|regarded|acknowledged|credited|blamed|held|accepted|tipped|perceived|criticized|criticised)|(?:widely|commonly) (?:believed|thought|expected|assumed|seen|viewed|regarded|considered) (?:to|as))\\b`,
      'g',
    ),
    reason: 'gives what many think, and not who they are',
    fires: ['He is widely believed to have ordered it.', 'The bill is widely expected to pass.'],
    not: ['The book is widely available.', 'He believed it widely enough.'],
  },
  {
    id: 'has-learned',
    kind: 'agentless',
    // An outlet, or "we": people who learn and understand things are no sources of the article's.
    after:
      /(?:\b(?:[A-Z]{2,}|[Ww]e|Reuters|Bloomberg|Politico|Axios|[A-Z]\w* ?(?:News|Times|Post|Guardian|Journal|Herald|Tribune|Mail|Ledger|Gazette|Telegraph|Independent|Observer|Standard|Press|Mirror|Sun|Star|Chronicle|Globe|Today|Magazine)))\s+$/,
    pattern:
      /\b((?:has|have) (?:learned|learnt|been told|established)(?! to\b)|understands(?= (?:that|the|he|she|it|they)\b)|can (?:reveal|exclusively reveal))\b/gi,
    reason: 'tells what the newsroom learned, and not from whom',
    fires: [
      'The Daily Ledger has learned that the sale is off.',
      'The Ledger understands that she will resign.',
      'We have been told that he left.',
    ],
    not: [
      'She has learned to swim.',
      'Dana Price understands that risk is part of it.',
      'Investors have been told to wait.',
    ],
  },
  {
    id: 'reports-that',
    kind: 'agentless',
    pattern:
      /\b((?:after|with|amid|following|despite|on|of|by|were|are|been) (?:\w+ )?reports (?:that|it|he|she|they)|(?:there (?:are|were|have been)) (?:\w+ )?reports|reports (?:(?:in|from|out of) (?:the )?\p{Lu}\w+ (?:\p{Lu}\w+ )?)?(?:suggest|suggested|indicate|indicated|claim|claimed|emerged|surfaced|circulated))\b/giu,
    reason: 'points to reports, and not whose they are',
    fires: [
      'Shares rose after reports it plans to expand.',
      'There were reports that the bridge had fallen.',
      'Reports suggested a deal was close.',
      'Reports in Norland claim that the clubs have agreed a fee.',
    ],
    not: ['He reports that the bridge fell.', 'The committee reports to parliament.', 'She reports it every year.'],
  },
  {
    id: 'according-to-reports',
    kind: 'vague',
    pattern:
      /\b(according to (?:\w+ ){0,3}(?:reports|rumou?rs|accounts))\b(?! (?:by|in|from|published|released|filed|submitted|issued) )/gi,
    reason: 'points to reports of nobody in particular',
    fires: ['According to multiple reports, the chairman will resign.', 'He fled, according to media reports.'],
    not: ['According to reports by the central bank, prices fell.', 'According to the report, prices fell.'],
  },
  {
    id: 'media-reported',
    kind: 'vague',
    pattern:
      /\b((?:media|news|press|local|state|foreign|other|several|multiple|some|unconfirmed|initial|early|recent) (?:media |news |press )?(?:reports|outlets|accounts) (?:\w+ )?(?:said|say|reported|report|claimed|claim|described|describe|suggested|suggest|indicated|indicate)|(?:local|state|national|foreign|international|social|israeli|russian|chinese|iranian|turkish|british|us|american)? ?media (?:have |has |had )?(?:reported|said))\b/gi,
    reason: 'points to media in general, and to none of them',
    fires: [
      'He had no regrets, media outlets reported.',
      'Local media reported that two people died.',
      'Media reports said the talks failed.',
    ],
    not: ['The Ledger reported that two people died.', 'He reads media reports.'],
  },
  {
    id: 'hearsay',
    kind: 'agentless',
    pattern:
      /\b(rumou?r has it|rumou?rs (?:are|were|have|swirled|circulated|spread|say)|word (?:is|has it) (?:that)?|conventional wisdom (?:is|has|holds|says)|(?:dominant|prevailing|general|common|widespread) (?:view|belief|assumption|consensus|perception|feeling)(?: [\w ]{1,30})? (?:is|was|remains|has been) that)\b/gi,
    reason: 'passes on what goes about, and not who says so',
    fires: ['Rumour has it that he will go.', 'The prevailing view in the capital is that he lost.'],
    not: ['She denied the rumour.', 'In my view it is wrong.'],
  },
]

/** How much text in front of a match is looked at, in UTF-16 code units. */
const BEFORE = 60

/** The first place in a sentence where `rule` fires; offsets into `text`. */
export function fireAgentless(rule: PhraseRule, text: string): { index: number; length: number } | null {
  for (const match of text.replaceAll('’', "'").matchAll(rule.pattern))
    if (!rule.after || rule.after.test(text.slice(Math.max(0, match.index - BEFORE), match.index)))
      return { index: match.index, length: match[0].length }
  return null
}
