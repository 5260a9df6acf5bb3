// The article as this folder looks at it: its sentences in one row, and who tells what in each of them.
import type { Article, Span } from '../../article/article'
import type { Sentence } from '../../language/language'
import { firstWhere } from '../../spans'
import type { Spoken } from '../attribution/spoken'
import type { Attribution, Frame, Mood, Place, Source } from '../model'
import type { ParsedArticle } from '../parsed-article'
import { SentenceCache } from '../sentence-cache'

/** Somebody tells something, whether the article's own source or somebody whom a source quotes. */
export interface Told {
  source: Span
  cue: Span | null
  parts: readonly Span[]
  mood: Mood
  frame: Frame | undefined
  sourceId: string | null
  /** Several speak together: "police and witnesses said". */
  several: boolean
}

export interface Line {
  sentence: Sentence
  /** Index into the article's blocks. */
  block: number
  /** Whoever tells something here, in order of the text. */
  told: Told[]
}

export interface ToldLines {
  article: Article
  lines: readonly Line[]
  sources: ReadonlyMap<string, Source>
  /** Surnames of two people and more: which of them a bare surname means is not sure. */
  namesakes: ReadonlySet<string>
}

export function readToldLines(
  { article, blocks }: ParsedArticle,
  attributions: readonly Attribution[],
  nested: readonly Spoken[],
  sources: readonly Source[],
): ToldLines {
  const numbers = new Map(article.blocks.map((block, at) => [block, at]))
  const lines: Line[] = blocks.flatMap(({ block, sentences }) =>
    sentences.map((sentence) => ({ sentence, block: numbers.get(block) ?? 0, told: [] })),
  )
  const all: Told[] = [
    ...attributions.map((one) => toldOf(one, one.sourceId, one.alsoSourceIds !== undefined)),
    ...nested.map((one) => toldOf(one, null, false)),
  ]
  for (const told of all.sort((a, b) => a.source.start - b.source.start)) {
    // A line once, though the source and several parts stand in it.
    const at = new Set<number>()
    for (const span of [told.source, ...told.parts]) {
      let line = lineAt(lines, span.start)
      for (; line >= 0 && line < lines.length && lines[line]!.sentence.start < span.end; line++) at.add(line)
    }
    for (const line of at) lines[line]!.told.push(told)
  }
  const byId = new Map(sources.map((source) => [source.id, source]))
  return { article, lines, sources: byId, namesakes: namesakesIn(article.text, lines) }
}

const FULL_NAME = /(\p{Lu}[\p{L}'’-]*\p{Ll}) (\p{Lu}[\p{L}'’-]*\p{Ll})/gu
const TITLE = /^(?:Mr|Mrs|Ms|Miss|Dr|Sen|Rep|Gov|President|Senator|The|But|And|For|In|On|Of)$/

/** Given names and surnames that stand together. */
const kept = new SentenceCache<(readonly [given: string, surname: string])[]>((names) => names)

const fullNames = (text: string) =>
  [...text.matchAll(FULL_NAME)].flatMap(([, given, surname]) =>
    TITLE.test(given!) ? [] : [[given!, surname!] as const],
  )

function namesakesIn(text: string, lines: readonly Line[]): Set<string> {
  const givenOf = new Map<string, string>()
  const several = new Set<string>()
  for (const { sentence } of lines)
    for (const [given, surname] of kept.of(sentence, () => fullNames(text.slice(sentence.start, sentence.end)))) {
      const known = givenOf.get(surname)
      if (known === undefined) givenOf.set(surname, given)
      else if (known !== given) several.add(surname)
    }
  return several
}

const toldOf = (
  { source, cue, content, contentParts, mood = 'told', frame }: Omit<Attribution, 'sourceId'>,
  sourceId: string | null,
  several: boolean,
): Told => ({ source, cue, parts: contentParts ?? (content ? [content] : []), mood, frame, sourceId, several })

/** Index of the line in which a position (UTF-16 code units) stands, or of the one behind it. */
export const lineAt = (lines: readonly Line[], position: number): number =>
  firstWhere(lines, ({ sentence }) => sentence.end > position)

/** The block in which a position of some line stands, as its index into the article's blocks. */
export const blockAt = ({ lines }: ToldLines, position: number): number => lines[lineAt(lines, position)]?.block ?? 0

export const placeOf = ({ start, end }: Span, block: number): Place => ({ block, start, end })

export const length = ({ start, end }: Span): number => end - start
