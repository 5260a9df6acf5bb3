// How an attribution is meant: told, or only denied, imagined, supposed or planned.
import type { VerbGroup } from '../../language/clause'
import { regex } from '../../regex'
import type { Mood } from '../model'
import type { Scene } from './scene'

const MODAL = /^(?:would|may|might|could|can|should|must|ought|'d|ca|wo)$/
const FUTURE = /^(?:will|shall|'ll)$/
const NOBODY = /^(?:nobody|no|none|neither|nothing)$/
const CONDITION = /^(?:if|unless|whether|lest)$/
const REFUSES = /^(?:refuse|decline|fail|hesitate|forget|neglect)$/
const TRIES = /^(?:try|attempt|seek|struggle)$/
/** What somebody who does it "to say" something has done with saying it, or says in going on. */
const PERFORMS = regex('')`
    ^(?:use|take|come|go|appear|seem|rise|stand|call|write|hold|step|turn|continue|begin|start|proceed|
    rush|manage|break|interrupt|return|speak|release|issue|send|lead|prompt|force|cause|push|drive|
    compel|join|gather|move|jump|pause|emerge|live)$
  `
/** "were quick to point out", "is the first to admit": it is said. */
const READY = /^(?:quick|eager|keen|careful|happy|glad|proud|fond|swift|first|last|right|wrong|pains|wont)$/
/** Wishes told in a polite form: "would like to". */
const POLITE = /^(?:like|prefer|love|hate|rather)$/

/** The verb that an infinitive hangs on: the nearest before it. */
function governor({ verbAt, verbs }: Scene, from: number): VerbGroup | null {
  for (let at = from - 1; at >= 0 && from - at < 12; at--) if (verbAt[at]! >= 0) return verbs[verbAt[at]!]!
  return null
}

/** Does "if" or "whether" open the clause whose subject begins at `from`? */
function inCondition({ tokens }: Scene, from: number): boolean {
  for (let at = from - 1; at >= 0 && from - at < 3; at--) {
    if (CONDITION.test(tokens[at]!.lower)) return true
    if (tokens[at]!.tag !== 'ADV') return false
  }
  return false
}

/** A question of the writer's own: an auxiliary before the subject, and a question mark outside quotation marks. */
function inQuestion({ tokens, quoteAt }: Scene, verb: VerbGroup): boolean {
  const end = tokens.length - 1
  if (tokens[end]?.text !== '?' || quoteAt[end] || quoteAt[verb.verb] || !verb.subject) return false
  const before = tokens[verb.subject.from - 1]
  return before?.tag === 'AUX' || /^(?:do|does|did)$/.test(before?.lower ?? '')
}

/** How an attribution by `verb` is meant. */
export function moodOf(scene: Scene, verb: VerbGroup): Mood {
  const { tokens } = scene
  const { subject } = verb
  if (verb.negated || NOBODY.test(tokens[subject?.from ?? verb.from]!.lower)) return 'negated'
  if (/^(?:without|not|never)$/.test(tokens[verb.from - 1]?.lower ?? '')) return 'negated'
  if ((subject && subject.how !== 'relative' && inCondition(scene, subject.from)) || inQuestion(scene, verb))
    return 'conditional'
  for (let at = verb.from; at < verb.verb; at++) {
    const { lower } = tokens[at]!
    if (MODAL.test(lower) && !POLITE.test(tokens[verb.verb]!.lemma)) return 'hypothetical'
    if (FUTURE.test(lower)) return 'aim'
  }
  if (verb.form !== 'infinitive') return 'told'
  const above = governor(scene, verb.from)
  if (!above) return 'aim'
  const { lemma } = tokens[above.verb]!
  if (READY.test(tokens[verb.from - 1]!.lower)) return above.negated ? 'negated' : 'told'
  if (REFUSES.test(lemma) || above.negated) return 'negated'
  if (TRIES.test(lemma)) return 'aim'
  return PERFORMS.test(lemma) ? 'told' : 'aim'
}
