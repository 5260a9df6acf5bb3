// How much is marked: `npm run -s marks -- FOLDER…` prints, for the articles there, the median and the highest number of
// marks per 1,000 words, by category and strength. An ordinary story must stay readable.
import { CATEGORIES, type Category, STRENGTHS, type Strength } from '../findings/model'
import { DEFAULTS } from '../settings'
import { analyseInput, inputsAt } from './inputs'

const folders = process.argv.slice(2)
if (folders.length === 0) {
  console.error('usage: npm run -s marks -- FOLDER…')
  process.exit(2)
}

/** Marks per 1,000 words, one number for each article; the key is `category strength`. */
const rates = new Map<string, number[]>()
const rowOf = (category: Category | 'all', strength: Strength | 'shown by default' | 'all') => `${category} ${strength}`

function add(row: string, rate: number): void {
  const list = rates.get(row)
  if (list) list.push(rate)
  else rates.set(row, [rate])
}

const hidden = new Set<string>(DEFAULTS.hiddenKinds)
const shownStrengths = STRENGTHS.slice(0, STRENGTHS.indexOf(DEFAULTS.weakest) + 1)

let articles = 0
for (const folder of folders) {
  for await (const input of inputsAt(folder)) {
    const { findings, totals } = (await analyseInput(input)).report
    if (totals.total === 0) continue
    articles++
    const per1000 = (count: number) => (1000 * count) / totals.total
    const able = findings.filter((finding) => !hidden.has(finding.kind))
    for (const category of [...CATEGORIES, 'all'] as const) {
      const mine = able.filter((finding) => category === 'all' || finding.category === category)
      for (const strength of STRENGTHS) {
        add(rowOf(category, strength), per1000(mine.filter((finding) => finding.strength === strength).length))
      }
      const shown = mine.filter((finding) => shownStrengths.includes(finding.strength))
      add(rowOf(category, 'shown by default'), per1000(shown.length))
    }
  }
}

const median = (sorted: readonly number[]) => sorted[Math.floor(sorted.length / 2)] ?? 0
console.log(`marks per 1,000 words in ${articles} articles (kinds off by default left out)`)
console.log(`${''.padEnd(30)} median  highest`)
for (const [row, list] of rates) {
  const sorted = list.toSorted((a, b) => a - b)
  console.log(
    `${row.padEnd(30)} ${median(sorted).toFixed(1).padStart(6)} ${(sorted.at(-1) ?? 0).toFixed(1).padStart(8)}`,
  )
}
