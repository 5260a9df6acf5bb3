// Alleged: an assertion that the text reports without taking it over.

import type { VerbGroup } from '../../../language/clause'
import { doubtVerbs } from '../../../lexicon/doubt'
import type { Candidate } from '../candidate'
import { type DoubtRule, oneOf } from '../rule'
import { isSettled } from './accusations'

/** What is demanded, planned or held for right is no fact. */
const DEMANDS = oneOf(`will would wo 'll 'd must should shall can cannot`)
const RATES = /\b(?:appropriate|inappropriate|right|wrong|fair|unfair|best|better|worth|time|good|bad|great)\b/
const FACTS =
  oneOf(`responsibility control sovereignty innocence superiority ignorance capture recapture immunity credit
  self defense defence`)
/** What a claim is made of where it is no win, no seat and no refund. */
const AFTER_CLAIM = oneOf(`is are was were has have had would will could`)

const contentGroup = (candidate: Candidate, from: number): VerbGroup | null =>
  candidate.clauses.verbs.find(({ form, verb }) => form === 'finite' && verb >= from) ?? null

/** What the speaker vows or demands: "insisted he would return", "insists that it must stop". */
function isDemand(candidate: Candidate, content: number): boolean {
  const group = contentGroup(candidate, content)
  if (!group) return false
  if (/^(?:must|should|shall)$/.test(group.modal ?? '')) return true
  const own = /^(?:i|we|he|she|it|they)$/.test(candidate.subjectWord(group))
  if (own && DEMANDS.test(group.modal ?? '') && !/^(?:be|have)$/.test(candidate.lemma(group))) return true
  const { tokens } = candidate
  // "insisted that he be heard", "insisted she stay"
  if (tokens[group.from]!.lower === 'be') return true
  const subject = candidate.subject(group)
  const bare =
    tokens[group.verb]!.lower === tokens[group.verb]!.lemma && group.from === group.verb && group.verb >= content
  const singular =
    subject !== null && !subject.plural && !/^(?:i|we|you|they|who|which|that)$/.test(candidate.head(subject).lower)
  return bare && singular && tokens[group.verb]!.tag === 'VERB'
}

