// The worksheet as Markdown. Everything that comes from page or reader is escaped.
import { escaped, lineStart, link, plain, table } from '../report/markdown-text'
import type { Words } from '../words/words'
import { asksForNames, hasContent, type Sheet, type SheetNote, type SheetQuestion } from './sheet'

export function sheetToMarkdown(sheet: Sheet, words: Words): string {
  const sections = [
    `# ${plain(sheet.title)}`,
    head(sheet, words),
    sheet.verdict ? `**${plain(sheet.verdict)}**` : '',
    sheet.genre ? plain(sheet.genre) : '',
    sheet.remarks.map((remark) => `- ${plain(remark)}`).join('\n'),
    sheet.notes.length > 0 ? `## ${words.say('sheet_notes')}\n\n${notes(sheet.notes, words, '')}` : '',
    open(sheet, words),
    sheet.settled.length > 0 ? section('sheet_settled', sheet.settled, words) : '',
    claims(sheet, words),
    sources(sheet, words),
    sheet.verdict && asksForNames(sheet) ? `*${words.say('unnamed_to_you')}*` : '',
  ]
  return `${sections.filter(Boolean).join('\n\n')}\n`
}

function head({ address, facts }: Sheet, words: Words): string {
  const lines = [
    ...facts.map(({ label, value }) => `- ${label}: ${plain(value)}`),
    ...(address ? [`- ${words.say('worksheet_source')}: ${link(address)}`] : []),
    `- ${words.say('worksheet_checked')}:`,
    `- ${words.say('worksheet_date')}:`,
  ]
  return lines.join('\n')
}

function open({ open: questions, settled, hidden, verdict }: Sheet, words: Words): string {
  if (verdict === null) return ''
  const more = hidden > 0 ? `\n\n${words.count('popup_more_hidden', hidden)}` : ''
  if (questions.length > 0) return section('sheet_open', questions, words) + more
  const nothing = words.say(settled.length > 0 ? 'sheet_none_open' : 'worksheet_nothing')
  return `## ${words.say('sheet_open')}\n\n${hidden > 0 ? words.count('popup_none_shown', hidden) : nothing}`
}

function section(title: 'sheet_open' | 'sheet_settled', questions: readonly SheetQuestion[], words: Words): string {
  return [`## ${words.say(title)} (${questions.length})`, ...questions.map((question) => toAsk(question, words))].join(
    '\n\n',
  )
}

function toAsk(
  { number, ask, where, before, marked, after, details, notes: own, verdict }: SheetQuestion,
  words: Words,
) {
  const box = verdict === 'checked' || verdict === 'wrong' ? 'x' : ' '
  const sentence = `${escaped(before)}**${plain(marked)}**${escaped(after)}`
  return [
    `- [${box}] **${number}** ${plain(ask)}${where && ` (${where})`}`,
    `  > ${lineStart(sentence)}`,
    ...(details.length > 0 ? ['', ...details.map((detail) => `  - ${plain(detail)}`)] : []),
    ...(own.length > 0 ? ['', notes(own, words, '  ')] : box === 'x' ? [] : ['', `  ${words.say('sheet_answer')}:`]),
  ].join('\n')
}

/** A note is the reader's own, of several lines at times; none of them may become anything but text. */
function notes(list: readonly SheetNote[], words: Words, indent: string): string {
  return list
    .map(({ about, text, verdict, date }) => {
      const mark = verdict && `**${words.say(`verdict_is_${verdict}`)}** `
      const of = about && `${plain(words.say('quoted', about))}: `
      const [first = '', ...rest] = text.split(/\n+/).map((line) => lineStart(plain(line)))
      return [
        `${indent}- ${mark ?? ''}${of ?? ''}${first} (${date})`,
        ...rest.map((line) => `${indent}  ${line}`),
      ].join('  \n')
    })
    .join('\n')
}

function claims({ claims: list }: Sheet, words: Words): string {
  if (list.length === 0) return ''
  const header = (['sheet_where', 'claim_claimant', 'sheet_reply'] as const).map((key) => words.say(key))
  const rows = list.map(({ question, where, claimant, replies }) => [
    [words.say('sheet_question', question), where].filter(Boolean).join(', '),
    plain(claimant ?? words.say('sheet_not_told')),
    plain(replies.join('; ') || words.say('sheet_not_told')),
  ])
  return `## ${words.say('sheet_claims')} (${list.length})\n\n${table([header, ...rows])}`
}

function sources({ sources: list }: Sheet, words: Words): string {
  if (list.length === 0) return ''
  const silent = list.filter((source) => !hasContent(source)).map(({ name }) => plain(words.say('quoted', name)))
  const entries = list.filter(hasContent).map(({ name, type, words: count, known, said, notes: own }) => {
    const lines = [`- **${plain(name)}** (${type}, ${words.count('popup_words', count)})`]
    if (known.length > 0) lines.push(`  ${plain(known.join('; '))}`)
    lines.push(...said.map(({ where, text }) => `  - [ ] ${where}: ${plain(text)}`))
    if (own.length > 0) lines.push('', notes(own, words, '  '))
    return lines.join('\n')
  })
  return [
    `## ${words.say('worksheet_sources')} (${list.length})`,
    ...entries,
    ...(silent.length > 0 ? [words.say('sheet_silent', silent.join(', '))] : []),
  ].join('\n\n')
}
