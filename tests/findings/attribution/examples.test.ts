// Runs the examples that stand beside each cue group.
import { describe, expect, it } from 'vitest'
import { plainArticle } from '../../../src/article/plain-text'
import { findAttributions } from '../../../src/findings/attribution/attribution'
import { parseArticle } from '../../../src/findings/parsed-article'
import { VERB_GROUPS } from '../../../src/lexicon/cues'
import { ADJECTIVE_GROUPS, AGENT_GROUPS, NOUN_GROUPS } from '../../../src/lexicon/en/cue-nouns'

const read = (text: string) =>
  findAttributions(parseArticle(plainArticle(text))).map(({ source, cue, content, rule }) => {
    const words = (span: { start: number; end: number } | null) => (span ? text.slice(span.start, span.end) : '')
    return { source: words(source), cue: words(cue), content: words(content), rule }
  })

describe.each(
  [...VERB_GROUPS, ...NOUN_GROUPS, ...AGENT_GROUPS, ...ADJECTIVE_GROUPS].map((group) => [group.id, group] as const),
)('%s', (id, group) => {
  it.each(group.examples)('$text', ({ text, source, cue, content }) => {
    const found = read(text)
    if (source === undefined) return expect(found.filter((one) => one.rule === id)).toEqual([])
    const wanted = found.find((one) => one.source === source && (cue === undefined || one.cue === cue))
    expect(wanted, JSON.stringify(found)).toMatchObject({ rule: id })
    if (content !== undefined) expect(wanted!.content).toMatch(new RegExp(`^${content}`))
  })
})