const rates = (candidate: Candidate, content: number): boolean => {
  const group = contentGroup(candidate, content)
  return (
    group !== null &&
    // "insists that is wrong": of what somebody said, not of what is done
    !(
      /^(?:that|this|it)$/.test(candidate.subjectWord(group)) &&
      /^(?:wrong|right)$/.test(candidate.tokens[group.to]?.lower ?? '')
    ) &&
    /^(?:is|are|was|were|'s|be)$/.test(candidate.tokens[group.verb]!.lower) &&
    RATES.test(candidate.words(group.to, group.to + 5))
  )
}

/** Where the asserted words begin, or -1: a clause, a quotation, an infinitive of a state. */
function asserted(candidate: Candidate, group: VerbGroup): number {
  const { complement } = group
  if (complement?.kind === 'quote' || complement?.kind === 'that' || complement?.kind === 'bare') return complement.from
  const content = candidate.contentAfter(group)
  if (content >= 0) return content
  // "that its ability to command and communicate remained": the reading lost the clause.
  const after = candidate.tokens[group.to + 1]
  if (candidate.word(1) === 'that' && group.to === candidate.at + 1 && after && after.tag !== 'PUNCT') return group.to
  const infinitive = candidate.infinitiveAfter(group.to)
  if (
    infinitive &&
    infinitive.from <= group.to + 2 &&
    /^(?:have|be|know|represent|own|speak|act|see|come|hold)$/.test(candidate.tokens[infinitive.from + 1]?.lemma ?? '')
  )
    return infinitive.from
  // "what he claims is a plot", "which he claimed was his"
  const next = candidate.tokens[group.to]
  if (next && AFTER_CLAIM.test(next.lower) && group.form === 'finite') return group.to
  // "as he claims", and a quotation behind a colon or a comma: "claimed: “…"
  if (/^[:“"‘]/.test(next?.text ?? '')) return group.to
  if (
    /^(?:on|in|at|during|last|this|yesterday)$/.test(next?.lower ?? '') &&
    /\bthat\b|\bto have\b/.test(candidate.words(group.to, group.to + 12))
  )
    return group.to
  return -1
}

/** "“It is safe,” the firm insisted.", "It is safe, the firm insists." */
function closes(candidate: Candidate, group: VerbGroup): boolean {
  const next = candidate.tokens[group.to]
  if (next && next.tag !== 'PUNCT') return false
  const subject = candidate.subject(group)
  if (!subject || subject.from === 0) return false
  const before = candidate.tokens[(group.subject?.from ?? subject.from) - 1]
  return before !== undefined && (/^[,”"’]$|^''$/.test(before.text) || before.lower === 'as')
}

export const ASSERTIONS: readonly DoubtRule[] = [
  {
    id: 'alleged/claim-verb',
    kind: 'alleged',
    strength: 'moderate',
    why: 'AP and BBC style guides: “claim” casts doubt on what is said.',
    says: 'reason_assertion',
    words: ['claim'],
    when: (candidate) => {
      const group = candidate.verb
      if (!group) {
        // Taken for a noun: "and claims to have the right", "video claiming to show", "which the maker claims is".
        if (
          /^to (?:have|be|show|know|represent|own|speak)\b/.test(candidate.after(2)) &&
          !/^(?:the|a|an|any|these|those|no)$/.test(candidate.word(-1))
        )
          return candidate.sign()
        const subject = candidate.phraseAt(candidate.at)
        return /^claims?$/.test(candidate.token.lower) &&
          subject?.head === candidate.at &&
          /^(?:which|what|who)$/.test(candidate.words(subject.from - 1, subject.from)) &&
          AFTER_CLAIM.test(candidate.word(1))
          ? candidate.sign()
          : null
      }
      const bare = !group.subject && !group.postposed && group.form === 'finite'
      if (group.passive || candidate.denied(group) || (bare && candidate.tokens[group.from - 1]?.tag !== 'ADP'))
        return null
      const object = group.object
      const fact = object !== null && FACTS.test(candidate.head(object).lower)
      const said = asserted(candidate, group)
      if (said < 0 && !fact && !closes(candidate, group)) return null
      if (fact || said < 0) return candidate.sign()
      return candidate.sign(candidate.at, candidate.word(1) === 'that' ? candidate.at + 2 : candidate.at + 1)
    },
    unless: (candidate) =>
      isSettled(candidate) ||
      /^(?:can|could|may|might|should|must)$/.test(candidate.verb?.modal ?? '') ||
      (candidate.verb !== null &&
        /\b(?:able|want|wants|wanted|like|entitled|eligible|right|free|stake|no one|nobody|none) to$|\b(?:no|nobody|none)\b.{0,40}$/.test(
          candidate.words(candidate.verb!.from - 3, candidate.verb!.from + 1),
        )),
    fires: [
      'The militia claimed responsibility for the blast.',
      'She claimed the label had agreed.',
      'The maker claims it will last ten years.',
      'A report claims that the singer will return.',
      'He claims to have seen the letter.',
      'She sued and claimed the lift was unsafe.',
      'They fled what they claim is a purge.',
    ],
    silent: [
      'The two states have territorial claims in the strait.',
      'Insurance claims rose after the storm.',
      'They waited at the baggage claim.',
      'The flood claimed twelve lives.',
      'She claimed gold in the sprint.',
      'Families can claim a refund until May.',
      'No group has claimed responsibility.',
      'Those claims must be heard by a judge.',
      'The mayor falsely claims that the bridge fell.',
      'She claimed that he had been invited, which was untrue.',
    ],
  },
  {
    id: 'alleged/claimed-attack',
    kind: 'alleged',
    strength: 'moderate',
    why: 'Who is behind an attack, by their own word.',
    says: 'reason_assertion',
    words: ['claimed'],
    when: (candidate) => {
      const group = candidate.verb
      if (!group?.passive || !/\bby\b/.test(candidate.after(3)) || candidate.denied(group)) return null
      return /^(?:attacks?|bombings?|blasts?|killings?|strikes?|responsibility|raids?|assaults?)$/.test(
        candidate.subjectWord(group),
      )
        ? candidate.sign()
        : null
    },
    fires: ['The attack was later claimed by a splinter group.'],
    silent: ['The islands are claimed by three states.'],
  },
  {
    id: 'alleged/insist',
    kind: 'alleged',
    strength: 'moderate',
    why: 'Holds to it that something is so; what is insisted on for the future is a demand or a plan.',
    says: 'reason_assertion',
    words: doubtVerbs('claims').filter((word) => word !== 'claim' && word !== 'purport'),
    when: (candidate) => {
      const group = candidate.verb
      if (!group || group.passive || candidate.denied(group)) return null
      if (/^(?:on|upon|with|for)$/.test(candidate.word(1))) return null
      const said = asserted(candidate, group)
      if (said < 0) {
        if (closes(candidate, group)) return candidate.sign()
        return /^(?:his|her|their|its) innocence\b/.test(candidate.after(2)) ? candidate.sign() : null
      }
      // "maintained a high level": kept up, unless a clause follows.
      if (
        /^(?:maintain|contend)$/.test(candidate.token.lemma) &&
        group.complement?.kind !== 'quote' &&
        !/^(?:that|he|she|it|they|there|we|i|the|his|her|their|its|this)$/.test(candidate.word(1)) &&
        candidate.tokens[candidate.at + 1]?.tag !== 'PROPN'
      )
        return null
      if (/^maintaining$/.test(candidate.token.lower) && candidate.word(1) !== 'that') return null
      if (group.complement?.kind !== 'quote' && (isDemand(candidate, said) || rates(candidate, said))) return null
      if (/\b(?:must|should|will never|has to)\b/.test(candidate.words(said, said + 9))) return null
      return candidate.sign(candidate.at, candidate.word(1) === 'that' ? candidate.at + 2 : candidate.at + 1)
    },
    unless: (candidate) => /^(?:have|has|had) to\b/.test(candidate.before(2)),
    fires: [
      'The firm insists the water is safe.',
      'The firm insists that is wrong.',
      'He insisted that no law was broken.',
      'It is safe, the firm insists.',
      'The suit contends that the deaths were caused by neglect.',
      'He has maintained that he is innocent.',
      'She maintains her innocence.',
    ],
    silent: [
      'Two senators insisted on changes.',
      'She insisted that he be heard.',
      'He insisted he would return after a break.',
      'Crews had to contend with high winds.',
      'Four sides contend for the cup.',
      'We maintain our view.',
      'The base is maintained by contractors.',
      'He maintained a brisk pace.',
      'The orchestra maintains that a stage is not an appropriate place for politics.',
    ],
  },
]
