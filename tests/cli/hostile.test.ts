// Files that somebody made to harm whoever reads many: each costs one line that begins with its name, and the others are read.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { analyseInput } from '../../src/cli/inputs'
import { type Done, runScript } from '../run-script'

const STORY = `<title>Weir to be rebuilt</title><article><h1>Weir to be rebuilt</h1>
  <p>Two officials said on Monday that the weir may fail.</p></article>`
const folder = mkdtempSync(path.join(os.tmpdir(), 'backread-hostile-'))
const inFolder = (name: string) => path.join(folder, name)

const jsonLd = (value: string) => `<script type="application/ld+json">${value}</script>${STORY}`
const deep = (open: string, close: string) => open.repeat(20_000) + close.repeat(20_000)

const analyze = (...args: string[]): Promise<Done> => runScript('src/cli/analyze.ts', args)

describe('a folder of hostile files', () => {
  let done: Done
  let lines: string[]
  beforeAll(async () => {
    writeFileSync(inFolder('a.html'), STORY)
    // A packed file of some 300 kB that would take 300 MB.
    writeFileSync(inFolder('bomb.html.gz'), gzipSync(Buffer.alloc(300 * 2 ** 20, 'a')))
    writeFileSync(inFolder('broken.html.gz'), 'no gzip')
    writeFileSync(inFolder('deep.html'), jsonLd(`{"@type":"NewsArticle","headline":${deep('[', ']')}}`))
    execFileSync('mkfifo', [inFolder('pipe.html')])
    writeFileSync(inFolder('long.txt'), 'Officials said so. '.repeat(60_000))
    writeFileSync(
      inFolder('terminal.html'),
      STORY.replaceAll('Weir', '\u001b[2J\u001b]0;owned\u0007\u001b]52;c;b3duZWQ=\u0007\u009b31m\u202eWeir'),
    )
    writeFileSync(inFolder('\u001b]0;owned\u0007\u202e.html.gz'), 'no gzip')
    writeFileSync(inFolder('z.html'), STORY)
    done = await analyze(folder)
    lines = done.err.trim().split('\n')
  }, 60_000)

  it('is read to its end, but for those that cannot be', () => {
    expect(done.code).toBe(1)
    expect(done.out.match(/Weir to be rebuilt/g)).toHaveLength(4)
  })

  it.each([
    ['bomb.html.gz', 'not read, unpacks to more than 16 MB'],
    ['broken.html.gz', 'cannot be read (incorrect header check)'],
    ['pipe.html', 'not read, not a file'],
    ['long.txt', 'not read, more text than is read at once (1140000 of 1000000 characters)'],
    [']0;owned.html.gz', 'cannot be read (incorrect header check)'],
  ])('costs one line for %s', (name, line) => {
    expect(lines.filter((one) => one.startsWith(inFolder(name)))).toEqual([`${inFolder(name)}: ${line}`])
  })

  it('costs no line more', () => expect(lines).toHaveLength(6))

  it('acts on no terminal', () => {
    expect(done.out + done.err).not.toMatch(/[^\P{Cc}\n]|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/u)
  })
})

describe('what is given by name', () => {
  it('acts on no terminal either', async () => {
    const { code, err } = await analyze('/no/\u001b]0;owned\u0007\u202e/story.html')
    expect([code, err.split('\n')[0]]).toEqual([1, '/no/]0;owned/story.html: no such file or folder'])
    const wrong = await analyze('--format', '\u001b]0;owned\u0007')
    expect(wrong.err).not.toMatch(/[^\P{Cc}\n]/u)
  })
})

describe('JSON-LD nested 20,000 deep', () => {
  it.each([
    ['a headline', `"headline":${deep('[', ']')}`],
    ['an author', `"headline":"Weir","author":${deep('[', ']')}`],
    ['an author of objects', `"headline":"Weir","author":${deep('{"name":', '}').replace(':}', ':""}')}`],
    ['a graph', `"@graph":${deep('[', ']')}`],
    ['a section', `"headline":"Weir","articleSection":${deep('[', ']')}`],
  ])('%s: the page is read without it', async (_, fields) => {
    const html = jsonLd(`{"@type":"NewsArticle",${fields}}`)
    const { report } = await analyseInput({ line: JSON.stringify({ html }), number: 1 })
    expect(report.article.headline).toBe('Weir to be rebuilt')
    expect(report.findings.map(({ exact }) => exact)).toContain('Two officials')
  })
})

describe('an address that a page gives for its own', () => {
  it.each([
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['/weir', null],
    ['https://post.example/weir', 'https://post.example/weir'],
  ])('%s', async (href, url) => {
    const html = `<link rel="canonical" href="${href}">${STORY}`
    const { report } = await analyseInput({ line: JSON.stringify({ html }), number: 1 })
    expect(report.article.url).toBe(url)
  })
})
