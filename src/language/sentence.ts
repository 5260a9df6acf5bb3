// A sentence as it was read, once however many ask about it.
import type { Span } from '../article/article'
import type { Clauses } from './clause'
import type { Token } from './token'

export interface Sentence extends Span {
  tokens: Token[]
  clauses: Clauses
  /** What was told of it so far, by the cache that it belongs to (findings/sentence-cache.ts); it goes where the sentence goes. */
  notes?: Map<object, unknown>
}
