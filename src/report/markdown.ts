// A report as a fact-checker's worksheet in Markdown: the queries first, each with a box to tick and a line for the result.
import type { Article, Span } from '../article/article'
import { CATEGORIES, type Finding } from '../findings/findings'
import { holds } from '../spans'
import { keyOf, type Words } from '../words/words'
import { claimLines, reasonBeside } from './claim-lines'
import { evidenceText } from './evidence'
import type { FilteredReport } from './filtered'
import { escaped, lineStart, link, plain, table } from './markdown-text'
import { type ParagraphPlace, paragraphLookup } from './paragraphs'
import { isRead, type Report } from './report'
import { statements } from './statements'
import { genreText, noteText, partsOf, partText, profileLines, shareText } from './texts'
import { speakers as listSpeakers, SPEAKERS } from './totals'
import { verdict } from './verdict'

type PlaceOf = (span: Span) => ParagraphPlace | null

/** The worksheet of one article, in the language of `words`. Everything that comes from the page is escaped. */
export function toMarkdown(shown: FilteredReport, words: Words): string {
  const { report } = shown
  const { article } = report
  const placeOf = paragraphLookup(article)
  const read = isRead(report)
  const sections = [
    `# ${plain(article.headline ?? report.file ?? words.say('note_no_headline'))}`,
    head(article, words),
    read ? `**${plain(verdict(shown, words))}**` : '',
    read ? plain(genreText(shown, words) ?? '') : '',
    read ? queries(shown, placeOf, words) : '',
    read ? speakers(report, words) : '',
    read ? sources(report, placeOf, words) : '',
    structure(article, words),
    notes(report, words),
    read ? `*${words.say('unnamed_to_you')}*` : '',
  ]
  return `${sections.filter(Boolean).join('\n\n')}\n`
}

function head(article: Article, words: Words): string {
  const entry = (label: string, value: string) => `- ${label}: ${value}`
  const missing = words.say('part_missing').toLocaleLowerCase(words.locale)
  return [
    ...(article.url ? [entry(words.say('worksheet_source'), link(article.url))] : []),
    entry(words.say('worksheet_byline'), plain(partText(article, 'authors', words) ?? missing)),
    entry(words.say('part_outlet'), plain(partText(article, 'outlet', words) ?? missing)),
    entry(words.say('part_published'), plain(partText(article, 'published', words) ?? missing)),
    entry(words.say('worksheet_checked'), ''),
    entry(words.say('worksheet_date'), ''),
  ]
    .map((line) => line.trimEnd())
    .join('\n')
}

function queries({ report, findings, hidden }: FilteredReport, placeOf: PlaceOf, words: Words): string {
  const groups = CATEGORIES.map((category) => findings.filter((finding) => finding.category === category))
  const parts = groups
    .filter((group) => group.length > 0)
    .map((group) => {
      const { category } = group[0]!
      const title = `### ${words.say(`ask_${category}`)} ${words.say(`category_${category}`)} (${group.length})`
      return [title, ...group.map((finding) => query(report, finding, placeOf, words))].join('\n\n')
    })
  const title = `## ${words.say('worksheet_queries')}`
  const left = hidden.anonymous + hidden.unverified + hidden.truncated
  const more = left > 0 ? [words.count('popup_more_hidden', left)] : []
  return [title, ...(parts.length || left ? parts : [words.say('worksheet_nothing')]), ...more].join('\n\n')
}

function query(report: Report, finding: Finding, placeOf: PlaceOf, words: Words): string {
  const { text } = report.article
  const { sentence } = finding
  const kind = words.say(keyOf('kind', finding.kind))
  const before = escaped(text.slice(sentence.start, finding.start))
  const after = escaped(text.slice(finding.end, sentence.end))
  const chain = claimLines(finding, report.article, words)
  const lines = [
    `- [ ] **${kind}**, ${where(placeOf(finding), words)}: ${plain(reasonBeside(finding, chain, words))}`,
    `  > ${lineStart(`${before.trimStart()}**${plain(finding.exact)}**${after.trimEnd()}`)}`,
  ]
  const told = chain.map(({ label, value, place }) => {
    const at = place && !holds(finding.sentence, place) ? ` (${where(placeOf(place), words)})` : ''
    return label ? `${label}: ${plain(value)}${at}` : plain(value)
  })
  if (told.length > 0) lines.push('', `  ${told.join('; ')}`)
  return [...lines, '', `  ${words.say('worksheet_result')}:`].join('\n')
}

function speakers({ totals }: Report, words: Words): string {
  const spoken = SPEAKERS.filter((type) => type !== 'role' || totals.sources.role > 0)
  const rows = spoken.map((type) => [
    words.say(`type_${type}`),
    shareText(type, totals, words),
    type === 'outlet' ? '' : String(totals.sources[type]),
  ])
  const header = [words.say('worksheet_speakers'), words.say('worksheet_share'), words.say('worksheet_sources')]
  return `## ${words.say('worksheet_speakers')}\n\n${table([header, ...rows])}`
}

/** One entry a source: what it is, what the text gives about it where it is unnamed, and all that it says. */
function sources(report: Report, placeOf: PlaceOf, words: Words): string {
  const listed = listSpeakers(report)
  if (listed.length === 0) return ''
  const entries = [...listed]
    .sort((a, b) => b.words - a.words)
    .map((source) => {
      const type = words.say(`source_${source.byRole ? 'role' : source.type}`)
      const byHand = source.byHand ? `, ${words.say('worksheet_by_hand', source.byHand.was.join(' · '))}` : ''
      const head = `- **${plain(source.name)}** (${type}, ${words.count('popup_words', source.words)}${plain(byHand)})`
      const facts = source.profile ? profileLines(source.profile, words) : []
      const known = facts.map(({ label, value }) => `${label}: ${plain(value)}`).join('; ')
      const said = statements(report, source).map(
        (span) =>
          `  - ${where(placeOf(span), words)}: ${lineStart(plain(report.article.text.slice(span.start, span.end)))}`,
      )
      return [head, ...(known ? [`  ${known}`] : []), ...said].join('\n')
    })
  return [`## ${words.say('worksheet_sources')}`, ...entries].join('\n\n')
}

function structure(article: Article, words: Words): string {
  const rows = partsOf(article).map((part) => {
    const evidence = part === 'dateline' ? undefined : article.evidence[part]
    return [
      words.say(`part_${part}`),
      plain(partText(article, part, words) ?? words.say('part_missing')),
      evidence ? plain(evidenceText(evidence, words)) : '',
    ]
  })
  const header = ['part', 'given', 'read_from'] as const
  return `## ${words.say('worksheet_structure')}\n\n${table([header.map((key) => words.say(`worksheet_${key}`)), ...rows])}`
}

function notes(report: Report, words: Words): string {
  if (report.notes.length === 0) return ''
  const lines = report.notes.map((note) => {
    const url = note.url && /^https?:/i.test(note.url) ? ` ${link(note.url)}` : ''
    return `- ${noteText(note, words)}${url}`
  })
  return `## ${words.say('worksheet_notes')}\n\n${lines.join('\n')}`
}

function where(place: ParagraphPlace | null, words: Words): string {
  if (place?.paragraph) return words.say('worksheet_place', place.paragraph)
  return place ? words.say(keyOf('role', place.block.role)) : ''
}
