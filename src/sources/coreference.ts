// Coreference: which mentions are one source. Later surnames, roles tied to a name, pronouns, "these people", "the official".
// Conservative: to the right entity, or to none; a pronoun that cannot be resolved makes no entry.
import type { Span } from '../article/article'
import type { FindingKind } from '../findings/model'
import type { Sentence } from '../language/language'
import { AUTHORS, NEED_INTRODUCTION } from '../lexicon/en/roles'
import { Entities, type Entity } from './entities'
import { readIntroductions } from './introductions'
import type { SourceMention } from './mention'
import { namedWithRole, type People, type Person, peopleNamed } from './people'
import { antecedentOf } from './pronouns'
import { type SourcePhrase, wholeName } from './source-phrase'
import { judge } from './type'
import type { Verdict } from './type-rule'

/** A mention with the source that it is of. */
export interface Placed {
  mention: SourceMention
  entity: Entity
  /** Set for the mentions of anonymous sources. */
  kind: FindingKind<'anonymous'> | null
  antecedent: Span | null
  /** A back-reference to nobody: "the official said" where no official was introduced. */
  dangling: boolean
}

export interface Story {
  text: string
  sentences: readonly Sentence[]
  mentions: readonly SourceMention[]
  people: People
  /** Names given in part. */
  withheld: ReadonlyMap<string, number>
}

/** All of those met before. */
const WHOLE = /^(?:both|neither|either|each|all|none|half|more|plenty)$/
const NUMBER = /^(?:two|three|four|five|\d+)$/
/** How many sentences a description ("the former minister") reaches back to the person last heard. */
const DESCRIPTION_REACH = 2
/** How many sentences back a named person may be whom a bare "the driver" can mean. */
const NAMED_REACH = 5

/** "the official", "the senior official": with more words than that it is a description of somebody. */
const DESCRIBED = 2

/** So many of the latest mentions can be what "they" goes back to. */
const RECENT = 5

const COMPANY = /^(?:company|firm|group)$/
export const placeMentions = (story: Story): Placed[] => new Placer(story).place()

class Placer {
  private readonly entities = new Entities()
  private readonly introductions
  /** The latest first. */
  private readonly recent: Placed[] = []

  constructor(private readonly story: Story) {
    this.introductions = readIntroductions(story.sentences)
  }

  place(): Placed[] {
    const placed: Placed[] = []
    for (const mention of this.story.mentions) {
      const one = this.placeOne(mention)
      if (!one) continue
      placed.push(one)
      this.recent.unshift(one)
      if (this.recent.length > RECENT) this.recent.pop()
    }
    return placed
  }

  private placeOne(mention: SourceMention): Placed | null {
    const { phrase, sentence } = mention
    const part = this.withheldName(mention)
    if (part) return this.placeWithheld(mention, part)
    if (!phrase) return null
    if (phrase.form === 'pronoun') return this.placePronoun(mention, sentence.tokens[phrase.head]!.lower)
    const verdict = judge(mention, this.story.people)
    if (!verdict) return null
    if (verdict.person) return this.placePerson(mention, verdict.person)
    if (verdict.type !== 'anonymous') return this.placeKnown(mention, phrase, verdict)
    if (phrase.form === 'quantifier') return this.placeQuantifier(mention, phrase, verdict.kind!)
    const whole = phrase.oneOf ? this.entities.latestAnonymous(phrase.noun?.lemma ?? '', true) : undefined
    if (whole) return this.goBack(mention, whole)
    return phrase.definite ? this.placeDefinite(mention, phrase, verdict.kind!) : this.introduce(mention, verdict.kind!)
  }

  private isNear = (mention: SourceMention, { mention: last }: Placed, reach: number): boolean =>
    mention.sentenceAt - last.sentenceAt <= reach

  private placePronoun(mention: SourceMention, pronoun: string): Placed | null {
    const found = antecedentOf(mention, pronoun, this.recent, this.story)
    if (found?.is === 'person') return this.placePerson(mention, found.person)
    if (found?.is === 'source')
      return found.entity.type === 'anonymous' ? this.goBack(mention, found.entity) : this.add(mention, found.entity)
    if (!found) return null
    const { tokens } = found.sentence
    const { phrase } = found.subject
    const introduced = { start: tokens[phrase.from]!.start, end: tokens[phrase.head]!.end }
    const placed = this.introduce(mention, 'back-reference')
    placed.entity.introduced = introduced
    placed.entity.name = this.textOf(introduced)
    placed.entity.plural = true
    return { ...placed, antecedent: introduced }
  }

