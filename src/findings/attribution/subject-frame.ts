// A verb of attribution behind its subject: where what is told stands, before both, behind both or around them.
import type { Subject, VerbGroup } from '../../language/clause'
import type { Range } from '../../language/phrases'
import { type FoundCue, nounCue } from '../../lexicon/cues'
import type { Frame } from '../model'
import { complementOf, interruption } from './complement'
import type { Complement } from './complement-frames'
import { contentEnd, contentStart } from './content'
import { DOCUMENT } from './documents'
import type { FrameMatch } from './frame'
import { describedBefore, leading } from './leading'
import { isPause } from './marks'
import type { Scene } from './scene'
import { sourceOf } from './source-span'
import { throughText } from './told-text'

function isDocument({ tokens, phraseAt, phrases }: Scene, at: number): boolean {
  const index = phraseAt[at] ?? -1
  const head = index >= 0 ? tokens[phrases[index]!.head]! : null
  return head !== null && (DOCUMENT.test(head.lower) || nounCue(head) !== undefined)
}

const WRITES = /^(?:write|send|post|tweet|approve|adopt|pass|sign)$/

const CONDITION = /^(?:if|unless|although|though|because|since)$/

/** A verb behind its subject, with what stands around both. */
interface Placed {
  scene: Scene
  verb: VerbGroup
  group: FoundCue['group']
  /** Index after the last word of the verb. */
  to: number
  subject: Subject
  source: Range
  /** What the verb takes behind it. */
  after: Complement | null
  /** Index after the last word of the cue. */
  cueEnd: number
  /** The word before the subject, in lower case: "what she said". */
  gap: string
}

/** `none`: nothing is told here, whatever the others would find. Null: another may find it. */
type ContentFinder = (placed: Placed) => FrameMatch | 'none' | null

const found = ({ source, cueEnd }: Placed, content: Range, frame: Frame = 'subject-verb'): FrameMatch => ({
  source,
  cueEnd,
  content,
  frame,
})

/** "sent a letter saying that …": the text that the verb brings in tells. */
const throughItsObject: ContentFinder = ({ scene, verb, group, source, after }) => {
  if (!after || !group.takes.includes('object')) return null
  const writes = group.documents === 'object' || WRITES.test(scene.tokens[verb.verb]!.lemma)
  const through = throughText(scene, verb, after.range.from, writes)
  return through && { source, cueEnd: through.cueEnd, content: through.content, frame: 'subject-verb' }
}

/** "“We will stay,” she said", "the ferry, she said, would sail", "“We,” she said, “will stay”". */
const beforeTheSubject: ContentFinder = (placed) => {
  const { scene, verb, group, to, subject, after } = placed
  const quotes = group.takes.includes('quotation')
  if (subject.how !== 'before' || !(quotes || group.takes.includes('before'))) return null
  const { tokens, quoteAt } = scene
  const quoted = quoteAt[verb.verb]
  const lead = leading(scene, subject.from)
  const leadQuoted = lead && quoteAt[lead.to - 1] && quoteAt[lead.to - 1] !== quoted
  if (quotes && !leadQuoted && !after) return 'none'
  const comma = after ? -1 : interruption(scene, subject.from, to, group.takes.includes('person'))
  if (comma > 0 && quoteAt[comma + 1] === quoted) {
    const from = contentStart(scene, subject.from - 1)
    return found(placed, { from, to: contentEnd(scene, comma + 1, 'clause') })
  }
  if (!lead) return null
  if (!after) return found(placed, lead)
  const whole = { from: lead.from, to: after.range.to }
  // "If it rains, she said, “we will stay”"
  const behind = quoteAt[after.range.from]
  if (behind && !quoted && isPause(tokens[to]) && CONDITION.test(tokens[lead.from]!.lower)) return found(placed, whole)
  if (!leadQuoted) return null
  return found(placed, behind || isPause(tokens[to]) ? whole : lead)
}

const seenAsSomething: ContentFinder = (placed) => {
  const { scene, group, to, subject, source, gap } = placed
  if (subject.how !== 'before' || scene.quoteAt[to]) return null
  const content = seenAs(scene, subject.from, gap, { group, to })
  return content && { source, cueEnd: to + 1, content, frame: 'free-relative' }
}

/** "what they call a fraud" */
const whatItIsCalled: ContentFinder = (placed) => {
  const { scene, group, to, after, gap } = placed
  if (after || gap !== 'what' || !group.takes.includes('predicate') || to >= scene.last) return null
  return found(placed, { from: to, to: contentEnd(scene, to, 'phrase') }, 'free-relative')
}

