import { mkdtempSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { toJson } from '../../src/report/json'
import type { Report } from '../../src/report/report'
import { type Done, runScript } from '../run-script'

const root = path.resolve(import.meta.dirname, '../..')
const articles = path.join(root, 'tests/articles')

const analyze = (args: string[], input = ''): Promise<Done> => runScript('src/cli/analyze.ts', args, input)

const reports = (out: string): Report[] =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

describe('analyze', () => {
  it('prints one report a line for every readable file in a folder, in a stable order', async () => {
    const { code, out } = await analyze(['--json', articles])
    expect(code).toBe(0)
    const names = reports(out).map((report) => path.relative(articles, report.file ?? '').split(path.sep))
    expect(names).toContainEqual(['harbour-talks.html'])
    // Folder by folder: compared name by name, not as strings, where a dash would come before the slash.
    const inOrder = (a: string[], b: string[]) => {
      const at = a.findIndex((name, i) => name !== b[i])
      return (a[at] ?? '') < (b[at] ?? '') ? -1 : 1
    }
    expect(names).toEqual([...names].sort(inOrder))
  })

  it('tells it in another language, and beside the data of a reason its sentence', async () => {
    const story = '{"text":"Officials said the bridge may fail."}'
    const [json, summary] = await Promise.all([
      analyze(['--json', '--locale', 'de'], story),
      analyze(['--locale', 'vi'], story),
    ])
    const [report] = reports(json.out) as ReturnType<typeof toJson>[]
    expect(report?.findings.map(({ reason, says }) => [reason.key, reason.quotes, says])).toEqual([
      ['reason_unnamed_many', ['Officials'], '„Officials“ bleiben in diesem Artikel ungenannt.'],
      ['reason_possible', ['may fail'], '„may fail“ sagt, was möglich ist, nicht, was man weiß.'],
    ])
    expect(summary.out).toContain('Ai nói vậy? (1)')
    expect(summary.out).toContain('“Officials” không được nêu tên trong bài này.')
  })

  it('knows which languages there are', async () => {
    const { code, err } = await analyze(['--locale', 'xx', 'story.txt'])
    expect(code).toBe(2)
    expect(err).toContain('--locale xx: not one of de, en, ')
  })

  it('reads zipped pages and plain text, whose offsets are into the text itself', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'backread-cli-'))
    const text = '\n  First line.\r\n\nSecond\u00a0line, \ud800 broken. \n'
    writeFileSync(path.join(folder, 'a.txt'), text)
    writeFileSync(path.join(folder, 'b.html.gz'), gzipSync('<title>t</title><p>Hello.</p>'))
    writeFileSync(path.join(folder, 'c.jpg'), 'no story')
    const { code, out } = await analyze(['--json', folder])
    expect(code).toBe(0)
    const [plain, page, ...rest] = reports(out)
    expect(rest).toEqual([])
    expect(plain?.article.text).toBe(text.replace('\ud800', '\ufffd'))
    expect(plain?.article.blocks.map((b) => plain.article.text.slice(b.start, b.end))).toEqual([
      'First line.',
      'Second\u00a0line, \ufffd broken.',
    ])
    expect(page?.file).toMatch(/b\.html\.gz$/)
  })

  it('gives one line on standard error for what cannot be read, and reads the rest', async () => {
    const { code, out, err } = await analyze([
      '--json',
      '/no/such/story.html',
      path.join(articles, 'library-roof.html'),
    ])
    expect(code).toBe(1)
    expect(reports(out)).toHaveLength(1)
    expect(err.trim().split('\n')[0]).toBe('/no/such/story.html: no such file or folder')
  })

  it('streams stories from standard input and loses nothing but a broken line', async () => {
    const good = Array.from({ length: 40 }, (_, i) => JSON.stringify({ file: `s${i}`, text: `Story ${i} ends here.` }))
    const lines = [
      ...good.slice(0, 20),
      '{"file": "broken',
      '{"file": 7, "text": ""}',
      '{"file": "x"}',
      ...good.slice(20),
    ]
    const { code, out, err } = await analyze(['--json'], `${lines.join('\n')}\n`)
    expect(code).toBe(1)
    expect(reports(out).map((report) => report.file)).toEqual(good.map((_, i) => `s${i}`))
    expect(err.split('\n').slice(0, 3)).toEqual([
      'line 21: not JSON',
      'line 22: "file" is no text',
      'line 23: neither "html" nor "text"',
    ])
  })

  it('says how it is used when it is used wrongly', async () => {
    const { code, err } = await analyze(['--format', 'sonnet', articles])
    expect(code).toBe(2)
    expect(err).toContain('--format sonnet: not one of')
  })
})
