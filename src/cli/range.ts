// The part of a DOM Range that the core uses, for the document in Node, whose own ranges cannot be set to text positions.

function following(node: Node): Node | null {
  if (node.firstChild) return node.firstChild
  let at: Node | null = node
  while (at && !at.nextSibling) at = at.parentNode
  return at?.nextSibling ?? null
}

/** Both ends are positions in text nodes, in document order. */
export class TextRange {
  startContainer!: Text
  startOffset = 0
  endContainer!: Text
  endOffset = 0

  setStart(node: Text, offset: number): void {
    this.startContainer = node
    this.startOffset = offset
  }

  setEnd(node: Text, offset: number): void {
    this.endContainer = node
    this.endOffset = offset
  }

  /** The text of every text node between the ends, as browsers give it. */
  toString(): string {
    const { startContainer, endContainer } = this
    if (startContainer === endContainer) return startContainer.data.slice(this.startOffset, this.endOffset)
    let text = startContainer.data.slice(this.startOffset)
    for (let node = following(startContainer); node; node = following(node)) {
      if (node === endContainer) return text + endContainer.data.slice(0, this.endOffset)
      if (node.nodeType === 3) text += (node as Text).data
    }
    throw new Error('the end of the range is not after its start')
  }
}
