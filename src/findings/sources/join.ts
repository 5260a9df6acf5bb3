// Joins the mentions of one source: later surnames, roles tied to a name, pronouns, "these people", "the official".
// Conservative: to the right mention or to none.
import type { Span } from '../../article/article'
import type { Sentence } from '../../language/language'
import type { AnonymousKind, SourceType } from '../findings'
import { NEED_INTRODUCTION, ON_ERRAND, PUBLIC, SECOND_NAMES } from './definite-roles'
import { type Introductions, readIntroductions } from './introductions'
import type { SourceMention } from './mention'
import { isCapital, type Names, namedWithRole, namesAnybody } from './names'
import { singular } from './nouns'
import type { Phrase } from './phrase'
import { type Known, Register } from './register'
import { judge } from './type'

interface JoinedMention {
  mention: SourceMention
  sourceId: string
  type: SourceType
  /** A person with no name, by a role alone. */
  byRole: boolean
  name: string
  /** Set for the mentions of anonymous sources. */
  kind: AnonymousKind | null
  antecedent: Span | null
  dangling: boolean
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Longest "the senior official", in tokens, that is taken for somebody met before rather than for a description. */
const SHORT = 4
const COMPANY = set('company firm')
const HE_OR_SHE = set('he she him his her')
const THEY = set('they them their')
const POSSESSIVE = set('his her their')
const IT = set('it its which')
/** How many sentences a pronoun can reach back. */
const PRONOUN_REACH = 3

/** What the mentions of one article are joined by. */
export interface Story {
  text: string
  sentences: readonly Sentence[]
  mentions: readonly SourceMention[]
  names: Names
  /** Names given in part. */
  withheld: ReadonlyMap<string, number>
}

export const joinMentions = (story: Story): JoinedMention[] => new Joiner(story).join()

class Joiner {
  private readonly register = new Register()
  private readonly ids = new Map<string, string>()
  /** The latest institution by the head of its name: "the ministry" after "the Foreign Ministry". */
  private readonly institutions = new Map<string, { id: string; name: string }>()
  /** Bodies by the id of a name that says nothing of their kind: any of them can be "the company". */
  private readonly companies = new Map<string, string>()
  private introductions: Introductions | null = null
  private readonly singleHeads = new Set<string>()
  private previous: JoinedMention | null = null
  private lastInstitution: JoinedMention | null = null

  constructor(private readonly story: Story) {
    for (const { phrase } of story.mentions)
      if (phrase && !phrase.plural && /^(?:an?|one|another)$/.test(phrase.quantifier ?? ''))
        this.singleHeads.add(headOf(phrase))
  }

  join(): JoinedMention[] {
    const joined: JoinedMention[] = []
    for (const mention of this.story.mentions) {
      const one = this.place(mention)
      if (!one) continue
      joined.push(one)
      if (mention.tells || one.type === 'person') this.previous = one
      if (one.type === 'institution') this.lastInstitution = one
    }
    return joined
  }

  private place(mention: SourceMention): JoinedMention | null {
    const { phrase, sentence, first } = mention
    const pronoun = phrase ? '' : sentence.tokens[first]!.lower
    if (HE_OR_SHE.has(pronoun) || THEY.has(pronoun)) return this.placePronoun(mention, pronoun)
    if (IT.has(pronoun) && this.lastInstitution && this.isNear(mention, this.lastInstitution))
      return this.add(mention, this.lastInstitution.sourceId, 'institution', this.lastInstitution.name)
    const partial = phrase ? undefined : this.partialName(mention)
    if (partial) return this.placeWithheld(mention, partial)
    const { type, kind, named, byRole } = judge(mention, this.story.names)
    if (type !== 'anonymous' || !phrase || !kind) {
      const name = named?.full ?? this.nameOf(mention)
      if (type === 'institution') return this.placeInstitution(mention, name)
      return { ...this.add(mention, this.idFor(named ? named.full : plain(name)), type, name), byRole: byRole === true }
    }
    // "One of the people said", of three people just met.
    const whole = isOneOf(phrase)
      ? this.register.latest(phrase.noun === 'quantifier' ? 'people' : headOf(phrase), true)
      : undefined
    if (whole) return this.goBack(mention, whole)
    if (phrase.definite || isTitle(phrase)) return this.placeDefinite(mention, phrase, kind)
    return this.introduce(mention, phrase, kind)
  }

