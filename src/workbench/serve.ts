// Serves one file to this machine alone: extensions may not touch file: pages unless somebody ticks a box.
import { createReadStream } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'

/** By the end of a file's name; any other is taken for HTML. */
const TYPES: Readonly<Record<string, string>> = {
  '.txt': 'text/plain; charset=utf-8',
  '.xhtml': 'application/xhtml+xml',
  '.pdf': 'application/pdf',
}

/** The address of a file, for as long as this process lives. */
export async function serveFile(file: string): Promise<string> {
  const name = `/${encodeURIComponent(path.basename(file))}`
  const type = TYPES[path.extname(file).toLowerCase()] ?? 'text/html; charset=utf-8'
  const server = createServer((request, response) => {
    if (request.url !== name) return void response.writeHead(404).end()
    response.writeHead(200, { 'content-type': type })
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  server.unref()
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}${name}`
}
