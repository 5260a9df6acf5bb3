// What a noun can be for us. A word can be several; a feature is one bit, so that an entry is one number.

export const NOUN_FEATURES = [
  /** Somebody: "plumber". */
  'person',
  /** Has a rarer meaning that is a person: "model", "star". Ask for other evidence. */
  'personSecondary',
  /** A relative. */
  'kin',
  /** A body that can answer for what it says: an organisation, an institution, a team. */
  'group',
  /** People whom nobody can count or ask: "crowd", "public". */
  'crowd',
  'place',
  'time',
  /** What can be read or played back: a text, a record, figures, a recording. */
  'document',
  /** What somebody says, as a thing: "claim". */
  'statement',
  /** What somebody holds or feels: "belief", "fear". */
  'thought',
  'event',
  'act',
  'thing',
  /** A state, a trait, a relation. */
  'quality',
  /** A number, a measure, money. */
  'amount',
  /** Named after a people, a faith or a party and written with a capital; the same letters in lower case can be another word. */
  'demonym',
  /** Tells nothing but "a source" (AP bars it alone). */
  'bare',
  /** One of many that nobody could find: "critic", "voter". */
  'crowdRole',
  /** Speaks for a body, so the body speaks. */
  'spokesperson',
  /** One holder at a time, whom any reader can look up. */
  'office',
  /** Answers for a client. */
  'counsel',
  /** A common noun for a news outlet: "paper", "broadcaster". */
  'outlet',
  /** The news media in general. */
  'media',
  /** Asks many people, and speaks in "in a poll". */
  'poll',
] as const

export type NounFeature = (typeof NOUN_FEATURES)[number]

export const BIT = Object.fromEntries(NOUN_FEATURES.map((name, i) => [name, 1 << i])) as Record<NounFeature, number>

/** What WordNet knows of a verb that can bring in what somebody says or thinks. */
export const VERB_FRAMES = [
  /** Tells something in a that-clause. */
  'tells',
  /** Knows, supposes or judges something in a that-clause. */
  'thinks',
  /** A way of speaking: "growl". */
  'voices',
  /** Names the one addressed first: "notified the council that". */
  'person',
  /** Is followed by "to" and a verb. */
  'infinitive',
] as const

export type VerbFrame = (typeof VERB_FRAMES)[number]
