// Finds the findings under a point of the viewport: the caret there tells the letter, and the letter's text node the few
// findings that can be meant. `CSS.highlights.highlightsFromPoint` asks every mark of the page, which takes milliseconds.
import type { Finding } from '../findings/model'
import { textWalker } from './dom'
import type { Placed } from './highlighter'

/** A part of one text node that shows a finding, in code units of the node. */
interface Stretch {
  finding: Finding
  from: number
  to: number
}

/** Code units on either side of the caret that are measured: the letter is among them, and a long passage is not measured whole. */
const NEAR = 40

/** Text nodes of one passage: a sentence with a link in it has three. */
const MOST_TEXTS = 500

export class FindingsUnderPoint {
  private byNode = new Map<Node, Stretch[]>()

  constructor(placed: readonly Placed[]) {
    for (const { finding, ranges } of placed) {
      for (const range of ranges) {
        const { startOffset, endContainer, endOffset } = range
        let from = startOffset
        for (const node of textsOf(range)) {
          this.add(node, { finding, from, to: node === endContainer ? endOffset : node.data.length })
          from = 0
        }
      }
    }
  }

  private add(node: Text, stretch: Stretch): void {
    const others = this.byNode.get(node)
    if (others) others.push(stretch)
    else this.byNode.set(node, [stretch])
  }

  /** In reading order. */
  at(x: number, y: number): Finding[] {
    const caret = document.caretPositionFromPoint(x, y)
    if (!caret) return []
    const { offsetNode: node, offset } = caret
    const found = this.onNode(node, offset, x, y)
    // Where two text nodes meet, the caret can stand in either of them.
    if (found.length === 0 && node instanceof Text) {
      const walker = textWalker(node.getRootNode())
      walker.currentNode = node
      const beside = offset === 0 ? walker.previousNode() : offset === node.data.length ? walker.nextNode() : null
      if (beside) found.push(...this.onNode(beside, offset === 0 ? (beside as Text).data.length : 0, x, y))
    }
    return [...new Set(found)]
  }

  /** The caret is near the point, beside it where the point is on no letter at all: the boxes of the letters tell. */
  private onNode(node: Node, offset: number, x: number, y: number): Finding[] {
    return (this.byNode.get(node) ?? [])
      .filter(({ from, to }) => {
        const start = Math.max(from, offset - NEAR)
        const end = Math.min(to, offset + NEAR, (node as Text).data.length)
        return start < end && isOnLetters(node as Text, start, end, x, y)
      })
      .map(({ finding }) => finding)
  }
}

/** White space in a node of its own is marked too, so every text node counts. */
function textsOf({ startContainer, endContainer }: StaticRange): Text[] {
  const texts = [startContainer as Text]
  if (startContainer === endContainer) return texts
  const walker = textWalker(startContainer.getRootNode())
  walker.currentNode = startContainer
  for (let node = walker.nextNode(); node && texts.length < MOST_TEXTS; node = walker.nextNode()) {
    texts.push(node as Text)
    if (node === endContainer) break
  }
  return texts
}

function isOnLetters(node: Text, start: number, end: number, x: number, y: number): boolean {
  const range = new Range()
  range.setStart(node, start)
  range.setEnd(node, end)
  for (const { left, right, top, bottom } of range.getClientRects())
    if (x >= left && x <= right && y >= top && y <= bottom) return true
  return false
}
