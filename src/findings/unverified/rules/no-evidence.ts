// Declared: the text itself says that no evidence was given, or not what would bear the claim out.
import { isDoubtVerb, isDoubtWord } from '../../../lexicon/doubt'
import type { Candidate } from '../candidate'
import type { DoubtRule } from '../rule'
import { list } from '../rule'

const PROOF = /^(?:evidence|proof|substantiation)$/
const DETAIL = /^(?:details?|information|explanation|specifics|elaboration)$/

/** The word of proof in the next few, or -1. */
function proofAhead({ tokens }: Candidate, from: number, words: RegExp): number {
  for (let at = from; at < Math.min(tokens.length, from + 6); at++) {
    if (words.test(tokens[at]!.lower)) return at
    if (tokens[at]!.tag === 'PUNCT' || tokens[at]!.tag === 'VERB') return -1
  }
  return -1
}

/** Is anything claimed whose proof could be asked for, in the same sentence? */
const tellsOfDeed = (candidate: Candidate): boolean =>
  /\b(?:said|says|claimed|attack|killed|detained|arrested|accus\w+|blam\w+|alleg\w+|cause|toll|injur\w+|died|deaths?|retaliation|case|added|date|who)\b/.test(
    candidate.words(0, candidate.tokens.length),
  )

/** "no proof that he went", "no proof he went"; not "proof of age". */
const provesFact = (candidate: Candidate): boolean => candidate.word(1) === 'that' || candidate.saysAt(candidate.at + 1)

export const NO_EVIDENCE: readonly DoubtRule[] = [
  {
    id: 'declared/without-evidence',
    kind: 'declared',
    strength: 'strong',
    why: 'A claim with nothing to bear it out.',
    says: 'reason_no_evidence',
    words: ['without'],
    when: (candidate) => {
      const { at, tokens } = candidate
      let next = at + 1
      while (tokens[next]?.tag === 'ADV') next++
      const verb = tokens[next]
      if (verb && /^elaborat/.test(verb.lower)) return candidate.sign(at, next + 1)
      const gives = verb !== undefined && /ing$/.test(verb.lower) && isDoubtVerb(verb, 'gives')
      const proof = proofAhead(candidate, gives ? next + 1 : at + 1, PROOF)
      if (proof >= 0) return gives || proof <= at + 5 ? candidate.sign(at, proof + 1) : null
      const detail = gives ? proofAhead(candidate, next + 1, DETAIL) : -1
      return detail >= 0 ? candidate.sign(at, detail + 1) : null
    },
    unless: (candidate) =>
      /\b(?:convict\w*|jailed|detained|held|conclusions?|not|n't|never)\b/.test(candidate.before(4)) ||
      (/^elaborat/.test(candidate.word(1)) && !tellsOfDeed(candidate)),
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
    when: (candidate) => {
      const group = candidate.verb
      if (!group) return null
      const { at, tokens } = candidate
      const lemma = candidate.token.lemma
      if (group.passive) {
        const subject = candidate.subject(group)
        return subject &&
          PROOF.test(candidate.head(subject).lower) &&
          /^(?:no|little)$/.test(tokens[subject.from]!.lower) &&
          lemma !== 'show'
          ? candidate.sign(subject.from, at + 1)
          : null
      }
      const denied = candidate.denied(group)
      if (/^(?:elaborate|detail)$/.test(lemma))
        return denied && lemma === 'elaborate' && tellsOfDeed(candidate) && group.form === 'finite'
          ? candidate.sign(group.from, at + 1)
          : null
      const proof = proofAhead(candidate, at + 1, PROOF)
      if (proof >= 0 && !/^(?:disclose|release|share|show)$/.test(lemma)) {
        const none = tokens.slice(at + 1, proof).some((token) => /^(?:no|little|scant)$/.test(token.lower))
        return none || (denied && !/^(?:much|new|further|more)$/.test(candidate.word(1)))
          ? candidate.sign(denied ? group.from : at, proof + 1)
          : null
      }
      const detail = proofAhead(candidate, at + 1, DETAIL)
      if (detail < 0 || !/^(?:give|offer|provide|release|share|disclose)$/.test(lemma)) return null
      const none = tokens.slice(at + 1, detail).some((token) => /^(?:no|few)$/.test(token.lower))
      if (/^(?:much|further|more)$/.test(candidate.word(1))) return null
      return (none || denied) && group.form !== 'infinitive' && (denied || tellsOfDeed(candidate))
        ? candidate.sign(denied ? group.from : at, detail + 1)
        : null
    },
    unless: (candidate) =>
      /^(?:will|would|can|cannot|should|must|may)$/.test(candidate.verb!.modal ?? '') ||
      /^(?:i|we|you)$/.test(candidate.subjectWord(candidate.verb!)),
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
    when: (candidate) => {
      const { noun, at } = candidate
      if (!noun) return null
      // "the lack of public evidence": a lack is told of what was asked for.
      if (/\b(?:lack|absence) of(?: \w+)?$/.test(candidate.before(4)) && candidate.token.lower !== 'information') {
        const from = candidate.before(2).endsWith(' of') ? at - 2 : at - 3
        return candidate.sign(from, at + 1)
      }
      if (!/\b(?:no|little|scant|any)\b/.test(candidate.words(noun.from, at))) return null
      if (candidate.token.lower === 'information')
        return /\b(?:whether|if|how|why)\b/.test(candidate.after(3)) ? candidate.sign(noun.from, at + 1) : null
      // A plain “no evidence of” tells what was found; “no credible evidence” weighs a claim.
      if (
        /\bno (?:credible|definitive|conclusive|hard|independent|solid|other|public)\b/.test(
          candidate.words(noun.from, at),
        )
      )
        return candidate.sign(noun.from, at + 1)
      // Proof, unlike evidence, is only spoken of where something is claimed.
      if (candidate.token.lower === 'proof' && /^no\b/.test(candidate.words(noun.from, at)) && provesFact(candidate))
        return candidate.sign(noun.from, at + 1)
      if (
        /^(?:to|that|of) (?:support|back|substantiate|corroborate|prove)\w*/.test(candidate.after(2)) ||
        /^(?:supporting|backing)$/.test(candidate.word(1))
      )
        return candidate.sign(noun.from, at + 1)
      return null
    },
    unless: (candidate) => candidate.tokens.some((token) => isDoubtWord(token, 'settled') && token.lower !== 'wrong'),
    fires: [
      'There is no evidence to support the theory.',
      'The paper found no proof that he had been there.',
      'There is no public evidence of the visit.',
      'The lack of evidence left the paper sceptical.',
    ],
    silent: ['There is evidence to support the theory.', 'Guests with no proof of age are turned away.'],
  },
]