  private placePronoun(mention: SourceMention, pronoun: string): JoinedMention | null {
    const last = this.previous
    const single = HE_OR_SHE.has(pronoun)
    if (last && this.isNear(mention, last)) {
      // A memo is no "he".
      const target =
        last.kind && last.mention.phrase?.noun !== 'document' ? this.register.withId(last.sourceId) : undefined
      // "The answers he gave were poor. His claims …": whose they are, the sentence between has said.
      const owned = POSSESSIVE.has(pronoun) && mention.sentenceAt - last.mention.sentenceAt > 1
      if (
        target &&
        !owned &&
        (last.mention.phrase?.plural ?? target.plural) !== single &&
        this.isClear(last, mention, pronoun)
      )
        return this.goBack(mention, target)
      if (!last.kind && (single ? last.type === 'person' : last.type === 'institution'))
        return { ...this.add(mention, last.sourceId, last.type, last.name), byRole: last.byRole }
    }
    // A pronoun of our own sighting that goes back to nobody unnamed is of no interest.
    return mention.spoken ? this.add(mention, this.idFor(`pronoun@${mention.span.start}`), 'person') : null
  }

  private isNear = (mention: SourceMention, last: JoinedMention): boolean =>
    mention.sentenceAt - last.mention.sentenceAt <= PRONOUN_REACH

  private isNamed = ({ type, mention: { phrase, span } }: JoinedMention): boolean =>
    type === 'person' && (phrase !== null || namesAnybody(this.story.names, span.start, span.end, null))

  /** A pronoun goes back to an unnamed source only when nobody was named whom it could mean as well. */
  private isClear({ mention: last }: JoinedMention, { span }: SourceMention, pronoun: string): boolean {
    const gender = pronoun === 'he' || pronoun === 'she' ? pronoun : null
    // "one of Price's advisers": "he" could be Price as well.
    return (
      !namesAnybody(this.story.names, last.span.start, last.span.end, null) &&
      !namesAnybody(this.story.names, last.sentence.end, span.start, gender)
    )
  }

  /** "The official", "these people", "US official" in a headline. */
  private placeDefinite(mention: SourceMention, phrase: Phrase, kind: AnonymousKind): JoinedMention {
    const { span } = mention
    const head = headOf(phrase)
    const back = this.register.latest(head, phrase.plural)
    const tied = phrase.plural ? null : namedWithRole(this.story.names, head, span.start)
    const tiedAt = tied && tied.at < span.start ? tied.at : -1
    if (tied && (!back || tiedAt > back.lastAt))
      return this.add(mention, this.idFor(tied.named.full), 'person', tied.named.full)
    if (!phrase.definite) {
      if (phrase.noun === 'bare' || head === 'official' || this.singleHeads.has(head))
        return this.introduce(mention, phrase, kind)
      return this.addRole(mention)
    }
    if (back) return this.goBack(mention, back)
    if (phrase.plural) {
      const known = (PUBLIC.has(head) || this.story.names.byRole.has(head)) && this.story.names.all.length > 0
      return known ? this.addRole(mention) : this.introduce(mention, phrase, kind)
    }
    const last = this.previous
    const needsOne =
      NEED_INTRODUCTION.has(head) ||
      (ON_ERRAND.has(head) && !(last && this.isNear(mention, last) && this.isNamed(last))) ||
      (SECOND_NAMES.has(head) && !namesAnybody(this.story.names, 0, span.start, null))
    if (needsOne && phrase.head - phrase.first < SHORT) return this.introduce(mention, phrase, 'back-reference', true)
    this.introductions ??= readIntroductions(this.story.sentences, this.story.names)
    if (this.introductions.before(head, span.start)) return this.introduce(mention, phrase, kind)
    return this.addRole(mention)
  }

  private introduce(mention: SourceMention, phrase: Phrase, kind: AnonymousKind, dangling = false): JoinedMention {
    const { span } = mention
    const wording = plain(this.nameOf(mention))
    const same = phrase.plural ? this.register.sameWords(wording) : undefined
    if (same) this.register.touch(same, span)
    const id = same?.id ?? this.idFor(`anonymous@${span.start}`)
    if (!same)
      this.register.enter(
        { id, head: headOf(phrase), plural: phrase.plural, introduced: span, lastAt: span.start },
        wording,
      )
    return {
      mention,
      sourceId: id,
      type: 'anonymous',
      byRole: false,
      name: this.nameOf(mention),
      kind,
      antecedent: null,
      dangling,
    }
  }

