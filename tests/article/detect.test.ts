import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { looksLikeArticle } from '../../src/article/detect'
import { parseDocument } from '../../src/cli/document'

const FOLDERS = ['pages', 'structure'].map((name) => path.join(import.meta.dirname, '../articles', name))
const files = FOLDERS.flatMap((folder) => readdirSync(folder).map((name) => path.join(folder, name)))
const pages = files.filter((file) => file.endsWith('.html'))

describe('which pages are articles', () => {
  it.each(pages)('%s', (file) => {
    const name = path.basename(file)
    // Two of the structure pages are too short to be told from any other page: a reader has to ask for those.
    if (['french.html', 'folded.html', 'old-style.html', 'letters.html'].includes(name)) return
    const document = parseDocument(readFileSync(file, 'utf8'))
    expect(looksLikeArticle(document, `https://paper.example/local/${name}`)).toBe(!name.startsWith('not-'))
  })

  it('never takes a site’s root for an article', () => {
    const document = parseDocument(readFileSync(path.join(FOLDERS[0]!, 'article-blog.html'), 'utf8'))
    expect(looksLikeArticle(document, 'https://paper.example/')).toBe(false)
    expect(looksLikeArticle(document, 'https://paper.example/?home')).toBe(false)
  })

  it('survives an empty document', () => {
    expect(looksLikeArticle(parseDocument(''), 'about:blank')).toBe(false)
  })
})
