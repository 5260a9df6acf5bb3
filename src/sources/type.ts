// What type of source a mention is: a named person, a body that answers for what it says, a document, or anonymous. Decided by
// determiner, head and what stands with it; what the whole article says of it is asked in coreference.ts. Null where nothing
// shows what it is: an entry without evidence of its type is none.
import type { AnonymousKind, SourceType } from '../findings/findings'
import type { Token } from '../language/language'
import { knownNoun } from '../lexicon/lexicon'
import type { SourceMention } from './mention'
import { isCapital, isHonorific, isSuffix } from './name-runs'
import { type People, type Person, personAt } from './people'
import type { SourcePhrase } from './source-phrase'

export interface Verdict {
  type: SourceType
  /** For an anonymous source at its first mention. */
  kind: AnonymousKind | null
  /** The named person, where the mention is one. */
  person: Person | null
  /** A person given by a role, with no name: "the driver", "Austria's interior minister". */
  byRole?: true
}

const verdict = (type: SourceType, rest: Partial<Verdict> = {}): Verdict => ({
  type,
  kind: null,
  person: null,
  ...rest,
})
const anonymous = (kind: AnonymousKind): Verdict => verdict('anonymous', { kind })
const BY_ROLE = verdict('person', { byRole: true })

const SECRET =
  /^(?:leaked|internal|confidential|secret|classified|unpublished|unreleased|private|draft|sealed|hacked|intercepted|undisclosed)$/
const SHOWN = /^(?:seen|obtained|reviewed|viewed|leaked|heard|acquired|shared|shown|provided|examined|read|watched)$/
/** What is meant for a newsroom is no secret when it gets it. */
const GIVEN = /^(?:statement|comment|response|reply|release|answer)$/
/** Relatives and others of whom a person has one, and the heads of bodies. */
const UNIQUE =
  /^(?:minister|secretary|manager|agent|coach|chief|boss|predecessor|successor|deputy|director|chairman|chairwoman|chair|governor|mayor|ambassador|commissioner|sheriff|captain|leader|author|editor|prosecutor|ceo|cfo|owner|head|founder|principal|superintendent|president|mp|msp|mep|rival|challenger|opponent)$/
const KIN =
  /^(?:mother|father|mum|mom|dad|son|daughter|brother|sister|wife|husband|widow|widower|uncle|aunt|cousin|grandmother|grandfather|girlfriend|boyfriend|fiancee?|parent|family|partner|spouse|stepfather|stepmother|grandparent|sibling|twin|child)$/
/** Offices with a holder whom any reader can look up, where it is said of what. */
const LOOKED_UP =
  /^(?:minister|secretary|governor|mayor|ambassador|sheriff|commissioner|chairman|chairwoman|general|superintendent|chief|ceo|judge|prosecutor|coroner|pope|magistrate|referee)$/

/** Bodies that are known without a name, in the plural too. */
const ACCOUNTABLE =
  /^(?:police|authority|prosecutor|investigator|court|military|army|navy|government|parliament|congress|regulator|customs|coastguard|troops|forces?|fire|emergency|rescue|services?|school|hospital|agency|department)$/

/** Those who write or carry out a study: known where the study or the body is. */
export const AUTHORS = /^(?:researcher|scientist|author|scholar|academic|engineer|team|pollster)$/

/** Those whom nobody can identify without an introduction, whoever else is named. */
export const NEED_INTRODUCTION =
  /^(?:official|source|aide|diplomat|insider|adviser|advisor|staffer|operative|informant|whistleblower|person|witness|resident|envoy|negotiator|mediator|delegate)$/

const words = ({ tokens, first, head }: SourcePhrase): string[] => tokens.slice(first, head).map(({ lower }) => lower)

