// One worker of the pool: reads inputs and answers with printed reports, so that only text crosses between threads.
import { parentPort, workerData } from 'node:worker_threads'
import { wordsIn } from '../words/node'
import { FORMATS } from './formats'
import { analyseInput, type Input } from './inputs'
import type { Answer, Printing } from './pool'

const { format, locale } = workerData as Printing
const words = wordsIn(locale)

async function answer(input: Input): Promise<void> {
  let answer: Answer
  try {
    answer = { printed: FORMATS[format](await analyseInput(input), words) }
  } catch (error) {
    answer = { complaint: error instanceof Error ? error.message : String(error) }
  }
  parentPort?.postMessage(answer)
}

// One at a time: the pool takes the answers in the order of its questions, whatever each file takes to read.
let turn = Promise.resolve()
parentPort?.on('message', (input: Input) => {
  turn = turn.then(() => answer(input))
})
