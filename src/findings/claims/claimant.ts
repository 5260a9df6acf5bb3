// Who claims what a finding marks: whoever the marked words themselves tie to it, or in whose words they stand.
import type { Span } from '../../article/article'
import { type Clauses, phraseFrom, type Subject, type VerbGroup } from '../../language/clause'
import type { Token } from '../../language/language'
import { nounCue } from '../../lexicon/cues'
import { ACCUSING, DENYING, REJECTING, VERIFYING } from '../../lexicon/en/claims'
import { cueVerb } from '../../lexicon/verbs'
import { holds, overlaps } from '../../spans'
import type { Finding, Party } from '../model'
import { rangeOf, spanOf, trimmed } from './content'
import { type Manner, tokensIn } from './manner'
import { isSelf, partyAt, partyOf } from './party'
import { clauseEnd } from './reply-rule'
import { type Line, length, lineAt, type Told, type ToldLines } from './told-lines'

/** Who makes a claim and in which words; the words may be there without a party that could be named. */
export interface Holder {
  parts: readonly Span[]
  party: Party | null
  /** The block of the parts where it is not the finding’s own. */
  block?: number
}

const meant = ({ mood }: Told): boolean => mood === 'told'

/** The telling whose own word is marked: "claims", "accused", "her allegation", not an adverb beside it ("allegedly called"). */
function ownTelling(line: Line, finding: Finding): Told | null {
  if (tokensIn(line, finding).every(({ tag }) => tag === 'ADV')) return null
  const own = line.told.filter(({ cue }) => cue && overlaps(cue, finding))
  return own.sort((a, b) => length(a.cue!) - length(b.cue!))[0] ?? null
}

/** Whoever has the marked words in their mouth; the innermost. */
function mouth(line: Line, finding: Span): Told | null {
  let best: Told | null = null
  let least = Number.POSITIVE_INFINITY
  for (const told of line.told)
    for (const part of told.parts) {
      if (!holds(part, finding) || length(part) >= least) continue
      best = told
      least = length(part)
    }
  return best
}

/** "“I think it may fail,” Lund said": who says "I" is whoever says the whole. */
function speaker(story: ToldLines, line: Line, told: Told): Told | null {
  const words = story.article.text.slice(told.source.start, told.source.end)
  if (!isSelf(words)) return told
  const outer = line.told.filter((other) => other !== told && other.parts.some((part) => holds(part, told.source)))
  return outer.length > 0 ? outer.reduce((a, b) => (hull(a) < hull(b) ? a : b)) : null
}
const hull = ({ parts }: Told): number => parts[parts.length - 1]!.end - parts[0]!.start

/** Adverbs of distance: they are the speaker’s own, where somebody speaks. */
const DISTANT = /^(?:allegedly|supposedly|purportedly|ostensibly)$/

