// Interviews in questions and answers: what stands between two questions is what the one who is interviewed says. Who that is
// is told by the headline or by the paragraphs before the first question; where they leave it open, nobody is made up.
import { BODY_ROLES } from '../../article/article'
import { quotationAt } from '../../language/quotations'
import { regex } from '../../regex'
import { firstEnding } from '../../spans'
import type { ParsedArticle, ParsedBlock } from '../parsed-article'
import { type FullName, fullNames, onlyOne, surname } from './people'
import type { Spoken } from './spoken'

const FEWEST_QUESTIONS = 3
/** Blocks at the start of which the introduction is looked for. */
const INTRODUCTION = 8
const QUESTION_LABEL = /^(?:Q|Question)\s?[:.]\s/
const ANSWER_LABEL = /^(?:A|Answer)\s?[:.]\s+/
const TO_SOMEBODY = /\b(?:you|your|yourself)\b/i
const FIRST_PERSON = /\b(?:I|I['’]m|I['’]ve|my|me|we|our)\b/
const EDITED = /\b(?:interview|conversation)\b[^.\n]{0,80}\b(?:edited|condensed|lightly)\b/i
/** "… spoke to the baker Ada Lund", "a conversation with Ada Lund". */
const WITH = regex('i')`
    \b(?:interview(?:ed|s|ing)?|spoke|speaks|talk(?:s|ed|ing)?|sat down|sits down|caught up|chat(?:s|
    ted)?|conversation|questions|asked|asks|q ?& ?a)\b[^.?!:;\n]{0,60}$
  `
/** "Ada Lund, a baker, talks about bread". */
const TELLS =
  /^(?:,[^.\n]{1,60},)?\s(?:tells?|told|talks?|talked|speaks?|spoke|answers?|answered|explains?|discusses|reflects|opens up|on)\s/
const BESIDE = 90

/** Each answer as an attribution to the one who is interviewed. Linear in the text. */
export function interviewed(parsed: ParsedArticle, found: readonly Spoken[]): Spoken[] {
  const { text } = parsed.article
  if (found.some(({ rule }) => rule === 'transcript')) return []
  const body = parsed.blocks.filter(({ block }) => BODY_ROLES.has(block.role))
  const words = ({ block }: ParsedBlock) => text.slice(block.start, block.end)
  const asked = questions(body.map((read) => ({ read, words: words(read) })))
  if (asked.size < FEWEST_QUESTIONS) return []
  const first = Math.min(...asked)
  const last = Math.max(...asked)
  const who = interviewee(parsed, body.slice(0, first))
  if (!who) return []

  const told = directlyTold(parsed, found)
  const name = surname(who)
  const answers: ParsedBlock[][] = []
  for (let at = first; at < body.length; at++) {
    const read = body[at]!
    if (asked.has(at)) {
      answers.push([])
      continue
    }
    const here = words(read)
    const own = FIRST_PERSON.test(here)
    // What the article says of them, before or after their answer, is not theirs; past the last question it is over then.
    const outlet =
      EDITED.test(here) || read.block.emphasised || read.block.role === 'heading' || (!own && here.includes(name))
    if (at > last && (outlet || (!own && answers[answers.length - 1]!.length > 0))) break
    if (!outlet && !told.has(read.block.start)) answers[answers.length - 1]!.push(read)
  }
  const given = answers.filter((answer) => answer.length > 0)
  const own = given.filter((answer) => answer.some((read) => FIRST_PERSON.test(words(read))))
  if (own.length * 2 < given.length) return []
  const sentence = parsed.sentences[firstEnding(parsed.sentences, who.start)]
  if (!sentence) return []
  return given.map((answer): Spoken => {
    const parts = answer.map((read) => {
      const label = ANSWER_LABEL.exec(words(read))?.[0].length ?? 0
      return { start: read.block.start + label, end: read.block.end }
    })
    return {
      source: { start: who.start, end: who.end },
      cue: null,
      content: { start: parts[0]!.start, end: parts[parts.length - 1]!.end },
      ...(parts.length > 1 && { contentParts: parts }),
      delivery: 'direct',
      frame: 'signature',
      mood: 'told',
      rule: 'interview',
      sentence: { start: sentence.start, end: sentence.end },
    }
  })
}

