// The source in an adverbial that names a view or a poll: "in Lund's view", "in a new poll", "by some estimates".
import { fullPhrase } from '../../language/descriptions'
import type { NounPhrase, Range } from '../../language/phrases'
import { anyOf, nounOf } from '../../lexicon/lexicon'
import { regex } from '../../regex'
import { before } from './according'
import { contentEnd, hasVerb } from './content'
import { POLL } from './documents'
import { isPause } from './marks'
import { phraseFrom, type Scene } from './scene'
import { makeSpoken, type Spoken } from './spoken'

const VIEW = regex('')`
    ^(?:views?|opinions?|eyes|estimation|judgment|judgement|minds?|telling|words|reckoning|assessment|
    account|admission|acknowledgment|acknowledgement|description|phrase)$
  `

function commaFrom({ tokens, last }: Scene, from: number): number {
  let at = from
  while (at < last && !isPause(tokens[at])) at++
  return at
}

/** "In Lund's view, …", "by his own account", "in the words of one aide": whose view, in an adverbial. */
export function inView(scene: Scene): Spoken[] {
  const { tokens, phrases, last, quoteAt } = scene
  for (const phrase of phrases) {
    const at = phrase.from - 1
    if (!VIEW.test(tokens[phrase.head]!.lower) || !/^(?:in|by|to)$/i.test(tokens[at]?.lower ?? '')) continue
    const of = tokens[phrase.to]?.lower === 'of' ? phrases[scene.phraseAt[phrase.to + 1] ?? -1] : undefined
    if (phrase.to - phrase.from > 7 || (!phrase.possessor && !of)) continue
    const source: Range | null =
      phrase.possessor ?? (of?.from === phrase.to + 1 ? fullPhrase(scene, of, commaFrom(scene, of.to)) : null)
    if (!source || (quoteAt[at] && /^(?:i|my|our|we|your)$/.test(tokens[source.from]!.lower))) continue
    const end = phrase.possessor ? phrase.to : source.to
    const cue = { from: at, to: phrase.possessor ? phrase.to : phrase.to + 1 }
    const opens = at <= scene.start + 1
    if (!opens && !isPause(tokens[at - 1]) && end < last) continue
    const content = opens
      ? { from: isPause(tokens[end]) ? end + 1 : end, to: last }
      : {
          from: before(scene, at),
          to: isPause(tokens[end]) && end + 1 < last ? last : isPause(tokens[at - 1]) ? at - 1 : at,
        }
    if (content.to <= content.from + 1) continue
    return [makeSpoken(scene, { source, cue, content, kind: 'thought', rule: 'in-view', frame: 'in-view' })]
  }
  return []
}

/** "Lund leads by five points in a new poll": the poll speaks where nobody else in the sentence does. */
export function inPoll(scene: Scene): Spoken[] {
  const { tokens, phrases, last, quoteAt, verbs } = scene
  for (const phrase of phrases) {
    const at = phrase.from - 1
    if (!POLL.test(tokens[phrase.head]!.lower) || !/^(?:in|by)$/.test(tokens[at]?.lower ?? '') || quoteAt[at]) continue
    if (!verbs.some((verb) => verb.form === 'finite')) return []
    const source = fullPhrase(scene, phrase, last)
    const leads = at <= 1
    const comma = leads && isPause(tokens[source.to]) ? source.to + 1 : -1
    const content = leads
      ? { from: comma, to: last }
      : { from: before(scene, at), to: isPause(tokens[at - 1]) ? at - 1 : at }
    if (content.from < 0 || content.to <= content.from) return []
    return [
      makeSpoken(scene, {
        source,
        cue: { from: at, to: at + 1 },
        content,
        kind: 'document',
        rule: 'in-poll',
        frame: 'in-view',
      }),
    ]
  }
  return []
}

const ESTIMATES = /^(?:estimates|accounts|measures|reckonings|projections|forecasts|calculations)$/
const TALKS = /^(?:conversations|interviews|discussions|talks)$/
const SOMEBODY = anyOf('person', 'group')

/** What somebody's talks or estimates tell, in an adverbial at the start or the end of its clause; its source. */
function adverbial(scene: Scene, at: number): { from: number; source: NounPhrase } | null {
  const { tokens } = scene
  const { lower } = tokens[at]!
  const phrase = phraseFrom(scene, at + 1) ?? (lower === 'based' ? phraseFrom(scene, at + 2) : null)
  if (!phrase) return null
  const head = tokens[phrase.head]!
  // "By some estimates, …"
  if (lower === 'by' && ESTIMATES.test(head.lower) && !phrase.possessor) return { from: at, source: phrase }
  // "…, based on interviews with aides"
  if (
    lower === 'based' &&
    tokens[at + 1]!.lower === 'on' &&
    TALKS.test(head.lower) &&
    tokens[phrase.to]?.lower === 'with'
  ) {
    const source = phraseFrom(scene, phrase.to + 1)
    return source && { from: at, source }
  }
  // "For many Africans, this was a farce": people, before a verdict on something.
  const verdict = lower === 'for' && tokens[phrase.to]?.text === ',' && tokens[phrase.to + 2]?.lemma === 'be'
  const people = nounOf(head).is(SOMEBODY) && nounOf(head).plural
  return verdict && people && /^(?:this|that|it)$/.test(tokens[phrase.to + 1]!.lower)
    ? { from: at, source: phrase }
    : null
}

/** "By some estimates, …", "…, based on conversations with aides", "For many growers, this was …". */
export function inAdverbial(scene: Scene): Spoken[] {
  const { tokens, last, quoteAt, start } = scene
  for (let at = 0; at + 1 < last; at++) {
    const found = /^(?:by|based|for)$/.test(tokens[at]!.lower) && !quoteAt[at] ? adverbial(scene, at) : null
    if (!found) continue
    const source = fullPhrase(scene, found.source, last)
    const leads = at <= start || (at === start + 1 && tokens[start]!.tag !== 'VERB')
    if (leads ? !isPause(tokens[source.to]) || source.to + 1 >= last : !isPause(tokens[at - 1])) continue
    const content = leads
      ? { from: source.to + 1, to: contentEnd(scene, source.to + 1, 'clause') }
      : { from: before(scene, at), to: at - 1 }
    if (content.to <= content.from || !hasVerb(scene, content)) continue
    const cue = { from: at, to: found.source.from }
    return [makeSpoken(scene, { source, cue, content, kind: 'thought', rule: 'in-view', frame: 'in-view' })]
  }
  return []
}