  /** "some", "both", "several of them", "those who fled". */
  private placeQuantifier(mention: SourceMention, phrase: SourcePhrase, kind: FindingKind<'anonymous'>): Placed | null {
    const { tokens, head, first } = phrase
    const { lower } = tokens[head]!
    const next = tokens[head + 1]?.lower
    // "has neither confirmed nor denied"
    if (/^(?:AUX|VERB)$/.test(tokens[first - 1]?.tag ?? '') && WHOLE.test(lower)) return null
    // "the only one who answered": somebody whom the story names.
    if (lower === 'one' && (phrase.definite || tokens[head - 1]?.lower === 'only')) return null
    const ofThem = next === 'of' && /^(?:them|those|these)$/.test(tokens[head + 2]?.lower ?? '')
    if (WHOLE.test(lower) || NUMBER.test(lower) || ofThem) {
      const back = antecedentOf(mention, 'they', this.recent, this.story)
      if (back && (back.is !== 'source' || back.entity.kind)) return this.placePronoun(mention, 'they')
      return NUMBER.test(lower) ? this.introduce(mention, kind) : null
    }
    if (lower === 'those') return next === 'who' || mention.end > head + 1 ? this.introduce(mention, 'vague') : null
    return this.introduce(mention, kind)
  }

  /** "The official", "these people". */
  private placeDefinite(mention: SourceMention, phrase: SourcePhrase, kind: FindingKind<'anonymous'>): Placed | null {
    const { people } = this.story
    const head = phrase.noun?.lemma ?? ''
    const at = mention.span.start
    const latest = this.entities.latestAnonymous(head, phrase.plural)
    // "The Norland official" is no Danish one.
    const fits = phrase.tokens
      .slice(phrase.first, phrase.head)
      .every(
        ({ text }) => !/^\p{Lu}/u.test(text) || /^(?:The|These|Those|Both)$/.test(text) || latest?.name.includes(text),
      )
    const back = fits ? latest : undefined
    const tied = namedWithRole(people, head, at)
    const tiedAt = tied && tied.at < at ? tied.at : -1
    if (tied && (!back || tiedAt > back.last.span.start))
      return phrase.plural ? this.placeRole(mention) : this.placePerson(mention, tied.person)
    if (back) return this.goBack(mention, back)
    if (kind === 'undisclosed-document') return this.introduce(mention, kind)
    if (phrase.plural) {
      const study =
        AUTHORS.has(head) && this.entities.all.some(({ type }) => type === 'document' || type === 'institution')
      if (study) return this.placeRole(mention)
      const pair =
        /^(?:couple|pair|duo|trio)$/.test(head) ||
        /^(?:both|two|pair)$/.test(phrase.quantifier ?? '') ||
        phrase.tokens[phrase.first]!.lower === 'both'
      const from = this.story.sentences[Math.max(0, mention.sentenceAt - NAMED_REACH)]!.start
      if (pair && peopleNamed(people, from, at, null).length > 1) return this.placeRole(mention)
      return this.introduce(mention, kind)
    }
    const last = this.recent[0]
    const heard = last && this.isNear(mention, last, DESCRIPTION_REACH) ? last.entity : null
    const introduced = this.introductions.before(head, at)
    const fresh = introduced && last && introduced.start > last.mention.span.start
    if (heard?.person && !fresh) return this.placePerson(mention, heard.person)
    if (introduced) {
      const placed = this.introduce(mention, kind)
      placed.entity.introduced = introduced
      return { ...placed, antecedent: introduced }
    }
    const needed = NEED_INTRODUCTION.has(head) && phrase.head - phrase.first <= DESCRIBED
    const from = this.story.sentences[Math.max(0, mention.sentenceAt - NAMED_REACH)]!.start
    if (!needed && peopleNamed(people, from, at, null).length > 0) return this.placeRole(mention)
    return { ...this.introduce(mention, 'back-reference'), dangling: true }
  }

  private introduce(mention: SourceMention, kind: FindingKind<'anonymous'>): Placed {
    const { phrase, span } = mention
    const wording = plain(this.textOf(span))
    const same = phrase?.plural ? this.entities.get(`anonymous/${wording}`) : undefined
    if (same) this.entities.touch(same, mention)
    const entity =
      same ??
      this.entities.enter(phrase?.plural ? `anonymous/${wording}` : `anonymous@${span.start}`, {
        ...this.blank(mention),
        type: 'anonymous',
        kind,
      })
    return { mention, entity, kind, antecedent: null, dangling: false }
  }

