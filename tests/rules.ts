// Every rule list of findings/ and sources/, each with the way to ask which of its rules fire on a text.
import { plainArticle } from '../src/article/plain-text'
import { analyseText } from '../src/engine'
import { AGENTLESS_RULES, fireAgentless } from '../src/findings/anonymous/agentless'
import { AGENTLESS_SENTENCE_RULES } from '../src/findings/anonymous/agentless-sentences'
import { STRENGTH_RULES, strengthRule } from '../src/findings/anonymous/strength'
import { SUBSTANCE_RULES } from '../src/findings/anonymous/substance'
import { findAttributions } from '../src/findings/attribution/attribution'
import { readAnswers } from '../src/findings/claims/replies'
import { REPLY_RULES } from '../src/findings/claims/reply-rules'
import { readToldLines } from '../src/findings/claims/told-lines'
import type { FindingKind } from '../src/findings/model'
import { parseArticle } from '../src/findings/parsed-article'
import { NO_CLOSING_MARK } from '../src/findings/truncated/cut-off'
import { CUT_RULES } from '../src/findings/truncated/cut-off-rules'
import { START_RULES } from '../src/findings/truncated/missing-start-rules'
import { PAGE_MARKS } from '../src/findings/truncated/page-marks'
import { isProse, NOT_PROSE } from '../src/findings/truncated/prose'
import { findTruncated } from '../src/findings/truncated/truncated'
import { UNCLOSED_QUOTE } from '../src/findings/truncated/unclosed-quote'
import { Candidate } from '../src/findings/unverified/candidate'
import { FIGURE_RULES } from '../src/findings/unverified/figures'
import { decideUse, USE_RULES } from '../src/findings/unverified/hedged/hedged'
import { findPassages } from '../src/findings/unverified/passages'
import { RULES } from '../src/findings/unverified/rules/rules'
import { TOPICS, topicOf } from '../src/findings/unverified/topic'
import { findUnverified } from '../src/findings/unverified/unverified'
import type { FindingRule, Rule } from '../src/rule'
import { readMentions } from '../src/sources/mention'
import { readPeople } from '../src/sources/people-reader'
import { type FactRule, fire, windowOf } from '../src/sources/profile/fact-rule'
import { KNOWLEDGE_RULES } from '../src/sources/profile/knowledge'
import { SIDE_RULES } from '../src/sources/profile/side'
import { WHY_RULES } from '../src/sources/profile/why'
import { TELLING_RULES } from '../src/sources/telling-rules'
import { telling } from '../src/sources/tells'
import { typeRule } from '../src/sources/type'
import { TYPE_RULES } from '../src/sources/type-rules'
import { readWithheld, WITHHELD_RULES } from '../src/sources/withheld'

export interface RuleList {
  name: string
  rules: readonly (Rule | FindingRule)[]
  /** What fires on a text. */
  fired(text: string): (string | undefined)[]
  /** How `fired` names a rule; its id where absent. */
  called?(rule: Rule): string
  /** Nothing else may fire on an example, and nothing at all on a silent one. */
  alone?: true
}

const parsed = (text: string) => parseArticle(plainArticle(text))
const sentencesOf = (text: string) => parsed(text).blocks.flatMap((block) => block.sentences)

const factList = (name: string, rules: readonly FactRule<string>[]): RuleList => ({
  name,
  rules,
  fired: (text) =>
    rules.filter((rule) => fire(rule, windowOf(text, { start: 0, end: text.length }))).map(({ id }) => id),
})

function mentionsIn(text: string) {
  const read = parsed(text)
  const mentions = readMentions(read, findAttributions(read))
  const heard = new Set(mentions.flatMap(({ phrase }) => (phrase ? [phrase.tokens[phrase.head]!.start] : [])))
  return {
    mentions,
    people: readPeople(
      read.blocks.flatMap(({ sentences }) => sentences),
      heard,
    ),
  }
}

/** The rules that decide about the hedges of a text. */
const decisionsIn = (text: string) =>
  sentencesOf(text).flatMap(({ tokens, clauses }) =>
    tokens.flatMap((_, at) => {
      const candidate = new Candidate(clauses, at)
      return RULES.filter(
        ({ words }) => words.includes(candidate.token.lower) || words.includes(candidate.token.lemma),
      ).flatMap((asked) => {
        const sign = asked.when(candidate)
        return sign?.hedged ? [decideUse(candidate, sign.hedged)?.id] : []
      })
    }),
  )

