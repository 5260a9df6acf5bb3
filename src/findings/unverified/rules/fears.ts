// Hedged: fears, speculation and what threatens to come.
import type { VerbGroup } from '../../../language/clause'
import { doubtNouns } from '../../../lexicon/doubt'
import type { Candidate } from '../candidate'
import type { DoubtRule } from '../rule'
import { list } from '../rule'

const FEAR_WORDS = doubtNouns('fear').flatMap((word) => [
  word,
  word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`,
])

/** "amid fears of a wider war", "fears grow of": of an event, and not overcome. */
function fearOf(candidate: Candidate): boolean {
  const { noun, at } = candidate
  const { lower } = candidate.token
  if (lower === 'speculation' && candidate.word(1) === 'about')
    return /\b(?:amid|fuel\w*|spark\w*|prompt\w*|led to)\b/.test(candidate.before(3))
  if (!noun || !/^(?:fears|speculation|concerns|suspicions)$/.test(lower)) return false
  const of =
    candidate.word(1) === 'of'
      ? 2
      : /^(?:grow|grew|rise|rose|mount|mounted)$/.test(candidate.word(1)) && candidate.word(2) === 'of'
        ? 3
        : 0
  if (of === 0) return false
  if (lower === 'concerns') return /\b(?:possible|potential)\b/.test(candidate.after(of + 3))
  if (lower === 'suspicions') return false
  const object = candidate.phraseAt(at + of)
  if (!object || /^(?:the|his|her|their|its|my)$/.test(candidate.words(object.from, object.from + 1))) return false
  return !/\b(?:fac\w+|overc\w+|conquer\w*|eas\w+|allay\w*|calm\w*|dismiss\w*|no|their|his|her|my|down)\b/.test(
    candidate.words(noun.from - 2, at),
  )
}

const ACTS: ReadonlySet<string> = new Set(
  list(`sue veto kill resign quit leave withdraw fire walk boycott cut retaliate shoot strike block call impose report use expose assault
    harm attack murder bomb hurt filibuster deport jail sack pull shut close ban hold punish have do release publish vote oppose go`),
)

/** ", which is under siege, threatening to": it can as well be what the aside tells of that threatens. */
function isBehindAside({ clauses: { tokens, verbs } }: Candidate, group: VerbGroup): boolean {
  if (group.subject?.how !== 'shared' || tokens[group.from - 1]?.text !== ',') return false
  const nearest = verbs[verbs.indexOf(group) - 1]?.subject
  return nearest?.how === 'relative' && nearest.pronoun !== null && tokens[nearest.pronoun - 1]?.text === ','
}

export const FEARS: readonly DoubtRule[] = [
  {
    id: 'hedged/fears-that',
    kind: 'hedged',
    strength: 'moderate',
    why: 'A fear or a doubt about what is or will be.',
    says: 'reason_fear',
    words: [...FEAR_WORDS, 'doubts'],
    when: (candidate) => {
      const { noun } = candidate
      if (!noun) return null
      if (fearOf(candidate)) return candidate.sign(candidate.at, candidate.at + 2)
      const content = candidate.contentOf(noun)
      // "as war fears grow": what is feared stands before the word.
      if (
        candidate.token.lower === 'fears' &&
        noun.modifiers &&
        /^(?:grow|grew|rise|rose|mount|mounted|deepen|deepened)$/.test(candidate.word(1))
      )
        return candidate.sign(noun.modifiers.from, candidate.at + 2)
      if (content < 0) {
        // "as fears grow that", "concerns are running high that"
        if (!/s$|^speculation$/.test(candidate.token.lower)) return null
        const that = candidate.after(4).split(' ').indexOf('that')
        if (
          that < 1 ||
          that > 3 ||
          !/^(?:grow|grew|are|were|rise|rose|mount|mounted)$/.test(candidate.word(1)) ||
          !candidate.saysAt(candidate.at + 1 + that)
        )
          return null
        return candidate.sign(candidate.at, candidate.at + 2 + that)
      }
      if (candidate.tokens[content]!.lower !== 'that' && candidate.token.lower === 'concern') return null
      return candidate.sign(
        candidate.at,
        candidate.tokens[content]!.lower === 'that' && content - candidate.at < 6 ? content + 1 : candidate.at + 1,
      )
    },
    unless: (candidate) => {
      const before = candidate.words(candidate.noun!.from - 4, candidate.at)
      if (
        /\b(?:for|no|without|any|allay\w*|eas(?:ed|e|es|ing)|dismiss\w*|eliminat\w*|if|whether|have a|similar)\b/.test(
          before,
        )
      )
        return true
      return candidate.token.lower === 'doubts' && /\b(?:no|his|her)\b/.test(before)
    },
    fires: [
      'The closure raised fears that more would follow.',
      'There were concerns across the valley that the dam would burst.',
      'The talks began amid fears of a wider war.',
      'There is scepticism that either side wants peace.',
      'There is rising speculation that he will go.',
      'They were told to leave as war fears grow',
    ],
    silent: [
      'He kept silent for fear that they would laugh.',
      'He has nothing to fear.',
      'They faced down fears of the dark.',
      'The march raised concerns about noise.',
    ],
  },
  {
    id: 'hedged/speculate',
    kind: 'hedged',
    strength: 'moderate',
    why: 'Speculation by its own word.',
    says: 'reason_speculation',
    words: list('speculate surmise theorise theorize conjecture hypothesise hypothesize'),
    when: (candidate) => {
      const group = candidate.verb
      return group && !candidate.denied(group) && group.form !== 'infinitive' && candidate.contentAfter(group) >= 0
        ? candidate.sign()
        : null
    },
    fires: ['The papers have been speculating that he would go.'],
    silent: [
      'She would not speculate on the cause.',
      'He declined to speculate.',
      'That has not stopped the pundits from speculating.',
    ],
  },
  {
    id: 'hedged/threatening',
    kind: 'hedged',
    strength: 'moderate',
    why: 'What may come of something; what somebody announces is a threat, not a guess.',
    says: 'reason_might_come',
    words: ['threaten', 'risk'],
    when: (candidate) => {
      const group = candidate.verb
      if (!group || group.passive || candidate.denied(group)) return null
      if (candidate.token.lemma === 'risk') {
        const next = candidate.tokens[candidate.at + 1]
        return group.form === 'finite' &&
          next &&
          /ing$/.test(next.lower) &&
          next.end - next.start > 5 &&
          !candidate.isPerson(candidate.subject(group))
          ? candidate.sign(candidate.at, candidate.at + 2)
          : null
      }
      const infinitive = candidate.infinitiveAfter(group.to)
      if (!infinitive) return null
      const loose = group.form === 'ing' && (!group.subject || isBehindAside(candidate, group))
      const subject = loose ? null : candidate.subject(group)
      if (
        subject &&
        group.subject?.how !== 'relative' &&
        (candidate.isPerson(subject) || /^(?:they|who)$/.test(candidate.head(subject).lower))
      )
        return null
      const act = candidate.tokens[infinitive.verb]!
      return ACTS.has(act.lemma) ? null : candidate.sign(candidate.at, infinitive.to)
    },
    fires: [
      'The blockade is cutting off water, threatening to cause a famine.',
      'The leak threatens to derail the deal.',
      'The rebels hold the town, which is suffering from strikes and a siege by Norland, threatening to cause a famine.',
      'The ban risks heightening the row.',
    ],
    silent: [
      'He threatened to sue.',
      'She threatened to veto the bill.',
      'Workers threatened to picket the plant.',
      'Hale spoke to the crew, which had waited for hours, threatening to sue the paper.',
      'Hale left the hall, threatening to close the quay.',
      'They risked their lives.',
    ],
  },
]
