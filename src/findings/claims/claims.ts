// Gives every unverified finding its chain, as far as the text has it: who claims it, what is claimed, who answers, each with
// its place. No claimant and no answer is made up: what cannot be told is left out.
import type { Span } from '../../article/article'
import { overlaps } from '../../spans'
import type { Steps } from '../../steps'
import type { Spoken } from '../attribution/spoken'
import type { Attribution, Claim, Finding, Place, Source } from '../model'
import type { ParsedArticle } from '../parsed-article'
import { type Holder, holderOf } from './claimant'
import { clauseAround, complementOf, rangeOf, trimmed } from './content'
import { countersTo } from './counter'
import { type Manner, mannerOf } from './manner'
import { type Accused, answersTo, takesUp } from './matter'
import { pointsAt } from './party'
import { type Answered, Answers, readAnswers } from './replies'
import { Silence } from './silence'
import { type Line, lineAt, placeOf, readToldLines, type ToldLines } from './told-lines'

/** In sentences: how far before a denial what it denies may stand. */
const BEFORE = 12

interface Read extends Accused {
  claim: Claim
}

/** The findings, those of unverified claims with `claim`. Linear in the text: what is looked at around a finding is bounded. */
export function* readClaims(
  parsed: ParsedArticle,
  findings: readonly Finding[],
  attributions: readonly Attribution[],
  nested: readonly Spoken[],
  sources: readonly Source[],
): Steps<Finding[]> {
  if (!findings.some(({ category }) => category === 'unverified')) return [...findings]
  const story = readToldLines(parsed, attributions, nested, sources)
  yield
  const answers = new Answers(readAnswers(story))
  const silence = new Silence(story, answers.all)
  const earlier: Read[] = []
  const all: Finding[] = []
  for (const finding of findings) {
    yield
    if (finding.category !== 'unverified') {
      all.push(finding)
      continue
    }
    const read = readClaim(story, answers, finding)
    const claim = charged(read, earlier, answers)
    earlier.push({ ...read, claim })
    all.push({ ...finding, claim: { ...claim, unanswered: silence.isOn(read) } })
  }
  return all
}

function readClaim(story: ToldLines, answers: Answers, finding: Finding): Read {
  const at = lineAt(story.lines, finding.start)
  const line = story.lines[at]!
  const said = mannerOf(line, finding)
  // "has neither confirmed nor denied it" is an answer, though not much of one.
  const manner = said === 'checks' && answers.in(at).some(({ cue }) => overlaps(cue, finding)) ? 'answers' : said
  const holder = holderOf(story, line, finding, manner)
  const own = answers.in(at).filter((answer) => isOf(story, finding, manner, answer))
  const { spans, places } = contentOf(story.article.text, line, finding, manner, holder, own[0])
  const claimant = holder?.party ?? null
  const accused: Accused = { finding, manner, line, at, claimant, content: spans }
  const given = manner === 'answers' || manner === 'names' ? own : []
  const sought =
    finding.kind !== 'unsourced-figure' && manner !== 'answers' && given.length === 0 && !isOnesOwn(line, finding)
  const found = sought ? answersTo(story, accused, answers.around(at)) : [...given]
  if (sought && found.length === 0) found.push(...countersTo(story, accused))
  const end = found.find((answer) => answer.at === at && takesUp(answer))?.about?.start
  const claim: Claim = {
    claimant,
    content: end === undefined ? places : before(line, places, end),
    replies: repliesOf(story, found),
    unanswered: false,
  }
  return { claim, ...accused }
}

/** Whether the marked words are the answer itself: its verb, or the charge that it turns away. */
function isOf(story: ToldLines, finding: Finding, manner: Manner, { cue, span, about }: Answered): boolean {
  if (overlaps(cue, finding)) return true
  if (manner !== 'names' || !about || !overlaps(span, finding) || about.start > finding.start) return false
  // "refuted a story about his claim": the story is what was turned away.
  return !/\b(?:about|over|on|for|to|in|from|that)\b/.test(story.article.text.slice(about.start, finding.start))
}

/** Places up to a position, without the comma or the dash before it. */
function before(line: Line, places: readonly Place[], position: number): Place[] {
  return places.flatMap((place) => {
    if (place.end <= position || place.start >= position) return [place]
    const span = trimmed(line, rangeOf(line, { start: place.start, end: position }))
    return span ? [placeOf(span, place.block)] : []
  })
}

/** "defended his claims": whose claims they are stands in the sentence, and that is who answers there too. */
function isOnesOwn(line: Line, finding: Finding): boolean {
  const { tokens, phraseAt, phrases } = line.sentence.clauses
  const { from, to } = rangeOf(line, finding)
  for (let at = from; at < to; at++) {
    const possessor = phraseAt[at]! >= 0 ? phrases[phraseAt[at]!]!.possessor : null
    if (possessor && tokens[possessor.from]!.tag === 'PRON') return true
  }
  return false
}

