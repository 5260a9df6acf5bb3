// What a frame finds.
import type { Range } from '../../language/phrases'
import type { Frame } from '../model'

/** Token ranges of one attribution, and how they stand to each other. */
export interface FrameMatch {
  source: Range
  content: Range
  /** Index after the last word of the cue. */
  cueEnd: number
  frame: Frame
}
