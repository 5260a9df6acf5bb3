// What is left to ask after a story: of each finding a question that somebody can go and ask. One source is asked after once, and so is
// one sentence that hedges twice.
import type { Article, Span } from '../article/article'
import type { Category, Claim, Finding, Source } from '../findings/model'
import type { FilteredReport } from '../report/filtered'
import { quoted } from '../report/reasons'
import { profileLines } from '../report/texts'
import { overlaps } from '../spans'
import { keyOf, type Words } from '../words/words'
import { sourceKeys } from './correction'
import { notesByFinding, verdictOf } from './notes'
import type { Note, StoryRecord, Verdict } from './record'

export interface Question {
  category: Category
  /** What is to be asked, with words of the page in it; on one line. */
  ask: string
  /** What helps to ask it: what the text gives and does not give. */
  details: string[]
  /** All findings that it is about, in order of the text; the first is the one that is quoted. */
  findings: Finding[]
  /** About its findings or its source. */
  notes: Note[]
  verdict: Verdict | null
}

/** In order of the text. The source's name is quoted where it is known, or else the marked words. */
export function questionsOf({ report, findings }: FilteredReport, { notes }: StoryRecord, words: Words): Question[] {
  const sources = new Map(report.sources.map((source) => [source.id, source]))
  const keys = sourceKeys(report.sources)
  const written = notesByFinding(notes, findings)
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const key = groupOf(finding)
    groups.set(key, [...(groups.get(key) ?? []), finding])
  }
  return [...groups.values()].map((group) => {
    const first = group.find(({ kind }) => kind !== 'back-reference') ?? group[0]!
    const source = first.category === 'anonymous' ? sources.get(first.sourceId ?? '') : undefined
    const ofSource = notes.filter(
      ({ about }) => about.kind === 'source' && source && about.source === keys.get(source.id),
    )
    const own = [...group.flatMap(({ id }) => written.get(id) ?? []), ...ofSource]
    return {
      category: first.category,
      ask: askFor(first, source, report.article, words),
      details: known(source, words),
      findings: [first, ...group.filter((finding) => finding !== first)],
      notes: own,
      verdict: verdictOf(own),
    }
  })
}

/** Whether there is still something to be done. */
export const isOpen = ({ verdict }: Pick<Question, 'verdict'>): boolean => verdict === null || verdict === 'open'

function groupOf({ id, category, sourceId, kind, sentence }: Finding): string {
  if (category === 'anonymous') return sourceId === undefined || kind === 'agentless' ? id : `source ${sourceId}`
  return category === 'unverified' ? `sentence ${sentence.start}` : id
}

function askFor(finding: Finding, source: Source | undefined, { text }: Article, words: Words): string {
  const exact = quoted(oneLine(finding.exact), words)
  switch (finding.kind) {
    case 'unnamed-person':
    case 'unnamed-group':
    case 'withheld-name':
    case 'vague':
    case 'back-reference':
    case 'undisclosed-document':
      return words.say(keyOf('question', finding.kind), source ? quoted(oneLine(source.name), words) : exact)
    case 'alleged':
    case 'hedged':
      return askAboutClaim({ ...finding, kind: finding.kind }, text, words)
    case 'declared':
      return words.say('question_declared', quoted(inner(claimed(finding, text)), words))
    case 'cut-off':
      return words.say(keyOf('question', finding.kind), quoted(tail(text, finding), words))
    default:
      return words.say(keyOf('question', finding.kind), exact)
  }
}

/** After what is claimed where the text tells that apart, after the marked words and what follows them where it does not. */
function askAboutClaim(finding: Finding & { kind: 'alleged' | 'hedged' }, text: string, words: Words): string {
  const { claim, kind } = finding
  const said = quoted(inner(claimed(finding, text)), words)
  const claimant = claim?.claimant?.name
  return claimant
    ? words.say(kind === 'alleged' ? 'question_alleged_by' : 'question_hedged_by', said, claimant)
    : words.say(keyOf('question', kind), said)
}

/** More words than that are cut after the mark: the sentence stands whole beneath the question. */
const MOST_WORDS = 30

