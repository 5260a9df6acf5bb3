// How an accused side says that it is not so, or takes the charge up: a rule for each way of saying it.
import { phraseFrom } from '../../language/clause'
import { nounCue } from '../../lexicon/cues'
import { CHARGES, DENYING, GRANTED, NAMING, REJECTING, WRONGDOING } from '../../lexicon/en/claims'
import { BENCH } from '../../lexicon/en/roles'
import { nounOf } from '../../lexicon/lexicon'
import { cueVerb } from '../../lexicon/verbs'
import {
  callsGroundless,
  clauseEnd,
  counted,
  doer,
  isCharge,
  isPlain,
  type Look,
  lemmaAt,
  lowerAt,
  type ReplyRule,
} from './reply-rule'

const isBench = (look: Look): boolean => {
  const by = doer(look)
  if (!by) return false
  for (let at = by.from; at < by.to; at++) {
    const lemma = lemmaAt(look, at)
    if (BENCH.has(lemma) || /^(?:court|jury|tribunal|panel|regulator|commission)$/.test(lemma)) return true
  }
  return false
}

/** Behind the verb: "it", "the allegations", "any wrongdoing", or what it was in words of its own. */
function denied(look: Look): { general: boolean; from: number; to: number } | null {
  const { verb, tokens } = look
  let at = verb.to
  while (tokens[at]?.tag === 'ADV') at++
  const to = clauseEnd(look, at)
  if (verb.passive) {
    const { subject } = verb
    return subject && isCharge(look, subject.phrase) ? { general: true, from: subject.from, to: subject.to } : null
  }
  // "an allegation that the agency refutes"
  const { antecedent } = verb
  if (verb.clause === 'relative' && antecedent && isCharge(look, antecedent) && verb.subject?.how === 'before')
    return { general: true, from: antecedent.from, to: antecedent.to }
  // "has denied that", "denies it"
  if (/^(?:this|that|it|so)$/.test(lowerAt(look, at)) && ENDS.test(look.tokens[at + 1]?.text ?? '.'))
    return { general: true, from: at, to: at + 1 }
  const first = phraseFrom(look, at) ?? verb.object
  const phrase = first && counted(look, first)
  if (!phrase) return to > at ? { general: false, from: at, to } : null
  // "denied workers the right to": refused to somebody, not contradicted.
  const somebody = nounOf(look.tokens[phrase.head]!).has('person') && !isCharge(look, phrase)
  if (somebody || /^(?:him|her|us|me)$/.test(lowerAt(look, phrase.head))) return null
  // "denied him bail", "denied the request"
  for (let on = phrase.from; on < Math.min(to, phrase.to + 3); on++) if (GRANTED.has(lemmaAt(look, on))) return null
  const wrong = WRONGDOING.has(lemmaAt(look, phrase.head))
  const plain = isCharge(look, phrase) && isPlain(look, phrase) && !opensClause(look, phrase.to)
  return { general: wrong || plain, from: first!.from, to }
}

