// Alleged: an accusation or a suspicion, held at arm’s length.

import { doubtNouns, isDoubtVerb, isDoubtWord } from '../../../lexicon/doubt'
import { anyOf, nounOf } from '../../../lexicon/lexicon'
import type { Candidate } from '../candidate'
import type { DoubtRule } from '../rule'

export const SOMEBODY = anyOf('person', 'crowdRole', 'group', 'crowd')

/** "falsely accused", "false claims": the writer has settled it. */
export const isSettled = (candidate: Candidate): boolean => {
  const phrase = candidate.noun
  const from = phrase ? phrase.from : candidate.at - 2
  if (candidate.tokens.slice(Math.max(0, from), candidate.at).some((token) => isDoubtWord(token, 'settled')))
    return true
  // "claimed that he had been invited, which was untrue"
  const { tokens } = candidate
  const which = tokens.findIndex(
    ({ lower }, at) => at > candidate.at && lower === 'which' && tokens[at - 1]!.text === ',',
  )
  if (which < 0 || !/^(?:is|was|were|are)$/.test(tokens[which + 1]?.lower ?? '')) return false
  return tokens.slice(which + 2, which + 4).some((token) => isDoubtWord(token, 'settled'))
}

/** "called the claims “completely baseless”" */
export function calledGroundless({ tokens }: Candidate, from: number): boolean {
  for (let at = from; at < Math.min(tokens.length, from + 6); at++) {
    if (isDoubtWord(tokens[at]!, 'groundless')) return true
    if (/^[.;,]$/.test(tokens[at]!.text)) return false
  }
  return false
}

/** The verb whose object the phrase at the place is: "denied" of "denied the allegations". */
function verbOver(candidate: Candidate) {
  const phrase = candidate.noun
  if (!phrase) return null
  return (
    candidate.clauses.verbs.find(
      ({ object, to }) => object === phrase || (to <= phrase.from && to >= phrase.from - 1),
    ) ?? null
  )
}

