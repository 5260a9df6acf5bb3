// Modal verbs: may, might, could, should and must say that something is possible (epistemic: a hedge) or that somebody
// is able, free or obliged to do it (not a hedge). The rules below decide by verb, aspect, subject, negation and frame; the
// first that fits decides, and what none fits is taken for epistemic.
// From: Palmer, Mood and Modality (2001), on epistemic and dynamic/deontic modals; Coates, The Semantics of the Modal
// Auxiliaries (1983), on what tells them apart: perfect and progressive aspect, inanimate and existential subjects speak
// for the epistemic reading; agentive verbs with animate subjects, negation of could, and purpose clauses against it.
import type { Strength } from '../findings'

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

const words = (list: string): readonly string[] => list.trim().split(/\s+/)

const SENSES = words(`see hear feel smell sense sleep tell remember recall imagine hardly barely understand
  afford believe wait help resist bear stand recognize recognise bring walk breathe count rely`)
const GRANTS = words(`apply request submit register enrol enroll enter choose vote appeal attend file visit order
  reserve book renew bring carry park use pay ask access opt select nominate contact call email send join view
  download purchase buy redeem return cancel donate subscribe participate seek obtain receive keep take`)
const PUBLISHED = words('publish broadcast reproduce redistribute copy rewrite use transmit cache sell modify')

