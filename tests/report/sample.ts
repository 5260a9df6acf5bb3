// A small report made by hand, for tests of everything that is made from a report. Its article is our own.

import type { Article, Block, Role, Span } from '../../src/article/article'
import { inCode, inElement, inPlace } from '../../src/article/evidence'
import { makeFinding } from '../../src/findings/finding'
import type { Attribution, Category, Finding, FindingKind, Profile, Source } from '../../src/findings/model'
import { makeReport, type Report } from '../../src/report/report'

const PIECES: [Role, string][] = [
  ['headline', 'Ferry line may close, officials say'],
  ['paragraph', 'The night ferry to Ostholm could stop in May, two officials briefed on the plan said on Monday.'],
  ['paragraph', '“Nobody will miss it,” one of the officials said. Reportedly the boats have been sold.'],
  ['heading', 'What the line says'],
  ['paragraph', 'Mira Tolland, who runs the line, said no decision had been made and that she would speak to the'],
  ['paragraph', 'The harbour board said in a statement that 40 | 50 crossings were <b>full</b> last year.'],
  ['caption', 'The ferry at Ostholm. Photo: Jan Feld'],
]

function article(): Article {
  const blocks: Block[] = []
  let text = ''
  for (const [role, piece] of PIECES) {
    blocks.push({ role, start: text.length, end: text.length + piece.length })
    text += `${piece}\n`
  }
  return {
    headline: PIECES[0]![1],
    subhead: null,
    authors: ['Ida *Stern*'],
    published: '2026-03-02T08:00:00+01:00',
    modified: null,
    outlet: 'The Ostholm Post',
    dateline: null,
    language: 'en',
    url: 'https://post.example/ferry',
    genre: null,
    text: text.slice(0, -1),
    blocks,
    evidence: {
      headline: inCode('json-ld', 'JSON-LD headline'),
      authors: inPlace('rel-author', 'evidence_author_link'),
      published: inElement('time-element', 'time'),
    },
    policies: [{ kind: 'unnamedSourcesPolicy', url: 'https://post.example/unnamed' }],
    walled: false,
    paginated: false,
  }
}

const OFFICIALS: Profile = {
  description: {
    value: 'generic',
    evidence: [],
    role: 'official',
    seniority: null,
    nationality: null,
    affiliation: null,
  },
  number: { value: 'exact', evidence: [], count: 2 },
  knowledge: { value: 'familiar', evidence: [] },
  whyUnnamed: { value: 'nothing', evidence: [] },
  side: { value: 'not-stated', evidence: [] },
  toWhom: { value: 'other-outlet', evidence: [], chain: ['Radio Sund'] },
  borneOut: { value: 'nobody', evidence: [], by: [] },
  protected: false,
}

/** Five findings in all three categories, four sources, two of them unnamed. */
export function sampleReport(): Report {
  const read = article()
  const at = (words: string): Span => {
    const start = read.text.indexOf(words)
    if (start < 0) throw new Error(`not in the sample: ${words}`)
    return { start, end: start + words.length }
  }
  const finding = (category: Category, kind: FindingKind, words: string, rest: Partial<Finding> = {}): Finding => {
    const span = at(words)
    const block = read.blocks.find(({ start, end }) => start <= span.start && span.end <= end)!
    return makeFinding(read.text, span, {
      category,
      kind,
      sentence: { start: block.start, end: block.end },
      strength: 'moderate',
      rule: 'sample',
      reason: { key: 'reason_possible', quotes: [words] },
      cues: [span],
      ...rest,
    })
  }
  const source = (id: string, name: string, type: Source['type'], words: number, mentions: string[]): Source => ({
    id,
    name,
    type,
    words,
    mentions: mentions.map(at),
  })
  const sources: Source[] = [
    {
      ...source('s1', 'two officials briefed on the plan', 'anonymous', 18, ['two officials', 'one of the officials']),
      profile: OFFICIALS,
    },
    source('s2', 'Reportedly', 'anonymous', 5, ['Reportedly']),
    source('s3', 'Mira Tolland', 'person', 14, ['Mira Tolland']),
    source('s4', 'The harbour board', 'institution', 9, ['The harbour board']),
  ]
  const attributions: Attribution[] = [
    {
      source: at('one of the officials'),
      cue: null,
      content: at('Nobody will miss it'),
      sourceId: 's1',
      delivery: 'direct',
      rule: 'sample',
    },
  ]
  const findings = [
    finding('unverified', 'hedged', 'could stop'),
    finding('anonymous', 'unnamed-group', 'two officials briefed on the plan said', {
      sourceId: 's1',
      strength: 'strong',
    }),
    finding('anonymous', 'back-reference', 'one of the officials said', { sourceId: 's1' }),
    finding('anonymous', 'agentless', 'Reportedly', { sourceId: 's2', strength: 'slight' }),
    finding('truncated', 'cut-off', 'speak to the', { strength: 'strong' }),
  ].sort((a, b) => a.start - b.start)
  return makeReport(read, { attributions, sources, findings }, true)
}
