// What holds of every file of the source, and the linter does not know.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'

const src = path.resolve(import.meta.dirname, '../src')
/** Packed by a script, for nobody to read. */
const GENERATED = 'lexicon/en/wordnet.ts'
const LONGEST_LINE = 160

it('no line is longer than a screen is wide', () => {
  const long = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.(?:tsx?|mjs|css|html)$/.test(file) && file !== GENERATED)
    .flatMap((file) =>
      readFileSync(path.join(src, file), 'utf8')
        .split('\n')
        .flatMap((line, at) => (line.length > LONGEST_LINE ? [`${file}:${at + 1}`] : [])),
    )
  expect(long).toEqual([])
})
