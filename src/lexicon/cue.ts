// What a cue is: a word that ties a source to what it says, writes, thinks or wants, with the complements it takes.

/**
 * How the writer stands to what the source says with this word. `neutral`: vouches for nothing ("said"); `doubting`: holds
 * it at arm's length ("claimed"); `factive`: takes it for true ("revealed"); `thought`: held, not said ("believe");
 * `stance`: for or against something ("criticised"); `aim`: wanted or planned ("hope to"); `document`: shown by a text or figures.
 */
export type CueKind = 'neutral' | 'doubting' | 'factive' | 'thought' | 'stance' | 'aim' | 'document'

/**
 * What may follow or go before. `clause`: "that …", "whether …" or a bare clause; `before`: the content goes first or around
 * ("…, she said"); `object`: a noun phrase; `infinitive`: "to …"; `person`: the one addressed comes first ("told CNN that");
 * `as`: a noun phrase that is seen or shown "as" something; `quotation`: words in quotation marks, before or after;
 * `predicate`: a noun phrase and what it is called; `second`: a noun phrase and what it is compared to, after one of `with`.
 */
type Complement = 'clause' | 'before' | 'object' | 'infinitive' | 'person' | 'as' | 'quotation' | 'predicate' | 'second'

interface Example {
  text: string
  /** The source, cue and start of the content that must come out; with no source, nothing by this rule must. */
  source?: string
  cue?: string
  content?: string
}

export interface CueGroup {
  /** `rule` of the attributions that this group makes. */
  id: string
  kind: CueKind
  takes: readonly Complement[]
  /** Prepositions after which its object stands: "pointed to", "called for". */
  with?: string
  /** Only a document, a poll or figures can be the source, or the object. */
  documents?: 'source' | 'object'
  /** Dictionary forms, separated by spaces; particles are joined by an underscore: "point_out". */
  words: string
  reason: string
  /** Sentences of our own: what must come out of them. Run as tests. */
  examples: readonly Example[]
}

/** Nouns or adjectives that tie a source to what it says: "his claim that", "is confident that". */
export interface NounGroup {
  /** `rule` of the attributions that this group makes. */
  id: string
  kind: CueKind
  words: string
  reason: string
  examples: readonly Example[]
}

/** The words of a group, which are written as running text. */
export const wordsOf = ({ words }: { words: string }): string[] => words.trim().split(/\s+/)
