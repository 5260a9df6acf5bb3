// A mention: one place where somebody or something is given as a source, from an attribution or from a sighting of our own.
import type { Span } from '../../article/article'
import type { Sentence, Token } from '../../language/language'
import type { Spoken } from '../attribution/spoken'
import type { AnonymousKind } from '../findings'
import type { Reading } from '../reading'
import { tellsSomething } from './cues'
import { type Phrase, phraseAt } from './phrase'
import { isQuoted } from './quoted'
import { mayTell, partialNameSightings, type Sighting, sightings } from './sighting'

export interface SourceMention {
  /** The source as it stands in the text, with the modifiers that belong to it. */
  span: Span
  sentence: Sentence
  /** Running number of the sentence, over the whole article. */
  sentenceAt: number
  /** Tokens of the sentence inside `span`: first and exclusive end. */
  first: number
  end: number
  /** The noun phrase when its head is in the lexicon; null for names and pronouns. */
  phrase: Phrase | null
  spoken: Spoken | null
  sighting: Sighting | null
  /** Something is told here, in speech or in thought: not a bare act, wish or denial. */
  tells: boolean
}

/** A mention whose source is anonymous. */
export interface AnonymousMention extends SourceMention {
  sourceId: string
  kind: AnonymousKind
  antecedent: Span | null
  dangling: boolean
}

/** The head of a source given as a span: the last noun before anything that modifies it from behind. */
function headOf(tokens: Token[], first: number, end: number): number {
  let head = -1
  for (let i = first; i < end; i++) {
    const token = tokens[i]!
    if (/^(?:NOUN|PROPN|PRON|NUM|ADJ|DET|X)$/.test(token.tag)) head = i
    else if (
      token.tag === 'PART' ||
      token.text === '-' ||
      /^['’]$/.test(token.text) ||
      (token.tag === 'ADV' && head < 0)
    )
      continue
    else if (
      token.lower === 'of' &&
      head >= first &&
      phraseAt(tokens, head) === null &&
      /^(?:NUM|DET|NOUN|PRON|ADJ)$/.test(tokens[head]!.tag)
    )
      continue
    else if (
      token.tag === 'VERB' &&
      i + 1 < end &&
      /^(?:NOUN|PROPN)$/.test(tokens[i + 1]!.tag) &&
      /(?:ed|ing)$/.test(token.lower)
    )
      continue
    else if (head >= 0) break
  }
  return head
}

/** How far, in UTF-16 code units, a cue can stand from its source where no sighting confirms that they belong together. */
const BESIDE = 12
const isBeside = (source: Span, cue: Span): boolean =>
  cue.start >= source.end ? cue.start - source.end <= BESIDE : source.start - cue.end <= BESIDE

/** Every mention of a source, in order of the text. `withheld`: names given in part. */
export function readMentions(
  reading: Reading,
  spoken: readonly Spoken[],
  withheld: ReadonlyMap<string, number>,
): SourceMention[] {
  const mentions: SourceMention[] = []
  const attributed = [...spoken].sort((a, b) => a.source.start - b.source.start)
  let next = 0
  let sentenceAt = 0
  for (const { sentences } of reading.blocks) {
    for (const sentence of sentences) {
      const { tokens } = sentence
      const here: SourceMention[] = []
      while (next < attributed.length && attributed[next]!.source.start < sentence.end) {
        const one = attributed[next++]!
        if (one.source.start < sentence.start) continue
        const first = tokens.findIndex((token) => token.end > one.source.start)
        let end = tokens.findIndex((token) => token.start >= one.source.end)
        if (end < 0) end = tokens.length
        if (first < 0 || end <= first) continue
        const head = headOf(tokens, first, end)
        const phrase = head < 0 ? null : phraseAt(tokens, head)
        const cue = one.cue ? tokens.findIndex((token) => token.end > one.cue!.start) : -1
        const tells =
          cue >= 0 &&
          (!phrase || phrase.noun === 'document' || isBeside(one.source, one.cue!)) &&
          tellsSomething(tokens, cue, (one.content?.end ?? 0) <= one.cue!.start) &&
          !isQuoted(reading, one.source.start) &&
          (!phrase || mayTell(phrase))
        here.push({ span: one.source, sentence, sentenceAt, first, end, phrase, spoken: one, sighting: null, tells })
      }
      const seen =
        withheld.size > 0 ? [...partialNameSightings(sentence, withheld), ...sightings(sentence)] : sightings(sentence)
      for (const sighting of seen) {
        const { phrase, source, first, end } = sighting
        const quoted = isQuoted(reading, source.start)
        if (
          quoted &&
          (sighting.pattern === 'pronoun' || sighting.thought || sighting.pattern === 'later-verb' || phrase?.definite)
        )
          continue
        const same = here.find(({ span }) => span.start < source.end && source.start < span.end)
        if (same) {
          // The sighting has read the phrase word by word; attribution's source can be longer than that.
          if (!same.sighting) Object.assign(same, { sighting, phrase, span: source, first, end, tells: true })
          continue
        }
        here.push({ span: source, sentence, sentenceAt, first, end, phrase, spoken: null, sighting, tells: true })
      }
      mentions.push(...here.sort((a, b) => a.span.start - b.span.start))
      sentenceAt++
    }
  }
  return mentions
}
