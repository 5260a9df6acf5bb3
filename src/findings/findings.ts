// The findings folder reads an Article the way a copy desk does: who says what (attribution/, sources/), and where a
// careful editor would stop (anonymous/, unverified/, truncated/). Pure: text in, data out.
import type { Span } from '../article/article'
import type { MessageKey } from '../words/words'

export type AnonymousKind =
  | 'unnamed-person'
  | 'unnamed-group'
  | 'withheld-name'
  | 'vague'
  | 'agentless'
  | 'undisclosed-document'
  | 'back-reference'
export type UnverifiedKind = 'declared' | 'alleged' | 'hedged' | 'unsourced-figure'
export type TruncatedKind = 'cut-off' | 'missing-start' | 'unclosed-quote'

export const KINDS = {
  anonymous: [
    'unnamed-person',
    'unnamed-group',
    'withheld-name',
    'vague',
    'agentless',
    'undisclosed-document',
    'back-reference',
  ],
  unverified: ['declared', 'alleged', 'hedged', 'unsourced-figure'],
  truncated: ['cut-off', 'missing-start', 'unclosed-quote'],
} as const satisfies Record<Category, readonly FindingKind[]>
export type Category = 'anonymous' | 'unverified' | 'truncated'
export const CATEGORIES: readonly Category[] = ['anonymous', 'unverified', 'truncated']
export type FindingKind = AnonymousKind | UnverifiedKind | TruncatedKind

/** How sure a desk editor would be to stop here. Slight ones wait for a wish. */
export type Strength = 'strong' | 'moderate' | 'slight'
export const STRENGTHS: readonly Strength[] = ['strong', 'moderate', 'slight']

/**
 * The grammatical frame that ties source and content: subject and verb ("officials say that"); turned round ("…, say
 * officials"); agent of a passive ("was confirmed by officials"); "according to"; "in the view of"; "citing officials"; a free
 * relative ("what officials call a plot"); "as officials put it"; a headline's tail ("…: sources"); a speaker's colon; a noun
 * ("the claim by officials that"); an adjective ("officials are sure that"); a signature under a post.
 */
export type Frame =
  | 'subject-verb'
  | 'inverted'
  | 'passive-agent'
  | 'according'
  | 'in-view'
  | 'cited'
  | 'free-relative'
  | 'as-clause'
  | 'headline'
  | 'colon'
  | 'nominal'
  | 'adjective'
  | 'signature'

/**
 * How an attribution is meant. `told`: it was said or is held; `negated`: it was not ("did not say that", "refused to say",
 * "nobody said"); `hypothetical`: somebody would, may or could say it; `conditional`: it stands in a condition or a question
 * ("if officials say", "whether officials said"); `aim`: it is wanted or to come ("wants to say", "will say").
 */
export type Mood = 'told' | 'negated' | 'hypothetical' | 'conditional' | 'aim'

/** Who says what. `source` is always there; `content` may be scattered and is given as its hull plus its parts. */
export interface Attribution {
  source: Span
  cue: Span | null
  content: Span | null
  /** The stretches of the content where it is interrupted, in order; absent when it is one. */
  contentParts?: Span[]
  /** Into Findings.sources; null where it cannot be told whose it is. */
  sourceId: string | null
  /** Others who say it with them: "police and witnesses said". */
  alsoSourceIds?: string[]
  /** said in quotation marks, told in other words, or held in thought (believe, fear, want). */
  delivery: 'direct' | 'paraphrase' | 'thought'
  /** The rule of the cue that made it. */
  rule: string
  frame?: Frame
  mood?: Mood
}

export type SourceType = 'person' | 'institution' | 'document' | 'anonymous'

export interface Source {
  id: string
  /** The fullest name or description among the mentions, as it stands in the text. */
  name: string
  type: SourceType
  /** A person who stands in the article by a role alone ("the driver", "the president"): no name, yet nobody unnamed. */
  byRole?: true
  /** Where somebody is named who says the very same: the source is not anonymous then. */
  namedAt?: Span
  /** Every mention as a source, in order. */
  mentions: Span[]
  /** Words of the article in this source's mouth. */
  words: number
  /** Only for anonymous sources. */
  profile?: Profile
  /** By what it is known from visit to visit; given where something was put right in this report, else desk/correction.ts tells. */
  key?: string
  /** The reader put something right about it (desk/corrections.ts). */
  byHand?: {
    /** The keys of this source, then of those that were joined to it. */
    keys: string[]
    /** Their names as the text has them, in the same order. */
    was: string[]
  }
}