/** "said that it would rain" */
const behindTheVerb: ContentFinder = (placed) => {
  const { after, gap, to } = placed
  const free = gap === 'what' && after !== null && after.cueEnd > to
  return after && found(placed, after.range, free ? 'free-relative' : 'subject-verb')
}

/** "job losses that economists say would follow", "what she said is growing demand" */
const aroundTheSubject: ContentFinder = (placed) => {
  const { scene, group, to, subject, gap } = placed
  const next = scene.verbs[scene.verbAt[to] ?? -1]
  if (!group.takes.includes('clause') || next?.from !== to || subject.how !== 'before') return null
  if (next.form !== 'finite' && next.form !== 'participle') return null
  if (!/^(?:that|which|what|who|whom)$/.test(gap) && !phraseEndsAt(scene, subject.from)) return null
  const from = /^(?:that|which)$/.test(gap) ? subject.from - 1 : to
  const content = { from, to: contentEnd(scene, to, 'clause') }
  return found(placed, content, gap === 'what' ? 'free-relative' : 'subject-verb')
}

/** "the plan they announced": what is described stands before the subject. */
const describedInFront: ContentFinder = (placed) => {
  const { scene, group, to, subject } = placed
  if (subject.how !== 'before' || !group.takes.some((what) => what === 'object' || what === 'clause')) return null
  const content = describedBefore(scene, subject.from, to)
  return content && found(placed, content)
}

/** The first that finds something decides. */
const CONTENT_FINDERS: readonly ContentFinder[] = [
  throughItsObject,
  beforeTheSubject,
  seenAsSomething,
  whatItIsCalled,
  behindTheVerb,
]
/** Content that only a gap shows. */
const LAST_RESORTS: readonly ContentFinder[] = [aroundTheSubject, describedInFront]

/** @param lastResort allows content that only a gap shows */
export function withSubject(
  scene: Scene,
  verb: VerbGroup,
  { group, to }: FoundCue,
  lastResort: boolean,
): FrameMatch | null {
  const subject = verb.subject!
  if (group.documents === 'source' && !DOCUMENT.test(scene.tokens[subject.phrase.head]!.lower)) return null
  if (verb.form === 'participle' && subject.how === 'before' && describes(scene, verb)) return null
  const after = complementOf(scene, group, to)
  if (group.documents === 'object' && !isDocument(scene, after?.range.from ?? -1)) return null
  const source = sourceOf(scene, subject)
  const gap = scene.tokens[subject.from - 1]?.lower ?? ''
  const placed: Placed = { scene, verb, group, to, subject, source, after, cueEnd: after?.cueEnd ?? to, gap }
  for (const find of lastResort ? [...CONTENT_FINDERS, ...LAST_RESORTS] : CONTENT_FINDERS) {
    const match = find(placed)
    if (match) return match === 'none' ? null : match
  }
  return null
}

/** "what many view as a farce", "a plan that they see as a gift", "it was less than some had hoped": the object is gone. */
function seenAs(scene: Scene, from: number, gap: string, { group, to }: FoundCue): Range | null {
  const { tokens, last } = scene
  if (group.takes.includes('as') && tokens[to]?.lower === 'as' && to + 1 < last) {
    const content = { from: to + 1, to: contentEnd(scene, to + 1, 'phrase') }
    if (/^(?:what|that|which|whom)$/.test(gap)) return content
    return phraseEndsAt(scene, from) ? content : null
  }
  if (gap !== 'than' || group.kind !== 'thought' || (to < last && tokens[to]!.tag !== 'PUNCT')) return null
  const content = { from: contentStart(scene, from - 1), to: from - 1 }
  return content.to > content.from + 1 ? content : null
}

/** "benefits anticipated for the year will come": a participle inside the subject of a later verb is a description. */
function describes({ verbs, verbAt }: Scene, verb: VerbGroup): boolean {
  const index = verbAt[verb.verb]!
  for (let i = index + 1; i < verbs.length && i < index + 4; i++) {
    const subject = verbs[i]!.subject
    if (subject?.how === 'before' && subject.from === verb.subject!.from && subject.to > verb.to) return true
  }
  return false
}

const phraseEndsAt = ({ phraseAt, phrases }: Scene, at: number): boolean => {
  const index = phraseAt[at - 1] ?? -1
  return index >= 0 && phrases[index]!.to === at
}
