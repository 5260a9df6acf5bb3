// One line of the bench: what was measured, what was promised, and whether it holds.

export interface Figure {
  what: string
  /** As a limit that a measured number must stay below; null for what is only told. */
  below: number | null
  measured: number
  unit: string
  /** What stands beside the number: other sizes, the peer. */
  note?: string
}

const short = (value: number): string =>
  Number.isInteger(value) || Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(2)

export const list = (values: readonly number[]): string => values.map(short).join(' · ')

/** The cells of a figure: what, promised, measured, holds, note. */
export const cellsOf = ({ what, below, measured, unit, note = '' }: Figure): string[] => [
  what,
  below === null ? '' : `< ${short(below)} ${unit}`,
  `${short(measured)} ${unit}`,
  below === null ? '' : measured < below ? 'holds' : 'misses',
  note,
]
