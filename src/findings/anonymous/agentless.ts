// Attribution with nobody behind it: "reportedly", "it is understood that", "there are reports that". Rules over the one
// reading, in the contract that all rules share: what fires and what stays silent runs as tests.
import type { Clauses, VerbGroup } from '../../language/clause'
import type { NounPhrase, Range } from '../../language/phrases'
import { regex } from '../../regex'
import type { FindingRule } from '../../rule'
import type { FindingKind } from '../model'

interface AgentlessRule extends FindingRule {
  kind: FindingKind<'anonymous'>
  /** The trigger whose first token is at `at`, or null. */
  when: (clauses: Clauses, at: number) => Range | null
}

const SAID = /^(?:say|understand|report|rumou?r|repute|learnt?|tip)$/
const JUDGED = /^(?:see|view|regard|perceive)$/
const WIDELY = /^(?:widely|generally|commonly|broadly|universally)$/
const WIDELY_HELD = regex('')`
    ^(?:believed|thought|considered|expected|assumed|seen|viewed|regarded|acknowledged|credited|blamed|
    held|accepted|tipped|perceived|criticized|criticised|understood|reported)$
  `
const MODAL = /^(?:will|would|may|might|could|should|must|can|'ll|'d)$/
const OPENS_REPORTS = /^(?:after|with|amid|following|despite|on|by|of|were|are|been|is)$/
const IDIOMS = [
  'rumour has it',
  'rumor has it',
  'rumours are',
  'rumors are',
  'rumours swirled',
  'rumors swirled',
  'word has it',
  'word is that',
  'conventional wisdom is',
  'conventional wisdom has',
  'conventional wisdom holds',
  'conventional wisdom says',
  'it was put to me',
].map((idiom) => idiom.split(' '))

function groupFrom({ verbAt, verbs }: Clauses, at: number): VerbGroup | null {
  const index = verbAt[at] ?? -1
  const group = index >= 0 ? verbs[index]! : null
  return group?.from === at ? group : null
}

function phraseFrom({ phraseAt, phrases }: Clauses, at: number): NounPhrase | null {
  const index = phraseAt[at] ?? -1
  const phrase = index >= 0 ? phrases[index]! : null
  return phrase?.from === at ? phrase : null
}

/** Told by nobody: passive, not denied, not merely possible, with no "by …" behind it in its clause. */
function isOpen({ tokens }: Clauses, group: VerbGroup): boolean {
  if (!group.passive || group.negated || group.form === 'infinitive') return false
  for (let at = group.from; at < group.verb; at++) if (MODAL.test(tokens[at]!.lower)) return false
  for (let at = group.to; at < Math.min(tokens.length, group.to + 14); at++) {
    const { text, lower } = tokens[at]!
    // "viewed as honest by 55 per cent", but not "seen as gaining by waiting".
    const next = tokens[at + 1]
    const own = tokens[at - 1]!.tag !== 'VERB' && JUDGED.test(tokens[group.verb]!.lemma)
    if (lower === 'by' && own && next && /^(?:NOUN|PROPN|NUM|DET|ADJ|PRON)$/.test(next.tag)) return false
    if (lower === 'by' && /^(?:many|some|most|critics|those)$/.test(tokens[at + 1]?.lower ?? '')) return false
    if (/^[.;:]$/.test(text)) break
  }
  return true
}

const trigger = (group: VerbGroup, to = group.to): Range => ({ from: group.from, to })

