// A document in Node: parse5 builds the very tree that a browser would build, linkedom holds it.
import { parseHTML } from 'linkedom'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { TextRange } from './range'

const EMPTY = '<!doctype html><html></html>'
const HTML = 'http://www.w3.org/1999/xhtml'

function fill(document: Document, parent: ParentNode & Node, children: DefaultTreeAdapterTypes.ChildNode[]): void {
  // A stack of our own: real pages nest deep enough to overflow the call stack.
  const stack = [{ parent: parent as Node, children, at: 0 }]
  while (stack.length > 0) {
    const frame = stack[stack.length - 1]!
    const child = frame.children[frame.at++]
    if (!child) {
      stack.pop()
      continue
    }
    if (child.nodeName === '#text') {
      frame.parent.appendChild(document.createTextNode((child as DefaultTreeAdapterTypes.TextNode).value))
    } else if (child.nodeName === '#comment') {
      frame.parent.appendChild(document.createComment((child as DefaultTreeAdapterTypes.CommentNode).data))
    } else if ('tagName' in child) {
      const element =
        child.namespaceURI === HTML
          ? document.createElement(child.tagName)
          : document.createElementNS(child.namespaceURI, child.tagName)
      for (const { name, value } of child.attrs) element.setAttribute(name, value)
      frame.parent.appendChild(element)
      const inside = 'content' in child ? child.content.childNodes : child.childNodes
      stack.push({ parent: element, children: inside, at: 0 })
    }
  }
}

/** A detached document of `html`. Scripts never run; nothing is fetched. */
export function parseDocument(html: string): Document {
  const { document } = parseHTML(EMPTY)
  const root = parse(html).childNodes.find((node) => node.nodeName === 'html') as DefaultTreeAdapterTypes.Element
  const element = document.documentElement
  for (const { name, value } of root.attrs) element.setAttribute(name, value)
  fill(document, element, root.childNodes)
  document.createRange = () => new TextRange() as unknown as Range
  return document
}