  private goBack(mention: SourceMention, to: Entity): Placed {
    this.entities.touch(to, mention)
    return { mention, entity: to, kind: 'back-reference', antecedent: to.introduced, dangling: false }
  }

  /** The part of a name that the mention gives, where the article says that the rest is withheld. */
  private withheldName({ sentence, phrase }: SourceMention): string | undefined {
    const name = phrase && sentence.tokens[phrase.head]!.text
    return name && this.story.withheld.has(name) ? name : undefined
  }

  private placeWithheld(mention: SourceMention, part: string): Placed {
    const known = this.entities.get(`withheld/${part}`)
    if (known) return { ...this.goBack(mention, known), kind: 'withheld-name', antecedent: null }
    const entity = this.entities.enter(`withheld/${part}`, {
      ...this.blank(mention),
      type: 'anonymous',
      kind: 'withheld-name',
      name: part,
    })
    return { mention, entity, kind: 'withheld-name', antecedent: null, dangling: false }
  }

  private placePerson(mention: SourceMention, person: Person): Placed {
    const key = `person/${person.full}`
    const known = this.entities.get(key)
    if (known) return this.add(mention, known)
    return this.add(
      mention,
      this.entities.enter(key, { ...this.blank(mention), type: 'person', name: person.full, person, head: '' }),
    )
  }

  /** A person who stands in the article by a role alone. */
  private placeRole(mention: SourceMention): Placed {
    const key = `role/${plain(this.textOf(mention.span))}`
    const entity =
      this.entities.get(key) ?? this.entities.enter(key, { ...this.blank(mention), type: 'person', byRole: true })
    return this.add(mention, entity)
  }

  /** A body, a document, or somebody by a role. "The ministry" after "Qatar’s Foreign Ministry" is that ministry. */
  private placeKnown(mention: SourceMention, phrase: SourcePhrase, { type, byRole }: Verdict): Placed {
    const head = phrase.form === 'noun' ? (phrase.noun?.lemma ?? '') : ''
    if (byRole) {
      const back = phrase.definite && !phrase.possessed ? this.entities.latestAnonymous(head, phrase.plural) : undefined
      if (back) return this.goBack(mention, back)
      const holder = phrase.plural ? null : namedWithRole(this.story.people, head, mention.span.start)
      if (holder && !phrase.possessed) return this.placePerson(mention, holder.person)
      return this.placeRole(mention)
    }
    const short = phrase.definite && phrase.head - phrase.first === 1
    if (short) {
      // "the cable" after a leaked one
      const secret = type === 'document' ? this.entities.latestAnonymous(head, phrase.plural) : undefined
      if (secret) return this.goBack(mention, secret)
      const known = this.entities.latestKnown(head)
      if (known && known.type === type) return this.add(mention, known)
      const bodies = COMPANY.test(head)
        ? this.entities.all.filter((one) => one.type === 'institution' && !one.head)
        : []
      if (bodies.length === 1) return this.add(mention, bodies[0]!)
    }
    const name = this.textOf(wholeName(mention, phrase))
    const key = `${type}/${plain(name)}`
    const entity = this.entities.get(key) ?? this.entities.enter(key, { ...this.blank(mention), type, head, name })
    return this.add(mention, entity)
  }

  private add(mention: SourceMention, entity: Entity): Placed {
    this.entities.touch(entity, mention)
    return {
      mention,
      entity,
      kind: entity.type === 'anonymous' ? 'back-reference' : null,
      antecedent: null,
      dangling: false,
    }
  }

  private blank(mention: SourceMention): Omit<Entity, 'id'> {
    const { phrase, span } = mention
    return {
      type: 'person',
      name: this.textOf(span),
      kind: null,
      plural: phrase?.plural ?? false,
      head: phrase?.form === 'noun' ? (phrase.noun?.lemma ?? '') : '',
      person: null,
      byRole: false,
      introduced: span,
      last: mention,
    }
  }

  private textOf = ({ start, end }: Span): string => this.story.text.slice(start, end)
}

/** Wording without what changes from mention to mention. */
const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^(?:the|some|these|those|a|an)\s+/, '')
    .replace(/\s+/g, ' ')
