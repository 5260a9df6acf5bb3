// `npm run -s bench [-- BENCH]`: measures what Backread costs and prints it. With the benchmark's folder its pages count too.
import { benchEngine } from './bench-engine'
import { benchPage } from './bench-page'
import { benchStructure } from './bench-structure'

const [bench] = process.argv.slice(2)
console.log(`${benchEngine()}\n`)
console.log(`${benchStructure(bench)}\n`)
console.log(`${await benchPage()}\n`)
