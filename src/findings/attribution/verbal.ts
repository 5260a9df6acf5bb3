// Attribution by a verb: its subject is the source, its complement the content, before or after it.
import type { VerbGroup } from '../../language/clauses'
import { fullPhrase } from '../../language/descriptions'
import type { NounPhrase, Range } from '../../language/phrases'
import type { Spoken } from './attribution'
import { contentEnd, contentStart, hasVerb, isComma, isQuoteMark } from './content'
import type { CueGroup } from './cue'
import { verbCue } from './lexicon'
import { type Scene, spanOf } from './scene'

const WH = new Set(['whether', 'if', 'how', 'why', 'what', 'who', 'where', 'when', 'which', 'whom', 'whatever'])
const FIRST_AND_SECOND = new Set(['i', 'we', 'you', 'me', 'us'])
const EMPTY = new Set(['it', 'there', 'this', 'what', 'nothing', 'something', 'anything', 'everything'])

interface Part {
  range: Range
  cueEnd: number
}

/** Tokens between a verb and its complement that say when, where or to whom. */
function skipCircumstances(scene: Scene, from: number, person: boolean): number {
  const { tokens, phraseAt, phrases, last, quoteAt } = scene
  let at = from
  let addressed = !person
  while (at < last && !quoteAt[at]) {
    const token = tokens[at]!
    if (token.tag === 'ADV' && phraseAt[at]! < 0) {
      at++
      continue
    }
    const phrase = phraseAt[at]! >= 0 ? phrases[phraseAt[at]!]! : null
    if (phrase && phrase.from === at && isTime(scene, phrase)) {
      at = phrase.to
      continue
    }
    if (phrase && phrase.from === at && !addressed) {
      addressed = true
      at = phrase.to
      continue
    }
    if (token.tag === 'ADP' || token.lower === 'to') {
      const object = phraseAt[at + 1] !== undefined && phraseAt[at + 1]! >= 0 ? phrases[phraseAt[at + 1]!]! : null
      if (object && object.from === at + 1) {
        at = object.to
        continue
      }
    }
    break
  }
  return at
}

const TIME =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tomorrow|tonight|earlier|later|afterwards?|week|month|year|night|morning|evening|afternoon|day|january|february|march|april|june|july|august|september|october|november|december)$/

function isTime({ tokens }: Scene, phrase: NounPhrase): boolean {
  if (!TIME.test(tokens[phrase.head]!.lower)) return false
  const first = tokens[phrase.from]!.lower
  return (
    phrase.from === phrase.head ||
    TIME.test(first) ||
    /^(?:last|this|next|that|early|late|a|one|the|two|three)$/.test(first)
  )
}

/** A clause without "that": a noun phrase whose verb follows. */
function bareClause(scene: Scene, at: number): boolean {
  const { verbs, phraseAt, phrases } = scene
  if (at >= scene.last) return false
  for (const verb of verbs) {
    if (verb.from < at) continue
    if (verb.subject && verb.subject.from === at && verb.form !== 'infinitive' && verb.subject.how !== 'relative')
      return true
    if (verb.subject && verb.subject.from < at) continue
    const index = phraseAt[at]!
    if (index >= 0 && phrases[index]!.to === verb.from && verb.form === 'finite') return true
    if (verb.from > at + 25) break
  }
  return false
}

function after(scene: Scene, group: VerbGroup, cue: CueGroup): Part | null {
  const { tokens, last, quoteAt, phraseAt } = scene
  const takes = (what: CueGroup['takes'][number]) => cue.takes.includes(what)
  let cueEnd = group.to
  let at = group.to
  while (at < last && tokens[at]!.tag === 'ADV' && phraseAt[at]! < 0) at++
  const part = (from: number, shape: 'clause' | 'phrase'): Part | null => {
    if (from >= last) return null
    return { range: { from, to: contentEnd(scene, from, shape) }, cueEnd }
  }
  if (at >= last) return null
  const person = takes('person')
  const past = skipCircumstances(scene, at, person)
  for (const start of past === at ? [at] : [at, past]) {
    const token = tokens[start]
    if (!token || start >= last) continue
    if (quoteAt[start]) return part(start, 'clause')
    if ((token.text === ':' || token.text === ',') && quoteAt[start + 1]) return part(start + 1, 'clause')
    if (token.text === ':') return part(start + 1, 'clause')
    if (!takes('clause')) continue
    if (token.lower === 'that' && !(start === at && phraseAt[start + 1]! < 0 && start + 1 >= last))
      return part(start, 'clause')
    if (WH.has(token.lower)) return part(start, 'clause')
    if (token.text === ',' && tokens[start + 1]?.lower === 'that') return part(start + 1, 'clause')
  }
  if (takes('clause') && !person && bareClause(scene, at)) return part(at, 'clause')
  if (takes('clause') && past > at && past < last && bareClause(scene, past)) return part(past, 'clause')
  if (takes('infinitive')) {
    for (const start of person && past > at ? [at, past] : [at]) {
      const verb = scene.verbAt[start]! >= 0 ? scene.verbs[scene.verbAt[start]!]! : null
      if (verb && verb.from === start && verb.form === 'infinitive')
        return part(person && start > at ? at : start, 'clause')
    }
  }
  const verb = scene.verbAt[at]! >= 0 ? scene.verbs[scene.verbAt[at]!]! : null
  if (takes('object') || (person && past > at)) {
    if (cue.with?.includes(tokens[at]!.lower)) {
      cueEnd = at + 1
      const next = at + 1
      if (
        next < last &&
        (phraseAt[next]! >= 0 || scene.verbAt[next]! >= 0 || quoteAt[next] || WH.has(tokens[next]!.lower))
      )
        return part(next, 'phrase')
      return null
    }
    if (phraseAt[at]! >= 0 && !isTime(scene, scene.phrases[phraseAt[at]!]!)) return part(at, 'phrase')
    if (verb && verb.from === at && verb.form === 'ing') return part(at, 'phrase')
    if (WH.has(tokens[at]!.lower)) return part(at, 'phrase')
  }
  return null
}

