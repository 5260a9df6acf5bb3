// Where the card stands: near its passage and never on it; above where it can, over lines that are read already.
export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

interface Size {
  width: number
  height: number
}

export interface Position {
  x: number
  y: number
  /** What is left for the card; a longer one scrolls within itself. */
  maxHeight: number
}

/** CSS pixels to the passage and to the edge of the window. */
const GAP = 8
const EDGE = 8
/** Less height than this makes no card; then the position beside the passage is tried. */
const LEAST = 180

const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(value, most))

/** The box around boxes. */
function hull(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    top: Math.min(...boxes.map((box) => box.top)),
    right: Math.max(...boxes.map((box) => box.right)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  }
}

/**
 * All in CSS pixels of the viewport.
 * @param lines the passage's line boxes, at least one of them in view
 * @param near where the reader pointed, if anywhere: the card stands in that column
 */
export function positionOf(lines: readonly Box[], card: Size, view: Size, near: number | null): Position {
  const seen = lines.filter((line) => line.bottom > 0 && line.top < view.height)
  const passage = hull(seen.length > 0 ? seen : lines)
  const start = near === null ? (seen[0]?.left ?? passage.left) : near - 32
  const x = clamp(start, EDGE, Math.max(EDGE, view.width - EDGE - card.width))
  const below = view.height - EDGE - (passage.bottom + GAP)
  const above = passage.top - GAP - EDGE
  if (card.height <= above) return { x, y: passage.top - GAP - card.height, maxHeight: above }
  if (card.height <= below) return { x, y: passage.bottom + GAP, maxHeight: below }
  if (Math.max(above, below) < LEAST) {
    const y = clamp(passage.top, EDGE, Math.max(EDGE, view.height - EDGE - card.height))
    const maxHeight = view.height - 2 * EDGE
    if (view.width - EDGE - (passage.right + GAP) >= card.width) return { x: passage.right + GAP, y, maxHeight }
    if (passage.left - GAP - EDGE >= card.width) return { x: passage.left - GAP - card.width, y, maxHeight }
  }
  return below >= above ? { x, y: passage.bottom + GAP, maxHeight: below } : { x, y: EDGE, maxHeight: above }
}
