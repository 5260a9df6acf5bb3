import { describe, expect, it } from 'vitest'
import { analyseText } from '../../src/engine'
import { EVERYTHING, filterReport } from '../../src/report/filtered'
import { toMarkdown } from '../../src/report/markdown'
import { english } from '../../src/words/node'
import { sampleReport } from './sample'

describe('toMarkdown', () => {
  const sheet = toMarkdown(filterReport(sampleReport()), english)

  it('begins with the headline, the facts of the article and the verdict', () => {
    expect(sheet).toMatch(/^# Ferry line may close, officials say\n/)
    expect(sheet).toContain('- Read at: <https://post.example/ferry>')
    expect(sheet).toContain(
      '**2 of 4 sources are named, 2 are unnamed; for none of them does the text say why; 1 claim is alleged, hedged or unconfirmed; 1 sentence breaks off.**',
    )
  })

  it('has a box to tick and a line for the result for each finding, with the passage inside its sentence', () => {
    expect(sheet.match(/^- \[ \] /gm)).toHaveLength(5)
    expect(sheet.match(/^ {2}Result:$/gm)).toHaveLength(5)
    expect(sheet).toContain('- [ ] **Cut off**, ¶ 3: “speak to the” says what is possible, not what is known.')
    expect(sheet).toContain('  > The night ferry to Ostholm **could stop** in May, two officials')
  })

  it('gives the profile of an unnamed source once, with all that it says', () => {
    expect(sheet.match(/How they know: told about it/g)).toHaveLength(1)
    expect(sheet).toContain('Told to: another outlet: Radio Sund')
  })

  it('lists who speaks, the sources, what the page gives and lacks, and the notes', () => {
    expect(sheet).toContain('- **Mira Tolland** (Person, 14 words)')
    expect(sheet).toContain('  - ¶ 2: Nobody will miss it')
    expect(sheet).toContain('| Subhead | Not found |  |')
    expect(sheet).toContain('| Headline | Ferry line may close, officials say | JSON-LD headline |')
    expect(sheet).toContain('<https://post.example/unnamed>')
  })

  it('says how much is not shown, and claims nothing about it', () => {
    const shown = filterReport(sampleReport(), { ...EVERYTHING, strengths: ['strong'] })
    const made = toMarkdown(shown, english)
    expect(made).toContain('1 claim is alleged, hedged or unconfirmed (1 of them hidden here)')
    expect(made.match(/^- \[ \] /gm)).toHaveLength(2)
    expect(made).toContain('3 more are hidden.')
    const none = toMarkdown(filterReport(sampleReport(), { ...EVERYTHING, categories: [] }), english)
    expect(none).not.toContain('Nothing found')
  })

  it('says of a text that was not read only what the page gives', () => {
    const made = toMarkdown(
      filterReport(analyseText('قال مسؤولان إن الجسر سيبقى مغلقا حتى الربيع بسبب الفيضانات')),
      english,
    )
    expect(made).not.toContain('Who speaks')
    expect(made).not.toContain('To check')
  })

  it('lets nothing of the page become Markdown or HTML', () => {
    expect(sheet).toContain('Ida \\*Stern\\*')
    const report = sampleReport()
    const hostile = '<img src=x> [a](javascript:x) `|`\n# no'
    const made = toMarkdown(
      filterReport({ ...report, article: { ...report.article, headline: hostile, url: 'javascript:alert(1)' } }),
      english,
    )
    expect(made).toContain('# \\<img src=x\\> \\[a\\](javascript:x) \\`\\|\\` \\# no\n')
    expect(made).not.toContain('<javascript:')
  })

  it('makes no links of bare addresses, and lets nothing act', () => {
    const report = sampleReport()
    const headline = 'See https://bad.example or www.bad.example, ask a@bad.example \u202e\u001b]0;x\u0007'
    const url = 'https://post.example/\u001b]0;x\u0007\u202e'
    const made = toMarkdown(filterReport({ ...report, article: { ...report.article, headline, url } }), english)
    expect(made).toContain('# See https\\://bad.example or www\\.bad.example, ask a\\@bad.example \\]0;x')
    expect(made).toContain('<https://post.example/]0;x>')
  })

  it('makes none of addresses behind other letters either', () => {
    const report = sampleReport()
    const headline = '_https://bad.example xhttp://bad.example 1www.bad.example'
    const made = toMarkdown(filterReport({ ...report, article: { ...report.article, headline } }), english)
    expect(made).toContain('# \\_https\\://bad.example xhttp\\://bad.example 1www\\.bad.example')
  })

  it('takes any text', () => {
    for (const text of ['', '\ud800', '1. Sources said it may\u0000 | end']) {
      expect(toMarkdown(filterReport(analyseText(text)), english)).toContain('## To check')
    }
  })
})