/** In order, one for each side in a sentence: "denied the claims, calling them false" is one answer. */
function repliesOf(story: ToldLines, found: readonly Answered[]): Claim['replies'] {
  const seen = new Set<string>()
  return [...new Set(found)]
    .sort((a, b) => a.span.start - b.span.start)
    .flatMap(({ kind, span, by, at }) => {
      const key = `${at} ${by?.name ?? ''}`
      if (seen.has(key)) return []
      seen.add(key)
      return [{ kind, by, ...placeOf(span, story.lines[at]!.block) }]
    })
}

interface Content {
  /** In the finding’s own sentence. */
  spans: Span[]
  places: Place[]
}

function contentOf(
  text: string,
  line: Line,
  finding: Finding,
  manner: Manner,
  holder: Holder | null,
  own: Answered | undefined,
): Content {
  const here = (spans: Span[]): Content => ({ spans, places: spans.map((span) => placeOf(span, line.block)) })
  if (holder?.block !== undefined)
    return { spans: [], places: holder.parts.map((part) => placeOf(part, holder.block!)) }
  const told = holder ? inSentence(holder.parts, line) : []
  // A passive may leave nothing behind but "he".
  if (told.length > 0 && !(told.length === 1 && pointsAt(text.slice(told[0]!.start, told[0]!.end)))) {
    const { spans, places } = here(told)
    // "accused the firm of theft" is a claim, "the firm of theft" is none.
    const first = places[0]!
    const verb = manner === 'accuses' && first.start > finding.end && !/\S/.test(text.slice(finding.end, first.start))
    return { spans, places: verb ? [{ ...first, start: finding.start }, ...places.slice(1)] : places }
  }
  if (manner === 'answers' && own) {
    const about = own.about && trimmed(line, rangeOf(line, own.about))
    return here(about ? [about] : [])
  }
  const complement = complementOf(line, manner === 'unborne' ? nounBehind(line, finding) : finding)
  if (finding.kind !== 'alleged' && finding.kind !== 'declared') {
    const { from, to } = rangeOf(line, finding)
    const noun = line.sentence.tokens.slice(from, to).some(({ tag }) => tag === 'NOUN')
    const around = finding.kind === 'hedged' && noun && complement ? complement : clauseAround(line, finding)
    return here(around ? [around] : [])
  }
  if (complement && !(manner === 'accuses' && isPassiveCharge(line, finding))) return here([complement])
  // "denied the claims", "could not be verified": what it was stands elsewhere.
  if (manner === 'names' || manner === 'answers' || manner === 'checks' || manner === 'lacks') return here([])
  const around = clauseAround(line, finding)
  return here(around ? [around] : [])
}

/** "unconfirmed reports that": up to the noun that it is said of. */
function nounBehind(line: Line, finding: Finding): Span {
  const { tokens } = line.sentence
  let { to } = rangeOf(line, finding)
  while (to < tokens.length && /^(?:ADJ|NOUN)$/.test(tokens[to]!.tag)) to++
  return { start: finding.start, end: tokens[to - 1]!.end }
}

/** "Hollis was accused of fraud": whom it is said of belongs to the claim. */
function isPassiveCharge(line: Line, finding: Finding): boolean {
  const { from, to } = rangeOf(line, finding)
  return line.sentence.clauses.verbs.some(
    ({ verb, passive, form, subject }) => verb >= from && verb < to && passive && form === 'finite' && subject !== null,
  )
}

/** Of a quotation over several sentences the part in this one. */
function inSentence(parts: readonly Span[], line: Line): Span[] {
  return parts
    .filter((part) => overlaps(part, line.sentence))
    .flatMap((part) => trimmed(line, rangeOf(line, part)) ?? [])
}

/** What a bare "denied the allegations" denies: the last charge before it that it answers. */
function charged(read: Read, earlier: readonly Read[], answers: Answers): Claim {
  const { claim, manner, finding, at } = read
  const own = answers.in(at).find(({ span }) => overlaps(span, finding))
  if ((manner !== 'answers' && manner !== 'names') || !own?.general) return claim
  if (manner === 'names' && claim.content.length > 0) return claim
  for (let i = earlier.length - 1; i >= 0 && at - earlier[i]!.at <= BEFORE; i--) {
    const { claim: other, manner: how, finding: charge } = earlier[i]!
    if (charge.kind !== 'alleged' || how === 'answers' || how === 'names' || other.content.length === 0) continue
    if (other.replies.some((reply) => overlaps(reply, own.span)))
      return { ...claim, claimant: claim.claimant ?? other.claimant, content: other.content }
  }
  return claim
}
