// A Report as a few lines of plain text, for a terminal.
import { CATEGORIES, type Finding } from '../findings/model'
import { keyOf, type Words } from '../words/words'
import { claimLines, reasonBeside } from './claim-lines'
import { filterReport } from './filtered'
import { paragraphLookup } from './paragraphs'
import { inert } from './printable'
import { isRead, type Report } from './report'
import { genreText, noteText, partText, shareText, unreadText } from './texts'
import { SPEAKERS } from './totals'
import { verdict } from './verdict'

export function summary(report: Report, words: Words): string {
  const { article, findings, notes } = report
  const part = (name: 'authors' | 'published' | 'outlet' | 'genre') => partText(article, name, words)
  const shown = filterReport(report)
  const lines = [
    article.headline ?? report.file ?? words.say('note_no_headline'),
    [part('authors') ?? words.say('popup_no_byline'), part('published'), part('outlet'), part('genre')]
      .filter(Boolean)
      .join(' · '),
    ...(isRead(report)
      ? [verdict(shown, words), genreText(shown, words), speakers(report, words)].filter((line) => line !== null)
      : [unreadText(article, words)]),
    ...CATEGORIES.flatMap((category) =>
      group(
        report,
        findings.filter((finding) => finding.category === category),
        words,
      ),
    ),
    ...(notes.length > 0 ? ['', words.say('worksheet_notes')] : []),
    ...notes.map((note) => `  ${noteText(note, words)}${note.url ? ` ${note.url}` : ''}`),
  ]
  // A chain of several lines is one of ours; no page's text has a break in it.
  return `${lines
    .flatMap((line) => line.split('\n'))
    .map(inert)
    .join('\n')}\n`
}

function speakers({ totals }: Report, words: Words): string {
  const shares = SPEAKERS.filter((type) => totals.words[type] > 0).map(
    (type) => `${words.say(`type_${type}`)} ${shareText(type, totals, words)}`,
  )
  return [words.count('popup_words', totals.total), ...shares].join(' · ')
}

function group(report: Report, findings: Finding[], words: Words): string[] {
  const [first] = findings
  if (!first) return []
  const placeOf = paragraphLookup(report.article)
  const line = (finding: Finding) => {
    const place = placeOf(finding)
    const where = place?.paragraph
      ? words.say('worksheet_place', place.paragraph)
      : words.say(keyOf('role', place?.block.role ?? 'paragraph'))
    const weak =
      finding.strength === 'slight' ? ` (${words.say('strength_slight').toLocaleLowerCase(words.locale)})` : ''
    const chain = claimLines(finding, report.article, words)
    const why = reasonBeside(finding, chain, words)
    const told = chain.map(({ label, value }) => `${label && `${label}: `}${value}`).join('; ')
    const kind = words.say(keyOf('kind', finding.kind))
    return `  ${where}: ${kind}${weak}. ${why}${told && `\n    ${told}`}`
  }
  return ['', `${words.say(`ask_${first.category}`)} (${findings.length})`, ...findings.map(line)]
}
