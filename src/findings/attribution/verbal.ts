// Attribution by a verb: its subject is the source, its complement the content, before or after it.
import type { VerbGroup } from '../../language/clauses'
import { fullPhrase } from '../../language/descriptions'
import type { NounPhrase, Range } from '../../language/phrases'
import type { Subject } from '../../language/subjects'
import type { Spoken } from './attribution'
import { isTime, skipCircumstances } from './circumstances'
import { complementOf, interruption } from './complement'
import { contentEnd, contentStart, hasVerb, isComma, isMark } from './content'
import type { CueGroup } from './cue'
import { DOCUMENT } from './documents'
import { type FoundCue, nounCue, verbCues } from './lexicon'
import { type Scene, spanOf } from './scene'

const FIRST_AND_SECOND = new Set(['i', 'we', 'you', 'me', 'us'])
const EMPTY = new Set(['there', 'this', 'what', 'nothing', 'something', 'anything', 'everything'])
/** Where the understood subject of "to …" or "by …ing" speaks: aims and judgements are left out. */
const UNDERSTOOD = new Set(['say', 'reply', 'tell', 'ask', 'claim', 'allege', 'reveal', 'oppose', 'describe', 'talk'])

const MANNER =
  /^(?:continue|go|begin|start|try|attempt|seem|appear|proceed|use|come|move|manage|refuse|decline|struggle|rush|fail|seek)$/

interface Reading {
  source: Range
  content: Range
  cueEnd: number
}

/** The content that goes before the source (or the verb, where they are turned round): up to a comma or a closing mark. */
function before(scene: Scene, from: number): Range | null {
  const { tokens, quoteAt } = scene
  const at = from - 1
  if (at < 1) return null
  if (quoteAt[at] && isMark(tokens[at]) && quoteAt[at] !== quoteAt[from])
    return { from: contentStart(scene, at + 1), to: at + 1 }
  const mark = tokens[at]!
  if (!isComma(mark) && mark.text !== '?' && mark.text !== '!') return null
  const range = { from: contentStart(scene, at), to: at }
  if (subordinate(scene, range)) return null
  if (quoteAt[at - 1] && quoteAt[at - 1] !== quoteAt[from]) return range
  return hasVerb(scene, range) && range.to - range.from > 2 ? range : null
}

/** "After months of talks,": an adverbial with no clause after it is nobody's words. */
function subordinate({ tokens, quoteAt, verbAt, verbs }: Scene, { from, to }: Range): boolean {
  const first = tokens[from]!
  const opens = /^(?:when|while|as|if|after|before|although|though|since|until|because|despite|asked|to|without)$/.test(
    first.lower,
  )
  if (!opens && first.tag !== 'ADP') return false
  for (let at = from; at < to; at++) {
    if (quoteAt[at] || isComma(tokens[at])) return false
    // "About 270 people have moved, …" opens with an adverb that the tagger takes for a preposition.
    if (!opens && verbAt[at]! >= 0 && verbs[verbAt[at]!]!.form === 'finite') return false
  }
  return true
}

/** "The campaign Clinton envisioned", "information that officials said would harm": the content is what the clause describes. */
function describedBefore({ tokens, phraseAt, phrases }: Scene, from: number, to: number): Range | null {
  let at = from - 1
  const relative = at > 0 && /^(?:that|which|whom)$/.test(tokens[at]!.lower)
  if (relative) at--
  const index = at >= 0 ? phraseAt[at]! : -1
  const phrase = index >= 0 ? phrases[index]! : null
  if (!phrase || phrase.to !== at + 1) return null
  const first = tokens[phrase.from]!
  const next = tokens[to]
  if (next && next.tag !== 'PUNCT' && next.tag !== 'AUX' && next.tag !== 'VERB' && next.tag !== 'ADV') return null
  return relative || first.tag === 'DET' || phrase.possessor ? { from: phrase.from, to: phrase.to } : null
}

function isDocument({ tokens, phraseAt, phrases }: Scene, at: number): boolean {
  const index = phraseAt[at] ?? -1
  const head = index >= 0 ? tokens[phrases[index]!.head]! : null
  return head !== null && (DOCUMENT.test(head.lower) || nounCue(head) !== undefined)
}

