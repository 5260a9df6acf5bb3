// One worker of the pool: reads inputs and answers with printed reports, so that only text crosses between threads.
import { parentPort, workerData } from 'node:worker_threads'
import { FORMATS, type Format } from './formats'
import { analyseInput, type Input } from './inputs'

const format = FORMATS[workerData as Format]

parentPort?.on('message', async (input: Input) => {
  try {
    parentPort?.postMessage({ printed: format(await analyseInput(input)) })
  } catch (error) {
    parentPort?.postMessage({ complaint: error instanceof Error ? error.message : String(error) })
  }
})
