// Whether a subject can be the source of what its verb says: people, bodies and texts can; a diet that promotes health cannot.
import type { Token } from '../../language/language'
import type { Range } from '../../language/phrases'
import { nounClass } from '../sources/nouns'
import { bareClause } from './complement'
import type { CueGroup } from './cue'
import { DOCUMENT } from './documents'
import type { Scene } from './scene'

/** Verbs that hardly ever have another meaning: whatever says something is a source. */
const SAYING = /^(?:say|tell|show|indicate|read|warn|argue)$/
const NEUTER = /^(?:it|this|that|which|these|those|its)$/
/** Endings of words for people, and words for many of them. */
const HUMAN =
  /(?:(?:er|or|ist|ian|eur|crat|ant|ent|ee)s?|m[ae]n|folks?|surgeon|public|duo|trio|pair|couple|crowd|mob|gang|troops?|clergy|left|right|opposition|electorate|establishment|industr(?:y|ies)|sector|markets?|world|caucus(?:es)?|districts?|famil(?:y|ies)|generation|class|elite|base|voice|mind|heart|lad(?:y|ies)|kids?|guys?|hosts?|teens?|fanatics?|rookies?|gurus?|films?|movies?|documentar(?:y|ies)|shows?|songs?|accords?)$/
const QUANTITY =
  /^(?:some|many|most|several|few|all|both|each|others?|another|one|none|any|either|neither|more|half|thirds?|quarters?|percent|percentage|majority|minority|plurality|dozens?|hundreds?|thousands?|millions?)$/
/** Words ending like those for people that name none. */
const THINGS =
  /^(?:number|paper|power|water|weather|matter|order|answer|letter|quarter|center|centre|chapter|factor|error|color|colour|monitor|sensor|motor|charger|computer|server|router|printer|speaker|adapter|filter|trailer|poster|sticker|disorder|layer|cover|corner|river|tower|summer|winter|offer|former|latter|event|moment|element|agreement|government|movement|environment|experiment|treatment|equipment|amount|content|percent|accident|incident|argument|development|investment|apartment|department|payment|document|comment|statement|parent|plant|committee|degree|fee|tree|coffee)s?$/

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
    if (nounClass(token) || DOCUMENT.test(lower)) return false
    if (at > from && isCapital(token)) return false
    if (tag === 'NOUN' && HUMAN.test(lower) && !THINGS.test(lower)) return false
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
