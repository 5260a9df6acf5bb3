import { mkdtempSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { decodeHtml } from '../../src/article/charset'
import { analyseInput } from '../../src/cli/inputs'

const bytes = (...parts: (string | readonly number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from([...part]))))
const QUOTED = [[0x93], 'caf', [0xe9], [0x94]] as const
const meta = (charset: string) => `<meta http-equiv="Content-Type" content="text/html; charset=${charset}">`

describe('the text of a page’s bytes', () => {
  it.each([
    ['a declared windows-1252', bytes(meta('windows-1252'), ...QUOTED), '“café”'],
    ['ISO 8859-1, which browsers read as that', bytes('<meta charset="iso-8859-1">', ...QUOTED), '“café”'],
    ['nothing declared and no UTF-8', bytes('<p>', ...QUOTED), '“café”'],
    ['a declared windows-1251', bytes('<meta charset=windows-1251>', [0xcc, 0xe8, 0xf0]), 'Мир'],
    ['a declared Shift_JIS', bytes('<meta charset="Shift_JIS">', [0x93, 0xfa, 0x96, 0x7b]), '日本'],
    [
      'a declared ISO-2022-JP',
      bytes('<meta charset="iso-2022-jp">', [0x1b, 0x24, 0x42, 0x46, 0x7c, 0x4b, 0x5c, 0x1b, 0x28, 0x42]),
      '日本',
    ],
    ['UTF-8, declared or not', Buffer.from('<p>“café”'), '“café”'],
    ['UTF-8 saved from a page of another charset', Buffer.from('<meta charset="windows-1252"><p>“café”'), '“café”'],
    ['broken UTF-8', Buffer.from([...Buffer.from('<meta charset="utf-8"><p>“café”'), 0xff]), '“café”\ufffd'],
    ['a charset that nobody knows', Buffer.from('<meta charset="no-such"><p>“café”'), '“café”'],
    ['a declaration in a comment', Buffer.from('<!-- <meta charset="windows-1251"> --><p>“café”'), '“café”'],
    ['a byte order mark', Buffer.from('\ufeff<meta charset="windows-1251"><p>“café”'), '“café”'],
    ['UTF-16 with its mark', Buffer.from('\ufeff<p>“café”', 'utf16le'), '“café”'],
  ])('%s', (_, page, text) => expect(decodeHtml(page).endsWith(text)).toBe(true))
})

describe('a page in windows-1252 on the command line', () => {
  const body = bytes(
    `<!doctype html><html lang="en"><head>${meta('windows-1252')}</head><body><article><h1>Old weir to be rebuilt</h1><p>`,
    [0x93],
    'We have no stone left,',
    [0x94],
    ' said a source at the yard. The owner of the caf',
    [0xe9],
    ' said that the weir had leaked since the flood.</p><p>The board met on Tuesday, and some forty people came to hear it.</p></article></body></html>',
  )
  const folder = mkdtempSync(path.join(os.tmpdir(), 'backread-charset-'))

  it.each([
    ['page.html', body],
    ['page.html.gz', gzipSync(body)],
  ])('has its quotation, its speaker and its mark: %s', async (name, content) => {
    const file = path.join(folder, name)
    writeFileSync(file, content)
    const { report } = await analyseInput({ file })
    expect(report.article.text).toContain('“We have no stone left,” said a source at the yard. The owner of the café')
    expect(report.findings.map(({ exact }) => exact)).toContain('a source at the yard')
  })
})
