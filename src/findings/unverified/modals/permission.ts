// Modal verbs that say what is allowed, asked or punished.
import { type ModalRule, words } from './rule'

const GRANTS = words(`apply request submit register enrol enroll enter choose vote appeal attend file visit order
  reserve book renew bring carry park use pay ask access opt select nominate contact call email send join view
  download purchase buy redeem return cancel donate subscribe participate seek obtain receive keep take borrow
  lend swap exchange swim camp cycle fish ride`)
const PUBLISHED = words('publish broadcast reproduce redistribute copy rewrite use transmit cache sell modify')

export const PERMISSION: readonly ModalRule[] = [
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
      'residents|households|tenants|shoppers|pupils|diners|businesses|applicants|customers|visitors|voters|members|employees|users|readers|students|travelers|travellers|passengers|guests|parents|patients|owners|anyone|donors|donations|contributions|those|participants|children|candidates|persons|person|individuals|drivers|attendees|cookies|people|families|couples|holders|fans|nonprofits …6 _',
    ],
    why: 'permission to the public',
    examples: [
      'Residents may apply until June.',
      'Applicants may submit the form by post.',
      'Readers may borrow books there on Saturday.',
    ],
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
]
