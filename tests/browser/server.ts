// Serves our own pages to the browsers under test. It is the browsers' proxy as well: every host name leads here, and every request that
// a browser makes, whoever makes it, is on the list.
import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'

const ARTICLES = path.resolve(import.meta.dirname, '../articles')

export interface Served {
  body: string
  headers?: Record<string, string>
  /** `never`: the body is sent and no end of it. `gone`: the connection breaks off before anything. */
  ends?: 'never' | 'gone'
}

export class PageServer {
  /** Every request since the last `requests.length = 0`: "GET http://host/path". */
  readonly requests: string[] = []
  /** Those that the browser does not make of its maker, for things of its own. */
  get asked(): string[] {
    return this.requests.filter((request) => !/^CONNECT accounts\.google\.com:443$|mozilla|firefox/.test(request))
  }

  private given = new Map<string, Served>()
  private server = createServer((request, response) => this.answer(request, response))

  async start(): Promise<number> {
    // What wants TLS is refused, and seen.
    this.server.on('connect', (request, socket) => {
      this.requests.push(`CONNECT ${request.url}`)
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
    })
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve))
    this.server.unref()
    return this.port
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port
  }

  /** From now on this path, on any host, is this page. */
  serve(pathname: string, page: Served): void {
    this.given.set(pathname, page)
  }

  private answer(request: IncomingMessage, response: ServerResponse): void {
    const url = new URL(request.url ?? '/', 'http://unproxied.example')
    // Every browser asks every host for this one, on its own account.
    if (url.pathname === '/favicon.ico') {
      response.writeHead(204).end()
      return
    }
    this.requests.push(`${request.method} ${url.href}`)
    const page = this.given.get(url.pathname) ?? fromFile(url.pathname)
    if (!page) {
      response.writeHead(404).end()
      return
    }
    if (page.ends === 'gone') {
      request.socket.destroy()
      return
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers })
    if (page.ends === 'never') response.write(page.body)
    else response.end(page.body)
  }
}

/** /articles/… are the sample articles. */
function fromFile(pathname: string): Served | null {
  const match = pathname.match(/^\/articles\/([\w-]+\.html)$/)
  if (!match) return null
  try {
    return { body: readFileSync(path.join(ARTICLES, match[1]!), 'utf8') }
  } catch {
    return null
  }
}