function withSubject(scene: Scene, verb: VerbGroup, { group, to }: FoundCue, lastResort: boolean): Reading | null {
  const { tokens, quoteAt } = scene
  const subject = verb.subject!
  if (group.documents === 'source' && !DOCUMENT.test(tokens[subject.phrase.head]!.lower)) return null
  if (verb.form === 'participle' && describes(scene, verb)) return null
  const source = withoutTime(scene, subject)
  const after = complementOf(scene, group, to)
  if (group.documents === 'object' && !isDocument(scene, after?.range.from ?? -1)) return null
  const cueEnd = after?.cueEnd ?? to
  if ((group.takes.includes('before') || group.takes.includes('quotation')) && subject.how === 'before') {
    // "As Lund said on Monday, …"
    if (tokens[subject.from - 1]?.lower === 'as') {
      const comma = isComma(tokens[to]) ? to : skipCircumstances(scene, to, false)
      if (isComma(tokens[comma]) && comma + 1 < scene.last) {
        return { source, cueEnd: to, content: { from: comma + 1, to: contentEnd(scene, comma + 1, 'clause') } }
      }
    }
    const quoted = quoteAt[verb.verb]
    const lead = before(scene, subject.from)
    if (
      group.takes.includes('quotation') &&
      !(lead && quoteAt[lead.to - 1] && quoteAt[lead.to - 1] !== quoted) &&
      !after
    )
      return null
    const comma = after ? -1 : interruption(scene, subject.from, to, group.takes.includes('person'))
    if (comma > 0 && quoteAt[comma + 1] === quoted) {
      const from = contentStart(scene, subject.from - 1)
      return { source, cueEnd, content: { from, to: contentEnd(scene, comma + 1, 'clause') } }
    }
    if (lead && !after) return { source, cueEnd, content: lead }
    if (lead && after && quoteAt[lead.to - 1] && quoteAt[lead.to - 1] !== quoted) {
      const goesOn = quoteAt[after.range.from] || isComma(tokens[to])
      return { source, cueEnd, content: goesOn ? { from: lead.from, to: after.range.to } : lead }
    }
  }
  if (after) return { source, cueEnd, content: after.range }
  if (!lastResort) return null
  const gap = tokens[subject.from - 1]?.lower ?? ''
  const next = scene.verbAt[to] ?? -1
  if (
    group.takes.includes('clause') &&
    next >= 0 &&
    scene.verbs[next]!.from === to &&
    scene.verbs[next]!.form === 'finite' &&
    subject.how === 'before'
  ) {
    // "job losses that economists say would follow", "what she said is growing demand"
    if (/^(?:that|which|what|who)$/.test(gap) || phraseEndsAt(scene, subject.from)) {
      return { source, cueEnd, content: { from: to, to: contentEnd(scene, to, 'clause') } }
    }
  }
  const described =
    subject.how === 'before' && group.takes.some((what) => what === 'object' || what === 'clause')
      ? describedBefore(scene, subject.from, to)
      : null
  return described && { source, cueEnd, content: described }
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

/** "officials on Thursday" without the time. */
function withoutTime(scene: Scene, { from, to, phrase }: Subject): Range {
  for (const next of scene.phrases) {
    if (next.from < phrase.to) continue
    if (next.from >= to) break
    if (next.to === to && isTime(scene, next)) {
      const end = scene.tokens[next.from - 1]!.tag === 'ADP' ? next.from - 1 : next.from
      return { from, to: Math.max(end, phrase.to) }
    }
  }
  return { from, to }
}

/** "…," said the minister. */
function turnedRound(scene: Scene, verb: VerbGroup, { group, to }: FoundCue): Reading | null {
  const { tokens, quoteAt, last } = scene
  const speech = group.takes.includes('before')
  if (!(speech || group.takes.includes('quotation')) || verb.form === 'ing' || verb.form === 'infinitive') return null
  const phrase = phraseFrom(scene, to)
  if (!phrase || tokens[phrase.head]!.lower === 'it') return null
  const source = fullPhrase(scene, phrase, last)
  const lead = before(scene, verb.from)
  if (!lead && isComma(tokens[verb.from - 1]) && isComma(tokens[source.to]) && source.to + 1 < last) {
    // "The paradox, says Lund, is that …"
    const from = contentStart(scene, verb.from - 1)
    return { source, cueEnd: to, content: { from, to: contentEnd(scene, source.to + 1, 'clause') } }
  }
  if (!lead || !(speech || quoteAt[lead.to - 1])) return null
  const goesOn = isComma(tokens[source.to]) && quoteAt[source.to + 1]
  const content = goesOn ? { from: lead.from, to: contentEnd(scene, source.to + 1, 'clause') } : lead
  return { source, cueEnd: to, content }
}

/** "was told by officials that", "was criticised by the union", "a list published by the agency". */
function passive(scene: Scene, verb: VerbGroup, { group, to }: FoundCue): Reading | null {
  const { tokens, last } = scene
  let at = to
  while (at < last && at < to + 8 && tokens[at]!.lower !== 'by' && tokens[at]!.tag !== 'PUNCT') at++
  const phrase = tokens[at]?.lower === 'by' ? phraseFrom(scene, at + 1) : null
  if (!phrase) return null
  const source = fullPhrase(scene, phrase, last)
  const after = group.takes.includes('clause') ? complementOf(scene, { ...group, takes: ['clause'] }, source.to) : null
  if (after) return { source, cueEnd: to, content: after.range }
  if (verb.form === 'finite' && verb.subject) return { source, cueEnd: to, content: verb.subject }
  const index = verb.from > 0 ? scene.phraseAt[verb.from - 1]! : -1
  return index >= 0 ? { source, cueEnd: to, content: scene.phrases[index]! } : null
}

const phraseEndsAt = ({ phraseAt, phrases }: Scene, at: number): boolean => {
  const index = phraseAt[at - 1] ?? -1
  return index >= 0 && phrases[index]!.to === at
}

const phraseFrom = ({ phraseAt, phrases }: Scene, at: number): NounPhrase | null => {
  const index = phraseAt[at] ?? -1
  const phrase = index >= 0 ? phrases[index]! : null
  return phrase && phrase.from === at ? phrase : null
}

function readCue(scene: Scene, verb: VerbGroup, cue: FoundCue, lastResort: boolean): Reading | null {
  const { quoteAt, tokens } = scene
  if (verb.passive || (verb.form === 'participle' && byAgent(scene, cue.to))) return passive(scene, verb, cue)
  const { subject } = verb
  // ", said Lund, …": what stands before a comma is another verb's subject.
  if (subject?.how === 'shared' && isComma(tokens[verb.from - 1])) {
    const turned = turnedRound(scene, verb, cue)
    if (turned) return turned
  }
  if (subject && !(subject.how === 'before' && quoteAt[subject.from] !== quoteAt[verb.verb]))
    return withSubject(scene, verb, cue, lastResort)
  return turnedRound(scene, verb, cue)
}

/** "by the agency", not "by telephone". */
function byAgent(scene: Scene, at: number): boolean {
  const phrase = scene.tokens[at]?.lower === 'by' ? phraseFrom(scene, at + 1) : null
  return (
    phrase !== null &&
    !(
      phrase.to === phrase.from + 1 &&
      scene.tokens[phrase.head]!.tag === 'NOUN' &&
      !/s$/.test(scene.tokens[phrase.head]!.lower)
    )
  )
}

const delivery = (group: CueGroup, direct: boolean): Spoken['delivery'] =>
  group.kind === 'thought' || group.kind === 'aim' ? 'thought' : direct ? 'direct' : 'paraphrase'

export function verbal(scene: Scene): Spoken[] {
  const { tokens, quoteAt, verbs } = scene
  const found: Spoken[] = []
  for (const verb of verbs) {
    const cues = verbCues(tokens, verb.verb)
    for (const [i, cue] of cues.entries()) {
      const reading = readCue(scene, verb, cue, i === cues.length - 1)
      if (!reading || reading.content.to <= reading.content.from) continue
      const { source } = reading
      const content = mainClauseCut(scene, verb, reading.content)
      const first = tokens[source.from]!.lower
      const quoted = quoteAt[verb.verb]
      if (EMPTY.has(first) && source.to === source.from + 1) break
      if (quoted && (FIRST_AND_SECOND.has(first) || first === 'it')) break
      const governor = verb.subject?.how === 'understood' ? governs(scene, verb) : null
      if (verb.subject?.how === 'understood') {
        if ((!governor && !UNDERSTOOD.has(cue.group.id)) || insideContent(found, tokens[verb.from]!.start)) break
      }
      const direct = !quoted && quoteAt.slice(content.from, content.to).some((quotation) => quotation !== null)
      found.push({
        source: spanOf(tokens, source),
        cue: spanOf(tokens, { from: governor?.from ?? verb.from, to: reading.cueEnd }),
        content: spanOf(tokens, content),
        delivery: delivery(cue.group, direct),
        rule: cue.group.id,
        sentence: { start: scene.sentence.start, end: scene.sentence.end },
      })
      break
    }
  }
  return found
}

/** "continued to defend", "went on to list", "tried to explain": the verb before "to" adds a manner, no content of its own. */
function governs({ tokens, verbAt, verbs }: Scene, verb: VerbGroup): VerbGroup | null {
  if (verb.form !== 'infinitive') return null
  const at = tokens[verb.from - 1]?.lower === 'on' ? verb.from - 2 : verb.from - 1
  const before = at >= 0 ? verbAt[at]! : -1
  const governor = before >= 0 ? verbs[before]! : null
  return governor && governor.to === at + 1 && MANNER.test(tokens[governor.verb]!.lemma) ? governor : null
}

/** "Though she said who it was, the front-runner left": a content in an opening clause ends where the main clause begins. */
function mainClauseCut(scene: Scene, verb: VerbGroup, content: Range): Range {
  const { tokens, verbAt, verbs, quoteAt } = scene
  if (content.from < verb.from || quoteAt[verb.verb]) return content
  const opening = tokens[0]!
  if (!/^(?:though|although|while|when|after|before|if|as|since|because|despite|in|by|asked|told)$/.test(opening.lower))
    return content
  for (let at = 1; at < verb.from; at++) if (isComma(tokens[at])) return content
  for (let at = content.from; at < content.to; at++) {
    if (tokens[at]!.text !== ',' || quoteAt[at]) continue
    const phrase = phraseFrom(scene, at + 1)
    const next = phrase ? (verbAt[phrase.to] ?? -1) : -1
    if (next >= 0 && verbs[next]!.form !== 'ing') return { from: content.from, to: Math.max(at, content.from + 1) }
  }
  return content
}

const insideContent = (found: readonly Spoken[], at: number): boolean =>
  found.some(({ content }) => content !== null && content.start <= at && at < content.end)
