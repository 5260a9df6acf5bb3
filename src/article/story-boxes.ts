// Where the story's paragraphs stand: in boxes of the same kind, which hold a good share of its prose.
import { attributeOf, get } from './clobber-safe'
import type { Box, Line } from './lines'

const CARRIERS = new Set(['li', 'ul', 'ol', 'dl', 'dd', 'dt', 'blockquote', 'table', 'tbody', 'tr', 'td'])

/** The box that the line stands in as a paragraph among paragraphs; lists and quotations stand in one too. */
function containerOf(line: Line): Box {
  let box = line.box
  while (box.parent && CARRIERS.has(box.element.localName)) box = box.parent
  return box === line.box ? (box.parent ?? box) : box
}

const signatureOf = (box: Box): string => `${get(box.element, 'localName')}.${attributeOf(box.element, 'class') ?? ''}`

export interface StoryBoxes {
  /** The kind of box that the line stands in. */
  of(line: Line): string
  /** Whether a line stands where the story's paragraphs stand: in boxes like those that hold a good share of its prose. */
  has(line: Line): boolean
  /** The share of the prose that stands in such boxes, 0 to 1. */
  share: number
}

/** A kind of box with this share of the prose holds the story. */
const GOOD_SHARE = 0.15
/** A box with a single paragraph holds it only where it is half of the prose. */
const MOST = 0.5

export function findStoryBoxes(prose: readonly Line[]): StoryBoxes {
  const words = new Map<string, number>()
  const paragraphs = new Map<string, number>()
  const total = prose.reduce((sum, line) => sum + line.words, 0)
  const signatures = new Map<Box, string>()
  const of = (line: Line): string => {
    const box = containerOf(line)
    let signature = signatures.get(box)
    if (signature === undefined) {
      signature = signatureOf(box)
      signatures.set(box, signature)
    }
    return signature
  }
  for (const line of prose) {
    words.set(of(line), (words.get(of(line)) ?? 0) + line.words)
    paragraphs.set(of(line), (paragraphs.get(of(line)) ?? 0) + 1)
  }
  const has = (line: Line): boolean => {
    const held = words.get(of(line)) ?? 0
    return held >= total * GOOD_SHARE && ((paragraphs.get(of(line)) ?? 0) > 1 || held >= total * MOST)
  }
  const atHome = prose.reduce((sum, line) => sum + (has(line) ? line.words : 0), 0)
  return { of, has, share: total > 0 ? atHome / total : 0 }
}
