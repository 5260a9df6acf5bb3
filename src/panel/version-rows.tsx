// Both versions paragraph by paragraph, with the words that stand in one of them alone; paragraphs that are the same are counted only.
import { useId } from 'preact/hooks'
import type { Block, Span } from '../article/article'
import type { Row } from '../desk/versions'
import { wordChanges } from '../desk/word-changes'
import type { ParagraphPlace } from '../report/paragraphs'
import type { Report } from '../report/report'
import { placeName } from '../tab/findings-list'
import { words } from '../words/browser'

/** What the texts call either version; a key that ends in "other" would be a plural form. */
export const KEY_OF = { here: 'here', other: 'there' } as const

interface Props {
  rows: readonly Row[]
  here: Report
  other: Report
  placeOf(span: Span): ParagraphPlace | null
  goToSpan(span: Span): void
}

export function VersionRows({ rows, here, other, placeOf, goToSpan }: Props) {
  const id = useId()
  const textOf = (report: Report, block: Block | null) =>
    block && report.article.text.slice(block.start, block.end).replace(/\s+/g, ' ')
  return (
    <section class="group" aria-labelledby={id}>
      <div class="group-head">
        <h2 id={id}>{words.say('version_paragraphs')}</h2>
      </div>
      <p class="version-note">{words.say('version_legend')}</p>
      <ol class="version-rows">
        {groups(rows, here, other).map((group) =>
          typeof group === 'number' ? (
            <li key={`same ${group}`} class="version-same">
              {words.count('version_same', group)}
            </li>
          ) : (
            <RowEntry
              key={`${group.here?.start} ${group.other?.start}`}
              row={group}
              hereText={textOf(here, group.here)}
              otherText={textOf(other, group.other)}
              place={group.here && placeName(placeOf(group.here))}
              goToSpan={goToSpan}
            />
          ),
        )}
      </ol>
    </section>
  )
}

/** The rows that differ, and between them how many do not. */
function groups(rows: readonly Row[], here: Report, other: Report): (Row | number)[] {
  const bare = (report: Report, { start, end }: Block) =>
    report.article.text.slice(start, end).replace(/\s+/g, ' ').trim()
  const list: (Row | number)[] = []
  for (const row of rows) {
    const isSame = row.here && row.other && !row.moved && bare(here, row.here) === bare(other, row.other)
    const last = list.at(-1)
    if (!isSame) list.push(row)
    else if (typeof last === 'number') list[list.length - 1] = last + 1
    else list.push(1)
  }
  return list
}

interface EntryProps {
  row: Row
  hereText: string | null
  otherText: string | null
  place: string | null
  goToSpan(span: Span): void
}

function RowEntry({ row, hereText, otherText, place, goToSpan }: EntryProps) {
  const { here } = row
  return (
    <li class="version-row">
      <p class="version-row-head">
        {here && (
          <button type="button" class="mention" onClick={() => goToSpan(here)}>
            {place || '·'}
          </button>
        )}{' '}
        {stateOf(row)}
      </p>
      <p class="version-text" dir="auto">
        <Words row={row} here={hereText} other={otherText} />
      </p>
    </li>
  )
}

function stateOf({ here, other, moved, elsewhere }: Row): string {
  if (elsewhere) return words.say('version_elsewhere')
  if (here && other) return words.say(moved ? 'version_moved' : 'version_changed')
  return words.say(here ? 'version_only_here' : 'version_only_there')
}

function Words({ row, here, other }: { row: Row; here: string | null; other: string | null }) {
  // What stands in another paragraph as well is in neither version alone.
  if (row.elsewhere) return <>{here ?? other}</>
  return (
    <>
      {wordChanges(here ?? '', other ?? '').map(({ text, only }, index) => {
        if (only === null) return text
        const Mark = only === 'here' ? 'ins' : 'del'
        return (
          <Mark key={`${index} ${only}`}>
            <span class="version-sign" aria-hidden="true">
              {only === 'here' ? '+' : '−'}
            </span>
            <span class="unseen">{` [${words.say(`version_only_${KEY_OF[only]}`)}: `}</span>
            {text}
            <span class="unseen">{'] '}</span>
          </Mark>
        )
      })}
    </>
  )
}
