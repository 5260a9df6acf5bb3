// `npm run -s bench [-- BENCH]`: measures what Backread costs and prints it as one table: what was promised, what was measured and
// whether it holds. With the benchmark's folder its pages count too.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { benchCommandLine } from './bench-cli'
import { benchEngine } from './bench-engine'
import { benchPage } from './bench-page'
import { benchStructure } from './bench-structure'
import { cellsOf, type Figure } from './figure'
import { table } from './table'

const [bench] = process.argv.slice(2)
const folder = bench ? path.join(bench, 'pages') : null
const files = folder ? readdirSync(folder).filter((name) => name.endsWith('.html.gz')) : []
const pages = files.map((name) => gunzipSync(readFileSync(path.join(folder!, name))).toString('utf8'))

const figures: Figure[] = [...benchEngine(), ...benchStructure(pages), ...(await benchPage(pages))]
if (folder) figures.push(...(await benchCommandLine(folder, pages.length)))
console.log(`Node ${process.versions.node}, ${new Date().toISOString().slice(0, 10)}\n`)
console.log(table(['figure', 'promised', 'measured', '', 'beside it'], figures.map(cellsOf)))
