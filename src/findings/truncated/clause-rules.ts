// The signs that a clause, as the reading has it, is not done: its verb, its object or the main clause never comes.
import type { FindingRule } from '../../rule'
import type { Ending } from './ending'
import { wantsObject } from './gaps'
import type { StoryContext } from './story-context'
import { bareOpener, hasVerb, lacksMainClause } from './unfinished'

export interface CutRule extends FindingRule {
  kind: 'cut-off'
  /** Headlines end so too: "… and more", "… hunt for hidden meaning", "… kill at least 43". */
  endsTitles?: true
  when: (ending: Ending, story: StoryContext) => boolean
}

export const CLAUSE_RULES: CutRule[] = [
  {
    id: 'no-object',
    kind: 'cut-off',
    why: 'The verb needs an object, and no relative clause or passive takes it away.',
    strength: 'moderate',
    endsTitles: true,
    says: 'reason_object_missing',
    when: wantsObject,
    fires: ['The mayor told the council that the owners had ignored', 'The council met on Monday to discuss'],
    silent: ['The mayor showed the council the letters that the owners had ignored', 'The letters were ignored'],
  },
  {
    id: 'bare-clause',
    kind: 'cut-off',
    why: 'A clause is opened and its verb never comes.',
    strength: 'moderate',
    says: 'reason_before_verb',
    when: ({ clauses, tokens }) => {
      const bare = bareOpener(clauses, tokens.length)
      return bare >= 0 && tokens.length - bare <= 6
    },
    fires: [
      'The mayor told the council that the owners of the ferry',
      'The storm left a gap in the pier that the owners of the ferry',
    ],
    silent: [
      'The mayor told the council that the owners had left',
      'The council found the ground on which to build a pier',
      'The pier is longer than that of the guard',
    ],
  },
  {
    id: 'no-main-clause',
    kind: 'cut-off',
    why: 'The sentence begins with a subordinate clause, and its main clause never comes.',
    strength: 'moderate',
    says: 'reason_before_main_clause',
    when: ({ clauses }) => lacksMainClause(clauses),
    fires: ['Although the owners of the ferry had left the harbour'],
    silent: ['Although the owners had left, the ferry stayed'],
  },
  {
    id: 'lead-in',
    kind: 'cut-off',
    why: 'A lead-in and a comma announce a clause, and no verb comes.',
    strength: 'moderate',
    says: 'reason_before_lead',
    when: ({ tokens, clauses }) =>
      tokens.length >= 6 &&
      (/^(?:ADP|SCONJ)$/.test(tokens[0]!.tag) || tokens[0]!.lower === 'meanwhile') &&
      tokens.findIndex(({ text }) => text === ',') > 0 &&
      !hasVerb(clauses),
    fires: ['Despite the storm of the last two days, the owners of the ferry'],
    silent: ['Despite the storm of the last two days, the owners left', 'By the harbour wall'],
  },
]
