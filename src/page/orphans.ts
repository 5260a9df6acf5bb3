// What a page part left on the page when the browser took the extension from behind it: in Firefox an update's new scripts have a
// global of their own, and cannot ask the old page part to clean up.
import { HOST } from './card/frame'
import { STUDENT_HIGHLIGHTS } from './class-marks'
import { HIGHLIGHTS } from './highlighter'

/** Takes away hosts, highlights and style sheets of ours, whoever put them there. */
export function removeOrphans(): void {
  for (const child of [...(document.documentElement?.children ?? [])]) if (child.hasAttribute(HOST)) child.remove()
  for (const name of [...HIGHLIGHTS, ...STUDENT_HIGHLIGHTS]) CSS.highlights.delete(name)
  const kept = document.adoptedStyleSheets.filter((sheet) => !isOurs(sheet))
  if (kept.length < document.adoptedStyleSheets.length) document.adoptedStyleSheets = kept
}

const isOurs = ({ cssRules }: CSSStyleSheet): boolean => cssRules[0]?.cssText.includes('::highlight(backread-') ?? false