/** Which of the blocks are questions: labelled ones; else those set apart from the answers; else paragraphs that ask "you". */
function questions(body: readonly { read: ParsedBlock; words: string }[]): Set<number> {
  const all = (is: (one: { read: ParsedBlock; words: string }) => boolean) =>
    new Set(body.flatMap((one, at) => (is(one) ? [at] : [])))
  const asks = (words: string) => /\?["'”’)]*$/.test(words)
  const labelled = all(({ words }) => QUESTION_LABEL.test(words))
  if (labelled.size >= FEWEST_QUESTIONS) return labelled
  const isSet = ({ block }: ParsedBlock) => block.emphasised === true || block.role === 'heading'
  const ask = (set: ReadonlySet<number>) => [...set].filter((at) => asks(body[at]!.words))
  const toSomebody = (set: readonly number[]) =>
    set.filter((at) => TO_SOMEBODY.test(body[at]!.words)).length * 2 >= set.length
  const set = all(({ read }) => isSet(read))
  const asking = ask(set)
  // "Tell us about the mill." between questions is one more of them.
  if (asking.length >= FEWEST_QUESTIONS && toSomebody(asking))
    return new Set(
      [...set].filter((at) => at >= Math.min(...asking) && (asks(body[at]!.words) || /[.!…]$/.test(body[at]!.words))),
    )
  const plain = all(({ read, words }) => !isSet(read) && asks(words) && TO_SOMEBODY.test(words))
  const followed = [...plain].every((at) => at + 1 < body.length && !plain.has(at + 1))
  return followed ? plain : new Set()
}

function interviewee({ article, blocks }: ParsedArticle, before: readonly ParsedBlock[]): FullName | null {
  const { text, authors } = article
  const heads = blocks.filter(({ block }) => block.role === 'headline' || block.role === 'subhead')
  const bodyStart = before[0]?.block.start ?? Number.POSITIVE_INFINITY
  const introduction = [...heads, ...before.slice(0, INTRODUCTION)]
  const all = introduction.flatMap(({ block }) =>
    fullNames(text, block)
      .filter((name) => !authors.some((author) => author.endsWith(surname(name))))
      .map((name) => ({
        name,
        isWith: WITH.test(text.slice(Math.max(block.start, name.start - BESIDE), name.start)),
        tells:
          TELLS.test(text.slice(name.end, Math.min(block.end, name.end + BESIDE))) ||
          (block.role === 'headline' && text[name.end] === ':'),
      })),
  )
  const named = (which: typeof all) => onlyOne(which.map(({ name }) => name))
  const spokenTo = named(all.filter(({ isWith }) => isWith))
  if (spokenTo) return spokenTo
  const who = named(all.filter(({ tells }) => tells)) ?? named(all)
  // A headline can have its capitals for show: the name stands in a paragraph too, and is met again.
  const inText = who && all.find(({ name }) => name.start >= bodyStart && surname(name) === surname(who))?.name
  if (!inText) return null
  return inText.start !== who.start || text.includes(surname(who), inText.end) ? inText : null
}

/** The starts of the blocks in which somebody's words in quotation marks are told: narrative, not an answer. */
function directlyTold({ blocks, quotations }: ParsedArticle, found: readonly Spoken[]): Set<number> {
  const sentences = new Set<number>()
  for (const { sentence, delivery, source, cue } of found)
    if (delivery === 'direct' && cue && !quotationAt(quotations, source.start)) sentences.add(sentence.start)
  return new Set(
    blocks.filter((read) => read.sentences.some(({ start }) => sentences.has(start))).map(({ block }) => block.start),
  )
}
