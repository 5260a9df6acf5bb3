// Prints figures in columns for a terminal and for a report: a Markdown table whose columns line up.

export type Cell = string | number

const written = (cell: Cell): string =>
  typeof cell === 'string' ? cell : Number.isInteger(cell) || Math.abs(cell) >= 100 ? cell.toFixed(0) : cell.toFixed(2)

export function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [head, ...rows.map((row) => row.map(written))]
  const widths = head.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? '').length)))
  // The first column is words, the others are figures.
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, i) => (i === 0 ? (cells[i] ?? '').padEnd(width) : (cells[i] ?? '').padStart(width))).join(' | ')} |`
  const rule = `| ${widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`
  return [line(head), rule, ...lines.slice(1).map(line)].join('\n')
}