const pointsAtContent = (candidate: Candidate): boolean => {
  const phrase = candidate.noun!
  const next = candidate.tokens[phrase.to]?.lower ?? ''
  if (candidate.contentOf(phrase) >= 0) return true
  // "made a curious claim: “I was there.”"
  if (next === ':' && /^[“"‘']/.test(candidate.tokens[phrase.to + 1]?.text ?? '')) return true
  // "a claim of $2 million": law and trade
  if (next === 'of' && /^(?:[$£€¥]|us[$]|\d)/.test(candidate.tokens[phrase.to + 1]?.lower ?? '')) return false
  if (next === 'of')
    return !/\b(?:privilege|immunity|asylum|ownership|title|damages|speech|suit|lawsuit|book|article|plan|campaign|policy|address)\b/.test(
      candidate.words(phrase.to, phrase.to + 4),
    )
  if (next === 'to' && phrase.possessor) return /^(?:have|be)$/.test(candidate.tokens[phrase.to + 1]?.lower ?? '')
  return /\bcontrary to\b/.test(candidate.words(phrase.from - 2, phrase.from))
}

/** "a series of sexual misconduct allegations against him": what is alleged stands before the word. */
const namesMisdeed = (candidate: Candidate): boolean => {
  const phrase = candidate.noun!
  if (!/^(?:allegation|accusation)s?$/.test(candidate.token.lower) || !phrase.modifiers) return false
  const deed = candidate.tokens.slice(phrase.modifiers.from, phrase.modifiers.to).some(({ tag }) => tag === 'NOUN')
  return deed && /^(?:against|by|from)$/.test(candidate.tokens[phrase.to]?.lower ?? '')
}

export function isRepelled(candidate: Candidate): boolean {
  const verb = verbOver(candidate)
  if (!verb || candidate.denied(verb)) return false
  const { tokens } = candidate
  if (isDoubtVerb(tokens[verb.verb]!, 'denies') || isDoubtVerb(tokens[verb.verb]!, 'repels'))
    return !verb.passive && !/^(?:court|judge|judges|jury|justices|tribunal|panel)$/.test(candidate.subjectWord(verb))
  if (/^(?:strike|bat|knock|push|hit)$/.test(candidate.lemma(verb)))
    return /^(?:down|back|away)$/.test(tokens[verb.to]?.lower ?? '')
  return (
    /^(?:call|brand|label|describe|slam|denounce|term)$/.test(candidate.lemma(verb)) &&
    calledGroundless(candidate, candidate.noun!.to)
  )
}

/** "said that the allegations were false": somebody says so, the writer does not. */
function isToldFalse(candidate: Candidate): boolean {
  const phrase = candidate.noun!
  const group = candidate.clauses.verbs.find(({ subject }) => subject?.phrase === phrase && subject.how === 'before')
  if (group?.clause !== 'complement') return false
  return calledGroundless(candidate, group.to)
}

export const ACCUSATIONS: readonly DoubtRule[] = [
  {
    id: 'alleged/allege',
    kind: 'alleged',
    strength: 'strong',
    why: 'AP Stylebook, “allege”: the word says that something is not proven.',
    says: 'reason_arms_length',
    words: ['allege', 'alleged', 'allegedly'],
    when: (candidate) => candidate.sign(),
    fires: [
      'The alleged thief was seen near the quay.',
      'The suit alleges that the firm hid the leak.',
      'He allegedly took the keys.',
    ],
    silent: ['He pledged allegiance to the flag.'],
  },
  {
    id: 'alleged/accuse',
    kind: 'alleged',
    strength: 'strong',
    why: 'Says what somebody is charged with by somebody else.',
    says: 'reason_accusation',
    words: ['accuse', 'accused', 'accuses', 'accusing'],
    when: (candidate) => {
      const { verb, at } = candidate
      const next = candidate.word(1)
      if (candidate.phraseAt(at) && !/^(?:has|have|had|long|also)$/.test(candidate.word(-1)))
        return nounOf(candidate.tokens[candidate.phraseAt(at)!.head]!).is(SOMEBODY) && !candidate.noun
          ? candidate.sign()
          : null
      // "has long accused", which is taken for a noun
      if (!verb)
        return /^(?:has|have|had|long|also)$/.test(candidate.word(-1)) && / of /.test(` ${candidate.after(8)} `)
          ? candidate.sign()
          : null
      const of = next === 'of' ? 2 : candidate.word(2) === 'of' ? 3 : 0
      if (of > 0) return candidate.sign(at, at + of)
      return / of /.test(` ${candidate.after(14)} `) || verb.passive ? candidate.sign() : null
    },
    unless: (candidate) => isSettled(candidate) || /\bstop\w* short of$/.test(candidate.before(4)),
    fires: [
      'She accused the firm of dumping waste.',
      'He was accused of fraud.',
      'They accuse each other, and the club, of lying.',
    ],
    silent: [
      'The accused sat in the dock.',
      'The envoy stopped short of accusing the neighbours of arson.',
      'He was falsely accused of theft.',
    ],
  },
  {
    id: 'alleged/blame',
    kind: 'alleged',
    strength: 'moderate',
    why: 'Who or what is at fault, by somebody’s word (FINDINGS 5).',
    says: 'reason_blame',
    words: ['blame', 'hold', 'lay', 'put', 'pin'],
    when: (candidate) => {
      const { verb, at } = candidate
      if (!verb || candidate.denied(verb) || /^(?:can|could|ca|should|would|to)$/.test(verb.modal ?? '')) return null
      if (/^(?:i|you)$/.test(candidate.subjectWord(verb))) return null
      const ahead = candidate.after(9)
      if (candidate.token.lemma !== 'blame') {
        if (candidate.token.lemma !== 'hold')
          return /^(?:much of |some of |all )?the blame\b/.test(ahead) ? candidate.sign(at, at + 3) : null
        return verb.form === 'finite' &&
          !verb.modal &&
          /^[^,;]*\bresponsible(?: (?:for|in)\b|$)/.test(ahead) &&
          !/^(?:people|those|them|someone)\b/.test(ahead)
          ? candidate.sign()
          : null
      }
      if (verb.form === 'infinitive') return null
      if (verb.passive || verb.form === 'participle')
        return /^(?:for|on)\b/.test(ahead) ? candidate.sign(verb.from, at + 2) : null
      return verb.object !== null || candidate.phraseAt(verb.to) !== null || /\b(?:for|on)\b/.test(ahead)
        ? candidate.sign()
        : null
    },
    fires: [
      'The union blamed the yard for the delay.',
      'A cable was blamed for the fire.',
      'The state held the rebels responsible for the raid.',
    ],
    silent: [
      'Nobody was to blame.',
      'I blame the weather.',
      'They did not blame the driver.',
      'She held a responsible post.',
    ],
  },
  {
    id: 'alleged/assertion-noun',
    kind: 'alleged',
    strength: 'strong',
    why: 'An accusation with what it says, or one that is turned down. A bare pointer to one is none.',
    says: 'reason_names_claim',
    words: [...doubtNouns('allegation'), ...doubtNouns('allegation').map((word) => `${word}s`)],
    when: (candidate) =>
      candidate.noun &&
      (pointsAtContent(candidate) || isRepelled(candidate) || namesMisdeed(candidate) || isToldFalse(candidate))
        ? candidate.sign()
        : null,
    unless: (candidate) => {
      const phrase = candidate.noun!
      if (isSettled(candidate)) return true
      const over = verbOver(candidate)
      if (
        over &&
        /^(?:confirm|corroborate|prove|confirming|substantiate|verify)$/.test(candidate.lemma(over)) &&
        !candidate.denied(over)
      )
        return true
      if (candidate.token.lower === 'insistence' && /\b(?:should|must|be)\b/.test(candidate.after(6))) return true
      if (/\b(?:if|whether) (?:the|these|those|such|any) $/.test(`${candidate.words(phrase.from - 1, candidate.at)} `))
        return true
      const before = candidate.tokens.slice(phrase.from, candidate.at)
      return candidate.contentOf(phrase) < 0 && before.some((token) => ENTITLED.has(token.lower))
    },
    fires: [
      'He faces allegations that he took bribes.',
      'The campaign was hurt by accusations of fraud.',
      'She denied the allegations.',
      'He made a curious claim: “I have been there.”',
      'The mayor called the claims completely untrue.',
      'He echoed the assertion that the vote had been bought.',
      'He left after bullying allegations against him.',
    ],
    silent: [
      'One of the claims of the speech was new.',
      'Fraud allegations are common.',
      'Her accusation made headlines.',
      'They discussed claims of privilege.',
      'Reporters corroborated the allegations.',
      'The judge dismissed the insurance claims.',
      'The creditor filed a claim of $2 million.',
      'Her false claim that the bridge fell was shared widely.',
      'The bankruptcy claim was settled.',
      'Several border claims are open.',
    ],
  },
  {
    id: 'alleged/charge-that',
    kind: 'alleged',
    strength: 'moderate',
    why: 'An accusation, not a count of an indictment.',
    says: 'reason_accusation',
    words: ['charge', 'charges'],
    when: (candidate) => {
      const { verb, noun } = candidate
      if (verb)
        return !verb.passive && candidate.word(1) === 'that' && candidate.saysAt(candidate.at + 1)
          ? candidate.sign(candidate.at, candidate.at + 2)
          : null
      return noun &&
        candidate.word(1) === 'that' &&
        candidate.contentOf(noun) >= 0 &&
        !/\b(?:criminal|felony)\b/.test(candidate.before(3))
        ? candidate.sign()
        : null
    },
    fires: ['Critics charged that the mayor had known for months.'],
    silent: ['He was charged with theft.', 'The bank charges customers a fee.', 'The defendant denies the charges.'],
  },
]

const ENTITLED: ReadonlySet<string> = new Set(doubtNouns('entitled'))