/** One line of the profile: what the text gives, and the words that show it (none when nothing is given). */
export interface Fact<Value extends string> {
  value: Value
  evidence: Span[]
}

/** What the text tells about an anonymous source: one fact for each line of the newsrooms' own rules. */
export interface Profile {
  description: Fact<'bare' | 'generic' | 'affiliation' | 'placed'> & {
    role: string | null
    seniority: string | null
    nationality: string | null
    affiliation: string | null
  }
  number: Fact<'unstated' | 'vague' | 'exact' | 'one'> & { count: number | null }
  knowledge: Fact<'none' | 'familiar' | 'direct'>
  whyUnnamed: Fact<'nothing' | 'boilerplate' | 'circular' | 'duty' | 'harm'>
  side: Fact<'not-stated' | 'stated'>
  /** `chain` runs from the outlet nearest to the reader to the one they spoke to: ["Bloomberg"]. */
  toWhom: Fact<'not-said' | 'this-outlet' | 'other-outlet'> & { chain: string[] }
  borneOut: Fact<'named' | 'unnamed' | 'nobody'> & { by: string[] }
  /** A private person whose protection the text explains (a child, a victim, a whistle-blower with a reason). */
  protected: boolean
}

/** What one mention of an anonymous source adds to its profile. */
export interface Mention {
  delivery: Fact<'direct' | 'paraphrase' | 'thought'>
  substance: Fact<'fact' | 'prediction' | 'opinion' | 'attack'>
  place: 'headline' | 'lead' | 'first-quotation' | 'later'
  /** For a back-reference: the mention it goes back to. */
  antecedent: Span | null
  /** A back-reference to nobody: "the official said" where no official was introduced. */
  dangling: boolean
}

/** Words of the article: UTF-16 code units into its text, and the index of the block that they stand in. */
export interface Place extends Span {
  block: number
}

/** Somebody who claims or answers, where the text says it. A pronoun there has the name of whom it means. */
export interface Party extends Place {
  name: string
  /** Into Findings.sources; null for somebody who is no source of the story. */
  sourceId: string | null
}

/**
 * An answer to a claim. `denial`: it is not so ("denied it", "called the claims false", "pleaded not guilty"); `no-answer`:
 * asked, and nothing said ("did not respond", "declined to comment"); `asked`: asked, and no more told ("has contacted the firm
 * for comment"); `counter`: another account of the same matter.
 */
export type ReplyKind = 'denial' | 'no-answer' | 'asked' | 'counter'
export const REPLY_KINDS: readonly ReplyKind[] = ['denial', 'no-answer', 'asked', 'counter']

export interface Reply extends Place {
  kind: ReplyKind
  /** Null where it cannot be told. */
  by: Party | null
}

/** Who claims what, and what is answered, as far as the text gives it. */
export interface Claim {
  /** Null where the text gives none, or where it cannot be told. */
  claimant: Party | null
  /** What is claimed: its stretches in order. */
  content: Place[]
  /** In order of the text. */
  replies: Reply[]
  /** An accusation to which nothing in the whole text can be an answer. */
  unanswered: boolean
}

/** The sentences that say why something is marked stand in `_locales`, whole, under keys of this form. */
export type ReasonKey = Extract<MessageKey, `reason_${string}`>

/** Why a finding is there, as data; report/reasons.ts makes the sentence of it in any language. */
export interface Reason {
  /** The text of this key, with the quotes and then the names in the places of its $1, $2 … */
  key: ReasonKey
  /** Words of the article, each on one line and without quotation marks around them. */
  quotes: string[]
  /** Whom it names besides: the outlets by way of which the words came. */
  names?: string[]
  /** The quoted words are a speaker’s own, inside a quotation. */
  spoken?: true
  /** What else is to be said of the same sentence. */
  also?: Reason[]
}

export interface Finding extends Span {
  /** Unique in the report and stable for the same text: `anonymous@150`. */
  id: string
  category: Category
  kind: FindingKind
  /** `text.slice(start, end)`: the passage to highlight, inside one sentence. */
  exact: string
  sentence: Span
  strength: Strength
  /** Slight for the genre of the article alone: in a report of news it would weigh more. */
  byGenre?: true
  /** The id of the rule that fired. */
  rule: string
  reason: Reason
  /** The words that triggered it, the strongest first; the others of the same category in this sentence after it. */
  cues: Span[]
  /** For anonymous: into `sources`. For a hedge inside a quotation: whose hedge it is. */
  sourceId?: string
  mention?: Mention
  /** For unverified. */
  claim?: Claim
}

export interface Findings {
  attributions: Attribution[]
  sources: Source[]
  findings: Finding[]
}
