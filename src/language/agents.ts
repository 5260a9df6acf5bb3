// Who does what a passive says: "backed by two officials", "was told on Monday by an aide".

import { regex } from '../regex'
import { type Clauses, phraseFrom, type VerbGroup } from './clause'
import { isTime } from './times'
import { isParticiple } from './verb-forms'

/** How far behind its verb an agent may stand, in tokens. */
const REACH = 12
/** By these things are done, and they do nothing: "by telephone", "by mistake", "by 10 votes". */
const MEANS = regex('')`
    ^(?:telephone|phone|email|e-mail|mail|post|letter|fax|hand|mistake|accident|law|force|default|name|
    then|now|far|train|car|bus|plane|boat|air|sea|way|means|chance|surprise|\w+ing)$
  `

export function readAgents(clauses: Clauses): void {
  for (const group of clauses.verbs) if (isPassive(clauses, group)) group.agent = agentOf(clauses, group)
}

const isPassive = ({ tokens }: Clauses, { passive, form, verb }: VerbGroup): boolean =>
  passive || (form === 'participle' && isParticiple(tokens[verb]!))

function agentOf(clauses: Clauses, group: VerbGroup) {
  const { tokens, verbAt } = clauses
  for (let at = group.to; at < tokens.length && at < group.to + REACH; at++) {
    const { text, lower, tag } = tokens[at]!
    if (verbAt[at]! >= 0 || /^[.;:?!()]$/.test(text) || text === ',' || tag === 'SCONJ') return null
    if (lower !== 'by') continue
    const phrase = phraseFrom(clauses, at + 1)
    if (!phrase || isTime(tokens, phrase) || tokens[phrase.head]!.tag === 'NUM') return null
    if (MEANS.test(tokens[phrase.head]!.lower) && phrase.to - phrase.from === 1) return null
    return tokens[phrase.from]!.tag === 'NUM' &&
      /^(?:votes?|points?|per|percent|%|times|days|years)$/.test(tokens[phrase.head]!.lower)
      ? null
      : phrase
  }
  return null
}
