// Whether a subject can be the source of what its verb says: people, bodies and texts can; a diet that promotes health cannot.
import type { Token } from '../../language/language'
import type { Range } from '../../language/phrases'
import type { CueGroup } from '../../lexicon/cue'
import { anyOf, nounOf } from '../../lexicon/lexicon'
import { regex } from '../../regex'
import { bareClause } from './bare-clause'
import type { Scene } from './scene'

/** Verbs that hardly ever have another meaning: whatever says something is a source. */
const SAYING = /^(?:say|tell|show|indicate|read|warn|argue)$/
const NEUTER = /^(?:it|this|that|which|these|those|its)$/
/** Who or what can be the source of words, whatever the tagger takes the word for. */
const SPEAKS = anyOf('person', 'group', 'document', 'media')
/** What can be one where it is a noun: "the rich", not "a diet rich in oats". */
const MAY_SPEAK = SPEAKS | anyOf('personSecondary', 'crowd', 'statement')
const QUANTITY = regex('')`
    ^(?:some|many|most|several|few|all|both|each|others?|another|one|none|any|either|neither|more|half|
    thirds?|quarters?|percent|percentage|majority|minority|plurality|dozens?|hundreds?|thousands?|
    millions?)$
  `

const isCapital = ({ text }: Token): boolean => /^\p{Lu}/u.test(text)

/** Whether nothing in the phrase, up to what only describes it, is a word for people, a body or a text. */
function isThing({ tokens }: Scene, { from, to }: Range): boolean {
  if (NEUTER.test(tokens[from]!.lower) && tokens[from]!.tag !== 'DET') return tokens[from + 1]?.lower !== 'who'
  for (let at = from; at < to; at++) {
    const token = tokens[at]!
    const { lower, tag } = token
    if (lower === 'who' || lower === 'whose') return false
    if (/^(?:that|which|where)$/.test(lower) && at > from) return true
    if ((tag === 'ADP' && lower !== 'of') || token.text === ',') return true
    if (tag === 'PRON' || tag === 'PROPN' || tag === 'NUM' || QUANTITY.test(lower)) return false
    // "a conference call", "partisan strife": what only modifies is not who speaks.
    const modifies = at + 1 < to && tokens[at + 1]!.tag === 'NOUN'
    if (!modifies && nounOf(token).is(tag === 'NOUN' ? MAY_SPEAK : SPEAKS)) return false
    if (at > from && isCapital(token)) return false
  }
  return true
}

/** Whether `source` could be the one who says `content` with the verb at `verb`, a cue of `group`. */
export function couldSpeak(scene: Scene, source: Range, verb: number, group: CueGroup, content: Range): boolean {
  const { tokens, quoteAt } = scene
  if (!isThing(scene, source)) return true
  if (SAYING.test(tokens[verb]!.lemma) && group.id !== 'show-figures') return true
  const opens = tokens[content.from]!.lower
  return (
    /^(?:that|whether|how|why|what|who|where|when)$/.test(opens) ||
    quoteAt[content.from] !== quoteAt[source.from] ||
    (group.takes.includes('clause') && bareClause(scene, content.from))
  )
}