function strengthsIn(text: string): (string | undefined)[] {
  const { findings, sources } = analyseText(text)
  return findings
    .filter(({ category, mention }) => category === 'anonymous' && mention)
    .map(({ kind, rule, mention, sourceId, exact, strength }) => {
      const profile = sources.find(({ id }) => id === sourceId)?.profile
      const turnOfPhrase = /^(?:some|many|most|several)\b/i.test(exact)
      const decides = strengthRule({ kind: kind as FindingKind<'anonymous'>, rule, profile, mention, turnOfPhrase })
      return decides?.strength === strength ? decides.id : 'another strength'
    })
}

/** A paragraph before it, as every story has. */
const BEFORE = 'The harbour of Port Ansel is the oldest on the island.\n'
const truncatedIn = (text: string) => findTruncated(parsed(text)).map(({ rule }) => rule)

export const RULE_LISTS: readonly RuleList[] = [
  {
    name: 'anonymous, a turn of phrase',
    rules: AGENTLESS_RULES,
    fired: (text) =>
      sentencesOf(text).flatMap(({ clauses }) =>
        AGENTLESS_RULES.filter((rule) => fireAgentless(rule, clauses)).map(({ id }) => id),
      ),
  },
  {
    name: 'anonymous, nobody',
    rules: AGENTLESS_SENTENCE_RULES.filter((rule) => !AGENTLESS_RULES.some(({ id }) => id === rule.id)),
    fired: (text) => analyseText(text).findings.map(({ rule }) => rule.replace(/^anonymous\//, '')),
  },
  { name: 'anonymous, strength', rules: STRENGTH_RULES, fired: strengthsIn },
  factList('anonymous, substance', SUBSTANCE_RULES),
  {
    name: 'unverified',
    rules: RULES,
    fired: (text) => sentencesOf(text).flatMap((sentence) => findPassages(sentence).map(({ rule }) => rule)),
  },
  { name: 'unverified, use of a hedge', rules: USE_RULES, fired: decisionsIn },
  {
    name: 'unverified, figures',
    rules: FIGURE_RULES,
    fired: (text) =>
      findUnverified(parsed(text), [])
        .filter(({ kind }) => kind === 'unsourced-figure')
        .map(({ rule }) => rule),
    alone: true,
  },
  { name: 'unverified, topics', rules: TOPICS, fired: (text) => [topicOf(sentencesOf(text))?.id], alone: true },
  { name: 'truncated', rules: [...CUT_RULES, ...PAGE_MARKS], fired: truncatedIn, alone: true },
  { name: 'truncated, start', rules: START_RULES, fired: (text) => truncatedIn(BEFORE + text), alone: true },
  { name: 'truncated, marks', rules: [UNCLOSED_QUOTE, NO_CLOSING_MARK], fired: truncatedIn, alone: true },
  {
    name: 'truncated, no prose',
    rules: NOT_PROSE,
    fired(text) {
      const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.&-]*/gu) ?? []
      const block = parsed(text).blocks[0]!
      const found = NOT_PROSE.filter(({ when }) => when(text, words, block.sentences[0]?.tokens ?? []))
      return isProse(text, block) ? [] : found.map(({ id }) => id)
    },
  },
  {
    name: 'claims, replies',
    rules: REPLY_RULES,
    fired: (text) => readAnswers(readToldLines(parsed(text), [], [], [])).map(({ kind }) => kind),
    called: ({ id }) => REPLY_RULES.find((rule) => rule.id === id)!.kind,
  },
  {
    name: 'sources, type',
    rules: TYPE_RULES,
    fired(text) {
      const { mentions, people } = mentionsIn(text)
      return mentions.map((mention) => typeRule(mention, people)?.id)
    },
  },
  {
    name: 'sources, telling',
    rules: TELLING_RULES,
    fired: (text) => mentionsIn(text).mentions.map((one) => telling(one)?.id),
  },
  {
    name: 'sources, withheld names',
    rules: WITHHELD_RULES,
    fired: (text) => [...readWithheld(sentencesOf(text), readPeople(sentencesOf(text))).keys()].map(() => 'a name'),
    called: () => 'a name',
  },
  factList('profile, knowledge', KNOWLEDGE_RULES),
  factList('profile, why unnamed', WHY_RULES),
  factList('profile, side', SIDE_RULES),
]
