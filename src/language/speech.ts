// Speech that stands before its verb: "“It rained,” she said", "It rained, said Lund".
import { phraseFrom } from './clause'
import { QUOTES } from './complement-verbs'
import { lemmaOf, type Reader } from './reader'
import { before, isComma } from './surroundings'

/** After a verb of speech has been read: does what it reports stand before it? */
export function readSpeech(reader: Reader, index: number): void {
  const { clauses } = reader
  const group = clauses.verbs[index]!
  const { tokens } = clauses
  if (group.form === 'infinitive' || group.form === 'ing' || group.passive || !QUOTES.has(lemmaOf(reader, index)))
    return
  const start = group.subject?.how === 'before' ? group.subject.from : group.from
  const last = before(clauses, start, false)
  const { quotation } = reader
  const inverted = start === group.from ? phraseFrom(clauses, group.to) : null
  if (start === group.from && !inverted) return
  if (quotation && quotation.to >= last.at && start - quotation.to < 3) {
    group.complement ??= { kind: 'quote', from: quotation.from, to: quotation.to, verb: quotation.verb }
    if (inverted) group.postposed = inverted
    reader.quotation = null
    return
  }
  // Without marks: a clause, a comma, and nothing after the verb that it could take instead.
  if (last.kind !== 'comma' || tokens[last.at]!.text !== ',') return
  const after = tokens[inverted?.to ?? group.to]
  if (after && !/^[.,;]$/.test(after.text) && !isComma(tokens, inverted?.to ?? group.to)) return
  for (let i = index - 1; i >= 0 && i > index - 8; i--) {
    const other = clauses.verbs[i]!
    if (other.clause !== 'main' || other.form !== 'finite' || other.to > last.at) continue
    group.complement ??= { kind: 'bare', from: other.subject?.from ?? other.from, to: last.at, verb: i }
    if (inverted) group.postposed = inverted
    return
  }
}
