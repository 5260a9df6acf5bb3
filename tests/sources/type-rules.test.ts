// Every rule that types a source decides its own examples.
import { describe, expect, it } from 'vitest'
import { plainArticle } from '../../src/article/plain'
import { findAttributions } from '../../src/findings/attribution/attribution'
import { readBlocks } from '../../src/findings/reading'
import { readMentions } from '../../src/sources/mention'
import { readPeople } from '../../src/sources/people'
import { typeRule } from '../../src/sources/type'
import { TYPE_RULES } from '../../src/sources/type-rules'

/** The rules that decide about the sources of a text, in order. */
function decided(text: string): (string | undefined)[] {
  const reading = readBlocks(plainArticle(text))
  const sentences = reading.blocks.flatMap((block) => block.sentences)
  const mentions = readMentions(reading, findAttributions(reading))
  const heard = new Set(mentions.flatMap(({ phrase }) => (phrase ? [phrase.tokens[phrase.head]!.start] : [])))
  const people = readPeople(sentences, heard)
  return mentions.map((mention) => typeRule(mention, people)?.id)
}

describe.each(TYPE_RULES)('$id', ({ id, why, fires }) => {
  it('says why', () => expect(why).toMatch(/\.$/))
  it.each(fires)('%s', (text) => {
    expect(decided(text)).toContain(id)
  })
})