  private goBack(mention: SourceMention, to: Known): JoinedMention {
    this.register.touch(to, mention.span)
    return {
      mention,
      sourceId: to.id,
      type: 'anonymous',
      byRole: false,
      name: this.nameOf(mention),
      kind: 'back-reference',
      antecedent: to.introduced,
      dangling: false,
    }
  }

  /** The part of a name that the mention gives, where the article says that the rest is withheld. */
  private partialName({ sentence, first, end }: SourceMention): string | undefined {
    for (let i = first; i < end && sentence.tokens[i]!.text !== ','; i++)
      if (this.story.withheld.has(sentence.tokens[i]!.text)) return sentence.tokens[i]!.text
    return undefined
  }

  private placeWithheld(mention: SourceMention, part: string): JoinedMention {
    const id = this.idFor(`withheld/${part}`)
    const known = this.register.withId(id)
    if (known) return this.goBack(mention, known)
    const { span } = mention
    this.register.enter({ id, head: part, plural: false, introduced: span, lastAt: span.start }, part)
    return {
      mention,
      sourceId: id,
      type: 'anonymous',
      byRole: false,
      name: this.nameOf(mention),
      kind: 'withheld-name',
      antecedent: null,
      dangling: false,
    }
  }

  /** "The ministry" after "Qatar's Foreign Ministry" is that ministry. */
  private placeInstitution(mention: SourceMention, name: string): JoinedMention {
    const { phrase } = mention
    const head = phrase ? headOf(phrase) : ''
    const short = phrase?.definite === true && phrase.head - phrase.first === 1
    const known = short ? this.institutions.get(head) : undefined
    if (known) return this.add(mention, known.id, 'institution', known.name)
    if (short && COMPANY.has(head) && this.companies.size === 1)
      for (const [id, company] of this.companies) return this.add(mention, id, 'institution', company)
    const id = this.idFor(plain(name))
    // A body called by a name of its own, of whose kind nothing is said.
    if (!phrase && isName(mention)) this.companies.set(id, name)
    if (phrase) this.institutions.set(head, { id, name })
    return this.add(mention, id, 'institution', name)
  }

  private add(mention: SourceMention, sourceId: string, type: SourceType, name = this.nameOf(mention)): JoinedMention {
    return { mention, sourceId, type, byRole: false, name, kind: null, antecedent: null, dangling: false }
  }

  private addRole = (mention: SourceMention): JoinedMention => ({
    ...this.add(mention, this.idFor(plain(this.nameOf(mention))), 'person'),
    byRole: true,
  })

  private nameOf = ({ span }: SourceMention): string => this.story.text.slice(span.start, span.end)

  private idFor(key: string): string {
    let id = this.ids.get(key)
    if (!id) {
      id = `s${this.ids.size + 1}`
      this.ids.set(key, id)
    }
    return id
  }
}

const isName = ({ sentence, end, first }: SourceMention): boolean =>
  sentence.tokens.slice(first, end).some(isCapital) && !/^(?:the|it|its)$/i.test(sentence.tokens[end - 1]!.text)
const isOneOf = ({ tokens, first, plural }: Phrase): boolean =>
  !plural &&
  /^(?:one|another)$/.test(tokens[first]!.lower) &&
  tokens[first + 1]?.lower === 'of' &&
  /^(?:the|these|those|them)$/.test(tokens[first + 2]?.lower ?? '')
const headOf = ({ tokens, head }: Phrase): string => singular(tokens[head]!.lower)
/** One person with nothing in front, as headlines have it: "Official: strike put off". */
const isTitle = ({ plural, quantifier, possessed, noun }: Phrase): boolean =>
  !plural && !quantifier && !possessed && noun !== 'quantifier' && noun !== 'outlet' && noun !== 'document'
/** Wording without what changes from mention to mention. */
const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^(?:the|some|these|those|a|an)\s+/, '')
    .replace(/\s+/g, ' ')
