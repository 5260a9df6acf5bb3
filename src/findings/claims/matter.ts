// Which answer answers which claim: given by the side that is meant, about the same matter. To the right claim or to none.
import type { Span } from '../../article/article'
import { knownNoun } from '../../lexicon/lexicon'
import { isHonorific } from '../../sources/name-runs'
import { holds } from '../../spans'
import type { Finding, Party } from '../model'
import { rangeOf } from './content'
import { type Manner, tokensIn } from './manner'
import { pointsAt } from './party'
import type { Answered } from './replies'
import type { Line, ToldLines } from './told-lines'

/** In sentences: how far behind a claim, or before it, the side that is meant may answer. */
const BEHIND = 30
const BEFORE = 12
/** In sentences: how near an answer stands that says itself what it answers. */
const SOON = 6
/** In sentences: how near an answer stands that does not say whose it is. */
const NEAR = 2

export interface Accused {
  finding: Finding
  manner: Manner
  line: Line
  at: number
  claimant: Party | null
  content: readonly Span[]
}

/** Names and nouns by which a side is called, in lower case. */
export function calledBy(line: Line, span: Span): Set<string> {
  const found = new Set<string>()
  for (const token of tokensIn(line, span)) {
    if (
      /^(?:PROPN|ADJ)$/.test(token.tag) &&
      /^\p{Lu}/u.test(token.text) &&
      token.text.length > 1 &&
      !isHonorific(token)
    )
      found.add(token.lower)
    const noun = token.tag === 'NOUN' || token.tag === 'PROPN' ? knownNoun(token) : null
    if (
      noun &&
      (noun.has('group') || noun.has('person') || noun.has('office')) &&
      !noun.has('spokesperson') &&
      !noun.has('counsel')
    )
      found.add(noun.lemma)
  }
  return found
}

/**
 * Who is accused: the phrase that a charge begins with, "the firm of dumping waste", "Hollis took bribes"; null where a pronoun
 * or nobody stands there.
 */
export function accusedIn(line: Line, content: Span): Set<string> | null {
  const { phraseAt, phrases, tokens } = line.sentence.clauses
  const { from } = rangeOf(line, content)
  const index = phraseAt[from] ?? -1
  const phrase = index >= 0 ? phrases[index]! : null
  if (!phrase || tokens[phrase.head]!.tag === 'PRON') return null
  const called = calledBy(line, { start: tokens[from]!.start, end: tokens[phrase.to - 1]!.end })
  return called.size > 0 ? called : null
}

/** "Israel" and "Israeli", "Vale" and "Vale’s". */
const LEAST_STEM = 4
const isSame = (a: string, b: string): boolean =>
  a === b ||
  (Math.min(a.length, b.length) >= LEAST_STEM &&
    (a.startsWith(b) || b.startsWith(a)) &&
    Math.abs(a.length - b.length) <= 3)

export const share = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].some((one) => b.has(one) || [...b].some((other) => isSame(one, other)))

const wordsOf = (name: string): Set<string> =>
  new Set(
    name
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 2),
  )

/** Whether both are the same somebody. */
export const isOne = (a: Party | null, b: Party | null): boolean =>
  a !== null &&
  b !== null &&
  ((a.sourceId !== null && a.sourceId === b.sourceId) || a.name.toLowerCase() === b.name.toLowerCase())

const FUNCTION = /^(?:PUNCT|DET|ADP|PRON|AUX|PART|CCONJ|SCONJ|ADV|SPACE|SYM|NUM)$/
const LIGHT = /^(?:be|have|do|say|make|take|get|go|year|day|people|time)$/

/** What a claim is about: the dictionary forms of its words that carry it. */
export const matterOf = (line: Line, span: Span): Set<string> =>
  new Set(
    tokensIn(line, span).flatMap(({ tag, lemma }) =>
      FUNCTION.test(tag) || LIGHT.test(lemma) || lemma.length < 4 ? [] : [lemma],
    ),
  )