function claimed({ claim, start, sentence, exact }: Finding, text: string): string {
  const content = claim && contentOf(claim, sentence, text)
  if (content && content.split(' ').length <= MOST_WORDS && content.includes(oneLine(exact))) return content
  const rest = insideQuotation(oneLine(text.slice(start, sentence.end))).split(' ')
  const shown = rest
    .slice(0, MOST_WORDS)
    .join(' ')
    .replace(/[.,;:]+$/, '')
  return withoutStrayMarks(rest.length > MOST_WORDS ? `${shown} …` : shown)
}

/** Of words from the midst of a quotation those up to its end: "…, he said" is not theirs. */
function insideQuotation(text: string): string {
  const inside = /^[^"“„«]*[.,!?](?=["”»](?:\s|$))/.exec(text)?.[0]
  return inside && inside.split(' ').length >= LEAST_WORDS ? inside : text
}

/** Fewer words are no claim that anybody understands without its sentence. */
const LEAST_WORDS = 4

/** What is claimed, on one line; null where the text does not tell it apart, or an answer stands in the midst of it. */
function contentOf({ content, replies }: Claim, sentence: Span, text: string): string | null {
  if (content.some((part) => replies.some((reply) => overlaps(part, reply)))) return null
  const told = content.map(({ start, end }, at) => {
    const isLast = at === content.length - 1
    return oneLine(text.slice(start, end)) + (isLast && end < sentence.end ? restOfClause(text, end, sentence.end) : '')
  })
  const claim = withoutStrayMarks(told.join(' … '))
  return claim.split(' ').length < LEAST_WORDS ? null : claim.replace(/^["“„«]([^"“”„«»]*)["“”«»]$/, '$1')
}

/** The words from here to the next sign: nobody understands a claim that stops at "could use it to further". */
function restOfClause(text: string, start: number, end: number): string {
  if (!/[\p{L}\p{N}]/u.test(text[end - 1] ?? '')) return ''
  const rest = /^ (?!according )[^.,;:!?()"“”„«»–—]*/.exec(text.slice(start, end).replace(/\s/g, ' '))?.[0] ?? ''
  return oneLine(rest) === '' ? '' : ` ${oneLine(rest)}`
}

/** Quotation marks that lost their other half when their words were taken out of the text say that somebody is quoted: they go. */
export function withoutStrayMarks(text: string): string {
  const open: number[] = []
  const stray = new Set<number>()
  for (const { 0: mark, index } of text.matchAll(/["“”„«»]/g)) {
    const last = open.at(-1)
    const isClosing = last !== undefined ? closes(mark, text[last]!) : mark === '”' || mark === '»'
    if (isClosing && last === undefined) stray.add(index)
    else if (isClosing) open.pop()
    else open.push(index)
  }
  for (const index of open) stray.add(index)
  return text.replace(/["“”„«»]/g, (mark, index: number) => (stray.has(index) ? '' : mark)).trim()
}

const closes = (mark: string, opening: string): boolean =>
  opening === '„' ? mark === '“' || mark === '”' : opening === '"' ? mark === '"' : mark === '”' || mark === '»'

/** Quotation marks inside of a quotation. */
const inner = (text: string): string => text.replace(/(?<=^|[\s(—])["“„«]/g, '‘').replace(/["“”«»]/g, '’')

/** What the text gives about an unnamed source, and what it leaves out, each on one line. */
function known(source: Source | undefined, words: Words): string[] {
  if (!source?.profile) return []
  const lines = profileLines(source.profile, words)
  const given = lines.filter((line) => line.given).map(({ label, value }) => `${label}: ${value}`)
  const missing = lines.filter((line) => !line.given).map(({ inSentence }) => inSentence)
  const list = new Intl.ListFormat(words.locale, { type: 'unit', style: 'short' })
  return [
    ...(given.length > 0 ? [given.join('; ')] : []),
    ...(missing.length > 0 ? [words.say('sheet_not_given', list.format(missing))] : []),
  ]
}

/** UTF-16 code units of what is quoted before a break. */
const TAIL = 60

/** The last words before the place where a sentence breaks off. */
function tail(text: string, { sentence, end }: Finding): string {
  const from = Math.max(sentence.start, end - TAIL)
  const words = text.slice(from, end)
  return oneLine(from > sentence.start ? `… ${words.replace(/^\S*\s/, '')}` : words)
}

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
