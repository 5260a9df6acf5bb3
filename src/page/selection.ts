// What the reader selected, as an Article of its own with the way back to the page: its text nodes, or the field that it stands in.
import type { Anchors } from '../article/anchors'
import type { Article } from '../article/article'
import { get } from '../article/clobber-safe'
import { plainArticle } from '../article/plain-text'
import type { ReadDocument } from '../article/read'
import { textWalker } from './dom'

/** A box of the page's whose text is in no text node. */
export type Field = HTMLTextAreaElement | HTMLInputElement

/** Of the kinds that tell where their selection is, the ones for prose: no passwords, addresses, numbers. */
const PROSE = /^(?:text|search)$/

/** The field that the reader is in, with what is selected there; null where nothing is. */
export function readField(): { field: Field; article: Article } | null {
  let at: Element | null = document.activeElement
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
  const isField = at instanceof HTMLTextAreaElement || (at instanceof HTMLInputElement && PROSE.test(at.type))
  if (!isField) return null
  const { value, selectionStart, selectionEnd } = at as Field
  const text = value.slice(selectionStart ?? 0, selectionEnd ?? 0)
  return text.trim() === '' ? null : { field: at as Field, article: plainArticle(text) }
}

const INLINE = /^(inline|ruby|contents)/

/** The nearest element around a node that starts a line of its own. */
function blockAround(node: Node): Element | null {
  let at = node.parentElement
  while (at && get(at, 'parentElement') && INLINE.test(getComputedStyle(at).display)) at = get(at, 'parentElement')
  return at
}

/** The selected text, a paragraph for each block; null where nothing readable is selected. */
export function readSelection(selection: Selection | null): ReadDocument | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const nodes = textWalker(range.commonAncestorContainer)
  let text = ''
  let block: Element | null = null
  const anchors: Anchors = []
  for (let node = firstText(nodes); node; node = nodes.nextNode() as Text | null) {
    if (!range.intersectsNode(node)) {
      if (anchors.length > 0) break
      continue
    }
    const from = node === range.startContainer ? range.startOffset : 0
    const to = node === range.endContainer ? range.endOffset : node.data.length
    // Unit for unit, so that offsets stay true; line breaks in the source are spaces to the reader.
    const own = node.data.slice(from, to).replace(/\s/g, ' ')
    if (own.trim() === '' || node.parentElement?.checkVisibility() === false) continue
    const around = blockAround(node)
    if (block && around !== block) text += '\n'
    block = around
    anchors.push({ start: text.length, length: own.length, node, offset: from })
    text += own
  }
  if (anchors.length === 0) return null
  const language = rootLanguage()
  return { article: { ...plainArticle(text), ...(language ? { language } : {}) }, anchors }
}

function firstText(nodes: TreeWalker): Text | null {
  return (nodes.currentNode instanceof Text ? nodes.currentNode : nodes.nextNode()) as Text | null
}

function rootLanguage(): string | null {
  const tag = document.querySelector('html')?.getAttribute('lang')?.trim().toLowerCase().split(/[-_]/)[0]
  return tag || null
}
