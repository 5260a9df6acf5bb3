// Reads many inputs on all cores, answers in the order of the inputs, and holds only a bounded number of them at a time.
import os from 'node:os'
import { Worker } from 'node:worker_threads'
import { wordsIn } from '../words/node'
import type { Words } from '../words/words'
import { FORMATS, type Format } from './formats'
import { analyseInput, type Input } from './inputs'

export type Answer = { printed: string } | { complaint: string }

/** Fewer inputs than this are read here: starting workers would take longer than the work. */
const FEW = 8
/** How many inputs wait at each worker, so that none runs dry while another's long story is read. */
const DEPTH = 4

/** How a report is printed: the form, and the language of the texts in it. */
export interface Printing {
  format: Format
  locale: string
}

async function answerHere(input: Input, { format }: Printing, words: Words): Promise<Answer> {
  try {
    return { printed: FORMATS[format](await analyseInput(input), words) }
  } catch (error) {
    return { complaint: error instanceof Error ? error.message : String(error) }
  }
}

/** A worker answers in the order it was asked, so a queue of waiting promises is all the bookkeeping there is. */
class Reader {
  private readonly waiting: { input: Input; resolve: (answer: Answer) => void }[] = []
  private worker: Worker
  /** Workers in this place that died without an answer; several mean that the worker itself is broken, not a story. */
  private stillborn = 0

  constructor(private readonly printing: Printing) {
    this.worker = this.start()
  }

  private start(): Worker {
    const worker = new Worker(new URL('./worker.mjs', import.meta.url), { workerData: this.printing })
    let answered = false
    worker.on('message', (answer: Answer) => {
      answered = true
      this.waiting.shift()?.resolve(answer)
    })
    worker.on('error', (error) => {
      if (!answered && ++this.stillborn > 2) throw error
      // The story that killed the worker is lost with one line; the others it held are asked again of a fresh one.
      const [dead, ...rest] = this.waiting.splice(0)
      const name = dead && ('file' in dead.input ? dead.input.file : `line ${dead.input.number}`)
      dead?.resolve({ complaint: `${name}: cannot be analysed (${error.message.split('\n')[0]})` })
      this.worker = this.start()
      for (const held of rest) this.send(held)
    })
    return worker
  }

  private send(held: { input: Input; resolve: (answer: Answer) => void }): void {
    this.waiting.push(held)
    this.worker.postMessage(held.input)
  }

  get load(): number {
    return this.waiting.length
  }

  read(input: Input): Promise<Answer> {
    return new Promise((resolve) => this.send({ input, resolve }))
  }

  async close(): Promise<void> {
    await this.worker.terminate()
  }
}

/** The answer to each input, in order. At most `cores × 4` inputs are held at a time, whatever the length of the stream. */
export async function* analyseAll(inputs: AsyncIterable<Input>, printing: Printing): AsyncGenerator<Answer> {
  const source = inputs[Symbol.asyncIterator]()
  const first: Input[] = []
  let next = await source.next()
  while (!next.done && first.length < FEW) {
    first.push(next.value)
    next = await source.next()
  }
  if (next.done) {
    const words = wordsIn(printing.locale)
    for (const input of first) yield await answerHere(input, printing, words)
    return
  }
  const readers = Array.from({ length: os.availableParallelism() }, () => new Reader(printing))
  const pending: Promise<Answer>[] = []
  const ask = (input: Input) => {
    const freest = readers.reduce((best, reader) => (reader.load < best.load ? reader : best))
    pending.push(freest.read(input))
  }
  try {
    for (const input of first) ask(input)
    for (; !next.done; next = await source.next()) {
      ask(next.value)
      if (pending.length >= readers.length * DEPTH) yield await pending.shift()!
    }
    while (pending.length > 0) yield await pending.shift()!
  } finally {
    await Promise.all(readers.map((reader) => reader.close()))
  }
}
