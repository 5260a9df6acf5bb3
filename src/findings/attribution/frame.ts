// What a frame finds.
import type { Range } from '../../language/phrases'
import type { Frame } from '../findings'

/** Token ranges of one attribution, and how they stand to each other. */
export interface Reading {
  source: Range
  content: Range
  /** Index after the last word of the cue. */
  cueEnd: number
  frame: Frame
}
