// Repairs of the tagger's commonest errors, from the words around. Each is data with its reason and its examples.

import { regex } from '../regex'
import { AUXILIARY_REPAIRS } from './auxiliary-repairs'
import { NOUN_REPAIRS } from './noun-repairs'
import { QUOTATION_REPAIRS } from './quotation-repairs'
import { agrees, isNoun, NOUN_OR_VERB, type TagRepair } from './tag-repair'
import type { Tag, Token } from './token'
import { VERB_REPAIRS } from './verb-repairs'

export const TAG_REPAIRS: readonly TagRepair[] = [
  ...AUXILIARY_REPAIRS,
  ...VERB_REPAIRS,
  ...QUOTATION_REPAIRS,
  ...NOUN_REPAIRS,
]

/** Verbs that headlines live by, in the forms that are seldom nouns. */
const HEADLINE_VERB = regex('')`
    ^(?:says|said|tells|told|slams|slammed|blasts|blasted|backs|backed|warns|warned|claims|claimed|
    denies|denied|admits|admitted|urges|urged|vows|vowed|endorses|endorsed|attacks|attacked|mocks|
    mocked|rips|ripped|calls|called|accuses|accused|defends|defended|reveals|revealed|wants|seeks|
    thinks|believes|asks|praises|praised|criticizes|criticises|criticized|criticised|condemns|condemned|
    responds|rejects|rejected|refuses|refused|suggests|insists|pledges|announces|announced|confirms|
    confirmed|explains|predicts|hopes|fears|plans|supports|opposes|blames|blamed|demands|declares|shows|
    finds|is|are|was|will|has|have|can|gets|makes|takes|saying)$
  `

/** More verbs that only a headline uses so often. */
const HEADLINE_NOUN = /^(?:issues|champions|eyes|details|orders|cautions|counsels|heads|hits|tops|weighs)$/

/** In title case every word looks like a name; the rule about names would then make names of verbs. */
const inTitleCase = (tokens: readonly Token[]): boolean => {
  let words = 0
  let capitals = 0
  for (const { text } of tokens) {
    if (!/^\p{L}{4,}/u.test(text)) continue
    words++
    if (/^\p{Lu}/u.test(text)) capitals++
  }
  return words > 2 && capitals > words * 0.7
}

const FINITE = /^(?:AUX|VERB)$/

/**
 * "Scrappy Debate Signals Long Grind": in a sentence without any verb, a noun that may be one and agrees with the noun
 * before it is the verb of a headline.
 */
function headlineVerb(tokens: readonly Token[]): Token | null {
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at]!
    if (at > 0 && FINITE.test(token.tag) && !/ing$/.test(token.lower)) return null
  }
  for (let at = 1; at < tokens.length - 1; at++) {
    const token = tokens[at]!
    const before = tokens[at - 1]!
    const after = tokens[at + 1]!
    if (
      token.tag !== 'NOUN' ||
      !/s$/.test(token.lower) ||
      !(NOUN_OR_VERB.test(token.lower) || HEADLINE_NOUN.test(token.lower))
    )
      continue
    const closed = before.text === ',' && at > 3
    if (!closed && !(isNoun(before) && agrees(before, token))) continue
    if (/^(?:NOUN|PROPN|ADJ|NUM|DET|PRON)$/.test(after.tag) || /^["“‘']$/.test(after.text)) return token
  }
  return null
}

/** "Film May Be Black and White": what only a verb begins with, so that it is neither the month nor a name. */
const opensVerb = (token: Token | undefined): boolean =>
  token !== undefined &&
  (/^(?:be|have|not|never|soon|still)$/.test(token.lower) || (token.tag === 'VERB' && token.lower === token.lemma))

/** Tags that some repair mends. */
const UNSURE: ReadonlySet<Tag> = new Set(TAG_REPAIRS.flatMap(({ from }) => from))

/** Changes tags in place, left to right. */
export function repairTags(tokens: Token[]): void {
  const title = inTitleCase(tokens)
  for (let at = 0; at < tokens.length; at++) {
    // "Harbour Union Slams New Fares": in a headline the tagger takes the verb for a name.
    const { tag, lower } = tokens[at]!
    if (title && at > 0 && (tag === 'PROPN' || tag === 'NOUN') && HEADLINE_VERB.test(lower)) tokens[at]!.tag = 'VERB'
    if (title && at > 0 && lower === 'may' && opensVerb(tokens[at + 1])) tokens[at]!.tag = 'AUX'
    if (!UNSURE.has(tokens[at]!.tag)) continue
    for (const repair of TAG_REPAIRS) {
      if (!repair.from.includes(tokens[at]!.tag) || (title && repair.id === 'name-part')) continue
      if (repair.when(tokens, at)) tokens[at]!.tag = repair.to
    }
  }
  const verb = headlineVerb(tokens)
  if (verb) verb.tag = 'VERB'
}
