// The command line reads articles from files, folders and standard input: `npm run -s analyze -- --json PATH…`.
import { once } from 'node:events'
import { parseArgs } from 'node:util'
import { inert } from '../report/printable'
import { locales } from '../words/node'
import { FORMATS, type Format, HEADERS } from './formats'
import { type Input, inputsAt, inputsIn } from './inputs'
import { analyseAll } from './pool'

const USAGE = `usage: npm run -s analyze -- [--json | --format ${Object.keys(FORMATS).join('|')}] [--locale XX] [PATH…]
Reads .html, .html.gz and .txt files, and folders of them. Without a PATH, or with -, it reads lines of standard input:
a path a line, or a JSON object {"file", "url", "html" | "text"} a line. --locale is the language that
reports are told in (${locales().join(', ')}); what is read is English in every one. What cannot be read gets one line on standard
error and exit code 1; the rest is analysed all the same.`

/** File names and what stands in files have their say in what is told: no part of it acts on a terminal. */
const tellable = (message: string): string => message.split('\n').map(inert).join('\n')

function fail(message: string): never {
  console.error(tellable(message))
  process.exit(2)
}

function options() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        format: { type: 'string', default: 'summary' },
        locale: { type: 'string', default: 'en' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : error}\n${USAGE}`)
  }
}

const { values, positionals } = options()
if (values.help) {
  console.log(USAGE)
  process.exit(0)
}
const format = (values.json ? 'json' : values.format) as Format
if (!Object.hasOwn(FORMATS, format)) fail(`--format ${format}: not one of ${Object.keys(FORMATS).join(', ')}`)
const { locale } = values
if (!locales().includes(locale)) fail(`--locale ${locale}: not one of ${locales().join(', ')}`)
if (positionals.length === 0 && process.stdin.isTTY) fail(USAGE)

let failed = 0
function complain(message: string): void {
  failed++
  process.exitCode = 1
  const line = inert(message)
  console.error(process.stderr.isTTY ? `\r\u001b[K${line}` : line)
}

async function* inputs(): AsyncGenerator<Input> {
  for (const given of positionals.length > 0 ? positionals : ['-']) {
    try {
      yield* given === '-' ? inputsIn(process.stdin) : inputsAt(given)
    } catch (error) {
      complain(error instanceof Error ? error.message : String(error))
    }
  }
}

const started = performance.now()
let read = 0
let shown = 0
const speed = () =>
  `${read} stories in ${((performance.now() - started) / 1000).toFixed(1)} s, ${((read * 1000) / (performance.now() - started)).toFixed(1)} a second`

// A reader that has seen enough (head, less) closes the pipe; that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit()
  throw error
})

process.stdout.write(HEADERS[format] ?? '')
for await (const answer of analyseAll(inputs(), { format, locale })) {
  read++
  if ('complaint' in answer) complain(answer.complaint)
  else if (!process.stdout.write(answer.printed)) await once(process.stdout, 'drain')
  if (process.stderr.isTTY && performance.now() - shown > 200) {
    shown = performance.now()
    process.stderr.write(`\r\u001b[K${speed()}`)
  }
}
if (read > 1)
  console.error(`${process.stderr.isTTY ? '\r\u001b[K' : ''}${speed()}${failed ? `, ${failed} not read` : ''}`)
else if (read === 0 && !failed) complain('Nothing to read: no .html, .html.gz or .txt file there.')
