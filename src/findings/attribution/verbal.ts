// Attribution by a verb: its subject is the source, its complement the content, before or after it.
import type { VerbGroup } from '../../language/clause'
import type { Range } from '../../language/phrases'
import { verbCues } from '../../lexicon/cues'
import { mainClauseCut } from './breaks'
import { couldSpeak } from './could-speak'
import { readFrame } from './frames'
import { moodOf } from './mood'
import type { Scene } from './scene'
import { withholdsName } from './source-span'
import type { Spoken } from './spoken'
import { makeSpoken } from './spoken'

const FIRST_AND_SECOND = new Set(['i', 'we', 'you', 'me', 'us'])
const EMPTY = new Set(['there', 'this', 'what', 'nothing', 'something', 'anything', 'everything'])
/** Where the understood subject of "to …" or "by …ing" speaks: aims and judgements are left out. */
const UNDERSTOOD = new Set(['say', 'reply', 'tell', 'ask', 'claim', 'allege', 'reveal', 'oppose', 'describe', 'talk'])

const MANNER =
  /^(?:continue|go|begin|start|try|attempt|seem|appear|proceed|use|come|move|manage|refuse|decline|hesitate|struggle|rush|fail|seek)$/

export function verbal(scene: Scene): Spoken[] {
  const { tokens, quoteAt, verbs } = scene
  const found: Spoken[] = []
  for (const verb of verbs) {
    if (withholdsName(scene, verb) || insideCue(found, tokens[verb.from]!.start)) continue
    const cues = verbCues(tokens, verb.verb)
    for (const [i, cue] of cues.entries()) {
      // A verb that is also one of texts only ("figures warn of") has that reading last.
      const lastResort = cues.slice(i + 1).every(({ group }) => group.documents !== undefined)
      const match = readFrame(scene, verb, cue, lastResort)
      if (!match || match.content.to <= match.content.from) continue
      const { source } = match
      const main = verb.form === 'finite' && verb.subject?.how !== 'relative'
      const content = mainClauseCut(scene, verb.from, main, match.content)
      const first = tokens[source.from]!.lower
      const quoted = quoteAt[verb.verb]
      if (EMPTY.has(first) && source.to === source.from + 1) break
      if (quoted && (FIRST_AND_SECOND.has(first) || first === 'it')) break
      // "declined to comment on": nothing is told, the refusal is all.
      const bare = cue.group.id === 'comment'
      const governor = verb.subject?.how === 'understood' && !bare ? governs(scene, verb) : null
      // "if you want a darker loaf": the reader is no source.
      if (!quoted && first === 'you' && cue.group.kind !== 'neutral') break
      // "said nothing during the debate"
      if (/^(?:say|tell|reply)$/.test(cue.group.id) && isNothing(scene, content)) break
      if (verb.subject?.how === 'understood') {
        // "is expected to report": it is somebody else's expectation.
        const before = verbs[scene.verbAt[verb.from]! - 1]
        if (before?.passive && before.to === verb.from && tokens[content.from]!.lower !== 'that') break
        const others = governor ? found.filter((one) => !startsAt(scene, one, withAdverbs(scene, governor))) : found
        if ((!governor && !UNDERSTOOD.has(cue.group.id)) || insideContent(others, tokens[verb.from]!.start)) break
      }
      if (!couldSpeak(scene, source, verb.verb, cue.group, content)) break
      const span = { from: withAdverbs(scene, governor ?? verb), to: match.cueEnd }
      // "refused to say that": one cue, not a refusal and something to say.
      if (governor) {
        const earlier = found.findIndex((one) => startsAt(scene, one, span.from))
        if (earlier >= 0) found.splice(earlier, 1)
      }
      found.push(
        makeSpoken(scene, {
          source,
          cue: span,
          content,
          kind: cue.group.kind,
          rule: cue.group.id,
          frame: match.frame,
          mood: moodOf(scene, verb),
        }),
      )
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

/** Adverbs that stand before their verb; others belong to what is before them: "who pushed the plan forward say". */
const PREVERBAL =
  /ly$|^(?:also|still|just|later|then|now|often|once|first|again|never|even|further|both|soon|long|already|always|ever)$/

/** Where "repeatedly said", "also warned" begin: the adverbs between subject and verb tell how it was said. */
function withAdverbs({ tokens, phraseAt }: Scene, verb: VerbGroup): number {
  let at = verb.from
  while (at > 1 && verb.from - at < 4 && phraseAt[at - 1]! < 0) {
    const { tag, lower } = tokens[at - 1]!
    if (tag !== 'ADV' || !PREVERBAL.test(lower)) break
    at--
  }
  return at
}

const startsAt = ({ tokens }: Scene, { cue }: Spoken, at: number): boolean => cue?.start === tokens[at]!.start

const insideCue = (found: readonly Spoken[], at: number): boolean =>
  found.some(({ cue }) => cue !== null && cue.start < at && at < cue.end)

const insideContent = (found: readonly Spoken[], at: number): boolean =>
  found.some(({ content }) => content !== null && content.start <= at && at < content.end)
