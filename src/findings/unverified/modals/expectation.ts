// must and should, which seldom hedge, and may where it grants a point.
import { type ModalRule, words } from './rule'

export const EXPECTATION: readonly ModalRule[] = [
  {
    id: 'modal/must-have',
    modals: ['must'],
    verdict: 'hedge',
    strength: 'slight',
    aspects: ['perfect'],
    why: 'an inference',
    examples: ['He must have known about the leak.'],
  },
  {
    id: 'modal/must',
    modals: ['must'],
    verdict: 'other',
    why: 'an obligation',
    examples: ['Drivers must stop at the gate.'],
  },
  {
    id: 'modal/should-forecast',
    modals: ['should'],
    verdict: 'hedge',
    strength: 'slight',
    verbs: words(
      `ease clear improve arrive subside recover last begin return taper dry drop rise cool warm reach end resume start
      weaken reopen finish`,
    ),
    aspects: ['plain', 'progressive'],
    subjects: ['noun', 'it', 'none'],
    frames: ['_ …8 by|tonight|tomorrow|overnight|later|soon|shortly|#weekday'],
    why: 'what is to be expected by some time',
    examples: ['The winds should ease by Thursday.'],
  },
  {
    id: 'modal/should',
    modals: ['should'],
    verdict: 'other',
    why: 'says what ought to be',
    examples: ['The practice should be banned.', 'Guests should arrive early.'],
  },
  {
    id: 'modal/concession',
    modals: ['may', 'might'],
    verdict: 'hedge',
    strength: 'slight',
    frames: ['_ not? be|have …,14 , but', 'while|although|though …4 _ be|have'],
    why: 'grants a point rather than doubting it',
    examples: ['The two may be rivals, but they share a coach.'],
  },
]
