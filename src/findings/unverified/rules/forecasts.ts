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
    when: (place) => {
      const group = place.verb
      if (!group) {
        // "is forecast to", taken for a noun
        const be = /^forecast$/.test(place.token.lower) ? place.copulaBefore(place.at) : null
        return be && place.word(1) === 'to' ? place.sign(be.from, place.at + 3, be) : null
      }
      const vague = /^by (?:some|many|most|analysts|observers|experts|economists|investors|pollsters)\b/.test(
        place.after(2),
      )
      if ((group.agent !== null && !vague) || group.form === 'infinitive') return null
      const { tokens } = place
      if (vague && / to /.test(` ${place.after(7)} `)) return place.sign(group.from, group.to, group)
      const infinitive = place.infinitiveAfter(group.to)
      const who = place.subjectWord(group)
      const passive = group.passive || (group.form === 'participle' && group.subject === null)
      if (!passive) {
        // "The summit, expected to last a week": taken for an active verb.
        const headline = infinitive !== null && group.form === 'participle'
        const short = group.subject !== null && group.object === null && /^(?:back|home|soon)$/.test(place.word(1))
        // "in a plan expected to pass": the noun is no subject.
        const described = group.subject !== null && tokens[group.subject.from - 1]?.tag === 'ADP'
        const ends = tokens[tokens.length - 1]!.tag !== 'PUNCT' && place.at < 8
        const left = infinitive !== null && infinitive.from === group.to && (described || ends)
        if (!headline && !short && !left) return null
      }
      if (tokens.some(({ lower }) => WEATHER.test(lower))) return null
      if (infinitive) {
        const many = !/^an?$/.test(place.words(group.subject?.from ?? 0, (group.subject?.from ?? 0) + 1))
        if (
          isDoubtVerb(tokens[infinitive.verb]!, 'duties') &&
          isIndefinite(place, place.subject(group)) &&
          many &&
          !infinitive.passive
        )
          return null
        return place.sign(group.from, infinitive.to, group)
      }
      const next = tokens[group.to]
      if (who === 'it' && (next?.lower === 'that' || place.saysAt(group.to)))
        return place.sign(group.from, group.to, group)
      // "Senator expected back on Monday": a headline leaves "is" out.
      const back = /^(?:back|home|soon)$/.test(next?.lower ?? '')
      if (!(group.passive || back) || next?.text === ':') return null
      if (!next || next.tag === 'PUNCT' || WHEN.test(next.lower)) return place.sign(group.from, group.to, group)
      return null
    },
    unless: (place) => {
      const group = place.verb
      const { tokens } = place
      if (!group) return false
      if (/^(?:would|should|could|may)$/.test(group.modal ?? '')) return true
      if (/\b(?:once|previously|originally|initially|than|as|what|had)\b/.test(place.words(group.from - 1, place.at)))
        return true
      if (/^(?:of|to :|at \d)/.test(place.after(2)) || (place.word(1) === 'to' && tokens[place.at + 2]?.text === ':'))
        return true
      if (place.word(1) === 'at' && /^(?:NUM|SYM)$/.test(tokens[place.at + 2]?.tag ?? '')) return true
      if (/^(?:i|we|you)$/.test(place.subjectWord(group))) return true
      // Settled by the same sentence.
      return /^(?:was|were)$/.test(tokens[group.from]!.lower) && /\b(?:but|instead)\b/.test(place.after(16))
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
    when: (place) => {
      const { at, tokens } = place
      const nearly = /^(?:almost|nearly|all but|virtually)$/.test(place.word(-1)) || place.before(2) === 'all but'
      if (place.token.lower === 'certainly') return nearly ? place.sign(at - 1, at + 1, place.verbNear()) : null
      const copula =
        (place.verb?.passive ? place.verb : place.copulaBefore(at)) ?? (nearly ? place.copulaBefore(at - 1) : null)
      const to = tokens[at + 1]?.lower === 'to' && place.groupAt(at + 1)?.form === 'infinitive'
      if (place.token.lower === 'certain' && !nearly) return null
      if (!copula && to && place.token.lower === 'poised' && /^(?:NOUN|PROPN)$/.test(tokens[at - 1]?.tag ?? ''))
        return place.sign(at, place.groupAt(at + 1)!.to)
      if (!copula || !(to || nearly) || place.denied(copula)) return null
      return place.sign(copula.from, to ? place.groupAt(at + 1)!.to : at + 1, copula)
    },
    unless: (place) =>
      /^(?:i|we|you)$/.test(place.copulaBefore(place.at) ? place.subjectWord(place.copulaBefore(place.at)!) : ''),
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
    when: (place) => {
      if (place.word(-1) !== 'in' || place.word(1) !== 'of' || !/ing$/.test(place.word(2))) return null
      const copula = place.copulaBefore(place.at - 1)
      return copula && !place.denied(copula) ? place.sign(copula.from, place.at + 3, copula) : null
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
    when: (place) => {
      const { noun } = place
      if (!noun) return null
      const before = place.words(noun.from - 2, place.at)
      if (place.token.lower === 'bet')
        return /\b(?:good|safe|fair|sure)$/.test(before) &&
          /^(?:'s|is|was)$/.test(place.word(noun.from - 1 - place.at)) &&
          (place.contentOf(noun) >= 0 || place.word(1) === 'that')
          ? place.sign(noun.from, place.at + 1)
          : null
      if (place.token.lower === 'hallmarks')
        return /\b(?:bore|bear|bears|has|had|have)\b/.test(before) && place.word(1) === 'of' ? place.sign() : null
      if (place.token.lower === 'guess')
        return /^(?:my|our|best) /.test(`${place.words(noun.from, place.at)} `) && /^(?:is|was)$/.test(place.word(1))
          ? place.sign()
          : null
      return /^(?:is|was)$/.test(place.word(1)) && (place.word(2) === 'that' || place.saysAt(place.at + 2))
        ? place.sign(noun.from, place.at + 2)
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
