// Reads how a modal verb is used in a sentence, and lets the rules decide whether it hedges.
import type { Token } from '../../../language/language'
import { type Context, compileContext, matchContext } from '../pattern'
import type { Aspect, ModalRule, Subject } from './rule'
import { MODAL_RULES } from './rules'

interface ModalUse {
  modal: string
  /** The tokens from the modal to its verb, `[start, end)`. */
  start: number
  end: number
  /** Dictionary form of the main verb; empty where it is left out. */
  verb: string
  aspect: Aspect
  subject: Subject
  negated: boolean
}

export const MODALS: ReadonlySet<string> = new Set(MODAL_RULES.flatMap((rule) => rule.modals))

const NEGATIONS = new Set(['not', "n't", 'never', 'longer'])
const BE = new Set(['be', 'been', 'being'])
const VERBAL = new Set(['VERB', 'AUX'])
const NO_VERB = new Set(['PUNCT', 'NUM', 'DET', 'ADP', 'CCONJ'])
const SKIPPED = new Set(['ADV', 'PART', 'PUNCT'])
/** How far the verb may stand from its modal, in tokens. */
const REACH = 7

const SUBJECTS: Readonly<Record<string, Subject>> = {
  you: 'you',
  i: 'i',
  we: 'we',
  he: 'person',
  she: 'person',
  they: 'person',
  it: 'it',
  this: 'it',
  that: 'it',
  there: 'there',
  which: 'relative',
  who: 'relative',
}

function subjectOf(tokens: readonly Token[], at: number): Subject {
  for (let i = at - 1; i >= 0 && i >= at - 4; i--) {
    const token = tokens[i]!
    if (token.tag === 'ADV' || NEGATIONS.has(token.lower)) continue
    const known = SUBJECTS[token.lower]
    if (known) return known
    if (token.tag === 'PROPN') return 'name'
    return token.tag === 'NOUN' || token.tag === 'NUM' || token.tag === 'ADJ' ? 'noun' : 'none'
  }
  return 'none'
}

/** Reads the modal at `at`; null where no verb follows, so that it is no modal at all. */
export function readModal(tokens: readonly Token[], at: number): ModalUse | null {
  let negated = false
  let aspect: Aspect = 'plain'
  let end = at + 1
  let verb: Token | null = null
  for (let i = at + 1; i < tokens.length && i <= at + REACH; i++) {
    const token = tokens[i]!
    if (NEGATIONS.has(token.lower)) negated = true
    else if (token.lower === 'have' || token.lower === "'ve") {
      const next = tokens[i + 1]
      if (next && (VERBAL.has(next.tag) || SKIPPED.has(next.tag) || /ed$/.test(next.lower))) aspect = 'perfect'
      verb = token
      end = i + 1
    } else if (BE.has(token.lower)) {
      if (aspect === 'plain') aspect = 'be'
      verb = token
      end = i + 1
    } else if (VERBAL.has(token.tag) && (!verb || VERBAL.has(verb.tag))) {
      if (aspect === 'be') aspect = token.lower.endsWith('ing') ? 'progressive' : 'passive'
      verb = token
      end = i + 1
      break
    } else if (token.tag !== 'ADV' && token.lower !== 'well') break
  }
  if (!verb) {
    // The tagger takes many verbs for nouns after a modal: trust the modal.
    const next = tokens[end]
    if (!next || NO_VERB.has(next.tag)) return null
    verb = next
    end++
  }
  return { modal: tokens[at]!.lower, start: at, end, verb: verb.lemma, aspect, subject: subjectOf(tokens, at), negated }
}

const COMPILED = MODAL_RULES.map((rule) => ({ rule, frames: rule.frames?.map(compileContext) ?? null }))

function fits(rule: ModalRule, frames: readonly Context[] | null, use: ModalUse, tokens: readonly Token[]): boolean {
  return (
    rule.modals.includes(use.modal) &&
    (!rule.verbs || rule.verbs.includes(use.verb)) &&
    (!rule.aspects || rule.aspects.includes(use.aspect)) &&
    (!rule.subjects || rule.subjects.includes(use.subject)) &&
    (rule.negated === undefined || rule.negated === use.negated) &&
    (!frames || frames.some((frame) => matchContext(frame, tokens, use.start, use.start + 1) !== null))
  )
}

/** The rule that decides this use, or null where none fits and the modal hedges. */
export function decide(use: ModalUse, tokens: readonly Token[]): ModalRule | null {
  return COMPILED.find(({ rule, frames }) => fits(rule, frames, use, tokens))?.rule ?? null
}