/** "is “completely innocent": a form of "be" stands right before, adverbs and quotation marks aside. */
function isCopula(look: Look, at: number): boolean {
  let before = at - 1
  while (before > 0 && at - before < 4 && /^(?:ADV|PUNCT)$/.test(look.tokens[before]!.tag)) before--
  return /^(?:is|was|are|were|am|'s|'m|'re)$/.test(lowerAt(look, before))
}

const ENDS = /^[.,;:!?)”"]|^(?:and|but|on|in)$/

const WANTS = /^(?:have|need|want|try|seek|able|force|plan|hope|attempt|right|power)$/

const afterAdverbs = ({ tokens }: Look, from: number): number => {
  let at = from
  while (tokens[at]?.tag === 'ADV') at++
  return at
}

/** "denied allegations he was ill": a clause without "that" says what the charge was. */
const opensClause = ({ verbs }: Look, at: number): boolean =>
  verbs.some(({ subject, form }) => form === 'finite' && subject?.how === 'before' && subject.from === at)

export const DENIAL_RULES: readonly ReplyRule[] = [
  {
    id: 'denies',
    kind: 'denial',
    why: 'The plain word for it: "denied", "disputed", "refuted" what was said.',
    when: (look) => {
      const { verb } = look
      if (!DENYING.has(lemmaAt(look, verb.verb)) || verb.negated || isBench(look)) return null
      if (/^(?:nor|neither|or)$/.test(lowerAt(look, verb.from - 1))) return null
      // "you have to deny them", "tried to deny it"
      if (verb.form === 'infinitive' && WANTS.test(lemmaAt(look, verb.from - 1))) return null
      const what = denied(look)
      return what && { by: doer(look), about: what, general: what.general }
    },
    fires: [
      'The firm denied the allegations.',
      'Ada Lund denies any wrongdoing.',
      'The account was disputed by the union.',
      'Hollis, who denies it, left.',
      'Hollis has denied that.',
      'They call it a fraud, an allegation the firm refutes.',
    ],
    silent: [
      'The judge denied the motion.',
      'She was denied bail.',
      'He did not deny it.',
      'They denied her entry.',
      'The firm has been denying some of its workers in Ostholm the right to sick leave.',
      'The ministry would neither confirm nor deny the report.',
    ],
  },
  {
    id: 'rejects',
    kind: 'denial',
    why: 'A charge is turned away: "rejected the claims", "dismissed the report as".',
    when: (look) => {
      const { verb } = look
      if (!REJECTING.has(lemmaAt(look, verb.verb)) || verb.negated || isBench(look)) return null
      const first = verb.passive ? (verb.subject?.phrase ?? null) : (phraseFrom(look, verb.to) ?? verb.object)
      const phrase = first && counted(look, first)
      const named = phrase && CHARGES.has(lemmaAt(look, phrase.head))
      const it = phrase && /^(?:it|them)$/.test(lowerAt(look, phrase.head)) && lowerAt(look, phrase.to) === 'as'
      // "dismissed a news report claiming that"
      const telling = phrase && /^(?:claiming|alleging|accusing|suggesting)$/.test(lowerAt(look, phrase.to))
      if (phrase && telling)
        return { by: doer(look), about: { from: phrase.from, to: clauseEnd(look, phrase.to) }, general: false }
      if (!phrase || !(named || it)) return null
      return { by: doer(look), about: phrase, general: isPlain(look, phrase) }
    },
    fires: [
      'The firm rejected the claims.',
      'The allegations were dismissed by the mayor.',
      'Lund dismissed it as a lie.',
      'The state dismissed a report claiming that it sold arms.',
    ],
    silent: ['The council rejected the plan.', 'The judge dismissed the lawsuit.', 'Voters rejected him.'],
  },
  {
    id: 'calls-groundless',
    kind: 'denial',
    why: 'A charge is called false, baseless, a lie.',
    when: (look) => {
      const { verb, tokens } = look
      const named = NAMING.has(lemmaAt(look, verb.verb))
      const tells = !named && cueVerb(tokens[verb.verb]!).has('tells')
      if ((!named && !tells) || verb.passive || verb.negated || isBench(look)) return null
      const to = clauseEnd(look, verb.to, 25)
      let at = verb.to
      // "told the paper that the claims were false"
      const addressee = tells ? phraseFrom(look, at) : null
      if (addressee && lowerAt(look, addressee.to) === 'that') at = addressee.to
      if (/^(?:that|[“"‘])$/.test(lowerAt(look, at))) at++
      const phrase = phraseFrom(look, at)
      if (!phrase || !isCharge(look, phrase) || !callsGroundless(look, { from: phrase.to, to })) return null
      // "said it sends a wrong message"
      if (tells && isPlain(look, phrase) && !/^(?:be|have|lack|'s)$/.test(lemmaAt(look, afterAdverbs(look, phrase.to))))
        return null
      return { by: doer(look), about: phrase, general: isPlain(look, phrase) }
    },
    fires: [
      'Her lawyer called the allegations baseless.',
      'The firm said the claims were false.',
      'Lund said it was not true.',
      'A spokesman told the Post that the assertion that the pump broke is unfounded.',
      'The mayor said the charges have no merit.',
    ],
    silent: [
      'Lund called the vote a sham.',
      'The firm said the pump was wrong.',
      'The firm said the claims were serious.',
    ],
  },
  {
    id: 'innocent',
    kind: 'denial',
    why: 'Somebody says that they did nothing wrong, or pleads not guilty.',
    when: (look) => {
      const { verb, tokens } = look
      const lemma = lemmaAt(look, verb.verb)
      const to = clauseEnd(look, verb.to, 20)
      if (verb.passive || verb.negated) return null
      if (/^(?:plead|pled)$/.test(lemma)) {
        const not = lowerAt(look, verb.to) === 'not' && lowerAt(look, verb.to + 1) === 'guilty'
        return not ? { by: doer(look), about: null, general: true } : null
      }
      if (
        /^(?:maintain|protest|profess|proclaim|assert|declare|insist)$/.test(lemma) &&
        lowerAt(look, verb.to + 1) === 'innocence'
      )
        return { by: doer(look), about: null, general: true }
      if (!cueVerb(tokens[verb.verb]!).has('tells')) return null
      for (let at = verb.to; at < to; at++) {
        const next = lowerAt(look, at + 1)
        const wrong = /^(?:nothing|no)$/.test(lowerAt(look, at)) && /^(?:wrong|wrongdoing|improper|illegal)$/.test(next)
        const innocent =
          /^(?:innocent)$/.test(lowerAt(look, at)) && !/^(?:not|n't)$/.test(lowerAt(look, at - 1)) && isCopula(look, at)
        if (wrong || innocent) return { by: doer(look), about: null, general: true }
      }
      return null
    },
    fires: [
      'He pleaded not guilty.',
      'Hollis maintains his innocence.',
      'The firm said it had done nothing wrong.',
      'She insists she is innocent.',
    ],
    silent: ['He pleaded guilty.', 'The jury found that he was guilty.'],
  },
  {
    id: 'responds',
    kind: 'counter',
    why: 'They take up the charge: "responded to the accusations", "defended herself against the claims".',
    when: (look) => {
      const { verb } = look
      if (verb.negated || verb.passive || verb.form === 'infinitive') return null
      const lemma = lemmaAt(look, verb.verb)
      if (!/^(?:respond|answer|defend|hit|push|fire|shoot|reply)$/.test(lemma)) return null
      const to = clauseEnd(look, verb.to, 12)
      // "defended herself", "defended her record"
      const object = lemma === 'defend' ? phraseFrom(look, verb.to) : null
      const own =
        object &&
        (/self$|selves$/.test(lowerAt(look, object.head)) ||
          (object.possessor && look.tokens[object.possessor.from]!.tag === 'PRON'))
      if (object && own) return { by: doer(look), about: null, general: true }
      for (let at = verb.to; at < to; at++) {
        if (!/^(?:to|against|at|on)$/.test(lowerAt(look, at))) continue
        const phrase = phraseFrom(look, at + 1)
        if (!phrase || nounCue(look.tokens[phrase.head]!)?.id !== 'noun-claim') continue
        return { by: doer(look), about: phrase, general: isPlain(look, phrase) }
      }
      return null
    },
    fires: [
      'The firm responded to the accusations.',
      'Lund hit back at the claims.',
      'Hollis defended himself against the allegations.',
    ],
    silent: ['Crews responded to the fire.', 'He refused to respond to the allegations.', 'The club hit back at once.'],
  },
]
