// The source in an adverbial: "according to the ministry", "in a new poll". The content is the clause around it.

import { fullPhrase } from '../../language/descriptions'
import type { Range } from '../../language/phrases'
import { contentEnd } from './content'
import { POLL } from './documents'
import { isComma } from './marks'
import type { Scene } from './scene'
import type { Spoken } from './spoken'
import { makeSpoken } from './spoken'

export function accordingTo(scene: Scene): Spoken[] {
  const { tokens, phraseAt, phrases, last } = scene
  const found: Spoken[] = []
  for (let at = 0; at + 2 < tokens.length; at++) {
    if (tokens[at]!.lower !== 'according' || tokens[at + 1]!.lower !== 'to') continue
    // "according to campaign manager Lund": the tagger may take the first word for a verb after "to".
    const index = phraseAt[at + 2]! >= 0 ? phraseAt[at + 2]! : (phraseAt[at + 3] ?? -1)
    const read = index >= 0 ? phrases[index]! : null
    if (!read || read.from < at + 2) continue
    const phrase = { ...read, from: at + 2 }
    const leads = at === 0 || (at === 1 && !isComma(tokens[0]))
    let limit = last
    if (leads) limit = mainClause(scene, phrase.to)
    const phraseRange = fullPhrase(scene, phrase, limit)
    // "According to the officer in charge that night, …": all up to the comma.
    const source =
      leads && isComma(tokens[limit]) && limit - phraseRange.to < 8
        ? { from: phraseRange.from, to: limit }
        : phraseRange
    let content: Range
    if (leads) {
      const from = isComma(tokens[source.to]) ? source.to + 1 : source.to
      content = { from, to: from < last ? contentEnd(scene, from, 'clause') : from }
    } else {
      content = { from: before(scene, at), to: isComma(tokens[at - 1]) ? at - 1 : at }
      // In the middle: "The firm, according to its lawyer, owes nothing."
      const after = source.to
      if (isComma(tokens[at - 1]) && isComma(tokens[after]) && after + 1 < last && !scene.quoteAt[at - 1]) {
        content = {
          from: content.from,
          to: contentEnd(scene, after, 'clause'),
        }
      }
    }
    if (content.to <= content.from) continue
    found.push(
      makeSpoken(scene, {
        source,
        cue: { from: at, to: at + 2 },
        content,
        kind: 'neutral',
        rule: 'according-to',
        frame: 'according',
      }),
    )
  }
  return found
}

const VIEW =
  /^(?:view|opinion|eyes|estimation|judgment|judgement|mind|telling|words|reckoning|assessment|account|admission|acknowledgment|acknowledgement|description|phrase)$/

function commaFrom({ tokens, last }: Scene, from: number): number {
  let at = from
  while (at < last && !isComma(tokens[at])) at++
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
    if (!opens && !isComma(tokens[at - 1]) && end < last) continue
    const content = opens
      ? { from: isComma(tokens[end]) ? end + 1 : end, to: last }
      : {
          from: before(scene, at),
          to: isComma(tokens[end]) && end + 1 < last ? last : isComma(tokens[at - 1]) ? at - 1 : at,
        }
    if (content.to <= content.from + 1) continue
    return [makeSpoken(scene, { source, cue, content, kind: 'thought', rule: 'in-view', frame: 'in-view' })]
  }
  return []
}

/** The comma after which the main clause starts: the last before the first verb that has a subject after a comma. */
function mainClause({ tokens, verbs, last }: Scene, from: number): number {
  for (const verb of verbs) {
    if (verb.from < from || verb.form !== 'finite' || !verb.subject || verb.subject.how === 'relative') continue
    for (let at = verb.subject.from; at > from; at--) if (isComma(tokens[at - 1])) return at - 1
  }
  for (let at = from; at < last; at++) if (isComma(tokens[at])) return at
  return last
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
    const comma = leads && isComma(tokens[source.to]) ? source.to + 1 : -1
    const content = leads
      ? { from: comma, to: last }
      : { from: before(scene, at), to: isComma(tokens[at - 1]) ? at - 1 : at }
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

function before({ tokens, quoteAt, start }: Scene, to: number): number {
  let depth = 0
  for (let at = to - 1; at > 0; at--) {
    if (quoteAt[at]) continue
    if (/^[;:]$/.test(tokens[at]!.text)) return at + 1
    if (tokens[at]!.text === ')') depth++
    else if (tokens[at]!.text === '(' && --depth < 0) return at + 1
  }
  return tokens[start]?.tag === 'CCONJ' ? start + 1 : start
}
