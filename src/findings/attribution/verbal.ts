// Attribution by a verb: its subject is the source, its complement the content, before or after it.
import type { VerbGroup } from '../../language/clause'
import type { Range } from '../../language/phrases'
import { isComma } from './content'
import { couldSpeak } from './could-speak'
import { readFrame } from './frames'
import { verbCues } from './lexicon'
import { phraseFrom, type Scene } from './scene'
import type { Spoken } from './spoken'
import { makeSpoken } from './spoken'

const FIRST_AND_SECOND = new Set(['i', 'we', 'you', 'me', 'us'])
const EMPTY = new Set(['there', 'this', 'what', 'nothing', 'something', 'anything', 'everything'])
/** Where the understood subject of "to …" or "by …ing" speaks: aims and judgements are left out. */
const UNDERSTOOD = new Set(['say', 'reply', 'tell', 'ask', 'claim', 'allege', 'reveal', 'oppose', 'describe', 'talk'])

const MANNER =
  /^(?:continue|go|begin|start|try|attempt|seem|appear|proceed|use|come|move|manage|refuse|decline|struggle|rush|fail|seek)$/

export function verbal(scene: Scene): Spoken[] {
  const { tokens, quoteAt, verbs } = scene
  const found: Spoken[] = []
  for (const verb of verbs) {
    const cues = verbCues(tokens, verb.verb)
    for (const [i, cue] of cues.entries()) {
      const reading = readFrame(scene, verb, cue, i === cues.length - 1)
      if (!reading || reading.content.to <= reading.content.from) continue
      const { source } = reading
      const content = mainClauseCut(scene, verb, reading.content)
      const first = tokens[source.from]!.lower
      const quoted = quoteAt[verb.verb]
      if (EMPTY.has(first) && source.to === source.from + 1) break
      if (quoted && (FIRST_AND_SECOND.has(first) || first === 'it')) break
      const governor = verb.subject?.how === 'understood' ? governs(scene, verb) : null
      // "if you want a darker loaf": the reader is no source.
      if (!quoted && first === 'you' && cue.group.kind !== 'neutral') break
      // "said nothing during the debate"
      if (/^(?:say|tell|reply)$/.test(cue.group.id) && isNothing(scene, content)) break
      if (verb.subject?.how === 'understood') {
        // "is expected to report": it is somebody else's expectation.
        const before = verbs[scene.verbAt[verb.from]! - 1]
        if (before?.passive && before.to === verb.from && tokens[content.from]!.lower !== 'that') break
        if ((!governor && !UNDERSTOOD.has(cue.group.id)) || insideContent(found, tokens[verb.from]!.start)) break
      }
      if (!couldSpeak(scene, source, verb.verb, cue.group, content)) break
      const span = { from: governor?.from ?? verb.from, to: reading.cueEnd }
      found.push(makeSpoken(scene, { source, cue: span, content, kind: cue.group.kind, rule: cue.group.id }))
      break
    }
  }
  return found
}

const isNothing = ({ tokens }: Scene, { from, to }: Range): boolean =>
  /^(?:nothing|little|anything)$/.test(tokens[from]!.lower) &&
  !(tokens[from + 1] && from + 1 < to && /^(?:that|about|of)$/.test(tokens[from + 1]!.lower))

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
  const opensWithVerb = verb.from === 0 && verb.form === 'ing'
  if (
    !opensWithVerb &&
    !/^(?:though|although|while|when|after|before|if|as|since|because|despite|in|by|asked|told)$/.test(opening.lower)
  )
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
