// `npm start` on what is no article: a plain line, a picture all the same, and an exit code that says whether anything was shown.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { type Done, runScript } from '../run-script'

const root = path.resolve(import.meta.dirname, '../..')
const picture = path.join(root, '.screenshots/start-chromium.png')
const folder = mkdtempSync(path.join(os.tmpdir(), 'backread-start-'))

const start = (given: string): Promise<Done> => runScript('src/workbench/start.ts', ['--headless', given])

function fileOf(name: string, content: string): string {
  const file = path.join(folder, name)
  writeFileSync(file, content)
  return file
}

describe('npm start', () => {
  beforeEach(() => rmSync(picture, { force: true }))

  it('shows an article and tells it', async () => {
    const { code, out, err } = await start(path.join(root, 'tests/articles/harbour-talks.html'))
    expect(err).toBe('')
    expect(out).toContain('Who says so?')
    expect(out).toContain('Screenshot: ')
    expect(existsSync(picture)).toBe(true)
    expect(code).toBe(0)
  })

  it.each([
    ['a page that is no article', fileOf('front.html', '<title>Front</title><p>Nothing yet.'), /for no article\.$/, 0],
    ['a text file', fileOf('story.txt', 'Officials said that the bridge may fail.\n'), /for no article\.$/, 0],
    [
      'an address out of reach',
      'http://nowhere.invalid/story',
      /^http:\/\/nowhere\.invalid\/story cannot be opened/,
      1,
    ],
  ])('says of %s what it is, in one line', async (_, given, line, exit) => {
    const { code, out, err } = await start(given)
    expect(err.trim().split('\n')).toHaveLength(1)
    expect(err.trim()).toMatch(line)
    expect(out).toMatch(/^Screenshot: /)
    expect(existsSync(picture)).toBe(true)
    expect(code).toBe(exit)
  })

  it.each([
    ['nothing that exists', '/no/such/story.html', '/no/such/story.html: neither an address nor a file'],
    ['a folder', folder, `${folder}: not a file`],
    ['a name that acts on a terminal', '/no/\u001b]0;x\u0007story', '/no/]0;xstory: neither an address nor a file'],
  ])('says so of %s, and shows nothing', async (_, given, line) => {
    const { code, out, err } = await start(given)
    expect([code, out, err]).toEqual([1, '', `${line}\n`])
  })
})
