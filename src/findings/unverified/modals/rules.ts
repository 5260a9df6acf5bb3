// Modal verbs: may, might, could, should and must say that something is possible (epistemic: a hedge) or that somebody
// is able, free or obliged to do it (not a hedge). The rules below decide by verb, aspect, subject, negation and frame; the
// first that fits decides, and what none fits is taken for epistemic.
// From: Palmer, Mood and Modality (2001), on epistemic and dynamic/deontic modals; Coates, The Semantics of the Modal
// Auxiliaries (1983), on what tells them apart: perfect and progressive aspect, inanimate and existential subjects speak
// for the epistemic reading; agentive verbs with animate subjects, negation of could, and purpose clauses against it.
import { ABILITY } from './ability'
import { EXPECTATION } from './expectation'
import { PERMISSION } from './permission'
import { PHRASES } from './phrases'
import type { ModalRule } from './rule'

export const MODAL_RULES: readonly ModalRule[] = [...PHRASES, ...PERMISSION, ...ABILITY, ...EXPECTATION]
