// A name, a colon, and what it says: headlines ("Lund: fares must rise"), transcripts ("LUND: We tried"), questions and
// answers; and a sentence that ends in a colon before a quotation.
import type { Range } from '../../language/phrases'
import { regex } from '../../regex'
import { DOCUMENT } from './documents'
import type { Scene } from './scene'
import type { Spoken } from './spoken'
import { makeSpoken } from './spoken'

/** Labels of the page that stand where a speaker would. */
const LABEL = regex('')`
    ^(?:editor|editors|note|update|updated|correction|clarification|photo|photos|image|picture|video|
    watch|read|more|related|source|sources|credit|caption|location|date|time|when|where|price|tickets|
    contact|phone|email|e-mail|tel|web|website|by|published|tags|topics|file|breaking|exclusive|opinion|
    analysis|live|warning|question|answer|fact|tip|step|part|chapter|result|results|conclusion|summary|
    example|washington|london|new|fix|timeline|factbox|explainer|profile|obituary|column|interview|
    letter|letters|podcast|gallery|quiz|recap|preview|review|map|list|editorial|book|film|latest|
    context|background|subject|re|ps)$
  `
const LONGEST_NAME = 7
/** Tokens of a line that only says who speaks. */
const LONGEST_LINE = 14
/** What somebody's words can be called where a colon follows: "Her message: …". */
const WORDS = regex('')`
    ^(?:message|response|reply|answer|verdict|advice|motto|slogan|line|pitch|point|take|conclusion|
    argument|explanation|bottom|word|words|prediction|warning|complaint|reasoning|logic|pledge|promise)$
  `
const DASH = /^(?:-|–|—|--|―)$/

/** "Name: content" at the start of a block. */
export function speaker(scene: Scene): Spoken[] {
  const { tokens, block, sentence, phraseAt, phrases, last, quoteAt } = scene
  if (sentence.start !== block.block.start) return []
  let colon = 0
  while (colon < last && colon <= LONGEST_NAME && tokens[colon]!.text !== ':') colon++
  if (colon === 0 || colon > LONGEST_NAME || tokens[colon]?.text !== ':' || colon + 1 >= last || quoteAt[0]) return []
  const index = phraseAt[0]!
  const phrase = index >= 0 ? phrases[index]! : null
  if (!phrase || phrase.to !== colon || LABEL.test(tokens[0]!.lower) || LABEL.test(tokens[phrase.head]!.lower))
    return []
  const head = tokens[phrase.head]!
  const named =
    head.tag === 'PROPN' &&
    /^\p{Lu}\p{L}/u.test(head.text) &&
    /^\p{L}/u.test(tokens[0]!.text) &&
    tokens[0]!.tag !== 'DET'
  if (!named && !DOCUMENT.test(head.lower)) return []
  if (isKicker(scene, colon)) return []
  const content: Range = { from: colon + 1, to: last }
  return [
    makeSpoken(scene, { source: phrase, cue: { from: colon, to: colon + 1 }, content, kind: 'neutral', rule: 'colon' }),
  ]
}

/** "PORT STRIKE: Dockers walk out": words in capitals before a heading that has none are what it is about. */
function isKicker({ tokens, block, text, last }: Scene, colon: number): boolean {
  if (!/^(?:headline|subhead|heading)$/.test(block.block.role) || colon < 2) return false
  const label = text.slice(tokens[0]!.start, tokens[colon - 1]!.end)
  return label === label.toUpperCase() && /\p{Ll}/u.test(text.slice(tokens[colon]!.end, tokens[last - 1]!.end))
}

/**
 * A colon before somebody's words where no verb brings them in: "FARES TO RISE - Ada Lund: “We must”", "From the report: “…”",
 * "The bank's message: costs will fall".
 */
export function announced(scene: Scene): Spoken[] {
  const { tokens, phraseAt, phrases, last, quoteAt, verbs } = scene
  let colon = 1
  while (colon < last && colon < 40 && tokens[colon]!.text !== ':') colon++
  if (colon === tokens.length - 1) return announcing(scene, colon)
  if (tokens[colon]?.text !== ':' || colon + 1 >= last || quoteAt[colon]) return []
  const index = phraseAt[colon - 1]!
  const phrase = index >= 0 ? phrases[index]! : null
  if (!phrase || phrase.to !== colon) return []
  const content: Range = { from: colon + 1, to: last }
  const rest = { cue: { from: colon, to: colon + 1 }, content, kind: 'neutral', rule: 'announced' } as const
  const opens = phrase.from <= scene.start + 1
  if (phrase.possessor && WORDS.test(tokens[phrase.head]!.lower) && opens)
    return [makeSpoken(scene, { source: phrase.possessor, ...rest, cue: { from: phrase.head, to: colon + 1 } })]
  if (!quoteAt[colon + 1]) return []
  const before = tokens[phrase.from - 1]
  if (/^(?:from|per)$/.test(before?.lower ?? '') && opens) return [makeSpoken(scene, { source: phrase, ...rest })]
  // The names after a dash: "… - Ada Lund and Per Hollis: “…”".
  let from = phrase.from
  while (from > 1 && (tokens[from - 1]!.tag === 'CCONJ' || tokens[from - 1]!.text === ',')) {
    const other = phraseAt[from - 2]!
    if (other < 0) break
    from = phrases[other]!.from
  }
  const dashed = from > 1 && DASH.test(tokens[from - 1]!.text) && tokens[from - 2]!.end < tokens[from - 1]!.start
  const spoken = verbs.some((verb) => verb.from > from && verb.from < colon)
  if (!dashed || spoken || tokens[phrase.head]!.tag !== 'PROPN') return []
  return [makeSpoken(scene, { source: { from, to: colon }, ...rest })]
}

/**
 * A line that only says who speaks next: "And from Ada Lund:", "Ada Lund, a baker:", "According to a filing seen by the Courier:".
 * What follows the colon is looked for later.
 */
function announcing(scene: Scene, colon: number): Spoken[] {
  const { tokens, phraseAt, phrases, verbs, block, sentence } = scene
  if (tokens[colon]!.text !== ':' || colon > LONGEST_LINE || sentence.start !== block.block.start) return []
  const according = tokens[0]!.lower === 'according' && tokens[1]?.lower === 'to'
  const from = tokens.findIndex((token) => token.lower !== 'and' && token.lower !== 'then')
  const at = according ? 2 : tokens[from]?.lower === 'from' ? from + 1 : from
  const index = phraseAt[at] ?? -1
  const phrase = index >= 0 ? phrases[index]! : null
  if (phrase?.from !== at || LABEL.test(tokens[at]!.lower)) return []
  const head = tokens[phrase.head]!
  const next = tokens[phrase.to]!
  const named = head.tag === 'PROPN' && /^\p{Lu}\p{L}/u.test(head.text) && /^[:,(]$/.test(next.text)
  if (!according && (!named || verbs.length > 0)) return []
  const range = { from: colon, to: colon + 1 }
  return [makeSpoken(scene, { source: phrase, cue: range, content: range, kind: 'neutral', rule: 'announced' })]
}
