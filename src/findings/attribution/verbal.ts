// Attribution by a verb: its subject is the source, its complement the content, before or after it.
import type { VerbGroup } from '../../language/clauses'
import { fullPhrase } from '../../language/descriptions'
import type { NounPhrase, Range } from '../../language/phrases'
import type { Spoken } from './attribution'
import { complementOf, interrupts } from './complement'
import { contentEnd, contentStart, hasVerb, isComma, isQuoteMark } from './content'
import type { CueGroup } from './cue'
import { type FoundCue, verbCues } from './lexicon'
import { type Scene, spanOf } from './scene'

const FIRST_AND_SECOND = new Set(['i', 'we', 'you', 'me', 'us'])
const EMPTY = new Set(['there', 'this', 'what', 'nothing', 'something', 'anything', 'everything'])
/** Heads of documents, polls and figures. */
const DOCUMENT =
  /^(?:poll|survey|study|report|data|figure|number|record|document|email|e-mail|letter|memo|statement|analysis|review|article|story|book|ad|advert|advertisement|video|tweet|post|page|website|site|filing|transcript|tape|recording|census|research|statistic|result|average|index|note|essay|column|editorial|speech|bill|text|caption|headline|sign|message|finding|list|map|chart|graph|documentary|film|paper|account|evidence|invoice|receipt|log|magazine|newspaper|edition|reading|estimate|forecast|model)s?$/
/** Where the understood subject of "to …" or "by …ing" speaks: aims and judgements are left out. */
const UNDERSTOOD = new Set(['say', 'reply', 'tell', 'ask', 'claim', 'allege', 'oppose', 'describe', 'talk'])

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
  if (quoteAt[at] && isQuoteMark(tokens[at]) && quoteAt[at] !== quoteAt[from])
    return { from: contentStart(scene, at + 1), to: at + 1 }
  const mark = tokens[at]!
  if (!isComma(mark) && mark.text !== '?' && mark.text !== '!') return null
  const range = { from: contentStart(scene, at), to: at }
  if (quoteAt[at - 1] && quoteAt[at - 1] !== quoteAt[from]) return range
  return hasVerb(scene, range) && range.to - range.from > 2 ? range : null
}

/** "The campaign Clinton envisioned", "information that officials said would harm": the content is what the clause describes. */
function describedBefore({ tokens, phraseAt, phrases }: Scene, from: number): Range | null {
  let at = from - 1
  const relative = at > 0 && /^(?:that|which|whom)$/.test(tokens[at]!.lower)
  if (relative) at--
  const index = at >= 0 ? phraseAt[at]! : -1
  const phrase = index >= 0 ? phrases[index]! : null
  if (!phrase || phrase.to !== at + 1) return null
  const first = tokens[phrase.from]!
  return relative || first.tag === 'DET' || phrase.possessor ? { from: phrase.from, to: phrase.to } : null
}

function withSubject(scene: Scene, verb: VerbGroup, { group, to }: FoundCue): Reading | null {
  const { tokens, quoteAt } = scene
  const subject = verb.subject!
  if (group.documents && !DOCUMENT.test(tokens[subject.phrase.head]!.lower)) return null
  const source = { from: subject.from, to: subject.to }
  const after = complementOf(scene, group, to)
  const cueEnd = after?.cueEnd ?? to
  if ((group.takes.includes('before') || group.takes.includes('quotation')) && subject.how === 'before') {
    // "As Lund says, …"
    if (tokens[subject.from - 1]?.lower === 'as' && isComma(tokens[to])) {
      return { source, cueEnd: to, content: { from: to + 1, to: contentEnd(scene, to + 1, 'clause') } }
    }
    const quoted = quoteAt[verb.verb]
    const lead = before(scene, subject.from)
    if (
      group.takes.includes('quotation') &&
      !(lead && quoteAt[lead.to - 1] && quoteAt[lead.to - 1] !== quoted) &&
      !after
    )
      return null
    if (!after && interrupts(scene, subject.from, to) && quoteAt[to + 1] === quoted) {
      const from = contentStart(scene, subject.from - 1)
      return { source, cueEnd, content: { from, to: contentEnd(scene, to + 1, 'clause') } }
    }
    if (lead && !after) return { source, cueEnd, content: lead }
    if (lead && after && quoteAt[lead.to - 1] && quoteAt[lead.to - 1] !== quoted) {
      const goesOn = quoteAt[after.range.from] || isComma(tokens[to])
      return { source, cueEnd, content: goesOn ? { from: lead.from, to: after.range.to } : lead }
    }
  }
  if (after) return { source, cueEnd, content: after.range }
  const described =
    subject.how === 'before' && group.takes.some((what) => what === 'object' || what === 'clause')
      ? describedBefore(scene, subject.from)
      : null
  return described && { source, cueEnd, content: described }
}

/** "…," said the minister. */
function turnedRound(scene: Scene, verb: VerbGroup, { group, to }: FoundCue): Reading | null {
  const { tokens, quoteAt, last } = scene
  const speech = group.takes.includes('before')
  if (!(speech || group.takes.includes('quotation')) || verb.form === 'ing' || verb.form === 'infinitive') return null
  const phrase = phraseFrom(scene, to)
  const lead = before(scene, verb.from)
  if (!phrase || !lead || !(speech || quoteAt[lead.to - 1])) return null
  const source = fullPhrase(scene, phrase, last)
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

const phraseFrom = ({ phraseAt, phrases }: Scene, at: number): NounPhrase | null => {
  const index = phraseAt[at] ?? -1
  const phrase = index >= 0 ? phrases[index]! : null
  return phrase && phrase.from === at ? phrase : null
}

function readCue(scene: Scene, verb: VerbGroup, cue: FoundCue): Reading | null {
  const { quoteAt, tokens } = scene
  if (verb.passive || (verb.form === 'participle' && tokens[cue.to]?.lower === 'by')) return passive(scene, verb, cue)
  const { subject } = verb
  if (subject && !(subject.how === 'before' && quoteAt[subject.from] !== quoteAt[verb.verb]))
    return withSubject(scene, verb, cue)
  return turnedRound(scene, verb, cue)
}

const delivery = (group: CueGroup, direct: boolean): Spoken['delivery'] =>
  group.kind === 'thought' || group.kind === 'aim' ? 'thought' : direct ? 'direct' : 'paraphrase'

export function verbal(scene: Scene): Spoken[] {
  const { tokens, quoteAt, verbs } = scene
  const found: Spoken[] = []
  for (const verb of verbs) {
    for (const cue of verbCues(tokens, verb.verb)) {
      const reading = readCue(scene, verb, cue)
      if (!reading || reading.content.to <= reading.content.from) continue
      const { source, content } = reading
      const first = tokens[source.from]!.lower
      const quoted = quoteAt[verb.verb]
      if (EMPTY.has(first) && source.to === source.from + 1) break
      if (quoted && FIRST_AND_SECOND.has(first)) break
      if (verb.subject?.how === 'understood') {
        if (!UNDERSTOOD.has(cue.group.id) || insideContent(found, tokens[verb.from]!.start)) break
      }
      const direct = !quoted && quoteAt.slice(content.from, content.to).some((quotation) => quotation !== null)
      found.push({
        source: spanOf(tokens, source),
        cue: spanOf(tokens, { from: verb.from, to: reading.cueEnd }),
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

const insideContent = (found: readonly Spoken[], at: number): boolean =>
  found.some(({ content }) => content !== null && content.start <= at && at < content.end)
