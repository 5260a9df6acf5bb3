import { describe, expect, it } from 'vitest'
import { plainArticle } from '../../../src/article/plain'
import { readAnswers } from '../../../src/findings/claims/replies'
import { REPLY_RULES } from '../../../src/findings/claims/reply-rules'
import { layStory } from '../../../src/findings/claims/story'
import { readBlocks } from '../../../src/findings/reading'

const kindsIn = (text: string) =>
  readAnswers(layStory(readBlocks(plainArticle(text)), [], [], [])).map(({ kind }) => kind)

describe.each(REPLY_RULES)('$id', (rule) => {
  it.each(rule.fires)('fires: %s', (example) => expect(kindsIn(example)).toContain(rule.kind))
  it.each(rule.silent)('is silent: %s', (example) => expect(kindsIn(example)).not.toContain(rule.kind))
})
