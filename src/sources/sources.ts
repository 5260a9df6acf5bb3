// The sources folder turns attributions into the sources of the story: one entity each, of what type, named or not, where
// named, and the profile of the anonymous.
import type { Span } from '../article/article'
import { countWords } from '../article/word-count'
import type { Spoken } from '../findings/attribution/spoken'
import type { Attribution, Source } from '../findings/model'
import type { ParsedArticle } from '../findings/parsed-article'
import type { Steps } from '../steps'
import { type Placed, placeMentions } from './coreference'
import type { Entity } from './entities'
import { type AnonymousMention, readMentions, type SourceMention } from './mention'
import { namedElsewhere } from './named-elsewhere'
import { readPeople } from './people-reader'
import { drawProfiles } from './profile/profile'
import { isHeard, telling } from './tells'
import { readWithheld } from './withheld'

interface Joined {
  attributions: Attribution[]
  sources: Source[]
  /** The mentions of anonymous sources, in order. */
  anonymous: AnonymousMention[]
  /** The mentions of bodies known by a name of their own, in order: outlets among them. */
  bodies: SourceMention[]
}

export function* readSources(parsed: ParsedArticle, spoken: readonly Spoken[]): Steps<Joined> {
  const { text } = parsed.article
  const { sentences } = parsed
  const mentions = readMentions(parsed, spoken)
  const heard = new Set(
    mentions.flatMap(({ phrase, human }) =>
      human && phrase?.form === 'name' ? [phrase.tokens[phrase.head]!.start] : [],
    ),
  )
  yield
  const people = readPeople(sentences, heard)
  yield
  const withheld = readWithheld(sentences, people)
  yield
  const placed = placeMentions({ text, sentences, mentions, people, withheld })
  yield
  // Who only acts, plans or is talked about is no source of the story.
  const rules = placed.map(({ mention }) => telling(mention))
  const heardOf = new Set(placed.flatMap(({ entity }, at) => (isHeard(rules[at] ?? null) ? [entity.id] : [])))
  const heardFrom = placed.filter(({ entity }) => heardOf.has(entity.id))
  const sources = sourcesOf(heardFrom, namedElsewhere(parsed, placed))
  yield
  const attributions = attributionsOf(text, spoken, heardFrom, sources)
  const anonymous = placed.flatMap(({ mention, entity, kind, antecedent, dangling }, at) =>
    kind && sources.has(entity.id) && !sources.get(entity.id)!.namedAt
      ? [{ sourceId: entity.id, kind, antecedent, dangling, tells: rules[at]?.tells ?? false, ...mention }]
      : [],
  )
  const all = [...sources.values()]
  yield
  yield* drawProfiles(parsed, all, attributions, anonymous)
  const bodies = placed.flatMap(({ mention, entity }) =>
    entity.type === 'institution' && !entity.byRole ? [mention] : [],
  )
  return { attributions, sources: all, anonymous, bodies }
}

/** @param named where somebody is named who says the very same */
function sourcesOf(placed: readonly Placed[], named: ReadonlyMap<Placed, Span>): Map<string, Source> {
  const sources = new Map<string, Source>()
  for (const one of placed) {
    const { entity, mention } = one
    const source = sources.get(entity.id) ?? makeSource(entity)
    sources.set(entity.id, source)
    source.mentions.push(mention.span)
    const namedAt = named.get(one)
    if (namedAt) source.namedAt ??= namedAt
  }
  // Named elsewhere at its first mention: the entity is no anonymous one.
  for (const source of sources.values()) if (source.namedAt) Object.assign(source, { type: 'person', byRole: true })
  return sources
}

/** Who says what, and counts the words into their sources. */
function attributionsOf(
  text: string,
  spoken: readonly Spoken[],
  placed: readonly Placed[],
  sources: ReadonlyMap<string, Source>,
): Attribution[] {
  const bySpoken = new Map<number, Placed[]>()
  for (const one of placed) {
    const list = bySpoken.get(one.mention.spokenAt)
    if (list) list.push(one)
    else bySpoken.set(one.mention.spokenAt, [one])
  }
  return spoken.flatMap((one, at): Attribution[] => {
    const { sentence: _sentence, nested, ...rest } = one
    // What others say in somebody's words is no attribution of the story's own.
    if (nested) return []
    const speakers = bySpoken.get(at) ?? []
    const first = speakers.find(({ kind }) => kind) ?? speakers[0]
    const others = speakers.filter((other) => other !== first).map(({ entity }) => entity.id)
    const source = first && sources.get(first.entity.id)
    if (source)
      for (const part of rest.contentParts ?? (rest.content ? [rest.content] : []))
        source.words += countWords(text.slice(part.start, part.end))
    return [{ sourceId: first?.entity.id ?? null, ...(others.length > 0 && { alsoSourceIds: others }), ...rest }]
  })
}

const makeSource = ({ id, name, type, byRole }: Entity): Source => ({
  id,
  name,
  type,
  mentions: [],
  words: 0,
  ...(byRole && { byRole }),
})
