// The lines from the headline to the end of the story's box, each in its role for now; what is left out keeps the reason.
import type { Role } from './article'
import type { Line } from './lines'
import type { Region } from './regions'
import type { StoryBoxes } from './story-boxes'

export interface Draft {
  lines: readonly Line[]
  /** Null for what is left out. */
  roles: (Role | null)[]
  /** Why a line was left out, as far as it was. */
  reasons: (string | undefined)[]
  regions: readonly (Region | null)[]
  storyBoxes: StoryBoxes
  /** For each line whether it stands where the story's paragraphs stand. */
  inStoryBox: readonly boolean[]
}

/** Leaves a line out. The first reason stays. */
export function leaveOut(draft: Draft, at: number, reason: string): void {
  if (draft.roles[at] === null) return
  draft.roles[at] = null
  draft.reasons[at] ??= reason
}

const TEXT: ReadonlySet<Role | null> = new Set<Role>(['paragraph', 'list-item', 'quote'])

/** Paragraph, item or quotation: text of the story rather than a heading of it. */
export const isText = (draft: Draft, at: number): boolean => TEXT.has(draft.roles[at] ?? null)
