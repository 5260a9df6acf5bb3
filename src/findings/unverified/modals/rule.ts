// What a rule on modal verbs is: the use it describes by its features, and whether that use hedges.
import type { Strength } from '../../findings'

export type Aspect = 'plain' | 'be' | 'passive' | 'progressive' | 'perfect'
export type Subject = 'you' | 'i' | 'we' | 'person' | 'it' | 'there' | 'relative' | 'name' | 'noun' | 'none'

export interface ModalRule {
  id: string
  modals: readonly string[]
  verdict: 'hedge' | 'other'
  strength?: Strength
  verbs?: readonly string[]
  aspects?: readonly Aspect[]
  subjects?: readonly Subject[]
  negated?: boolean
  /** Context patterns around the modal (pattern.ts); one has to fit. */
  frames?: string[]
  why: string
  examples: string[]
}

/** A word list written as running text. */
export const words = (list: string): readonly string[] => list.trim().split(/\s+/)
