// Speech that stands before its verb: "“It rained,” she said", "It rained, said Lund".
import { type Clauses, phraseFrom } from './clause'
import { QUOTES, TAKES_ADDRESSEE } from './complement-verbs'
import { lemmaOf, type Reader } from './reader'
import { before, isComma } from './surroundings'
import { isTime } from './times'

/** "told the Bugle on Wednesday.": whom and when, up to what must be the end. */
function afterAddressee(clauses: Clauses, from: number, addresses: boolean): number {
  const { tokens } = clauses
  let at = from
  if (addresses) at = phraseFrom(clauses, at)?.to ?? at
  for (let passed = 0; passed < 2; passed++) {
    const dated = /^(?:on|in|during|late|early|at)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at
    const time = phraseFrom(clauses, dated)
    if (
      time &&
      (isTime(tokens, time) || /^(?:statement|interview|email|e-mail|briefing)$/.test(tokens[time.head]!.lower))
    )
      at = time.to
  }
  return at
}

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
  const end = afterAddressee(clauses, inverted?.to ?? group.to, TAKES_ADDRESSEE.has(lemmaOf(reader, index)))
  const after = tokens[end]
  if (after && !/^[.,;]$/.test(after.text) && !isComma(tokens, end)) return
  for (let i = index - 1; i >= 0 && i > index - 8; i--) {
    const other = clauses.verbs[i]!
    if (other.clause !== 'main' || other.form !== 'finite' || other.to > last.at) continue
    group.complement ??= { kind: 'bare', from: other.subject?.from ?? other.from, to: last.at, verb: i }
    if (inverted) group.postposed = inverted
    return
  }
}
