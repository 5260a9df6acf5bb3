// `npm run -s analyze -- [--json | --format summary|json] PATH…`: reads articles from files and folders.
import { parseArgs } from 'node:util'
import { summary } from '../report/summary'
import { analyseFile, listInputs } from './inputs'

const USAGE = 'usage: npm run -s analyze -- [--json] PATH…   (files or folders of .html, .html.gz, .txt)'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
})

if (values.help || positionals.length === 0) {
  console.log(USAGE)
  process.exit(values.help ? 0 : 2)
}

const complain = (error: unknown) => {
  process.exitCode = 1
  console.error(error instanceof Error ? error.message : String(error))
}

for (const given of positionals) {
  const files = await listInputs(given).catch((error) => {
    complain(error)
    return []
  })
  for (const file of files) {
    try {
      const report = await analyseFile(file)
      console.log(values.json ? JSON.stringify(report) : summary(report))
    } catch (error) {
      complain(error)
    }
  }
}
