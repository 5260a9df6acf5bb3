// Every answer that the text gives to anything: who answers, in which words. Which claim it answers is asked elsewhere.
import type { Span } from '../../article/article'
import type { Clauses, VerbGroup } from '../../language/clause'
import { fullPhrase } from '../../language/descriptions'
import type { Sentence } from '../../language/language'
import type { Range } from '../../language/phrases'
import { firstWhere, overlaps } from '../../spans'
import type { Party, ReplyKind } from '../model'
import { SentenceCache } from '../sentence-cache'
import { spanOf } from './content'
import { isThing, partyAt, partyOf } from './party'
import { clauseEnd, type Look } from './reply-rule'
import { REPLY_RULES } from './reply-rules'
import type { Line, ToldLines } from './told-lines'

export interface Answered {
  kind: ReplyKind
  /** Index of its line. */
  at: number
  /** The answering clause. */
  span: Span
  /** The verb: "denied". */
  cue: Span
  /** Who answers, as the text has it there, pronouns too. */
  answerer: Span | null
  by: Party | null
  about: Span | null
  general: boolean
}

/** So many answers on each side of a line are looked at. */
const MOST = 12

/** The answers of a text, found by where they stand. */
export class Answers {
  private readonly byLine = new Map<number, Answered[]>()

  /** @param all in order of their lines */
  constructor(readonly all: readonly Answered[]) {
    for (const answer of all) {
      const here = this.byLine.get(answer.at)
      if (here) here.push(answer)
      else this.byLine.set(answer.at, [answer])
    }
  }

  in(line: number): readonly Answered[] {
    return this.byLine.get(line) ?? []
  }

  /** The nearest on both sides of a line. */
  around(line: number): readonly Answered[] {
    const next = firstWhere(this.all, ({ at }) => at >= line)
    return this.all.slice(Math.max(0, next - MOST), next + MOST)
  }
}

export function readAnswers(story: ToldLines): Answered[] {
  return story.lines.flatMap((line, at) => answersIn(story, line, at))
}

/** An answer by its sentence alone, in token indexes. */
interface Reply {
  kind: ReplyKind
  verb: Range
  clause: Range
  by: Range | null
  about: Range | null
  general: boolean
}

function answersIn(story: ToldLines, line: Line, at: number): Answered[] {
  return kept
    .of(line.sentence, () => repliesIn(line.sentence))
    .flatMap(({ kind, verb, clause, by, about, general }) => {
      const answerer = by && spanOf(line, by)
      // "The arrests contradict the promise"
      if (answerer && isThing(story.article.text.slice(answerer.start, answerer.end))) return []
      return {
        kind,
        at,
        span: spanOf(line, clause),
        cue: spanOf(line, verb),
        answerer,
        by: answerer && answering(story, line, answerer),
        about: about && about.to > about.from ? spanOf(line, about) : null,
        general,
      }
    })
}

/** Token indexes stay what they are wherever the sentence stands. */
const kept = new SentenceCache<Reply[]>((replies) => replies)

/** The answer of each verb: by the first rule that fires. */
function repliesIn({ clauses }: Sentence): Reply[] {
  const found: Reply[] = []
  for (const verb of clauses.verbs) {
    if (isWhoeverDoes(clauses, verb)) continue
    // "to avoid contradicting him", but "…, calling the claims false"
    const before = clauses.tokens[verb.from - 1]
    if (verb.form === 'ing' && before && before.tag !== 'CCONJ' && !/^[,—–(]$/.test(before.text)) continue
    const look: Look = { verb, ...clauses }
    const imagined = !verb.negated && /^(?:would|might|may|could|should|must|will|can)$/.test(verb.modal ?? '')
    for (const { kind, when } of REPLY_RULES) {
      if (imagined && kind !== 'no-answer') continue
      const answer = when(look)
      if (!answer) continue
      const by = answer.by && whole(look, answer.by)
      const from = by && by.from < verb.from && verb.subject?.how !== 'shared' ? by.from : verb.from
      const to = Math.max(clauseEnd(clauses, verb.to), verb.to)
      const { about, general } = answer
      found.push({ kind, verb: { from: verb.from, to: verb.to }, clause: { from, to }, by, about, general })
      break
    }
  }
  return found
}

/** "those who deny it": a kind of people, whoever they are. */
function isWhoeverDoes({ tokens }: Clauses, { subject }: VerbGroup): boolean {
  if (subject?.how !== 'relative' || subject.pronoun === null) return false
  return tokens[subject.pronoun - 1]?.text !== ',' && tokens[subject.phrase.head]!.tag !== 'PROPN'
}

/** "a spokesman" with "for the firm". */
function whole(look: Look, by: Range): Range {
  const index = look.phraseAt[by.from] ?? -1
  const phrase = index >= 0 ? look.phrases[index]! : null
  if (!phrase || phrase.from !== by.from) return by
  const limit = by.from < look.verb.from ? look.verb.from : look.tokens.length
  const { to } = fullPhrase(look, phrase, limit)
  let end = Math.max(by.to, to)
  // "Beijing at first denied"
  while (end > phrase.to && /^(?:ADP|ADV|PUNCT)$/.test(look.tokens[end - 1]!.tag)) end--
  // "analysts, who noted": what is told of them is not what they are called.
  for (let at = phrase.to; at < end; at++)
    if (look.tokens[at]!.text === ',' || /^(?:who|which|that|whose)$/.test(look.tokens[at]!.lower)) end = at
  return { from: by.from, to: end }
}

/** By the source that the attributions found there, so that a pronoun is whom they found; else as the text has it. */
function answering(story: ToldLines, line: Line, span: Span): Party | null {
  const told = line.told.find(({ source }) => overlaps(source, span))
  return (told && partyOf(story, told)) ?? partyAt(story, span, line.block)
}