export const AGENTLESS_RULES: readonly AgentlessRule[] = [
  {
    id: 'reportedly',
    kind: 'agentless',
    strength: 'moderate',
    why: 'The adverb says that somebody reported it, and not who (AP: say who reported it).',
    says: 'reason_reported_by_nobody',
    when: ({ tokens }, at) => (/^(?:reportedly|reputedly)$/.test(tokens[at]!.lower) ? { from: at, to: at + 1 } : null),
    fires: ['The minister reportedly refused to sign.', 'Two of them were reportedly unhurt.'],
    silent: ['The newspaper reported that the minister refused.'],
  },
  {
    id: 'understood',
    kind: 'agentless',
    strength: 'moderate',
    why: 'A passive of saying without its agent.',
    says: 'reason_understood_by_nobody',
    when: (clauses, at) => {
      const group = groupFrom(clauses, at)
      const { tokens } = clauses
      if (!group || !SAID.test(tokens[group.verb]!.lemma) || !isOpen(clauses, group)) return null
      const next = groupFrom(clauses, group.to)
      if (next?.form === 'infinitive') return trigger(group, group.to + 1)
      const it = group.subject ? tokens[group.subject.from]!.lower === 'it' : tokens[at - 1]?.lower === 'it'
      return it && tokens[group.to]?.lower === 'that' ? trigger(group, group.to + 1) : null
    },
    fires: [
      'The bank is understood to have sold the bonds.',
      'It is understood that talks went on all night.',
      'He is said to be furious.',
      'The general is himself said to own two houses.',
      'It is learnt that the minister has asked for a report.',
    ],
    silent: [
      'He understood that the talks were over.',
      'What she said to me was clear.',
      'Enough has been said to them.',
    ],
  },
  {
    id: 'i-am-told',
    kind: 'agentless',
    strength: 'moderate',
    why: 'The writer was told, and does not say by whom.',
    says: 'reason_told_by_nobody',
    when: (clauses, at) => {
      const group = groupFrom(clauses, at)
      const { tokens } = clauses
      if (!group || tokens[group.verb]!.lower !== 'told' || !isOpen(clauses, group)) return null
      const before = tokens[at - 1]?.lower
      const ends = /^(?:that|[,.])$/.test(tokens[group.to]?.lower ?? '.')
      return (before === 'i' || before === 'we') && ends ? { from: at - 1, to: group.to } : null
    },
    fires: ['The talks, I am told, went on all night.', 'We are told that the bridge is safe.'],
    silent: ['I was told to wait.', 'They were told that the bridge is safe.'],
  },
  {
    id: 'seen-as',
    kind: 'agentless',
    strength: 'slight',
    why: 'A judgement in the passive, without its agent; seldom the story’s claim.',
    says: 'reason_judgement_of_nobody',
    when: (clauses, at) => {
      const group = groupFrom(clauses, at)
      const { tokens } = clauses
      if (!group || !JUDGED.test(tokens[group.verb]!.lemma)) return null
      // "a move seen as"
      const reduced = group.form === 'participle' && tokens[at - 1]?.tag === 'NOUN'
      if (!isOpen(clauses, reduced ? { ...group, passive: true } : group)) return null
      let adverb = 0
      while (
        adverb < 3 &&
        /^(?:ADV|PART)$/.test(tokens[group.to + adverb]?.tag ?? '') &&
        tokens[group.to + adverb]!.lower !== 'as'
      )
        adverb++
      if (tokens[group.to + adverb]?.lower !== 'as') return null
      const after = tokens[group.to + adverb + 1]?.lower ?? ''
      return /^(?:it|he|she|they|i|we|part|of)$/.test(after) ? null : trigger(group, group.to + adverb + 1)
    },
    fires: [
      'The vote is seen as a test of his authority.',
      'She was widely regarded as the favourite.',
      'The visit has been seen as a warning.',
    ],
    silent: [
      'He saw it as a test.',
      'The ship was seen as it left the harbour.',
      'She is seen as honest by half of those asked.',
      'He wants to be seen as strong.',
    ],
  },
  {
    id: 'widely-believed',
    kind: 'agentless',
    strength: 'slight',
    why: 'What many think, with no one of them to ask; seldom the story’s claim.',
    says: 'reason_many_think',
    when: ({ tokens, verbAt, verbs }, at) =>
      WIDELY.test(tokens[at]!.lower) &&
      WIDELY_HELD.test(tokens[at + 1]?.lower ?? '') &&
      !/^(?:NOUN|ADJ)$/.test(tokens[at + 2]?.tag ?? '') &&
      ((verbAt[at] ?? -1) >= 0 || /^(?:to|as)$/.test(tokens[at + 2]?.lower ?? ''))
        ? { from: (verbAt[at] ?? -1) >= 0 ? verbs[verbAt[at]!]!.from : at, to: at + 2 }
        : null,
    fires: ['He is widely believed to have ordered it.', 'The bill is widely expected to pass.'],
    silent: ['The book is widely available.', 'He believed it widely enough.'],
  },
  {
    id: 'reports-that',
    kind: 'agentless',
    strength: 'moderate',
    why: 'Reports of nobody’s: no owner, no author, no title.',
    says: 'reason_reports_of_nobody',
    when: (clauses, at) => {
      const { tokens, phraseAt, phrases } = clauses
      if (!/^(?:reports|rumou?rs)$/.test(tokens[at]!.lower)) return null
      const phrase = phraseAt[at]! >= 0 ? phrases[phraseAt[at]!]! : null
      if (!phrase || phrase.head !== at || phrase.possessor) return null
      const inner = tokens.slice(phrase.from, at)
      if (
        inner.some(
          ({ lower, tag }, i) =>
            // "Several" that opens a sentence is tagged as a name.
            (tag === 'PROPN' && phrase.from + i > 0) ||
            /^(?:the|these|those|its|his|her|their|police|court|untrue|false|baseless|unfounded|no|any)$/.test(lower),
        )
      )
        return null
      // "multiple reports have emerged"
      const told = groupFrom(clauses, at + 1)
      if (told && /^(?:emerge|surface|circulate|swirl)$/.test(tokens[told.verb]!.lemma))
        return { from: phrase.from, to: at + 1 }
      const before = tokens[phrase.from - 1]?.lower ?? ''
      if (!OPENS_REPORTS.test(before)) return null
      let next = at + 1
      // "reports from the coast that", "reports in Norland"
      if (/^(?:in|from|out)$/.test(tokens[next]?.lower ?? '')) next = (phraseFrom(clauses, next + 1) ?? { to: next }).to
      const after = tokens[next]?.lower ?? ''
      const exists = /^(?:were|are|been|is)$/.test(before)
      const clause = after === 'that' || /^(?:it|he|she|they|the)$/.test(after)
      return clause || (exists && after === 'of') ? { from: phrase.from, to: at + 1 } : null
    },
    fires: [
      'Shares rose after reports it plans to expand.',
      'There were reports that the bridge had fallen.',
      'There have been reports of looting in the port.',
      'Several reports have emerged of looting.',
    ],
    silent: [
      'He reports that the bridge fell.',
      'The committee reports to parliament.',
      'She read police reports that day.',
    ],
  },
  {
    id: 'by-accounts',
    kind: 'vague',
    strength: 'moderate',
    why: 'Accounts and estimates of nobody’s, in an adverbial.',
    says: 'reason_accounts_of_nobody',
    when: ({ tokens }, at) =>
      tokens[at]!.lower === 'by' &&
      /^(?:some|most|many|several|all)$/.test(tokens[at + 1]?.lower ?? '') &&
      /^(?:accounts|estimates|measures|reports)$/.test(tokens[at + 2]?.lower ?? '')
        ? { from: at, to: at + 3 }
        : null,
    fires: ['By some estimates, ten thousand men left.', 'He was, by most accounts, a quiet man.'],
    silent: ['By the estimates of the bank, ten thousand men left.'],
  },
  {
    id: 'hearsay',
    kind: 'agentless',
    strength: 'slight',
    why: 'Turns of phrase for what goes about; seldom the story’s claim.',
    says: 'reason_goes_about',
    when: ({ tokens }, at) => {
      const idiom = IDIOMS.find((words) => words.every((word, i) => tokens[at + i]?.lower === word))
      return idiom ? { from: at, to: at + idiom.length } : null
    },
    fires: ['Rumour has it that he will go.', 'Conventional wisdom holds that he lost.'],
    silent: ['She denied the rumour.', 'In my view it is wrong.'],
  },
  {
    id: 'prevailing-view',
    kind: 'agentless',
    strength: 'moderate',
    why: 'A view that is everybody’s is nobody’s.',
    says: 'reason_view_of_nobody',
    when: ({ tokens, phraseAt, phrases }, at) => {
      const phrase = phraseAt[at]! >= 0 ? phrases[phraseAt[at]!]! : null
      if (!phrase || phrase.from !== at || phrase.possessor) return null
      if (!/^(?:view|belief|assumption|consensus|perception|feeling|sense)$/.test(tokens[phrase.head]!.lower))
        return null
      // "there is a feeling that"
      // "the consensus in the port is that"
      const held =
        /^(?:consensus|perception|assumption|feeling)$/.test(tokens[phrase.head]!.lower) && tokens[at]!.lower === 'the'
      const exists = held || (tokens[at - 2]?.lower === 'there' && /^(?:is|was|'s)$/.test(tokens[at - 1]!.lower))
      const wide =
        exists ||
        tokens
          .slice(at, phrase.head)
          .some(({ lower }) => /^(?:dominant|prevailing|general|common|widespread|growing|popular)$/.test(lower))
      const end = Math.min(tokens.length - 1, phrase.to + 8)
      for (let i = phrase.to; wide && i < end; i++) if (tokens[i]!.lower === 'that') return { from: at, to: phrase.to }
      return null
    },
    fires: [
      'The prevailing view in the capital is that he lost.',
      'There is a growing perception that he lost.',
      'There is a feeling in the port that he lost.',
    ],
    silent: ['In my view it is wrong.', 'The view from the hill is wide.'],
  },
]

/** The first place in a sentence where a rule fires, as a range of tokens. */
export function fireAgentless(rule: AgentlessRule, clauses: Clauses): Range | null {
  for (let at = 0; at < clauses.tokens.length; at++) {
    const found = rule.when(clauses, at)
    if (found) return found
  }
  return null
}
