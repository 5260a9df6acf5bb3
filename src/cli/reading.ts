// `npm run -s reading -- FOLDER`: the reading of each sentence of a treebank's *.jsonl, in the benchmark's own form: subjects,
// that-clauses and passive agents of verbs. Measures the reading apart from any finding.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { argv } from 'node:process'
import { fileURLToPath } from 'node:url'
import { readClauses } from '../language/clauses'
import { readSentences } from '../language/language'

type Place = [start: number, end: number]
interface Reading {
  id: string
  subjects: { verb: Place; head: Place; phrase: Place }[]
  complements: { verb: Place; head: Place }[]
  agents: { verb: Place; head: Place; phrase: Place }[]
}

/** Offsets are UTF-16 code units into `text`. */
export function readingOf(id: string, text: string): Reading {
  const reading: Reading = { id, subjects: [], complements: [], agents: [] }
  for (const { tokens } of readSentences(text, { start: 0, end: text.length })) {
    const { verbs } = readClauses(tokens)
    const place = (from: number, to = from + 1): Place => [tokens[from]!.start, tokens[to - 1]!.end]
    for (const { verb, subject } of verbs)
      if (subject)
        reading.subjects.push({
          verb: place(verb),
          head: place(subject.phrase.head),
          phrase: place(subject.from, subject.to),
        })
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
