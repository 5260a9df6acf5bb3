// Declared: the text itself says that no evidence was given, or not what would bear the claim out.
import { isDoubtVerb, isDoubtWord } from '../../../lexicon/doubt'
import type { Place } from '../place'
import type { DoubtRule } from '../rule'
import { list } from '../rule'

const PROOF = /^(?:evidence|proof|substantiation)$/
const DETAIL = /^(?:details?|information|explanation|specifics|elaboration)$/

/** The word of proof in the next few, or -1. */
function proofAhead({ tokens }: Place, from: number, words: RegExp): number {
  for (let at = from; at < Math.min(tokens.length, from + 6); at++) {
    if (words.test(tokens[at]!.lower)) return at
    if (tokens[at]!.tag === 'PUNCT' || tokens[at]!.tag === 'VERB') return -1
  }
  return -1
}

/** Is anything claimed whose proof could be asked for, in the same sentence? */
const tellsOfDeed = (place: Place): boolean =>
  /\b(?:said|says|claimed|attack|killed|detained|arrested|accus\w+|blam\w+|alleg\w+|cause|toll|injur\w+|died|deaths?|retaliation|case|added|date|who)\b/.test(
    place.words(0, place.tokens.length),
  )

/** "no proof that he went", "no proof he went"; not "proof of age". */
const provesFact = (place: Place): boolean => place.word(1) === 'that' || place.saysAt(place.at + 1)

export const NO_EVIDENCE: readonly DoubtRule[] = [
  {
    id: 'declared/without-evidence',
    kind: 'declared',
    strength: 'strong',
    why: 'A claim with nothing to bear it out.',
    says: 'reason_no_evidence',
    words: ['without'],
    when: (place) => {
      const { at, tokens } = place
      let next = at + 1
      while (tokens[next]?.tag === 'ADV') next++
      const verb = tokens[next]
      if (verb && /^elaborat/.test(verb.lower)) return place.sign(at, next + 1)
      const gives = verb !== undefined && /ing$/.test(verb.lower) && isDoubtVerb(verb, 'gives')
      const proof = proofAhead(place, gives ? next + 1 : at + 1, PROOF)
      if (proof >= 0) return gives || proof <= at + 5 ? place.sign(at, proof + 1) : null
      const detail = gives ? proofAhead(place, next + 1, DETAIL) : -1
      return detail >= 0 ? place.sign(at, detail + 1) : null
    },
    unless: (place) =>
      /\b(?:convict\w*|jailed|detained|held|conclusions?|not|n't|never)\b/.test(place.before(4)) ||
      (/^elaborat/.test(place.word(1)) && !tellsOfDeed(place)),
    fires: [
      'He said, without providing evidence, that the vote was rigged.',
      'She blamed the mayor without evidence.',
      'The army said the raid was a reply, without giving details.',
    ],
    silent: ['They left without paying.', 'He was jailed without evidence being heard.'],
  },
  {
    id: 'declared/no-evidence-given',
    kind: 'declared',
    strength: 'strong',
    why: 'As “without evidence”; details only where they would bear out the claim (FINDINGS 5).',
    says: 'reason_no_evidence',
    words: list('give offer provide cite present produce supply show share disclose release elaborate detail'),
    when: (place) => {
      const group = place.verb
      if (!group) return null
      const { at, tokens } = place
      const lemma = place.token.lemma
      if (group.passive) {
        const subject = place.subject(group)
        return subject &&
          PROOF.test(place.head(subject).lower) &&
          /^(?:no|little)$/.test(tokens[subject.from]!.lower) &&
          lemma !== 'show'
          ? place.sign(subject.from, at + 1)
          : null
      }
      const denied = place.denied(group)
      if (/^(?:elaborate|detail)$/.test(lemma))
        return denied && lemma === 'elaborate' && tellsOfDeed(place) && group.form === 'finite'
          ? place.sign(group.from, at + 1)
          : null
      const proof = proofAhead(place, at + 1, PROOF)
      if (proof >= 0 && !/^(?:disclose|release|share|show)$/.test(lemma)) {
        const none = tokens.slice(at + 1, proof).some((token) => /^(?:no|little|scant)$/.test(token.lower))
        return none || (denied && !/^(?:much|new|further|more)$/.test(place.word(1)))
          ? place.sign(denied ? group.from : at, proof + 1)
          : null
      }
      const detail = proofAhead(place, at + 1, DETAIL)
      if (detail < 0 || !/^(?:give|offer|provide|release|share|disclose)$/.test(lemma)) return null
      const none = tokens.slice(at + 1, detail).some((token) => /^(?:no|few)$/.test(token.lower))
      if (/^(?:much|further|more)$/.test(place.word(1))) return null
      return (none || denied) && group.form !== 'infinitive' && (denied || tellsOfDeed(place))
        ? place.sign(denied ? group.from : at, detail + 1)
        : null
    },
    unless: (place) =>
      /^(?:will|would|can|cannot|should|must|may)$/.test(place.verb!.modal ?? '') ||
      /^(?:i|we|you)$/.test(place.subjectWord(place.verb!)),
    fires: [
      'The candidate offered no evidence for the charge.',
      'The army did not provide any evidence.',
      'Police did not give details of the attack.',
    ],
    silent: [
      'The study offered new evidence.',
      'The plan provided no relief.',
      'The firm will not give details of the deal.',
    ],
  },
  {
    id: 'declared/no-evidence-to-support',
    kind: 'declared',
    strength: 'moderate',
    why: 'Says that nothing bears it out.',
    says: 'reason_no_support',
    words: ['evidence', 'proof', 'information'],
    when: (place) => {
      const { noun, at } = place
      if (!noun) return null
      // "the lack of public evidence": a lack is told of what was asked for.
      if (/\b(?:lack|absence) of(?: \w+)?$/.test(place.before(4)) && place.token.lower !== 'information') {
        const from = place.before(2).endsWith(' of') ? at - 2 : at - 3
        return place.sign(from, at + 1)
      }
      if (!/\b(?:no|little|scant|any)\b/.test(place.words(noun.from, at))) return null
      if (place.token.lower === 'information')
        return /\b(?:whether|if|how|why)\b/.test(place.after(3)) ? place.sign(noun.from, at + 1) : null
      // A plain “no evidence of” tells what was found; “no credible evidence” weighs a claim.
      if (
        /\bno (?:credible|definitive|conclusive|hard|independent|solid|other|public)\b/.test(place.words(noun.from, at))
      )
        return place.sign(noun.from, at + 1)
      // Proof, unlike evidence, is only spoken of where something is claimed.
      if (place.token.lower === 'proof' && /^no\b/.test(place.words(noun.from, at)) && provesFact(place))
        return place.sign(noun.from, at + 1)
      if (
        /^(?:to|that|of) (?:support|back|substantiate|corroborate|prove)\w*/.test(place.after(2)) ||
        /^(?:supporting|backing)$/.test(place.word(1))
      )
        return place.sign(noun.from, at + 1)
      return null
    },
    unless: (place) => place.tokens.some((token) => isDoubtWord(token, 'settled') && token.lower !== 'wrong'),
    fires: [
      'There is no evidence to support the theory.',
      'The paper found no proof that he had been there.',
      'There is no public evidence of the visit.',
      'The lack of evidence left the paper sceptical.',
    ],
    silent: ['There is evidence to support the theory.', 'Guests with no proof of age are turned away.'],
  },
]