/** "had earlier accused": an auxiliary that a word stands between. */
const isPerfect = (tokens: readonly Token[], verb: number): boolean =>
  tokens.slice(Math.max(0, verb - 3), verb).some(({ lower }) => /^(?:have|has|had|'ve)$/.test(lower))

/** "The firm was accused", "a man believed to": without the one who does it the subject is whom it is said of. */
function isOfSubject({ sentence }: Line, told: Told): boolean {
  if (!told.cue || told.frame === 'passive-agent') return false
  const { tokens } = sentence
  // "Norland accused of piracy": in a headline "is" is left out.
  const at = tokens.findIndex((token) => overlaps(token, told.cue!) && /^(?:accuse|suspect)$/.test(token.lemma))
  if (at >= 0 && tokens[at + 1]?.lower === 'of') return true
  return sentence.clauses.verbs.some(
    ({ verb, form, passive }) =>
      overlaps(tokens[verb]!, told.cue!) &&
      (passive || (form === 'participle' && !isPerfect(tokens, verb))) &&
      /^(?:VERB|ADJ)$/.test(tokens[verb]!.tag),
  )
}

/** "Lund chided him, accusing him of": who does what is told right before does this too. */
function chiding({ tokens, verbs }: Clauses, { form, from }: VerbGroup): Subject | null {
  if (form !== 'ing' || tokens[from - 1]?.text !== ',') return null
  const last = verbs.findLast((verb) => verb.to < from && verb.form === 'finite' && verb.subject !== null)
  return last && !last.passive ? last.subject : null
}

/** The subject of the marked verb where no telling was found: "claimed in an update to have". */
function subjectOf(story: ToldLines, line: Line, finding: Finding): Holder | null {
  const { tokens, clauses } = line.sentence
  const { from, to } = rangeOf(line, finding)
  const verb = clauses.verbs.find((group) => group.verb >= from && group.verb < to)
  const subject = verb?.subject ?? (verb ? chiding(clauses, verb) : null)
  if (
    !verb ||
    !subject ||
    verb.passive ||
    verb.negated ||
    verb.modal ||
    verb.form === 'participle' ||
    verb.form === 'infinitive'
  )
    return null
  if (tokens[verb.to]?.lower === 'of' && /^(?:accuse|suspect)$/.test(tokens[verb.verb]!.lemma)) return null
  if (tokens[verb.verb]!.tag !== 'VERB' || /^n(?:o|obody|one)$/.test(tokens[subject.from]!.lower)) return null
  const source = spanOf(line, subject)
  if (LEADS.test(story.article.text.slice(Math.max(0, source.start - 8), source.start))) return null
  const content = trimmed(line, { from: verb.to, to: clauseEnd(clauses, verb.to) })
  const party = partyAt(story, source, line.block)
  return { parts: content ? [content] : [], party }
}

/** "contended that … alleged misconduct": what is held at arm’s length is theirs already. */
function doubts(line: Line, { cue }: Told): boolean {
  const words = cue ? tokensIn(line, cue) : []
  return words.some((token) => cueVerb(token).has('doubting')) && !words.some(({ lemma }) => DENYING.has(lemma))
}

const DROPS = /^(?:drop|withdraw|retract|abandon|remove|omit|lack|recant)$/

const RAISING = /^(?:raise|make|level|bring|lodge|voice|file|publish|report)$/
/** In tokens: how far behind the marked words the one who raised it may stand. */
const RAISED = 9

/** "the alleged offence raised by the union": who does it, of a participle behind the marked words. */
function raiserOf(story: ToldLines, line: Line, finding: Finding): Party | null {
  const { verbs, tokens } = line.sentence.clauses
  const { to } = rangeOf(line, finding)
  const verb = verbs.find(({ from, form, agent }) => from >= to && from - to < RAISED && form === 'participle' && agent)
  if (!verb?.agent || !RAISING.test(tokens[verb.verb]!.lemma)) return null
  return partyAt(story, spanOf(line, verb.agent), line.block)
}

/** "Trump’s claim": whose it is. A pronoun there is left out. */
function possessorOf(story: ToldLines, line: Line, finding: Finding): Party | null {
  const clauses = line.sentence.clauses
  const { from, to } = rangeOf(line, finding)
  for (let at = from; at < to; at++) {
    const index = clauses.phraseAt[at]!
    const possessor = index >= 0 && clauses.phrases[index]!.head === at ? clauses.phrases[index]!.possessor : null
    if (possessor) return partyAt(story, spanOf(line, possessor), line.block)
  }
  return null
}

/** "posted on Twitter accusing", "pages of major media that claimed": what a preposition leads in is no subject. */
const LEADS = /\b(?:on|in|at|via|from|of|for|to)\s+$/i
const isLed = ({ article }: ToldLines, { source, frame }: Told): boolean =>
  frame === 'subject-verb' && LEADS.test(article.text.slice(Math.max(0, source.start - 8), source.start))

/** "It is unclear whether … — both were cast, according to the paper": who is named at the end may speak for the end alone. */
const isApart = ({ article }: ToldLines, { source, frame }: Told, { end }: Span): boolean =>
  frame === 'according' && source.start > end && /\s(?:—|–|--)\s|;\s/.test(article.text.slice(end, source.start))

export function holderOf(story: ToldLines, line: Line, finding: Finding, manner: Manner): Holder | null {
  const holder = (told: Told | null): Holder | null => {
    const by = told && meant(told) && !isLed(story, told) ? speaker(story, line, told) : null
    return by && told && meant(by) ? { parts: told.parts, party: partyOf(story, by) } : null
  }
  if (manner === 'answers' || manner === 'unborne' || finding.kind === 'unsourced-figure') return null
  if (manner === 'checks' || manner === 'lacks') return toldBefore(story, line, finding, manner)
  const own = ownTelling(line, finding)
  // "drops the claim that": whoever takes it back does not make it.
  if (own?.cue && tokensIn(line, own.cue).some(({ lemma }) => DROPS.test(lemma))) return null
  if (own) return isOfSubject(line, own) ? null : holder(own)
  if (manner === 'names') {
    const party = possessorOf(story, line, finding) ?? raiserOf(story, line, finding)
    return party && { parts: [], party }
  }
  if (finding.kind !== 'alleged') {
    const told = mouth(line, finding)
    return told && !isApart(story, told, finding) ? holder(told) : null
  }
  const raiser = raiserOf(story, line, finding)
  if (raiser) return { parts: [], party: raiser }
  const told = mouth(line, finding)
  const distant = tokensIn(line, finding).some(({ lower }) => DISTANT.test(lower))
  if (told && (distant || doubts(line, told))) return holder(told)
  return subjectOf(story, line, finding)
}

/**
 * What could not be verified, or was told without evidence: what was said right before, in this sentence or the last one, where
 * one alone says it.
 */
function toldBefore(story: ToldLines, line: Line, finding: Finding, manner: Manner): Holder | null {
  const here = line.told.filter(
    (told) => tells(line, told) && told.cue!.start < finding.start && !overlaps(told.cue!, finding),
  )
  const last = here[here.length - 1]
  // "reported shelling, though it did not confirm losses": whoever says it does not check it.
  if (last && manner === 'checks' && isByPronoun(line, finding)) return null
  if (last && !last.parts.some((part) => holds(part, finding)))
    return { parts: last.parts, party: partyOf(story, last) }
  if (here.length > 0) return null
  if (manner === 'checks' && !pointsBack(line, finding)) return null
  const before = story.lines[lineAt(story.lines, finding.start) - 1]
  const told = before?.told.filter((one) => tells(before, one)) ?? []
  const one = told[0]
  if (!before || !one || told.some(({ source }) => source.start !== one.source.start)) return null
  if (manner === 'lacks' && !PRONOUN.test(line.sentence.tokens[0]!.lower)) return null
  const { start, end } = before.sentence
  const parts = one.parts.filter((part) => overlaps(part, before.sentence))
  const held = parts.flatMap(
    (part) =>
      trimmed(before, rangeOf(before, { start: Math.max(start, part.start), end: Math.min(end, part.end) })) ?? [],
  )
  return { parts: held, party: partyOf(story, one), block: before.block }
}

/** "it did not confirm": whoever is spoken of already. */
function isByPronoun(line: Line, finding: Finding): boolean {
  const { verbs, tokens } = line.sentence.clauses
  const { from, to } = rangeOf(line, finding)
  const verb = verbs.find((group) => group.verb >= from && group.verb < to)
  return verb !== undefined && !verb.passive && verb.subject !== null && PRONOUN.test(tokens[verb.subject.from]!.lower)
}

/** "could not verify this", "the claim could not be verified": one thing that was just said, not "any of the reports". */
function pointsBack(line: Line, finding: Finding): boolean {
  const clauses = line.sentence.clauses
  const { from, to } = rangeOf(line, finding)
  let after = to
  while (clauses.tokens[after]?.tag === 'ADV') after++
  const verb = clauses.verbs.find((group) => group.verb >= from && group.verb < to)
  const phrase = verb?.passive ? verb.subject?.phrase : phraseFrom(clauses, after)
  if (!phrase || phrase.plural || OPENS_CLAUSE.test(clauses.tokens[phrase.to]?.lower ?? '')) {
    // "this" is a pronoun that the reading takes for no phrase.
    return (
      /^(?:this|that|it)$/.test(clauses.tokens[after]?.lower ?? '') && !clauses.tokens[after + 1]?.tag.match(/NOUN|ADJ/)
    )
  }
  const { lower } = clauses.tokens[phrase.head]!
  const first = clauses.tokens[phrase.from]!.lower
  return /^(?:this|that|it)$/.test(lower) || (/^(?:this|that|the|his|her|its|their)$/.test(first) && SAID.test(lower))
}
const OPENS_CLAUSE = /^(?:that|of|about|by|from)$/
const SAID = /^(?:claim|account|assertion|allegation|accusation|statement|report|version|figure|toll|information)$/

/** Says it, and does not deny it or fail to verify it. */
export function tells(line: Line, told: Told): boolean {
  if (!told.cue || !meant(told)) return false
  const words = tokensIn(line, told.cue)
  const other = words.some(({ lemma }) => DENYING.has(lemma) || REJECTING.has(lemma) || VERIFYING.has(lemma))
  return (
    !other &&
    words.some(
      (token) => cueVerb(token).has('tells') || ACCUSING.has(token.lemma) || nounCue(token)?.id === 'noun-claim',
    )
  )
}

const PRONOUN = /^(?:he|she|it|they)$/
