// Hedged: forecasts that nobody is named for, and what is said to be all but sure.
import { doubtWords, isDoubtVerb } from '../../../lexicon/doubt'
import { isIndefinite } from '../hedged/use'
import type { DoubtRule } from '../rule'
import { list, oneOf } from '../rule'

const WHEN = oneOf(
  `in at on within next this later soon from by as shortly before after tomorrow today over during when back home soon`,
)
const WEATHER = oneOf(`temperature temperatures rain rainfall snow snowfall showers wind winds gusts highs lows storm
  storms thunderstorm thunderstorms fog frost sunshine flooding conditions weather heat inches clouds
  tide tides flood accumulation accumulations`)

export const FORECASTS: readonly DoubtRule[] = [
  {
    id: 'hedged/passive-forecast',
    kind: 'hedged',
    strength: 'moderate',
    why: 'A forecast in the passive, with nobody behind it. A duty, a schedule and the weather are none (FINDINGS 5).',
    says: 'reason_forecast_of_nobody',
    words: list('expected projected forecast forecasted predicted tipped anticipated'),
    when: (candidate) => {
      const group = candidate.verb
      if (!group) {
        // "is forecast to", taken for a noun
        const be = /^forecast$/.test(candidate.token.lower) ? candidate.copulaBefore(candidate.at) : null
        return be && candidate.word(1) === 'to' ? candidate.sign(be.from, candidate.at + 3, be) : null
      }
      const vague = /^by (?:some|many|most|analysts|observers|experts|economists|investors|pollsters)\b/.test(
        candidate.after(2),
      )
      if ((group.agent !== null && !vague) || group.form === 'infinitive') return null
      const { tokens } = candidate
      if (vague && / to /.test(` ${candidate.after(7)} `)) return candidate.sign(group.from, group.to, group)
      const infinitive = candidate.infinitiveAfter(group.to)
      const who = candidate.subjectWord(group)
      const passive = group.passive || (group.form === 'participle' && group.subject === null)
      if (!passive) {
        // "The summit, expected to last a week": taken for an active verb.
        const headline = infinitive !== null && group.form === 'participle'
        const short = group.subject !== null && group.object === null && /^(?:back|home|soon)$/.test(candidate.word(1))
        // "in a plan expected to pass": the noun is no subject.
        const described = group.subject !== null && tokens[group.subject.from - 1]?.tag === 'ADP'
        const ends = tokens[tokens.length - 1]!.tag !== 'PUNCT' && candidate.at < 8
        const left = infinitive !== null && infinitive.from === group.to && (described || ends)
        if (!headline && !short && !left) return null
      }
      if (tokens.some(({ lower }) => WEATHER.test(lower))) return null
      if (infinitive) {
        const many = !/^an?$/.test(candidate.words(group.subject?.from ?? 0, (group.subject?.from ?? 0) + 1))
        if (
          isDoubtVerb(tokens[infinitive.verb]!, 'duties') &&
          isIndefinite(candidate, candidate.subject(group)) &&
          many &&
          !infinitive.passive
        )
          return null
        return candidate.sign(group.from, infinitive.to, group)
      }
      const next = tokens[group.to]
      if (who === 'it' && (next?.lower === 'that' || candidate.saysAt(group.to)))
        return candidate.sign(group.from, group.to, group)
      // "Senator expected back on Monday": a headline leaves "is" out.
      const back = /^(?:back|home|soon)$/.test(next?.lower ?? '')
      if (!(group.passive || back) || next?.text === ':') return null
      if (!next || next.tag === 'PUNCT' || WHEN.test(next.lower)) return candidate.sign(group.from, group.to, group)
      return null
    },
    unless: (candidate) => {
      const group = candidate.verb
      const { tokens } = candidate
      if (!group) return false
      if (/^(?:would|should|could|may)$/.test(group.modal ?? '')) return true
      if (
        /\b(?:once|previously|originally|initially|than|as|what|had)\b/.test(
          candidate.words(group.from - 1, candidate.at),
        )
      )
        return true
      if (
        /^(?:of|to :|at \d)/.test(candidate.after(2)) ||
        (candidate.word(1) === 'to' && tokens[candidate.at + 2]?.text === ':')
      )
        return true
      if (candidate.word(1) === 'at' && /^(?:NUM|SYM)$/.test(tokens[candidate.at + 2]?.tag ?? '')) return true
      if (/^(?:i|we|you)$/.test(candidate.subjectWord(group))) return true
      // Settled by the same sentence.
      return /^(?:was|were)$/.test(tokens[group.from]!.lower) && /\b(?:but|instead)\b/.test(candidate.after(16))
    },
    fires: [
      'He is expected to sign the bill.',
      'The vote is widely expected to pass.',
      'The firm is forecast to shrink.',
      'An announcement is expected on Monday.',
      'New rules are expected.',
      'In a plan expected to be made public soon, the agency dropped the rule.',
      'Lund expected to announce new aid package',
      'Front pages look ahead to what she is expected to say.',
      'Senator Hale expected back soon after surgery',
      'A grand jury is expected to meet on Thursday.',
    ],
    silent: [
      'Profit was lower than expected.',
      'She would be expected to attend.',
      'The bank expects growth of two percent.',
      'Traders are expected to:',
      'Guests are expected to wear black tie.',
      'Rain is expected on Sunday.',
    ],
  },
  {
    id: 'hedged/all-but-sure',
    kind: 'hedged',
    strength: 'moderate',
    why: 'Nearly sure is not sure.',
    says: 'reason_likely',
    words: [...doubtWords('sure'), 'certainly'],
    when: (candidate) => {
      const { at, tokens } = candidate
      const nearly =
        /^(?:almost|nearly|all but|virtually)$/.test(candidate.word(-1)) || candidate.before(2) === 'all but'
      if (candidate.token.lower === 'certainly')
        return nearly ? candidate.sign(at - 1, at + 1, candidate.verbNear()) : null
      const copula =
        (candidate.verb?.passive ? candidate.verb : candidate.copulaBefore(at)) ??
        (nearly ? candidate.copulaBefore(at - 1) : null)
      const to = tokens[at + 1]?.lower === 'to' && candidate.groupAt(at + 1)?.form === 'infinitive'
      if (candidate.token.lower === 'certain' && !nearly) return null
      if (!copula && to && candidate.token.lower === 'poised' && /^(?:NOUN|PROPN)$/.test(tokens[at - 1]?.tag ?? ''))
        return candidate.sign(at, candidate.groupAt(at + 1)!.to)
      if (!copula || !(to || nearly) || candidate.denied(copula)) return null
      return candidate.sign(copula.from, to ? candidate.groupAt(at + 1)!.to : at + 1, copula)
    },
    unless: (candidate) =>
      /^(?:i|we|you)$/.test(
        candidate.copulaBefore(candidate.at) ? candidate.subjectWord(candidate.copulaBefore(candidate.at)!) : '',
      ),
    fires: [
      'The firm is poised to win the contract.',
      'The bill is almost certain to fail.',
      'A win would almost certainly lead to a recount.',
      'The row is bound to grow.',
    ],
    silent: ['The cat was poised on the fence.', 'She is certain that he left.'],
  },
  {
    id: 'hedged/in-danger',
    kind: 'hedged',
    strength: 'moderate',
    why: 'What may come of it.',
    says: 'reason_might_come',
    words: ['danger'],
    when: (candidate) => {
      if (candidate.word(-1) !== 'in' || candidate.word(1) !== 'of' || !/ing$/.test(candidate.word(2))) return null
      const copula = candidate.copulaBefore(candidate.at - 1)
      return copula && !candidate.denied(copula) ? candidate.sign(copula.from, candidate.at + 3, copula) : null
    },
    fires: ['The war is in danger of spreading.'],
    silent: ['The village is in danger.', 'He is at risk of nothing.'],
  },
  {
    id: 'hedged/good-bet',
    kind: 'hedged',
    strength: 'moderate',
    why: 'A wager by its own word.',
    says: 'reason_likely',
    words: ['bet', 'expectation', 'guess', 'hallmarks'],
    when: (candidate) => {
      const { noun } = candidate
      if (!noun) return null
      const before = candidate.words(noun.from - 2, candidate.at)
      if (candidate.token.lower === 'bet')
        return /\b(?:good|safe|fair|sure)$/.test(before) &&
          /^(?:'s|is|was)$/.test(candidate.word(noun.from - 1 - candidate.at)) &&
          (candidate.contentOf(noun) >= 0 || candidate.word(1) === 'that')
          ? candidate.sign(noun.from, candidate.at + 1)
          : null
      if (candidate.token.lower === 'hallmarks')
        return /\b(?:bore|bear|bears|has|had|have)\b/.test(before) && candidate.word(1) === 'of'
          ? candidate.sign()
          : null
      if (candidate.token.lower === 'guess')
        return /^(?:my|our|best) /.test(`${candidate.words(noun.from, candidate.at)} `) &&
          /^(?:is|was)$/.test(candidate.word(1))
          ? candidate.sign()
          : null
      return /^(?:is|was)$/.test(candidate.word(1)) &&
        (candidate.word(2) === 'that' || candidate.saysAt(candidate.at + 2))
        ? candidate.sign(noun.from, candidate.at + 2)
        : null
    },
    fires: [
      'It’s a good bet that the vote will slip.',
      'The expectation is that rates will fall.',
      'The raid bore all the hallmarks of the gang.',
    ],
    silent: ['He placed a bet on the grey.', 'The dog won by a good bet.', 'She met every expectation.'],
  },
]
