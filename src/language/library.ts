// The language library: loaded once, and asked about single words. Nothing outside of this folder knows it.
import model from 'wink-eng-lite-web-model'
import winkNLP, { type ItsFunction } from 'wink-nlp'
import type { Tag } from './token'

/** What is read of the library's own dictionary: words are numbered, and each has a set of the tags that it can have. */
interface Dictionary {
  lexicon: Uint32Array
  packing: { size: number; layout: { lexemeCID: readonly [at: number, mask: number, shift: number] } }
  pos: { hash: Record<string, number> }
  features: { lexeme: { hash: Record<string, number>; list: string[] }; posClusters: { list: ReadonlySet<number>[] } }
}

/** A text as the library reads it: sentences as first and last of their tokens, and what it knows of each token. */
interface Tagged {
  sentences: readonly (readonly [first: number, last: number])[]
  words: readonly string[]
  tags: readonly Tag[]
  /** It has none for some words ("cannot" tagged as an auxiliary). */
  lemmas: readonly (string | undefined)[]
}

/** A state machine that has learnt nothing, as the library writes one: in place of those for names, negation and sentiment. */
const UNLEARNT = JSON.stringify([100, 0, { 0: {} }, {}, {}, {}])
const unused = () => ({ machines: [UNLEARNT], transformers: [null], setter: null })

/** Words that the library may meet before it is loaded anew: it never lets go of one, and 100,000 take some 30 MB. */
const MOST_MET = 150_000

function load() {
  let dictionary: Dictionary | undefined
  // The library's types keep the inside of a model to themselves; its version is pinned, and a test reads this dictionary.
  const loadCore = model.core as () => Dictionary
  const core = () => (dictionary = loadCore())
  // Nothing of ours asks for custom entities either, and the library makes their model twice as long each time that it is loaded.
  const nlp = winkNLP({ ...model, core, metaCER: unused, ner: unused, negation: unused, sa: unused }, ['sbd', 'pos'])
  const { lexeme } = dictionary!.features
  const ownWords = lexeme.list.length
  let met = ownWords
  /**
   * What the library has met in one text it would read otherwise in the next: each text is to be read as if it were the first. A word of
   * letters alone is one token whether it was met or not; what has other signs in it may be cut in two, or not be.
   */
  const forget = (): void => {
    for (; met < lexeme.list.length; met++) {
      const word = lexeme.list[met]!
      if (!/^[A-Za-z]+$/.test(word)) delete lexeme.hash[word]
    }
  }
  const numberOf = (word: string) => {
    const number = Number(nlp.readDoc(word).tokens().itemAt(0).out(nlp.its.uniqueId))
    forget()
    return number
  }
  // The library numbers its words; what it meets for the first time gets the numbers after its own, from the first reading on.
  const firstUnknown = numberOf('qzxqzxq')
  const { lexicon, packing, pos, features } = dictionary!
  const [at, mask, shift] = packing.layout.lexemeCID
  /** Can the word, in lower case, have the tag at all? Unknown words can have none. */
  const mayBe = (word: string, tag: Tag): boolean => {
    const number = features.lexeme.hash[word]
    // What the library has met in a text only stands behind its own words.
    if (number === undefined || number >= firstUnknown) return false
    const cluster = (lexicon[at + number * packing.size]! & mask) >>> shift
    return features.posClusters.list[cluster]?.has(pos.hash[tag] ?? -1) ?? false
  }
  const isListed = (word: string) => (features.lexeme.hash[word] ?? firstUnknown) < firstUnknown
  const { its } = nlp
  // The library types its lemma for whole documents only; on tokens it takes the same function.
  const lemmaOf = its.lemma as unknown as ItsFunction<string | undefined>
  /** All at once: an object for each token, as the library hands them out one by one, takes as long as tagging does. */
  const tag = (text: string): Tagged => {
    const doc = nlp.readDoc(text)
    const tokens = doc.tokens()
    const tagged = {
      sentences: doc.sentences().out(its.span) as unknown as Tagged['sentences'],
      words: tokens.out(its.value),
      tags: tokens.out(its.pos) as Tag[],
      lemmas: tokens.out(lemmaOf) as Tagged['lemmas'],
    }
    forget()
    return tagged
  }
  const isFull = () => lexeme.list.length > ownWords + MOST_MET
  return { nlp, tag, isKnown: (word: string) => numberOf(word) < firstUnknown, isListed, mayBe, isFull }
}

let loaded: ReturnType<typeof load> | undefined

/** The language library, loaded when it is first needed. That takes 100 ms and more: call it ahead where there is time to spare. */
export function languageLibrary(): ReturnType<typeof load> {
  if (!loaded || loaded.isFull()) loaded = load()
  return loaded
}

/** Whether a single word, as it stands, is in the library's list of some 87,000 English words. */
export function isKnownWord(word: string): boolean {
  return /^\p{L}+$/u.test(word) && languageLibrary().isKnown(word.toLowerCase())
}

/** Whether the dictionary knows the word (in lower case) with this tag, whatever it is tagged here. */
export const mayBe = (word: string, tag: Tag): boolean => languageLibrary().mayBe(word, tag)

/** The same for a word in lower case, without reading it: cheap enough for every word of a story. */
export const isCommonWord = (word: string): boolean => languageLibrary().isListed(word)
