// Transcripts: lines that open with who speaks ("ADA LUND:", "Lund:", "AL:"), and what follows up to the next of them.
import { BODY_ROLES, type Span } from '../../article/article'
import type { Sentence } from '../../language/language'
import { firstEnding } from '../../spans'
import type { ParsedArticle, ParsedBlock } from '../parsed-article'
import { type FullName, fullNames, surname } from './people'
import type { Spoken } from './spoken'

const FEWEST_TURNS = 4
/** More people than that speak in no transcript; and the work stays linear. */
const MOST_SPEAKERS = 40
/** The least share of the lines, from the first turn to the last, that open one: else it is no transcript throughout. */
const DENSE = 0.3
const LABEL = /^(\p{Lu}[\p{L}.'’-]{0,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){0,3}):(?:\s+|$)/u
/** Who asks for the outlet. */
const ASKING = /^(?:Q|Question|Interviewer|Host|Moderator|Reporter)$/i

interface Turn {
  at: number
  label: string
  /** Where the words begin. */
  start: number
  /** Where the speaker's name stands; null where the outlet asks. */
  source: Span | null
}

/** The turns as attributions, in place of what was found in their first sentences alone. Linear in the text. */
export function withTurns(parsed: ParsedArticle, found: readonly Spoken[]): Spoken[] {
  const { article, blocks } = parsed
  const body = blocks.filter(({ block }) => BODY_ROLES.has(block.role))
  const labels = body.flatMap(({ block }, at) => {
    const [opening, label] = LABEL.exec(article.text.slice(block.start, Math.min(block.end, block.start + 100))) ?? []
    return opening && label ? [{ at, label, start: block.start + opening.length }] : []
  })
  const distinct = new Set(labels.map(({ label }) => label))
  if (labels.length < FEWEST_TURNS || distinct.size > MOST_SPEAKERS) return [...found]
  const sourceOf = speakersOf(parsed, distinct, found)
  const turns: Turn[] = labels.flatMap((line) => {
    const source = sourceOf(line.label, body[line.at]!.block)
    return source === undefined ? [] : [{ ...line, source }]
  })
  const nameAt = ({ start, end }: Span) => article.text.slice(start, end).toLowerCase().split(' ').at(-1)
  const speakers = new Set(turns.map(({ source }) => source && nameAt(source))).size
  if (turns.length < FEWEST_TURNS || speakers < 2 || speakers === turns.length) return [...found]
  const span = turns[turns.length - 1]!.at - turns[0]!.at + 1
  const sentences = blocks.flatMap((read) => read.sentences)
  const spoken = turns.flatMap((turn, index) => {
    const end = turns.length >= span * DENSE ? (turns[index + 1]?.at ?? turn.at + 1) : turn.at + 1
    return speak(turn, body.slice(turn.at, end), sentences)
  })
  const lines = new Set(turns.map(({ at }) => body[at]!.block.start))
  const labelled = ({ rule, source }: Spoken) => (rule === 'colon' || rule === 'announced') && lines.has(source.start)
  return [...found.filter((one) => !labelled(one)), ...spoken]
}

function speak({ source, start }: Turn, lines: readonly ParsedBlock[], sentences: readonly Sentence[]): Spoken[] {
  if (!source) return []
  const parts = lines
    .filter(({ block }) => block.role !== 'heading')
    .map(({ block }) => ({ start: Math.max(start, block.start), end: block.end }))
    .filter((part) => part.end > part.start)
  const [first] = parts
  const sentence = sentences[firstEnding(sentences, source.start)]
  if (!first || !sentence) return []
  return [
    {
      source: { start: source.start, end: source.end },
      cue: null,
      content: { start: first.start, end: parts[parts.length - 1]!.end },
      ...(parts.length > 1 && { contentParts: parts }),
      delivery: 'direct',
      frame: 'signature',
      mood: 'told',
      rule: 'transcript',
      sentence: { start: sentence.start, end: sentence.end },
    },
  ]
}

/** Whom a label means: the place of the name, null for the outlet, undefined where it is nobody. */
function speakersOf(
  { article, blocks }: ParsedArticle,
  labels: ReadonlySet<string>,
  found: readonly Spoken[],
): (label: string, line: Span) => Span | null | undefined {
  const labelled = new Set(found.filter(({ rule }) => rule === 'colon').map(({ source }) => source.start))
  const names = blocks.flatMap(({ block }) => fullNames(article.text, block)).filter(({ words }) => words.some(isMixed))
  const known = new Map<string, Span | null>()
  for (const label of labels) {
    const name = ASKING.test(label) ? null : nameOf(label, names)
    const ours = name && article.authors.some((author) => author.endsWith(surname(name)))
    const outlet = ASKING.test(label) || article.outlet?.toLowerCase() === label.toLowerCase()
    if (outlet || ours) known.set(label, null)
    else if (name) known.set(label, name)
  }
  return (label, line) => {
    const name = known.get(label)
    if (name === null) return null
    const own = { start: line.start, end: line.start + label.length }
    // The label itself, where it is the name as it stands elsewhere.
    if (name) return article.text.slice(name.start, name.end).endsWith(label) ? own : name
    // "Verdict:" is nobody.
    const named = label.includes(' ') || !isMixed(label)
    return named && labelled.has(line.start) ? own : undefined
  }
}

const isMixed = (word: string): boolean => /\p{Ll}/u.test(word)

/** The only full name that a label gives in initials, in part, or in capitals. */
function nameOf(label: string, names: readonly FullName[]): FullName | null {
  const letters = label.replaceAll('.', '')
  const initials = /^\p{Lu}{2,3}$/u.test(letters)
  const wanted = label.toLowerCase().split(' ')
  const matching = names.flatMap((name): FullName[] => {
    const words = name.words.map((word) => word.toLowerCase())
    for (let from = 0; from < words.length; from++) {
      const rest = name.words.slice(from)
      if (initials && rest.map((word) => word[0]).join('') === letters) return [tail(name, from)]
      const part = wanted.every((word, at) => words[from + at] === word)
      if (part && (from + wanted.length === words.length || from === 0)) return [name]
    }
    return []
  })
  const [first] = matching
  return first && matching.every((name) => surname(name) === surname(first)) ? first : null
}

/** A name from its word at `from` on. */
function tail({ words, start, end }: FullName, from: number): FullName {
  const before = words.slice(0, from).reduce((length, word) => length + word.length + 1, 0)
  return { words: words.slice(from), start: start + before, end }
}
