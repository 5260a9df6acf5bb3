// The source in an adverbial: "according to the ministry". The content is the clause around it.

import { fullPhrase } from '../../language/descriptions'
import type { Range } from '../../language/phrases'
import { contentEnd } from './content'
import { isPause } from './marks'
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
    const leads = at === 0 || (at === 1 && !isPause(tokens[0]))
    let limit = last
    if (leads) limit = mainClause(scene, phrase.to)
    const phraseRange = fullPhrase(scene, phrase, limit)
    // "According to the officer in charge that night, …": all up to the comma.
    const source =
      leads && isPause(tokens[limit]) && limit - phraseRange.to < 8
        ? { from: phraseRange.from, to: limit }
        : phraseRange
    let content: Range
    if (leads) {
      const from = isPause(tokens[source.to]) ? source.to + 1 : source.to
      content = { from, to: from < last ? contentEnd(scene, from, 'clause') : from }
    } else {
      content = { from: before(scene, at), to: isPause(tokens[at - 1]) ? at - 1 : at }
      // In the middle: "The firm, according to its lawyer, owes nothing."
      const after = source.to
      if (isPause(tokens[at - 1]) && isPause(tokens[after]) && after + 1 < last && !scene.quoteAt[at - 1]) {
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

/** The comma after which the main clause starts: the last before the first verb that has a subject after a comma. */
function mainClause({ tokens, verbs, last }: Scene, from: number): number {
  for (const verb of verbs) {
    if (verb.from < from || verb.form !== 'finite' || !verb.subject || verb.subject.how === 'relative') continue
    for (let at = verb.subject.from; at > from; at--) if (isPause(tokens[at - 1])) return at - 1
  }
  for (let at = from; at < last; at++) if (isPause(tokens[at])) return at
  return last
}

/** Where the content that ends before `to` begins. */
export function before({ tokens, quoteAt, start }: Scene, to: number): number {
  let depth = 0
  for (let at = to - 1; at > 0; at--) {
    if (quoteAt[at]) continue
    if (/^[;:]$/.test(tokens[at]!.text)) return at + 1
    if (tokens[at]!.text === ')') depth++
    else if (tokens[at]!.text === '(' && --depth < 0) return at + 1
  }
  return tokens[start]?.tag === 'CCONJ' ? start + 1 : start
}
