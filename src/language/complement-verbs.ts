// Which verbs take a clause, and how: what English grammars give as their complementation. Lemmas, once each.

import { regex } from '../regex'
import type { Clauses, VerbGroup } from './clause'
import type { Token } from './token'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Take a clause with or without "that": "she says it rained". */
export const TAKES_BARE = words(`
  say think know believe hope claim feel guess suppose suspect assume figure find show note wish swear bet fear doubt
  mean see hear understand realise realize imagine expect admit insist argue suggest report add agree announce confirm
  deny estimate explain indicate learn predict presume promise propose reckon recommend remember reveal state tell think
  warn worry write charge allege acknowledge appear seem declare conclude discover notice observe point pray complain
  maintain demand demonstrate contend assert ensure remind inform assure convince persuade notify decide determine
  theorize prove recall forget rule ask pretend pledge request require read respond reply reflect stress tweet post
  repeat claim testify vow confess speculate dream hint imply joke lament signal concede counter decree deem
  hypothesize consider sense surmise trust venture affirm argue certify alleg`)

/** What somebody is who feels so: "worried that it will", "glad it is over". */
const FEELS = regex('')`
    ^(?:worried|concerned|pleased|glad|afraid|convinced|confident|hopeful|sure|certain|disappointed|
    surprised|delighted|relieved|happy|sad|sorry|angry|aware|thankful|grateful|optimistic|satisfied|
    alarmed|fearful|upset|proud|thrilled|frustrated)$
  `

/** Does a verb group take a clause: "says it rained", "is worried it will rain"? */
export function takesClause({ tokens }: Clauses, group: VerbGroup): boolean {
  if (TAKES_BARE.has(tokens[group.verb]!.lemma)) return true
  if (tokens[group.verb]!.lemma !== 'be') return group.passive && FEELS.test(tokens[group.verb]!.lower)
  return FEELS.test(tokens[tokens[group.to]?.tag === 'ADV' ? group.to + 1 : group.to]?.lower ?? '')
}
export const isFeeling = ({ lower }: Token): boolean => FEELS.test(lower)

/** Take somebody first: "told the paper that", "assured us it would". */
export const TAKES_ADDRESSEE = words(`
  tell inform warn assure convince remind persuade notify promise ask show teach advise reassure brief alert bet caution
  instruct`)

/** Take a question: "asked whether", "knows what". */
export const TAKES_QUESTION = words(`
  know ask wonder see understand explain decide say tell show learn find figure determine discover discuss doubt consider
  remember forget guess hear imagine realise realize reveal describe check question inquire enquire debate clarify
  investigate examine demonstrate indicate specify predict mind care notice question teach depend`)

/** Stand with speech in quotation marks before or after them. */
export const QUOTES = words(`
  say tell ask reply add write state note read think tweet post explain warn argue continue claim announce declare
  conclude respond insist recall joke complain admit observe remark comment answer shout cry exclaim wonder quip sigh
  laugh agree report confirm urge stress emphasize emphasise suggest protest counter retort repeat demand muse
  testify caution promise vow opine interject reason mutter whisper scream yell plead beg lament assert`)
