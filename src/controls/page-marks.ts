// The marks as they are drawn on web pages, for text on our own pages.
import { useEffect, useState } from 'preact/hooks'
import { type Mark, markRules, type Tone } from '../design/marks'
import type { Settings } from '../settings'

const sheet = new CSSStyleSheet()

/** From now on all page marks have the reader's colours. */
export function paintPageMarks(colours: Settings['colours']): void {
  sheet.replaceSync(markRules((mark) => `.${pageMark(mark)}`, colours))
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet)
}

/** The class of an element that is marked. */
export const pageMark = ({ category, tone, active }: Mark): string =>
  `page-mark-${category}-${tone}${active ? '-active' : ''}`

/** The tone of our own pages: their text is light where the reader's system is dark. */
export function useTone(): Tone {
  const [query] = useState(() => matchMedia('(prefers-color-scheme: dark)'))
  const [dark, setDark] = useState(query.matches)
  useEffect(() => {
    const listener = () => setDark(query.matches)
    query.addEventListener('change', listener)
    return () => query.removeEventListener('change', listener)
  }, [query])
  return dark ? 'light-text' : 'dark-text'
}
