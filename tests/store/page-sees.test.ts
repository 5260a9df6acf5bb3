// What a page can tell of Backread is said in three places, in the same words.
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { english } from '../../src/words/node'

const textOf = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8').replace(/\s+/g, ' ')

describe('what a page can see', () => {
  const [, ...sentences] = english.say('welcome_never_page').split(/(?<=\.) /)

  it.each(['README.md', 'src/store/privacy.md'])('stands in %s as on the welcome page', (file) => {
    expect(sentences.length).toBeGreaterThanOrEqual(3)
    for (const sentence of sentences) expect(textOf(file)).toContain(sentence)
  })

  it('is the same in README and privacy statement to the last word', () => {
    const [, told] = /A page can see which of its passages are marked(.*?clipboard\.)/.exec(textOf('README.md')) ?? []
    expect(told).toBeDefined()
    expect(textOf('src/store/privacy.md')).toContain(told)
  })
})
