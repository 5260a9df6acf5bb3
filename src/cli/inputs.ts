// The command line's inputs: files and folders of .html, .html.gz and .txt, and stories as JSON lines.
import { constants } from 'node:fs'
import { open, opendir, stat } from 'node:fs/promises'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { MOST_TEXT } from '../article/article'
import { decodeHtml } from '../article/charset'
import { quotesIn, quotesOnPage, type TextQuote } from '../article/page-quotes'
import { readDocument } from '../article/read'
import { analyseArticle, analyseText } from '../engine'
import type { Report } from '../report/report'
import { parseDocument } from './document'

/** One story to read: a file, or a line of standard input that carries the story itself. */
export type Input = { file: string } | { line: string; number: number }

/** A report, and the way back to the text that it was read from. */
export interface Analysed {
  report: Report
  /** The place of each finding in the page or file itself, in their order. */
  quotes(): (TextQuote | null)[]
}

const READABLE = /\.(html?|txt)(\.gz)?$/i
const PLAIN = /\.txt(\.gz)?$/i

/** The readable files under a folder, in a stable order. A folder of a million files is walked, never listed whole. */
async function* walk(folder: string): AsyncGenerator<string> {
  const names: { name: string; folder: boolean }[] = []
  for await (const entry of await opendir(folder)) names.push({ name: entry.name, folder: entry.isDirectory() })
  names.sort((a, b) => (a.name < b.name ? -1 : 1))
  for (const entry of names) {
    const full = path.join(folder, entry.name)
    if (entry.folder) yield* walk(full)
    else if (READABLE.test(entry.name)) yield full
  }
}

/** The inputs at a path: the file itself, or a folder's readable files. Throws when nothing is there. */
export async function* inputsAt(given: string): AsyncGenerator<Input> {
  let isFolder: boolean
  try {
    isFolder = (await stat(given)).isDirectory()
  } catch {
    throw new Error(`${given}: no such file or folder`)
  }
  if (!isFolder) yield { file: given }
  else for await (const file of walk(given)) yield { file }
}

/** The inputs in a stream of lines: a path a line, or a JSON object `{"file", "url", "html" | "text"}` a line. */
export async function* inputsIn(stream: NodeJS.ReadableStream): AsyncGenerator<Input> {
  let number = 0
  for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++
    if (line.trim() === '') continue
    yield line.trimStart().startsWith('{') ? { line, number } : { file: line.trim() }
  }
}

/** Bytes of a file, unpacked, or UTF-16 code units of a line's page: more takes more memory than a worker may have. */
const MOST_CONTENT = 16 * 2 ** 20
const TOO_LARGE = `more than ${MOST_CONTENT / 2 ** 20} MB`

/** What cannot be read, in words. */
class Unreadable extends Error {}

function readHtml(html: string, url: string | null): Analysed {
  const document = parseDocument(html)
  const { article, anchors } = readDocument(document, url)
  checkLength(article.text)
  const report = analyseArticle(article)
  return { report, quotes: () => quotesOnPage(document.body, anchors, report.findings) }
}

function readText(text: string): Analysed {
  checkLength(text)
  const report = analyseText(text)
  return { report, quotes: () => quotesIn(text, report.findings) }
}

function checkLength({ length }: string): void {
  if (length > MOST_TEXT) throw new Unreadable(`more text than is read at once (${length} of ${MOST_TEXT} characters)`)
}

const named = (file: string, { report, quotes }: Analysed): Analysed => ({ report: { file, ...report }, quotes })

const unpack = promisify(gunzip)

/** The bytes of a file, unpacked where it is packed. Waits for no pipe and no device. */
async function contentOf(file: string): Promise<Buffer> {
  const handle = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    const found = await handle.stat()
    if (!found.isFile()) throw new Unreadable('not a file')
    if (found.size > MOST_CONTENT) throw new Unreadable(TOO_LARGE)
    const bytes = await handle.readFile()
    return /\.gz$/i.test(file) ? await unpack(bytes, { maxOutputLength: MOST_CONTENT }) : bytes
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
      throw new Unreadable(`unpacks to ${TOO_LARGE}`)
    throw error
  } finally {
    await handle.close()
  }
}

/** Whatever goes wrong with an input, it is told in a line that begins with its name. */
function nameIn(error: unknown, name: string, what: string): Error {
  const message = error instanceof Error ? error.message.split('\n')[0] : String(error)
  return new Error(`${name}: ${error instanceof Unreadable ? `not read, ${message}` : `${what} (${message})`}`)
}

async function analyseFile(file: string): Promise<Analysed> {
  if (!READABLE.test(file)) throw new Error(`${file}: not a .html, .html.gz or .txt file`)
  let text: string
  try {
    const content = await contentOf(file)
    text = PLAIN.test(file) ? content.toString('utf8') : decodeHtml(content)
  } catch (error) {
    throw nameIn(error, file, 'cannot be read')
  }
  try {
    return named(file, PLAIN.test(file) ? readText(text) : readHtml(text, null))
  } catch (error) {
    throw nameIn(error, file, 'cannot be analysed')
  }
}

function analyseLine(line: string, number: number): Analysed {
  const story = readStory(line, number)
  try {
    if ((story.html ?? '').length > MOST_CONTENT) throw new Unreadable(TOO_LARGE)
    const analysed = story.html === undefined ? readText(story.text ?? '') : readHtml(story.html, story.url ?? null)
    return story.file === undefined ? analysed : named(story.file, analysed)
  } catch (error) {
    throw nameIn(error, `line ${number}`, 'cannot be analysed')
  }
}

interface Story {
  file?: string
  url?: string
  html?: string
  text?: string
}

function readStory(line: string, number: number): Story {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new Error(`line ${number}: not JSON`)
  }
  const story = value as Record<keyof Story, unknown>
  for (const key of ['file', 'url', 'html', 'text'] as const) {
    if (story[key] !== undefined && typeof story[key] !== 'string')
      throw new Error(`line ${number}: "${key}" is no text`)
  }
  if (story.html === undefined && story.text === undefined) throw new Error(`line ${number}: neither "html" nor "text"`)
  return story as Story
}

/** Reads one input. Throws an Error with one plain line when it cannot be read. */
export async function analyseInput(input: Input): Promise<Analysed> {
  return 'file' in input ? analyseFile(input.file) : analyseLine(input.line, input.number)
}
