// `npm run -s reading -- FOLDER`: the reading of each sentence of a treebank's *.jsonl, in the benchmark's own form: subjects,
// that-clauses and passive agents of verbs. Measures the reading apart from any finding.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { argv } from 'node:process'
import { fileURLToPath } from 'node:url'
import type { Clauses } from '../language/clause'
import { isFeeling } from '../language/complement-verbs'
import { readSentences } from '../language/language'
import type { NounPhrase } from '../language/phrases'

type Place = [start: number, end: number]
interface Reading {
  id: string
  subjects: { verb: Place; head: Place; phrase: Place }[]
  complements: { verb: Place; head: Place }[]
  agents: { verb: Place; head: Place; phrase: Place }[]
}

/** A treebank heads "the envoy Ada Lund" at the noun, and a name of several words with a hyphen before the hyphen. */
function headOf({ tokens }: Clauses, { from, head, possessor }: NounPhrase): number {
  let at = head
  const start = Math.max(from, possessor?.to ?? 0)
  if (tokens[at]!.tag !== 'PROPN' && tokens[at - 1]?.text !== '-') return at
  for (let i = head; i > start && /^(?:PROPN|NOUN|PUNCT)$/.test(tokens[i - 1]!.tag); i--) {
    const { tag, text } = tokens[i - 1]!
    if (tag === 'NOUN' && /^\p{Ll}/u.test(text) && tokens[i]!.tag === 'PROPN') return i - 1
    if (tag === 'PUNCT') at = i - 2
  }
  return at
}

/** Offsets are UTF-16 code units into `text`. */
export function readingOf(id: string, text: string): Reading {
  const reading: Reading = { id, subjects: [], complements: [], agents: [] }
  for (const { tokens, clauses } of readSentences(text, { start: 0, end: text.length })) {
    const place = (from: number, to = from + 1): Place => [tokens[from]!.start, tokens[to - 1]!.end]
    for (const { verb, subject, postposed, complement, agent, form, passive } of clauses.verbs) {
      const said = { verb: place(verb) }
      // The treebank's subject of a relative clause is the pronoun; a participle that describes a noun has none there.
      const pronoun = subject?.how === 'relative' ? subject.pronoun : null
      const phrase = postposed ?? subject?.phrase
      const own = form === 'finite' || subject?.how === 'before'
      if (phrase && own)
        reading.subjects.push({
          ...said,
          head: place(pronoun ?? headOf(clauses, phrase)),
          phrase: place(phrase.from, phrase.to),
        })
      // There an infinitive is no clause, a quotation without a verb none either, and "be" has no complement, nor has an
      // adjective such as "worried".
      const head = clauses.verbs[complement?.verb ?? -1]
      if (
        complement &&
        complement.kind !== 'infinitive' &&
        head &&
        tokens[verb]!.lemma !== 'be' &&
        !(passive && isFeeling(tokens[verb]!))
      )
        reading.complements.push({ ...said, head: place(head.verb) })
      if (agent)
        reading.agents.push({ ...said, head: place(headOf(clauses, agent)), phrase: place(agent.from, agent.to) })
    }
  }
  return reading
}

export const printReadings = (folder: string): string =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(path.join(folder, name), 'utf8').split('\n').filter(Boolean))
    .map((line) => {
      const { id, text } = JSON.parse(line) as { id: string; text: string }
      return `${JSON.stringify(readingOf(id, text))}\n`
    })
    .join('')

if (argv[1] === fileURLToPath(import.meta.url)) {
  const folder = argv[2]
  if (folder) process.stdout.write(printReadings(folder))
  else {
    console.error('usage: npm run -s reading -- FOLDER')
    process.exitCode = 2
  }
}
