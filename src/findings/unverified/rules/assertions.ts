// Alleged: an assertion that the text reports without taking it over.

import type { VerbGroup } from '../../../language/clause'
import { doubtVerbs } from '../../../lexicon/doubt'
import type { Place } from '../place'
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

const contentGroup = (place: Place, from: number): VerbGroup | null =>
  place.clauses.verbs.find(({ form, verb }) => form === 'finite' && verb >= from) ?? null

/** What the speaker vows or demands: "insisted he would return", "insists that it must stop". */
function isDemand(place: Place, content: number): boolean {
  const group = contentGroup(place, content)
  if (!group) return false
  if (/^(?:must|should|shall)$/.test(group.modal ?? '')) return true
  const own = /^(?:i|we|he|she|it|they)$/.test(place.subjectWord(group))
  if (own && DEMANDS.test(group.modal ?? '') && !/^(?:be|have)$/.test(place.lemma(group))) return true
  const { tokens } = place
  // "insisted that he be heard", "insisted she stay"
  if (tokens[group.from]!.lower === 'be') return true
  const subject = place.subject(group)
  const bare =
    tokens[group.verb]!.lower === tokens[group.verb]!.lemma && group.from === group.verb && group.verb >= content
  const singular =
    subject !== null && !subject.plural && !/^(?:i|we|you|they|who|which|that)$/.test(place.head(subject).lower)
  return bare && singular && tokens[group.verb]!.tag === 'VERB'
}

const rates = (place: Place, content: number): boolean => {
  const group = contentGroup(place, content)
  return (
    group !== null &&
    // "insists that is wrong": of what somebody said, not of what is done
    !(
      /^(?:that|this|it)$/.test(place.subjectWord(group)) &&
      /^(?:wrong|right)$/.test(place.tokens[group.to]?.lower ?? '')
    ) &&
    /^(?:is|are|was|were|'s|be)$/.test(place.tokens[group.verb]!.lower) &&
    RATES.test(place.words(group.to, group.to + 5))
  )
}

/** Where the asserted words begin, or -1: a clause, a quotation, an infinitive of a state. */
function asserted(place: Place, group: VerbGroup): number {
  const { complement } = group
  if (complement?.kind === 'quote' || complement?.kind === 'that' || complement?.kind === 'bare') return complement.from
  const content = place.contentAfter(group)
  if (content >= 0) return content
  // "that its ability to command and communicate remained": the reading lost the clause.
  const after = place.tokens[group.to + 1]
  if (place.word(1) === 'that' && group.to === place.at + 1 && after && after.tag !== 'PUNCT') return group.to
  const infinitive = place.infinitiveAfter(group.to)
  if (
    infinitive &&
    infinitive.from <= group.to + 2 &&
    /^(?:have|be|know|represent|own|speak|act|see|come|hold)$/.test(place.tokens[infinitive.from + 1]?.lemma ?? '')
  )
    return infinitive.from
  // "what he claims is a plot", "which he claimed was his"
  const next = place.tokens[group.to]
  if (next && AFTER_CLAIM.test(next.lower) && group.form === 'finite') return group.to
  // "as he claims", and a quotation behind a colon or a comma: "claimed: “…"
  if (/^[:“"‘]/.test(next?.text ?? '')) return group.to
  if (
    /^(?:on|in|at|during|last|this|yesterday)$/.test(next?.lower ?? '') &&
    /\bthat\b|\bto have\b/.test(place.words(group.to, group.to + 12))
  )
    return group.to
  return -1
}

/** "“It is safe,” the firm insisted.", "It is safe, the firm insists." */
function closes(place: Place, group: VerbGroup): boolean {
  const next = place.tokens[group.to]
  if (next && next.tag !== 'PUNCT') return false
  const subject = place.subject(group)
  if (!subject || subject.from === 0) return false
  const before = place.tokens[(group.subject?.from ?? subject.from) - 1]
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
    when: (place) => {
      const group = place.verb
      if (!group) {
        // Taken for a noun: "and claims to have the right", "video claiming to show", "which the maker claims is".
        if (
          /^to (?:have|be|show|know|represent|own|speak)\b/.test(place.after(2)) &&
          !/^(?:the|a|an|any|these|those|no)$/.test(place.word(-1))
        )
          return place.sign()
        const subject = place.phraseAt(place.at)
        return /^claims?$/.test(place.token.lower) &&
          subject?.head === place.at &&
          /^(?:which|what|who)$/.test(place.words(subject.from - 1, subject.from)) &&
          AFTER_CLAIM.test(place.word(1))
          ? place.sign()
          : null
      }
      const bare = !group.subject && !group.postposed && group.form === 'finite'
      if (group.passive || place.denied(group) || (bare && place.tokens[group.from - 1]?.tag !== 'ADP')) return null
      const object = group.object
      const fact = object !== null && FACTS.test(place.head(object).lower)
      const said = asserted(place, group)
      if (said < 0 && !fact && !closes(place, group)) return null
      if (fact || said < 0) return place.sign()
      return place.sign(place.at, place.word(1) === 'that' ? place.at + 2 : place.at + 1)
    },
    unless: (place) =>
      isSettled(place) ||
      /^(?:can|could|may|might|should|must)$/.test(place.verb?.modal ?? '') ||
      (place.verb !== null &&
        /\b(?:able|want|wants|wanted|like|entitled|eligible|right|free|stake|no one|nobody|none) to$|\b(?:no|nobody|none)\b.{0,40}$/.test(
          place.words(place.verb!.from - 3, place.verb!.from + 1),
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
    when: (place) => {
      const group = place.verb
      if (!group?.passive || !/\bby\b/.test(place.after(3)) || place.denied(group)) return null
      return /^(?:attacks?|bombings?|blasts?|killings?|strikes?|responsibility|raids?|assaults?)$/.test(
        place.subjectWord(group),
      )
        ? place.sign()
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
    when: (place) => {
      const group = place.verb
      if (!group || group.passive || place.denied(group)) return null
      if (/^(?:on|upon|with|for)$/.test(place.word(1))) return null
      const said = asserted(place, group)
      if (said < 0) {
        if (closes(place, group)) return place.sign()
        return /^(?:his|her|their|its) innocence\b/.test(place.after(2)) ? place.sign() : null
      }
      // "maintained a high level": kept up, unless a clause follows.
      if (
        /^(?:maintain|contend)$/.test(place.token.lemma) &&
        group.complement?.kind !== 'quote' &&
        !/^(?:that|he|she|it|they|there|we|i|the|his|her|their|its|this)$/.test(place.word(1)) &&
        place.tokens[place.at + 1]?.tag !== 'PROPN'
      )
        return null
      if (/^maintaining$/.test(place.token.lower) && place.word(1) !== 'that') return null
      if (group.complement?.kind !== 'quote' && (isDemand(place, said) || rates(place, said))) return null
      if (/\b(?:must|should|will never|has to)\b/.test(place.words(said, said + 9))) return null
      return place.sign(place.at, place.word(1) === 'that' ? place.at + 2 : place.at + 1)
    },
    unless: (place) => /^(?:have|has|had) to\b/.test(place.before(2)),
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
