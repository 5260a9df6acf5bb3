import { describe, expect, it } from 'vitest'
import { analyseText } from '../../src/engine'
import { summary } from '../../src/report/summary'
import { english } from '../../src/words/node'
import { sampleReport } from './sample'

describe('summary', () => {
  it('tells an article in a screenful: what it is, the verdict, who speaks, each finding with its place, notes', () => {
    expect(summary(sampleReport(), english)).toBe(`Ferry line may close, officials say
Ida *Stern* · March 2, 2026 at 8:00 AM UTC+1 · The Ostholm Post
2 of 4 sources are named, 2 are unnamed; for none of them does the text say why; 1 claim is alleged, hedged or unconfirmed; 1 sentence breaks off.
73 words · Unnamed or not shown 5% · The outlet itself 95%

Who says so? (3)
  ¶ 1: Unnamed group. “two officials briefed on the plan said” says what is possible, not what is known.
  ¶ 2: The same unnamed source again. “one of the officials said” says what is possible, not what is known.
  ¶ 2: Nobody stands behind it (slight). “Reportedly” says what is possible, not what is known.

Do we know that? (1)
  ¶ 1: Hedged. “could stop” says what is possible, not what is known.

Where is the rest? (1)
  ¶ 3: Cut off. “speak to the” says what is possible, not what is known.

Notes
  The outlet links to its own policy. https://post.example/unnamed
  Very short: 73 words.
`)
  })

  it('takes any text', () => {
    for (const text of ['', '\ud800', 'Sources said\u0000 so'])
      expect(summary(analyseText(text), english)).toContain('No byline')
  })
})

it('lets no page act on a terminal', () => {
  const report = sampleReport()
  const headline = 'Port \u001b]0;PWNED\u0007 talks \u202eback\n\u001b[31mred'
  expect(summary({ ...report, article: { ...report.article, headline } }, english)).not.toMatch(/[^\P{Cc}\n]|\u202e/u)
})
