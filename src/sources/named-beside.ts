// The name that stands with a role, before or behind it: "Dana Price, a former analyst", "the envoy, Dana Price,".
import type { Token } from '../language/language'
import type { SourceMention } from './mention'
import { isCapital, isHonorific } from './name-runs'
import { type People, type Person, personAt } from './people'
import type { SourcePhrase } from './source-phrase'

/** "Dana Price, a former analyst", "the envoy, Dana Price,", "minister Dana Price": the name that stands with a role. */
export function nameBeside(mention: SourceMention, phrase: SourcePhrase, people: People): Person | null {
  const { end, first } = mention
  const { tokens } = mention.sentence
  const reach = Math.min(tokens.length, Math.max(end, phrase.head + 1) + 6)
  let office = false
  for (let at = phrase.head + 1; at < reach; at++) {
    const token = tokens[at]!
    const person = isCapital(token) ? personAt(people, tokens, at) : null
    if (person && !isCapital(tokens[at + 1])) {
      const possessive = /^['’]s?$/.test(tokens[at + 1]?.text ?? '')
      // "minister of mines Ada Lund", but "a friend of Ada Lund".
      return possessive || (office && beginsAfterOf(tokens, at)) ? null : person
    }
    if (at === phrase.head + 1 && token.lower === 'of') {
      office = true
      continue
    }
    const inside = isCapital(token) || /^(?:[,(-]|and|the)$/.test(token.lower) || isHonorific(token)
    const described = at > phrase.head + 1 && /^(?:ADJ|DET|NOUN)$/.test(token.tag)
    if (!inside && !described) break
  }
  // "Dana Price, a former analyst, said": the phrase is what is said of her.
  let name = first - 2
  if (tokens[first - 1]?.text !== ',' || !isCapital(tokens[name])) return inApposition(mention, phrase, people)
  // "After the death of Per Osk, a senior official said": what is said of a name is closed by a comma.
  if (!/^[,.)]$/.test(tokens[end]?.text ?? '.')) return null
  while (isCapital(tokens[name - 1])) name--
  return tokens[name - 1]?.tag === 'ADP' ? null : personAt(people, tokens, first - 2)
}

/** "another witness in the inquiry, former adviser Ada Lund": the name that a comma inside the mention brings. */
export function inApposition(
  { sentence: { tokens }, end }: SourceMention,
  { head }: SourcePhrase,
  people: People,
): Person | null {
  for (let comma = end - 2; comma > head; comma--) {
    if (tokens[comma]!.text !== ',') continue
    for (let at = comma + 1; at < end && /^(?:NOUN|PROPN|ADJ|DET)$/.test(tokens[at]!.tag); at++) {
      const person = isCapital(tokens[at]) && !isCapital(tokens[at + 1]) ? personAt(people, tokens, at) : null
      if (person) return person
    }
    return null
  }
  return null
}

/** "of Ada Lund": nothing but the name stands behind "of". */
function beginsAfterOf(tokens: readonly Token[], at: number): boolean {
  let first = at
  while (isCapital(tokens[first - 1])) first--
  return tokens[first - 1]?.lower === 'of'
}

/** "Others, including Dana Price, said", "some, such as the League, argue": the examples are named. */
export function givesNames({ tokens, head, plural }: SourcePhrase): boolean {
  let at = head + 1
  if (tokens[at]?.text === ',') {
    at++
    // "Two others, Representative Ada Lund and Per Hollis, said"
    const list = tokens.slice(at, at + 9)
    const stop = list.findIndex(({ tag, lower }) => /^(?:VERB|AUX|ADP)$/.test(tag) && lower !== 'of')
    if (
      plural &&
      list.slice(0, stop < 0 ? 9 : stop).some(({ tag }, i) => tag === 'CCONJ' && namesSome(list.slice(0, i), 0)) &&
      isCapital(list[0])
    )
      return true
  }
  const such = tokens[at]?.lower === 'such'
  if (such) at++
  if (!(such ? /^as$/ : /^(?:including|like|especially|notably)$/).test(tokens[at]?.lower ?? '')) {
    // "several firms said they would leave, including Lund Motors."
    const later = tokens.findIndex(({ lower }, i) => i > at && lower === 'including' && tokens[i - 1]!.text === ',')
    return later > 0 && namesSome(tokens, later + 1)
  }
  return namesSome(tokens, at + 1)
}

const namesSome = (tokens: readonly Token[], from: number): boolean =>
  tokens.slice(from, from + 8).some((token) => isCapital(token) && token.tag === 'PROPN')