export const MODAL_RULES: readonly ModalRule[] = [
  {
    id: 'modal/month-or-name',
    modals: ['may'],
    verdict: 'other',
    frames: ['in|last|since|until|till|mid|late|early|next|theresa|mrs|minister _', '- _', '_ NUM'],
    why: 'a month or a name',
    examples: ['He flew home on May 15.', 'The shop opened last May and closed in June.'],
  },
  {
    id: 'modal/might-noun',
    modals: ['might'],
    verdict: 'other',
    frames: [
      "DET|ADJ|his|her|their|its|our|'s|military|economic|naval|air _ of|$|and|in|to|against|is|was|has",
      '_ of',
    ],
    why: 'the noun',
    examples: ['They feared the might of the fleet.', 'It rests on military might.'],
  },
  {
    id: 'modal/advice',
    modals: ['may', 'might', 'could'],
    verdict: 'other',
    frames: ['you …2 _', 'you might|may|could|should …,20 _'],
    why: 'speaks to the reader: advice or permission',
    examples: [
      'You might need a message for people who might be at risk.',
      'You may want to bring a coat.',
      'You might need a different message.',
      'You could ask your bank.',
    ],
  },
  {
    id: 'modal/so-to-speak',
    modals: ['may', 'might', 'could'],
    verdict: 'other',
    frames: [
      'come what _',
      'be that as it _',
      'as SCONJ|ADV|ADJ? NOUN|PRON _ be|have|expect|imagine|well',
      '_ as well',
      '_ it please',
      '_ #subject VERB|AUX',
      'as #subject|one _ $|expect|imagine|guess',
      'try|hard|much as #subject|one _',
      'i …1 _',
      'one _ VERB|AUX',
      'we …1 _ recall|remember|say|ask|wonder|call',
      '_ surprise|shock|interest you',
      '_ have …1 thought|expected|imagined|guessed|assumed',
      '_ …3 of his|her|their|its choice|choosing',
      'how|however|no matter …2 _ i|we|it|he|she|you',
    ],
    why: 'a set phrase',
    examples: ['I might stay.', 'Try as he might, he lost.', 'They might as well have stayed at home.'],
  },
  {
    id: 'modal/might-argue',
    modals: ['might', 'may', 'could'],
    verdict: 'other',
    verbs: words('argue say think wonder expect imagine assume recall object remember'),
    aspects: ['plain'],
    subjects: ['noun', 'we', 'none', 'relative', 'name'],
    why: 'a figure of speech about what people say or think',
    examples: ['Others might argue that the bridge is ugly.', 'A visitor might wonder why.'],
  },
  {
    id: 'modal/disclosure',
    modals: ['may'],
    verdict: 'other',
    frames: ['_ …1 earn|receive|get|collect …4 commission|fee|share|compensation'],
    why: 'an outlet’s own disclosure',
    examples: ['We use links for which this site may earn a small commission.'],
  },
  {
    id: 'modal/free-relative',
    modals: ['may', 'might', 'could'],
    verdict: 'other',
    frames: [
      'wherever|whatever|whoever|whichever|however|whenever …4 _',
      'where|what …5 _',
      'how …,6 _',
      'whatever …10 _ be',
      'how …,10 _ be $',
      'ADJ|ADV|much as …3 _',
      'all|everything|anything|nothing|best|every|any|most|least …4 #subject|PROPN|else _',
      'anything|nothing|everything that|which|who? _',
      'NOUN that|which? they|he|she|we|i|PROPN _ use|do|call|take|make|afford|get|go|trust',
      'than …4 _',
    ],
    why: 'leaves the choice open (wherever it may lead) or measures by ability (as fast as she could)',
    examples: [
      'We will follow the evidence wherever it may lead.',
      'She ran as fast as she could.',
      'He did everything he could.',
      'They showed how easy the change could be.',
    ],
  },
  {
    id: 'modal/purpose',
    modals: ['may', 'might', 'could'],
    verdict: 'other',
    frames: [
      'so that? #subject|DET|NOUN|PROPN|PRON …3 _',
      'in order that …4 _',
      'until|till|before|once|after|unless …5 _',
      'lest …4 _',
    ],
    why: 'a purpose or a point in time',
    examples: [
      'He moved house so that he could walk to work.',
      'The names were withheld until relatives could be told.',
      'They left before anyone could stop them.',
    ],
  },
  {
    id: 'modal/condition',
    modals: ['may', 'might', 'could', 'should'],
    verdict: 'other',
    frames: [
      'if|wish|wishes|wished|hope|hopes|hoped|hoping|want|wanted|pray|prayed …5 _',
      'if only …4 _',
      'asked|asks|ask|wondered|wonders|wonder if|whether …4 _',
      'whether or? not? …5 _',
      'thought|believed|knew|felt|figured|feel|think that? i|we …2 _',
      'glad|grateful|thankful|relieved …5 _',
    ],
    why: 'a condition or a wish',
    examples: [
      'He said he hoped the concerns could be met.',
      'If it could be done, it would be.',
      'She asked whether she could leave.',
    ],
  },
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
    id: 'modal/may-not-use',
    modals: ['may'],
    verdict: 'other',
    negated: true,
    verbs: PUBLISHED,
    aspects: ['passive'],
    why: 'a prohibition',
    examples: ['This material may not be published or copied.'],
  },
  {
    id: 'modal/may-permission',
    modals: ['may', 'might', 'could'],
    verdict: 'other',
    verbs: GRANTS,
    aspects: ['plain'],
    frames: [
      'residents|applicants|customers|visitors|voters|members|employees|users|readers|students|travelers|travellers|passengers|guests|parents|patients|owners|anyone|donors|donations|contributions|those|participants|children|candidates|persons|person|individuals|drivers|attendees|cookies|people|families|couples|holders|fans|nonprofits …6 _',
    ],
    why: 'permission to the public',
    examples: ['Residents may apply until June.', 'Applicants may submit the form by post.'],
  },
  {
    id: 'modal/instruction',
    modals: ['may', 'might'],
    verdict: 'other',
    verbs: words('make send address direct contact mail'),
    aspects: ['passive'],
    frames: [
      'donations|contributions|condolences|gifts|flowers|inquiries|questions|tickets|memorials|comments|applications|requests …5 _',
    ],
    why: 'tells the reader what to do',
    examples: ['Donations may be made to the hospice.'],
  },
  {
    id: 'modal/penalty',
    modals: ['may', 'might', 'could'],
    verdict: 'other',
    frames: [
      '_ …2 face|get|receive|serve|spend|draw|carry|bring …8 years|prison|jail|life|fine|fines|penalty|penalties|sentence|sentences|imprisonment',
      '_ be …1 sentenced|fined|jailed|imprisoned',
    ],
    why: 'what the law allows as a penalty',
    examples: ['He could face up to ten years in prison.', 'Offenders may be fined.'],
  },
  {
    id: 'modal/wish-to',
    modals: ['may', 'might', 'could'],
    verdict: 'other',
    verbs: words('wish want'),
    why: 'advice',
    examples: ['Visitors may wish to bring water.', 'The mayor may want to check his sums.'],
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
