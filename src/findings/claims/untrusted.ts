// A claim as it comes from a page part that may be compromised: its shape, checked before anything reads it.
import { type Claim, type Place, REPLY_KINDS } from '../findings'

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
const isCount = (value: unknown): boolean => Number.isInteger(value) && (value as number) >= 0

function isPlace(value: unknown): value is Place {
  return isRecord(value) && isCount(value.block) && isCount(value.start) && isCount(value.end)
}

const isParty = (value: unknown): boolean =>
  value === null ||
  (isPlace(value) &&
    'name' in value &&
    typeof value.name === 'string' &&
    'sourceId' in value &&
    (value.sourceId === null || typeof value.sourceId === 'string'))

const isReply = (value: unknown): boolean =>
  isPlace(value) &&
  'kind' in value &&
  'by' in value &&
  REPLY_KINDS.some((kind) => kind === value.kind) &&
  isParty(value.by)

export function isClaim(value: unknown): value is Claim {
  if (!isRecord(value)) return false
  const { claimant, content, replies, unanswered } = value
  return (
    isParty(claimant) &&
    Array.isArray(content) &&
    content.every(isPlace) &&
    Array.isArray(replies) &&
    replies.every(isReply) &&
    typeof unanswered === 'boolean'
  )
}
