// Declared: the text itself says that something is not known, or still open.
import { doubtWords, isDoubtNoun } from '../../../lexicon/doubt'
import { anyOf, nounOf } from '../../../lexicon/lexicon'
import type { Candidate } from '../candidate'
import { type DoubtRule, oneOf } from '../rule'

const PAPER = anyOf('document', 'poll', 'statement')
/** Whose business it is to know. */
const FINDS_OUT = oneOf(
  'police investigators officials authorities scientists doctors experts agents researchers detectives rescuers',
)
const MINE = /^(?:i|we|you|he|she|they)$/

/** Does the phrase before the copula ask for something: a cause, a motive, a question in its place? */
function opens(candidate: Candidate, from: number): boolean {
  const { tokens } = candidate
  for (let at = from; at >= Math.max(0, from - 16); at--) {
    if (isDoubtNoun(tokens[at]!, 'open')) return true
    if (
      /^(?:whether|how|why|who|what|where|when)$/.test(tokens[at]!.lower) &&
      (at === 0 || tokens[at - 1]!.tag === 'PUNCT' || /^(?:and|but|said)$/.test(tokens[at - 1]!.lower))
    )
      return true
  }
  return false
}

export const endsAt = ({ tokens }: Candidate, at: number): boolean =>
  !tokens[at] ||
  tokens[at]!.tag === 'PUNCT' ||
  /^(?:but|and|as|at|for|so|while|because|in|on|until)$/.test(tokens[at]!.lower)

