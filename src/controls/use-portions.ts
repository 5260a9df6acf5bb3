// Long lists come onto the page in portions, so that the first rows are there at once.
import { useEffect, useState } from 'preact/hooks'

/** Rows that are drawn at once. */
const PORTION = 40

/** How many of so many rows are drawn by now: a few first, then more until it is all of them. */
export function usePortions(rows: number): number {
  const [drawn, setDrawn] = useState(PORTION)
  useEffect(() => {
    if (drawn >= rows) return
    const timer = setTimeout(() => setDrawn(drawn + PORTION))
    return () => clearTimeout(timer)
  }, [drawn, rows])
  return Math.min(drawn, rows)
}
