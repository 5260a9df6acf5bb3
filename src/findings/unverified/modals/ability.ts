// could and might as ability, perception or a chance that was missed, and their look-alikes that do hedge.
import { type ModalRule, words } from './rule'

const SENSES = words(`see hear feel smell sense sleep tell remember recall imagine hardly barely understand
  afford believe wait help resist bear stand recognize recognise bring walk breathe count rely`)
export const ABILITY: readonly ModalRule[] = [
  {
    id: 'modal/could-negated',
    modals: ['could'],
    verdict: 'other',
    negated: true,
    why: 'could with a negation is inability',
    examples: ['She could not sleep.', 'The crew couldn’t reach the top.', 'They could no longer pay.'],
  },
  {
    id: 'modal/could-negative-subject',
    modals: ['could'],
    verdict: 'other',
    frames: [
      'no|nobody|none|nothing|neither|little|few|only|scarcely|hardly|rarely|never|nor …3 _',
      '_ only|hardly|barely|scarcely|never|ever|always|either',
      '_ be? do|doing|done|have|use more|better|less|something|nothing|with',
    ],
    why: 'ability, with a negative word near',
    examples: ['Nobody could find the key.', 'He could only watch.', 'No one could say who had called.'],
  },
  {
    id: 'modal/could-see-forecast',
    modals: ['could', 'may', 'might'],
    verdict: 'hedge',
    verbs: words('see bring feel hear help'),
    aspects: ['plain'],
    frames: [
      '_ see NUM|ADJ NOUN|ADJ',
      '_ see a|an|some|more|up|at|as|further|another|even',
      'it|this|that|which|NOUN _ bring|help',
      '_ feel|hear the? pressure|squeeze|pinch|effects|from|back',
    ],
    why: 'what might come, not what somebody perceives',
    examples: [
      'Investors could see higher prices.',
      'The region could see up to a foot of snow.',
      'The move could help exports.',
    ],
  },
  {
    id: 'modal/could-perceive',
    modals: ['could'],
    verdict: 'other',
    verbs: SENSES,
    aspects: ['plain'],
    subjects: ['person', 'name', 'noun', 'i', 'we', 'relative', 'none'],
    why: 'perception or ability',
    examples: ['She could hear the crowd.', 'Neighbours could smell the smoke.', 'He could afford the fee.'],
  },
  {
    id: 'modal/could-do',
    modals: ['could'],
    verdict: 'other',
    frames: ['who _ vote|apply|speak|attend|read|write|swim|walk|pay|help', 'we …1 _ !be|see|end|face|lose'],
    why: 'ability or freedom to do something',
    examples: ['Only those who could pay were let in.', 'At last we could sit down.'],
  },
  {
    id: 'modal/could-be-perceived',
    modals: ['could'],
    verdict: 'other',
    verbs: words('see hear smell feel find reach contact'),
    aspects: ['passive'],
    frames: ['_ be …1 seen|heard|smelled|smelt|felt|reached|contacted|found !as|to|guilty'],
    why: 'perception or ability',
    examples: ['Smoke could be seen for miles.'],
  },
  {
    id: 'modal/counterfactual',
    modals: ['could', 'might'],
    verdict: 'other',
    aspects: ['perfect'],
    frames: [
      'would|if|had|wish …,20 _',
      '_ …,16 if|had|but|instead|would',
      '_ have …1 been …1 better|worse|more|prevented|avoided|saved|easier|done|different|forgiven',
      "_ not|n't",
    ],
    why: 'what did not happen',
    examples: [
      'The deaths could have been avoided.',
      'He could have won if he had trained.',
      'It might not have happened without her.',
    ],
  },
  {
    id: 'modal/missed-chance',
    modals: ['could'],
    verdict: 'other',
    aspects: ['perfect'],
    frames: ['i|we|they|you|he|she|PROPN …1 _ have VERB'],
    why: 'what somebody was free to do and did not',
    examples: ['Lewis could have asked for a recount.'],
  },
]