/** "Dana Price, a former analyst", "the envoy, Dana Price,", "minister Dana Price": the name that stands with a role. */
function nameBeside(mention: SourceMention, phrase: SourcePhrase, people: People): Person | null {
  const { end, first } = mention
  const { tokens } = mention.sentence
  const reach = Math.min(tokens.length, Math.max(end, phrase.head + 1) + 6)
  let office = false
  for (let at = phrase.head + 1; at < reach; at++) {
    const token = tokens[at]!
    const person = isCapital(token) ? personAt(people, tokens, at) : null
    if (person && !isCapital(tokens[at + 1])) {
      const possessive = /^['’]s?$/.test(tokens[at + 1]?.text ?? '')
      // "minister of mines Ada Lund", but "a friend of Ada Lund".
      return possessive || (office && beginsAfterOf(tokens, at)) ? null : person
    }
    if (at === phrase.head + 1 && token.lower === 'of') {
      office = true
      continue
    }
    const inside = isCapital(token) || /^(?:[,(-]|and|the)$/.test(token.lower) || isHonorific(token)
    const described = at > phrase.head + 1 && /^(?:ADJ|DET|NOUN)$/.test(token.tag)
    if (!inside && !described) break
  }
  // "Dana Price, a former analyst, said": the phrase is what is said of her.
  let name = first - 2
  if (tokens[first - 1]?.text !== ',' || !isCapital(tokens[name])) return inApposition(mention, phrase, people)
  while (isCapital(tokens[name - 1])) name--
  return tokens[name - 1]?.tag === 'ADP' ? null : personAt(people, tokens, first - 2)
}

/** "another witness in the inquiry, former adviser Ada Lund": the name that a comma inside the mention brings. */
function inApposition(
  { sentence: { tokens }, end }: SourceMention,
  { head }: SourcePhrase,
  people: People,
): Person | null {
  for (let comma = end - 2; comma > head; comma--) {
    if (tokens[comma]!.text !== ',') continue
    for (let at = comma + 1; at < end && /^(?:NOUN|PROPN|ADJ|DET)$/.test(tokens[at]!.tag); at++) {
      const person = isCapital(tokens[at]) && !isCapital(tokens[at + 1]) ? personAt(people, tokens, at) : null
      if (person) return person
    }
    return null
  }
  return null
}

/** "of Ada Lund": nothing but the name stands behind "of". */
function beginsAfterOf(tokens: readonly Token[], at: number): boolean {
  let first = at
  while (isCapital(tokens[first - 1])) first--
  return tokens[first - 1]?.lower === 'of'
}

/** "Others, including Dana Price, said", "some, such as the League, argue": the examples are named. */
function givesNames({ tokens, head, plural }: SourcePhrase): boolean {
  let at = head + 1
  if (tokens[at]?.text === ',') {
    at++
    // "Two others, Representative Ada Lund and Per Hollis, said"
    const list = tokens.slice(at, at + 9)
    const stop = list.findIndex(({ tag, lower }) => /^(?:VERB|AUX|ADP)$/.test(tag) && lower !== 'of')
    if (
      plural &&
      list.slice(0, stop < 0 ? 9 : stop).some(({ tag }, i) => tag === 'CCONJ' && namesSome(list.slice(0, i), 0)) &&
      isCapital(list[0])
    )
      return true
  }
  const such = tokens[at]?.lower === 'such'
  if (such) at++
  if (!(such ? /^as$/ : /^(?:including|like|especially|notably)$/).test(tokens[at]?.lower ?? '')) {
    // "several firms said they would leave, including Lund Motors."
    const later = tokens.findIndex(({ lower }, i) => i > at && lower === 'including' && tokens[i - 1]!.text === ',')
    return later > 0 && namesSome(tokens, later + 1)
  }
  return namesSome(tokens, at + 1)
}

const namesSome = (tokens: readonly Token[], from: number): boolean =>
  tokens.slice(from, from + 8).some((token) => isCapital(token) && token.tag === 'PROPN')

/** A document that the reader cannot get at: leaked, internal, or shown to a newsroom alone. */
export function isUndisclosed({ tokens, head, first, noun }: SourcePhrase, end: number): boolean {
  if (noun?.lemma === 'leak') return true
  if (GIVEN.test(noun?.lemma ?? '')) return tokens.slice(first, head).some(({ lower }) => lower === 'leaked')
  if (tokens.slice(first, head).some(({ lower }) => SECRET.test(lower))) return true
  const reach = Math.min(tokens.length, Math.max(end, head + 1) + 3)
  for (let at = head + 1; at < reach; at++) {
    const { lower, tag } = tokens[at]!
    if (SHOWN.test(lower) && /^(?:by|with|to|from)$/.test(tokens[at + 1]?.lower ?? '')) return true
    // "a memo the Courier obtained"
    if (/^(?:obtained|seen|reviewed)$/.test(lower) && at > head + 1) return true
    if (tag === 'PUNCT' && lower !== ',' && lower !== '-') return false
  }
  return false
}

/** "one Tuareg group’s spokesman": whose spokesman it is, the text does not say by name. */
const namesItsBody = (phrase: SourcePhrase): boolean => {
  const { tokens, first, head } = phrase
  if (phrase.definite || (phrase.possessed && !/^an?$/.test(phrase.quantifier ?? ''))) return true
  const before = tokens.slice(first, head)
  const behind = tokens.slice(head + 1, head + 6)
  if (behind[0] && /^(?:for|of|at|from|with)$/.test(behind[0].lower))
    return behind.some(
      (token, i) => i > 0 && (isCapital(token) || /^(?:the|its|his|her|their|this)$/.test(token.lower)),
    )
  // "a Tuareg militant group spokesman"
  const loose = /^(?:group|faction|militia|gang|company|firm|industry|union)$/.test(
    before[before.length - 1]?.lower ?? '',
  )
  return (
    !/^(?:a|an|one|another)$/.test(phrase.quantifier ?? '') ||
    (!loose &&
      before.some((token) => knownNoun(token)?.has('group') === true || (isCapital(token) && token.tag === 'PROPN')))
  )
}

function kindOf(phrase: SourcePhrase): AnonymousKind {
  const { noun, plural, quantifier, form, possessed } = phrase
  const few = /^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|dozens?|couple|handful)$/.test(quantifier ?? '')
  if (form === 'quantifier') return plural ? (few ? 'unnamed-group' : 'vague') : 'unnamed-person'
  if (!plural && !noun?.has('media') && !noun?.has('crowd')) return 'unnamed-person'
  if (few) return 'unnamed-group'
  if (noun?.has('media') || noun?.has('crowd') || noun?.has('group') || noun?.has('place')) return 'vague'
  if (/^(?:many|most|countless|numerous)$/.test(quantifier ?? '') && !possessed && !noun?.has('bare')) return 'vague'
  return noun?.has('crowdRole') && !possessed ? 'vague' : 'unnamed-group'
}

/** A role that has one holder, given to know by whose or which it is. */
function isLookedUp(phrase: SourcePhrase): boolean {
  const { noun, plural, quantifier, possessed, definite, head, first, tokens } = phrase
  if (!noun) return false
  const { lemma } = noun
  if (noun.has('kin') || KIN.test(lemma)) return possessed
  if (plural) {
    // "Hong Kong’s leaders", "the agency’s scientists"
    return (
      possessed &&
      (lemma === 'leader' || AUTHORS.test(lemma)) &&
      tokens.slice(first, head).some((token) => isCapital(token) && token.tag === 'PROPN')
    )
  }
  if (quantifier && !(possessed && quantifier === 'all')) return false
  if (definite && /^(?:defendant|plaintiff|accused|judge|magistrate|coroner|referee|mayor|governor)$/.test(lemma))
    return true
  // "the Utah senator", "the top Senate Democrat": one person, whom any reader can look up.
  const inner = tokens.slice(first, head)
  const single = inner.some(
    ({ tag, text, lower }) =>
      (tag === 'PROPN' && /^\p{Lu}/u.test(text)) || /^(?:top|first|only|sole|lone)$/.test(lower),
  )
  if (definite && single && !NEED_INTRODUCTION.test(lemma)) return true
  if (possessed)
    return (
      UNIQUE.test(lemma) ||
      (AUTHORS.test(lemma) && knownNoun(tokens[first + 1] ?? tokens[first]!)?.has('document') === true)
    )
  // "Hezbollah leader says", "Ford chief": whose it is stands before it.
  const owner = tokens[head - 1]
  if (!definite && owner && head > first && owner.tag === 'PROPN' && isCapital(owner)) return UNIQUE.test(lemma)
  const of = tokens[head + 1]?.lower === 'of' || tokens[head + 1]?.lower === 'for'
  return definite && LOOKED_UP.test(lemma) && (head - first > 1 || of)
}

function ofPerson(mention: SourceMention, phrase: SourcePhrase, people: People): Verdict {
  const { noun, plural, quantifier, possessed } = phrase
  const person = plural && quantifier !== 'one' ? null : nameBeside(mention, phrase, people)
  if (person) return verdict('person', { person })
  if (givesNames(phrase) || (plural && inApposition(mention, phrase, people))) return BY_ROLE
  if (noun?.has('spokesperson')) return namesItsBody(phrase) ? verdict('institution') : anonymous('unnamed-person')
  // "AFP journalists", "members of the alliance": the body is named, and they speak as it.
  const own = noun && /^(?:journalist|reporter|correspondent|photographer)$/.test(noun.lemma) && hasProperName(phrase)
  const member = noun?.lemma === 'member' && plural && phrase.tokens[phrase.head + 1]?.lower === 'of' && !quantifier
  if (own || member) return verdict('institution')
  // A court speaks through its judge.
  const retired = phrase.tokens
    .slice(phrase.first, phrase.head)
    .some(({ lower }) => /^(?:former|retired|ex)$/.test(lower))
  if (noun && /^(?:judge|justice|magistrate)$/.test(noun.lemma) && !plural && !retired) return BY_ROLE
  if (noun && AUTHORS.test(noun.lemma) && plural && hasProperName(phrase)) return verdict('institution')
  if (noun?.has('counsel')) {
    const client = possessed || /^(?:for|of)$/.test(phrase.tokens[phrase.head + 1]?.lower ?? '')
    // Whoever answers for a client speaks as it does; "the lawyers" are those met before.
    const known = client || phrase.definite || hasBody(phrase)
    if (known && !/^(?:one|two|three|some|several)$/.test(quantifier ?? '')) return verdict('institution')
  }
  if (noun?.has('office') && !plural && !/^(?:a|an|one|another)$/.test(quantifier ?? '')) return BY_ROLE
  if (isLookedUp(phrase)) return BY_ROLE
  return anonymous(kindOf(phrase))
}

function ofNoun(mention: SourceMention, phrase: SourcePhrase, people: People): Verdict | null {
  const { noun, plural, definite, possessed } = phrase
  if (!noun) return null
  if (noun.has('bare') || noun.has('spokesperson') || noun.has('counsel') || noun.has('office'))
    return ofPerson(mention, phrase, people)
  const counted = /^(?:a|an|one|another|two|three|four|five|several|some|many|few)$/.test(phrase.quantifier ?? '')
  if (ACCOUNTABLE.test(noun.lemma) && !(noun.has('person') && (counted || !plural))) return verdict('institution')
  const body = noun.has('group') && !(noun.has('crowdRole') || noun.has('person'))
  if (noun.has('media') || (noun.has('crowd') && (!noun.has('person') || isNamedBody(phrase)) && !noun.has('kin'))) {
    const state = words(phrase).some((lower) => lower === 'state')
    const named = noun.has('crowd') && (definite || possessed || isNamedBody(phrase))
    if (/^(?:industry|sector|public)$/.test(noun.lemma)) return anonymous('vague')
    if (noun.has('crowd') && !noun.has('person') && !/^(?:opposition|leadership|electorate|district)$/.test(noun.lemma))
      return null
    return named || state ? verdict('institution') : anonymous('vague')
  }
  // "court papers"
  if (noun.lemma === 'paper' && plural && phrase.head > phrase.first && !definite) return verdict('document')
  if (body || noun.has('outlet')) {
    if (givesNames(phrase)) return BY_ROLE

    // "energy companies say": bodies that nobody names; "the banks", "Lund’s clubs" are known.
    const known = definite || possessed || !plural || (!counted && hasProperName(phrase))
    if (known) {
      const loose = /^(?:a|an|one|another)$/.test(phrase.quantifier ?? '') && !isNamedBody(phrase)
      return loose && noun.has('outlet') ? anonymous('vague') : verdict('institution')
    }
    return anonymous('vague')
  }
  if (noun.has('person') || noun.has('crowdRole')) return ofPerson(mention, phrase, people)
  // "media reports said", "one comment said": nobody's, however many.
  const nobodys = !definite && !possessed && !hasProperName(phrase) && !ownedBehind(phrase)
  if (
    nobodys &&
    plural &&
    /^(?:report|account|rumou?r)$/.test(noun.lemma) &&
    !/^(?:two|three|four|five)$/.test(phrase.quantifier ?? '')
  )
    return anonymous('vague')
  if (!definite && !possessed && !plural && counted && /^(?:comment|post|tweet|message|commenter)$/.test(noun.lemma))
    return anonymous('unnamed-person')
  if (noun.has('document') || noun.has('poll'))
    return isUndisclosed(phrase, mention.end) ? anonymous('undisclosed-document') : verdict('document')
  if (noun.has('statement'))
    return isUndisclosed(phrase, mention.end) ? anonymous('undisclosed-document') : verdict('document')
  if (noun.has('personSecondary') && mention.human && !isCapital(phrase.tokens[phrase.head]))
    return ofPerson(mention, phrase, people)
  // "the Lund Center", "the Harbour Project": a name of its own, whatever its last word means.
  const head = phrase.tokens[phrase.head]!
  return isCapital(head) && head.tag === 'PROPN' && isCapital(phrase.tokens[phrase.head - 1])
    ? verdict('institution')
    : null
}

/** Words that names of outlets end in. */
const OUTLET_WORD = /^(?:news|times|post|press|media|agency|radio|tv|journal|herald)$/

/** "reports by the bank", "a report from the ministry": whose it is stands behind it. */
function ownedBehind({ tokens, head }: SourcePhrase): boolean {
  const next = tokens[head + 1]?.lower ?? ''
  if (/^(?:by|published|released|filed|submitted|issued)$/.test(next)) return true
  const after = tokens[head + 2]
  // "reports in The Courier", but "reports in Spain", "from the coast".
  if (next === 'in' || next === 'on') return after?.lower === 'the' && isCapital(tokens[head + 3])
  if (next === 'from' && after?.lower === 'the' && isCapital(tokens[head + 3])) return true
  // "reports from Lund News", but "reports from the coast"
  if (next === 'from' && isCapital(after))
    return tokens.slice(head + 2, head + 6).some((token) => isCapital(token) && OUTLET_WORD.test(token.lower))
  return next === 'from' && knownNoun(tokens[head + 3] ?? tokens[head]!)?.has('group') === true
}

/** "county attorneys": the body is there, if not by its name. */
const hasBody = ({ tokens, first, head }: SourcePhrase): boolean =>
  tokens
    .slice(first, head)
    .some((token) => knownNoun(token)?.has('group') === true && !/^defen[cs]e$/.test(token.lower))

/** A name before the head: "Lund Motors clubs"; not a word of the language that only opens the sentence. */
const hasProperName = ({ tokens, first, head }: SourcePhrase): boolean =>
  tokens.slice(first, head).some(
    (token, i) =>
      token.tag === 'PROPN' &&
      isCapital(token) &&
      // A word that only opens the sentence is tagged as a name as well.
      !(first + i === 0 && (knownNoun(token) || !isCapital(tokens[1]))) &&
      !knownNoun(token)?.has('demonym'),
  )

const isNamedBody = ({ tokens, head, first }: SourcePhrase): boolean =>
  tokens.slice(first, head + 6).some((token, i) => isCapital(token) && (token.tag === 'PROPN' || first + i > 0))

/** "the poor", "the woke": an adjective for a crowd. */
const isCrowdAdjective = ({ tokens, head, first, definite }: SourcePhrase): boolean =>
  definite && head === first + 1 && tokens[head]!.tag === 'ADJ'

export function judge(mention: SourceMention, people: People): Verdict | null {
  const { phrase, sentence } = mention
  if (!phrase) return null
  const { tokens } = sentence
  const head = tokens[phrase.head]!
  // "Ada Dukes": a name that is a word for people as well.
  const known =
    phrase.form !== 'pronoun' && isCapital(head) && !knownNoun(tokens[phrase.head + 1] ?? head)?.has('group')
  const named = known ? personAt(people, tokens, isSuffix(head) ? phrase.head - 1 : phrase.head) : null
  if (named) return verdict('person', { person: named })
  // "how many people complain": a number is asked for.
  if (tokens.slice(Math.max(0, phrase.first - 1), phrase.head).some(({ lower }) => lower === 'how')) return null
  // "any protesters", "the average driver": a kind of people, nobody who has spoken.
  const opening = tokens.slice(phrase.first, phrase.head).map(({ lower }) => lower)
  if (opening.some((lower) => /^(?:any|no|every|each|average|typical|ordinary)$/.test(lower))) return null
  switch (phrase.form) {
    case 'pronoun':
      return null
    case 'quantifier':
      // "Ada Lund, 29, said": an age.
      if (head.tag === 'NUM' && tokens[phrase.head - 1]?.text === ',') return null
      // "one can see": anybody at all.
      if (
        head.lower === 'one' &&
        /^(?:AUX|VERB)$/.test(tokens[phrase.head + 1]?.tag ?? '') &&
        !/ed$|said|told/.test(tokens[phrase.head + 1]!.lower)
      )
        return null
      return givesNames(phrase) ? BY_ROLE : anonymous(kindOf(phrase))
    case 'name': {
      const counted = /^(?:one|two|three|several|some|many)$/.test(phrase.quantifier ?? '')
      // Whoever answers questions is a person.
      if (/^(?:interview|transcript|signature)$/.test(mention.spoken.rule)) return verdict('person')
      return counted ? null : verdict('institution')
    }
    default:
      if (isCrowdAdjective(phrase)) return anonymous('vague')
      return ofNoun(mention, phrase, people)
  }
}
