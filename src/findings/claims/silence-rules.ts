// How the news says that a side was asked and did not answer, or that it was asked.
import { phraseFrom } from '../../language/clause'
import { isTime } from '../../language/times'
import { ANSWERING, ASKED } from '../../lexicon/en/claims'
import {
  type Answer,
  clauseEnd,
  doer,
  isCharge,
  isPlain,
  type Look,
  lemmaAt,
  lowerAt,
  type ReplyRule,
} from './reply-rule'

/** Where a request says what it was about; 0 where it does not or it was the charge; null where nothing was asked. */
function matterFrom(look: Look, from: number, to: number): number | null {
  let found: number | null = null
  for (let at = from; at < to; at++) {
    if (ASKED.has(lemmaAt(look, at))) found = 0
    if (found === null || !/^(?:about|on|whether|regarding|concerning|over|if)$/.test(lowerAt(look, at))) continue
    const phrase = phraseFrom(look, at + 1)
    const time = phrase && isTime(look.tokens, phrase)
    if (!time && !(phrase && isCharge(look, phrase) && isPlain(look, phrase))) return at
  }
  return found
}

export const SILENCE_RULES: readonly ReplyRule[] = [
  {
    id: 'no-answer',
    kind: 'no-answer',
    why: 'They were asked, and did not answer.',
    when: (look) => {
      const { verb, tokens } = look
      const lemma = lemmaAt(look, verb.verb)
      const by = doer(look)
      const to = clauseEnd(look, verb.to, 20)
      // "questions about whether he would resign": asked, but of that alone.
      const asked = (): boolean => matterFrom(look, verb.to, to) !== null
      const matter = matterFrom(look, verb.to, to) ?? -1
      const silent: Answer = { by, about: matter > 0 ? { from: matter, to } : null, general: matter <= 0 }
      // "did not respond to a request for comment", "has not commented"
      if (verb.negated && ANSWERING.has(lemma) && !verb.passive)
        return asked() || /^(?:comment|respond|reply)$/.test(lemma) ? silent : null
      // "could not be reached for comment", "was not available for comment"
      if (
        verb.negated &&
        (/^(?:reach|contact)$/.test(lemma) ||
          tokens.slice(verb.to, verb.to + 4).some(({ lower }) => lower === 'available'))
      )
        return tokens.slice(verb.to, verb.to + 7).some(({ lower }) => lower === 'comment')
          ? { ...silent, by: verb.subject }
          : null
      // "declined to comment"
      if (/^(?:decline|refuse)$/.test(lemma) && !verb.negated) {
        const next = tokens.slice(verb.to, verb.to + 4).map((token) => token.lemma)
        const speaks = next.some((word) => /^(?:comment|respond|answer|discuss|confirm|elaborate)$/.test(word))
        const say = next.indexOf('say')
        const tells =
          say >= 0 && /^(?:whether|if|how|what|why|when|where|more|anything)$/.test(lowerAt(look, verb.to + say + 1))
        // "declined requests for comment", not "refused these requests"
        const request =
          next.some((word) => /^(?:request|interview)$/.test(word)) &&
          tokens.slice(verb.to, to).some(({ lower }) => /^(?:comment|interviews?|response)$/.test(lower))
        if (!speaks && !request && tells) {
          // "declined to say whether he would stand": silent on that alone.
          const more = /^(?:more|anything)$/.test(lowerAt(look, verb.to + say + 1))
          return more ? silent : { by, about: { from: verb.to + say + 1, to }, general: false }
        }
        return speaks || request ? silent : null
      }
      // "has yet to respond"
      if (/^(?:respond|comment|reply)$/.test(lemma) && lowerAt(look, verb.from - 1) === 'yet') return silent
      // "offered no comment", "had no immediate comment"
      if (/^(?:offer|have|make|give|provide)$/.test(lemma) && lowerAt(look, verb.to) === 'no') {
        const phrase = phraseFrom(look, verb.to)
        return phrase && /^(?:comment|response)$/.test(lemmaAt(look, phrase.head)) ? silent : null
      }
      // "would neither confirm nor deny"
      if (lemma === 'confirm' && lowerAt(look, verb.to) === 'nor' && lemmaAt(look, verb.to + 1) === 'deny' && by)
        return silent
      return null
    },
    fires: [
      'The firm did not immediately respond to a request for comment.',
      'A spokesman for the firm declined to comment.',
      'Lund could not be reached for comment.',
      'The ministry has not commented.',
      'The bank did not return calls.',
    ],
    silent: [
      'The engine responded.',
      'The bank declined to lend.',
      'The firm answered questions.',
      'He did not return the book.',
      'The mission has refused these requests.',
    ],
  },
  {
    id: 'asked',
    kind: 'asked',
    why: 'They were asked, and the text tells no more: "has contacted the firm for comment".',
    when: (look) => {
      const { verb, tokens } = look
      const lemma = lemmaAt(look, verb.verb)
      if (verb.negated || !/^(?:contact|approach|ask|reach|request|seek)$/.test(lemma)) return null
      const to = clauseEnd(look, verb.to, 20)
      for (let at = verb.to; at < to; at++) {
        const comment = /^(?:comment|response|reply)$/.test(lowerAt(look, at))
        if (!comment) continue
        // "requested comment from the firm", "contacted the firm for comment"
        const from = lowerAt(look, at + 1) === 'from' ? phraseFrom(look, at + 2) : null
        if (from) return { by: from, about: null, general: true }
        const object = verb.passive
          ? (verb.subject?.phrase ?? null)
          : phraseFrom(look, verb.to + (tokens[verb.to]?.lower === 'out' ? 2 : 0))
        return lowerAt(look, at - 1) === 'for' && object && object.to <= at
          ? { by: object, about: null, general: true }
          : null
      }
      return null
    },
    fires: ['The paper has contacted the firm for comment.', 'Radio Sund has requested comment from the firm.'],
    silent: ['The paper has contacted the firm.', 'He asked the crowd for silence.'],
  },
]
