// Joins the mentions of one source: later surnames, roles tied to a name, pronouns, "these people", "the official".
// Conservative: to the right mention or to none.
import type { Span } from '../../article/article'
import type { AnonymousKind, SourceType } from '../findings'
import type { SourceMention } from './mention'
import { type Names, namedWithRole, namesAnybody } from './names'
import { singular } from './nouns'
import { judge } from './type'

export interface JoinedMention {
  mention: SourceMention
  sourceId: string
  type: SourceType
  name: string
  /** Set for the mentions of anonymous sources. */
  kind: AnonymousKind | null
  antecedent: Span | null
  dangling: boolean
}

/** Roles that nobody can identify without an introduction: "the official said" points to somebody met before. */
const NEED_INTRODUCTION = new Set(
  'official source aide diplomat insider adviser advisor executive staffer operative informant whistleblower employee person'.split(
    ' ',
  ),
)
/** People of public life, whom a definite plural takes for known: "both candidates said" after their names. */
const PUBLIC = new Set(
  'candidate contender rival senator governor leader player parent brother sister nominee opponent author republican democrat'.split(
    ' ',
  ),
)
/** Words for people in general: "these people", "the person" can go back to any of them. */
const GENERAL = new Set(['people', 'person', 'individual'])
const SINGULAR_PRONOUNS = new Set(['he', 'she', 'him', 'his', 'her'])
const PLURAL_PRONOUNS = new Set(['they', 'them', 'their'])
/** How many sentences a pronoun can reach back. */
const PRONOUN_REACH = 3

interface Known {
  id: string
  head: string
  plural: boolean
  introduced: Span
  last: Span
  lastSentence: number
  wording: string
}

export function joinMentions(text: string, mentions: readonly SourceMention[], names: Names): JoinedMention[] {
  const joined: JoinedMention[] = []
  const known: Known[] = []
  const ids = new Map<string, string>()
  let count = 0
  const idFor = (key: string): string => {
    let id = ids.get(key)
    if (!id) {
      id = `s${++count}`
      ids.set(key, id)
    }
    return id
  }
  const wordingOf = (span: Span) =>
    text
      .slice(span.start, span.end)
      .toLowerCase()
      .replace(/^(?:the|some|these|those|a|an)\s+/, '')
      .replace(/\s+/g, ' ')
  let previous: JoinedMention | null = null
  // A pronoun goes back to a source only when nobody was named in between whom it could mean.
  const clear = ({ mention }: JoinedMention, { start }: Span, pronoun: string) =>
    // "one of Price's advisers": "he" could be Price as well.
    !namesAnybody(names, mention.span.start, mention.span.end, null) &&
    !namesAnybody(names, mention.sentence.end, start, pronoun === 'he' || pronoun === 'she' ? pronoun : null)

  for (const mention of mentions) {
    const { span, sentenceAt, phrase, sentence, first } = mention
    const name = text.slice(span.start, span.end)
    const add = (rest: Omit<JoinedMention, 'mention' | 'name'> & { name?: string }): void => {
      const one: JoinedMention = { mention, name, ...rest }
      joined.push(one)
      if (mention.tells || one.type === 'person') previous = one
    }
    const goBack = (to: Known): void => {
      const antecedent = to.introduced
      to.last = span
      to.lastSentence = sentenceAt
      add({ sourceId: to.id, type: 'anonymous', kind: 'back-reference', antecedent, dangling: false })
    }
    const pronoun = phrase ? '' : sentence.tokens[first]!.lower
    const single = SINGULAR_PRONOUNS.has(pronoun)
    if (!phrase && (single || PLURAL_PRONOUNS.has(pronoun))) {
      const last = previous as JoinedMention | null
      if (last && sentenceAt - last.mention.sentenceAt <= PRONOUN_REACH) {
        const target = known.find(({ id }) => id === last.sourceId)
        if (last.kind && target && target.plural !== single && clear(last, span, pronoun)) {
          goBack(target)
          continue
        }
        if (!last.kind && last.type === 'person' && single) {
          add({
            sourceId: last.sourceId,
            type: 'person',
            name: last.name,
            kind: null,
            antecedent: null,
            dangling: false,
          })
          continue
        }
      }
      if (!mention.spoken) continue
      add({ sourceId: idFor(`pronoun@${span.start}`), type: 'person', kind: null, antecedent: null, dangling: false })
      continue
    }
    const verdict = judge(mention, names)
    if (verdict.type !== 'anonymous' || !phrase) {
      const key = verdict.named ? verdict.named.full : name.replace(/^the\s+/i, '').toLowerCase()
      add({
        sourceId: idFor(key),
        type: verdict.type,
        name: verdict.named?.full ?? name,
        kind: null,
        antecedent: null,
        dangling: false,
      })
      continue
    }
    const head = singular(sentence.tokens[phrase.head]!.lower)
    if (phrase.definite) {
      const back = known.findLast(
        (one) =>
          (one.head === head && (one.plural === phrase.plural || (phrase.plural && !one.plural))) ||
          (GENERAL.has(head) && one.plural === phrase.plural),
      )
      const tied = phrase.plural ? null : namedWithRole(names, head, span.start)
      const tiedAt = tied && tied.at < span.start ? tied.at : -1
      if (tied && (!back || tiedAt > back.last.start)) {
        add({
          sourceId: idFor(tied.named.full),
          type: 'person',
          name: tied.named.full,
          kind: null,
          antecedent: null,
          dangling: false,
        })
        continue
      }
      if (back) {
        goBack(back)
        continue
      }
      if (phrase.plural && (PUBLIC.has(head) || names.byRole.has(head)) && names.all.length > 0) {
        add({ sourceId: idFor(name.toLowerCase()), type: 'person', kind: null, antecedent: null, dangling: false })
        continue
      }
      if (!phrase.plural) {
        const dangling = NEED_INTRODUCTION.has(head) && mention.end - mention.first <= 2
        if (dangling) {
          const id = idFor(`anonymous@${span.start}`)
          known.push({
            id,
            head,
            plural: false,
            introduced: span,
            last: span,
            lastSentence: sentenceAt,
            wording: wordingOf(span),
          })
          add({ sourceId: id, type: 'anonymous', kind: 'back-reference', antecedent: null, dangling: true })
        } else
          add({ sourceId: idFor(name.toLowerCase()), type: 'person', kind: null, antecedent: null, dangling: false })
        continue
      }
    }
    const wording = wordingOf(span)
    const same = phrase.plural ? known.findLast((one) => one.plural && one.wording === wording) : undefined
    const id = same?.id ?? idFor(`anonymous@${span.start}`)
    if (same) {
      same.last = span
      same.lastSentence = sentenceAt
    } else
      known.push({ id, head, plural: phrase.plural, introduced: span, last: span, lastSentence: sentenceAt, wording })
    add({ sourceId: id, type: 'anonymous', kind: verdict.kind, antecedent: null, dangling: false })
  }
  return joined
}
