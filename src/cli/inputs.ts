// The command line's inputs: files and folders of .html, .html.gz and .txt, read into Reports.
import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { readDocument } from '../article/read'
import { analyseArticle, analyseText } from '../engine'
import type { Report } from '../report/report'
import { parseDocument } from './document'

const READABLE = /\.(html?|txt)(\.gz)?$/i

/** The readable files at `given`, a file or a folder (searched through), in a stable order. */
export async function listInputs(given: string): Promise<string[]> {
  const info = await stat(given)
  if (!info.isDirectory()) return [given]
  const names = await readdir(given, { recursive: true })
  return names
    .filter((name) => READABLE.test(name))
    .sort()
    .map((name) => path.join(given, name))
}

/** Reads one file. Throws with one plain line when it cannot be read or is of no known kind. */
export async function analyseFile(file: string): Promise<Report> {
  if (!READABLE.test(file)) throw new Error(`${file}: not a .html, .html.gz or .txt file`)
  let bytes = await readFile(file)
  if (/\.gz$/i.test(file)) bytes = gunzipSync(bytes)
  const text = bytes.toString('utf8')
  const report = /\.txt(\.gz)?$/i.test(file)
    ? analyseText(text)
    : analyseArticle(readDocument(parseDocument(text), null).article)
  return { file, ...report }
}