/** The content that goes before the source (or the verb, where they are turned round): up to a comma or a closing mark. */
function before(scene: Scene, from: number): Range | null {
  const { tokens, quoteAt } = scene
  let at = from - 1
  if (at < 1) return null
  if (quoteAt[at] && isQuoteMark(tokens[at]!)) return { from: contentStart(scene, at), to: at + 1 }
  if (!isComma(tokens[at]) && tokens[at]!.text !== '?' && tokens[at]!.text !== '!') return null
  if (at > 0 && quoteAt[at - 1]) return { from: contentStart(scene, at), to: at }
  const range = { from: contentStart(scene, at), to: at }
  if (tokens[at]!.text !== ',') at--
  return hasVerb(scene, range) && range.to - range.from > 2 ? range : null
}

export function verbal(scene: Scene): Spoken[] {
  const { tokens, quoteAt, verbs, last, phraseAt, phrases } = scene
  const found: Spoken[] = []
  for (const group of verbs) {
    const cue = verbCue(tokens[group.verb]!)
    if (!cue || group.passive) continue
    const quoted = quoteAt[group.verb]
    const subject = group.subject
    let source: Range | null = null
    let content: Range | null = null
    let cueEnd = group.to
    const tail = after(scene, group, cue)
    const canLead = cue.takes.includes('before')
    if (subject && !(subject.how === 'before' && quoteAt[subject.from] !== quoted)) {
      source = { from: subject.from, to: subject.to }
      content = tail?.range ?? null
      cueEnd = tail?.cueEnd ?? cueEnd
      if (canLead && subject.how === 'before') {
        const lead = before(scene, subject.from)
        const resumes = isComma(tokens[group.to]) && group.to + 1 < last
        if (lead && !content)
          content = resumes && !quoted ? { from: lead.from, to: contentEnd(scene, group.to, 'clause') } : lead
        else if (lead && content && tail && quoteAt[lead.to - 1]) content = { from: lead.from, to: content.to }
      }
    } else if (canLead && group.form !== 'ing' && group.form !== 'infinitive') {
      // Turned round: "…," said the minister.
      const index = group.to < last ? phraseAt[group.to]! : -1
      const phrase = index >= 0 ? phrases[index]! : null
      const lead = before(scene, group.from)
      if (phrase && phrase.from === group.to && lead) {
        source = fullPhrase(scene, phrase, last)
        content = lead
        if (isComma(tokens[source.to]) && quoteAt[source.to + 1])
          content = { from: lead.from, to: contentEnd(scene, source.to + 1, 'clause') }
      }
    }
    if (!source || !content || content.to <= content.from) continue
    const first = tokens[source.from]!.lower
    if (EMPTY.has(first) && source.to === source.from + 1 && first !== 'it') continue
    if (quoted && FIRST_AND_SECOND.has(first)) continue
    if (subject?.how === 'understood' && insideContent(found, tokens[group.from]!.start)) continue
    const inQuotes = !quoted && quoteAt.slice(content.from, content.to).some((quotation) => quotation !== null)
    found.push({
      source: spanOf(tokens, source),
      cue: spanOf(tokens, { from: group.from, to: cueEnd }),
      content: spanOf(tokens, content),
      delivery: cue.kind === 'thought' || cue.kind === 'aim' ? 'thought' : inQuotes ? 'direct' : 'paraphrase',
      rule: cue.id,
      sentence: { start: scene.sentence.start, end: scene.sentence.end },
    })
  }
  return found
}

const insideContent = (found: readonly Spoken[], at: number): boolean =>
  found.some(({ content }) => content !== null && content.start <= at && at < content.end)