export const NOT_KNOWN: readonly DoubtRule[] = [
  {
    id: 'declared/does-not-show',
    kind: 'declared',
    strength: 'moderate',
    why: 'What papers, data and statements leave open is not known from them.',
    says: 'reason_not_known',
    words: ['show', 'say', 'specify', 'indicate', 'state', 'reveal', 'disclose', 'address'],
    when: (candidate) => {
      const group = candidate.verb
      if (!group || group.passive || group.form !== 'finite' || !candidate.denied(group) || group.modal) return null
      const subject = candidate.subject(group)
      if (!subject || candidate.isPerson(subject) || !nounOf(candidate.head(subject)).is(PAPER)) return null
      return candidate.asksAt(candidate.at + 1) ? candidate.sign(group.from, candidate.at + 2) : null
    },
    fires: [
      'The documents do not show whether the order was carried out.',
      'The statement did not say how many had died.',
    ],
    silent: ['The spokesman did not say what he wanted.', 'The letter did not say much.'],
  },
  {
    id: 'declared/unclear',
    kind: 'declared',
    strength: 'strong',
    why: 'The text says that nobody knows (FINDINGS 5).',
    says: 'reason_not_known',
    words: [...doubtWords('unknown'), 'unsure'],
    when: (candidate) => {
      const { at } = candidate
      const copula = candidate.copulaBefore(at)
      const from = copula ? (copula.subject?.from ?? copula.from) : at
      const it = copula !== null && /^(?:it|which|this|that|what)$/.test(candidate.subjectWord(copula))
      if (candidate.asksAt(at + 1)) {
        if (candidate.noun?.determiner != null) return null
        if (copula && MINE.test(candidate.subjectWord(copula)) && /^(?:unsure|uncertain)$/.test(candidate.token.lower))
          return null
        return candidate.sign(it ? from : (copula?.from ?? at), at + 2)
      }
      if (!copula) {
        // "Probe to be fair, but timeline unclear", "for reasons that are unclear", "for unknown reasons"
        const head = candidate.tokens[at - 1]
        return head && isDoubtNoun(head, 'open') && endsAt(candidate, at + 1) ? candidate.sign(at - 1, at + 1) : null
      }
      if (candidate.denied(copula) || /^to\b/.test(candidate.after(1))) return null
      const what = /^what$/.test(candidate.words(from, from + 1))
      if (endsAt(candidate, at + 1) && (it || what || opens(candidate, copula.from - 1)))
        return candidate.sign(copula.from, at + 1)
      if (
        candidate.token.lower === 'unclear' &&
        /^(?:remain|remains|remained|is|was|are|were)$/.test(candidate.tokens[copula.verb]!.lower) &&
        (what || (endsAt(candidate, at + 1) && /^remain/.test(candidate.tokens[copula.verb]!.lower)))
      )
        return candidate.sign(copula.from, at + 1)
      const thing = candidate.subject(copula)
      if (
        /^(?:unknown|undetermined|unexplained)$/.test(candidate.token.lower) &&
        endsAt(candidate, at + 1) &&
        thing &&
        !candidate.isPerson(thing) &&
        !/^they$/.test(candidate.head(thing).lower)
      )
        return candidate.sign(copula.from, at + 1)
      return /^(?:hazy|murky)$/.test(candidate.token.lower) ? candidate.sign(copula.from, at + 1) : null
    },
    fires: [
      'It was unclear whether the bridge would reopen.',
      'The motive for the attack was unknown.',
      'How the fire started remains unclear.',
      'It is uncertain whether the two sides will meet again.',
      'What remains unclear is whether he will run.',
    ],
    silent: [
      'The rules were becoming unclear, they said.',
      'He was an unknown when he joined the band.',
      'Their support is uncertain.',
    ],
  },
  {
    id: 'declared/not-clear',
    kind: 'declared',
    strength: 'strong',
    why: 'As “unclear”, with a negation.',
    says: 'reason_not_known',
    words: ['clear', 'known', 'certain', 'understood', 'stated', 'specified'],
    when: (candidate) => {
      const { at, verb } = candidate
      // "not clear how progress": the words may be taken into the verb.
      const around = candidate.groupAt(at)
      const copula = verb?.passive ? verb : (candidate.copulaBefore(at) ?? (around && around.verb > at ? around : null))
      if (!copula) return null
      const short = /\b(?:less than|far from|anything but)\b/.test(candidate.words(at - 4, at))
      if (!candidate.denied(copula) && !short && !/\bnot\b/.test(candidate.words(copula.from, at))) return null
      const who = candidate.subjectWord(copula)
      if (
        /^(?:i|we|you|he|she)$/.test(who) ||
        (/^(?:could|would|will|wo)$/.test(copula.modal ?? '') && candidate.word(1) !== 'until')
      )
        return null
      const from = copula.subject && /^(?:it|this|that)$/.test(who) ? copula.subject.from : copula.from
      if (candidate.asksAt(at + 1)) return candidate.sign(from, at + 2)
      if (candidate.word(1) === 'to' && / (?:whether|if|how|why|who) /.test(` ${candidate.after(6)} `))
        return candidate.sign(from, at + 1)
      if (candidate.word(1) === 'about' && who === 'much') return candidate.sign(from, at + 1)
      if (/^(?:as|for|to)$/.test(candidate.word(1))) return null
      if (candidate.word(1) === 'that' && who === 'it') return candidate.sign(from, at + 1)
      if (/^(?:stated|specified|understood)$/.test(candidate.token.lower)) return null
      if (!endsAt(candidate, at + 1)) return null
      const soon = /\b(?:immediately|yet|fully|entirely)\b/.test(candidate.words(copula.from, at))
      return (who === 'it' && at + 1 <= candidate.tokens.length) || soon || opens(candidate, copula.from - 1)
        ? candidate.sign(from, at + 1)
        : null
    },
    unless: (candidate) => /\bma(?:k|d)e?\w* (?:it )?(?:\w+ )?$/.test(`${candidate.before(3)} `),
    fires: [
      'It was not immediately clear who had fired first.',
      'It is not yet known how many were on board.',
      'The cause of the blast was not known.',
      'Whether the same thing happens in cold lakes is not known.',
      'It wasn’t clear if the order had been carried out.',
      'It was not stated how long they stayed.',
    ],
    silent: [
      'We are not certain when we last met.',
      'It is clear that the plan failed.',
      'He is not known for his patience.',
      'She could not be clearer.',
      'The minister made it clear that he would go.',
    ],
  },
  {
    id: 'declared/nobody-knows',
    kind: 'declared',
    strength: 'moderate',
    why: 'Says it of everybody.',
    says: 'reason_not_known',
    words: ['know'],
    when: (candidate) => {
      const group = candidate.verb
      if (!group) return null
      const nobody = /\b(?:nobody|no one|no-one)\b/.test(candidate.words(group.from - 3, group.from + 1))
      if (nobody)
        return candidate.asksAt(candidate.at + 1) ||
          /^(?:exactly|for)$/.test(candidate.word(1)) ||
          (/\b(?:really|yet)\b/.test(candidate.words(group.from, candidate.at)) && endsAt(candidate, candidate.at + 1))
          ? candidate.sign(group.from - 1, candidate.at + 1)
          : null
      if (!candidate.denied(group)) return null
      if (FINDS_OUT.test(candidate.subjectWord(group)) && candidate.asksAt(candidate.at + 1))
        return candidate.sign(group.from, candidate.at + 1)
      const object = candidate.phraseAt(candidate.at + 1)
      return /^(?:cause|motive|source|origin|identity|extent)$/.test(object ? candidate.head(object).lower : '')
        ? candidate.sign(group.from, object!.head + 1)
        : null
    },
    fires: [
      'No one knows how many boats set out.',
      'Nobody knows whether the seal was broken.',
      'Police said they did not know the cause.',
      'Scientists do not know how many there are.',
    ],
    silent: ['No one knows what to do.', 'No one knows him.', 'He knows why they left.', 'He did not know the song.'],
  },
]