/** "dismissed a report claiming that": the claim is told of the thing that is turned away. */
function isTold(line: Line, finding: Finding, { kind, about, cue }: Answered): boolean {
  if (kind !== 'denial' || !about || about.start < cue.end || !holds(about, finding)) return false
  const before = tokensIn(line, { start: about.start, end: finding.start })
  const first = tokensIn(line, finding)[0]
  const noun = before.some(({ tag }) => tag === 'NOUN')
  return (
    noun && first?.lower.endsWith('ing') === true && before.every(({ tag }) => /^(?:DET|ADJ|NOUN|PROPN)$/.test(tag))
  )
}

/** Those of the answers around a claim that answer it. */
export function answersTo(story: ToldLines, accused: Accused, answers: readonly Answered[]): Answered[] {
  return answers.filter((answer) => isAnswer(story, accused, answer))
}

/** "…, an allegation that the firm denies": what is answered stands before the answer, behind the claim itself. */
export const takesUp = ({ general, about, cue }: Answered): boolean =>
  general && about !== null && about.end <= cue.start

function isAnswer(story: ToldLines, accused: Accused, answer: Answered): boolean {
  const { finding, manner, at, line, claimant, content } = accused
  const apart = answer.at - at
  if (apart > BEHIND || apart < -BEFORE) return false
  const here = story.lines[answer.at]!
  // Whoever claims it does not answer it.
  if (isOne(claimant, answer.by)) return false
  const charged = finding.kind === 'alleged' || manner === 'lacks' || manner === 'checks'
  const sides = new Set<string>()
  const accusedSide = content[0] ? accusedIn(line, content[0]) : null
  for (const span of [...content, finding.sentence]) for (const word of calledBy(line, span)) sides.add(word)
  const claims = claimant ? wordsOf(claimant.name) : new Set<string>()
  for (const word of claims) sides.delete(word)
  // "the spokesman says two men were held on suspicion of": who tells it is not who is accused.
  const told = line.told.filter(({ parts }) => parts.some((part) => holds(part, finding)))
  for (const { source } of told)
    for (const word of calledBy(line, source)) if (!accusedSide?.has(word)) sides.delete(word)
  const by = answer.answerer ? calledBy(here, answer.answerer) : new Set<string>()
  // "The former comedian": by the name that the source has elsewhere.
  const full = answer.by?.sourceId ? story.sources.get(answer.by.sourceId)?.name : null
  if (answer.by) for (const word of wordsOf(`${answer.by.name} ${full ?? ''}`)) if (sides.has(word)) by.add(word)
  // Where the charge says who is accused, nobody else answers it; far off or ahead of it, nobody else can be taken to.
  const strict = accusedSide !== null || apart < 0 || apart > NEAR + 1
  const meant = share(by, strict && (accusedSide || apart < 0) ? (accusedSide ?? new Set<string>()) : sides)
  const about = answer.about ? matterOf(here, answer.about) : new Set<string>()
  const same = new Set(content.flatMap((span) => [...matterOf(line, span)]))
  const shared = [...about].filter((word) => same.has(word)).length
  if (content.some((span) => holds(span, answer.cue)) && !takesUp(answer)) return false
  if (apart === 0) {
    if (finding.start >= answer.span.start && finding.end <= answer.span.end && manner !== 'names')
      return isTold(line, finding, answer)
    // "Norland accused them and dismissed the reports": whoever accuses answers to nothing.
    const words = story.article.text.slice(finding.start, finding.end + 4)
    const accuser = manner === 'accuses' && claimant === null && !/\bof\b/.test(words)
    if (accuser && answer.answerer && answer.answerer.end <= finding.start) return false
    return charged && (answer.general || shared > 0)
  }
  // A doubt of the writer's own is answered by whom it is about, at once.
  if (!charged)
    return (
      apart > 0 && apart <= NEAR && accusedSide !== null && share(by, accusedSide) && (answer.about ? shared > 0 : true)
    )
  if (meant) return answer.general || (shared > 0 && Math.abs(apart) <= SOON)
  // "The company denied the allegations." right behind: it answers what was just said.
  if (answer.kind === 'denial' && answer.general) return (apart > 0 || manner === 'checks') && Math.abs(apart) <= NEAR
  const said = answer.answerer ? story.article.text.slice(answer.answerer.start, answer.answerer.end) : ''
  return apart === 1 && answer.kind !== 'denial' && (pointsAt(said) || by.size === 0)
}
