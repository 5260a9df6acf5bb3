// People whom the story brings in without a name before they speak: "a driver", "one Russian national". "The driver said" is
// then somebody the reader has met and cannot identify, not an office that anybody can look up.
import type { Sentence } from '../../language/language'
import type { Names } from './names'
import { singular } from './nouns'
import { phraseAt } from './phrase'
import { isNamed } from './type'

export interface Introductions {
  /** Whether somebody called `head` came in, unnamed, before `position`. */
  before(head: string, position: number): boolean
}

/** "The man" can mean anybody who has just come in, whatever he was called. */
/** Titles that go with a name sooner or later: "a senator" of one paragraph is Senator Somebody in another. */
const TITLES = new Set(
  'senator congressman congresswoman governor mayor minister general judge candidate leader representative author actor actress coach player secretary ambassador director chairman chairwoman nominee professor'.split(
    ' ',
  ),
)
const ANYBODY = new Set(['man', 'woman', 'boy', 'girl'])
/** How far back, in UTF-16 code units, "the man" looks for somebody called otherwise. */
const RECENT = 400

export function readIntroductions(sentences: readonly Sentence[], names: Names): Introductions {
  const byHead = new Map<string, number>()
  const all: number[] = []
  for (const { tokens } of sentences)
    for (let i = 1; i < tokens.length; i++) {
      const phrase = phraseAt(tokens, i)
      if (phrase?.noun !== 'role' || phrase.plural || !/^(?:a|an|one|another)$/.test(phrase.quantifier ?? '')) continue
      if (tokens[i + 1]?.tag === 'NOUN' || isNamed(phrase, i + 1, names)) continue
      // "He was a driver", "Price, a driver": said of somebody else.
      const before = tokens[phrase.first - 1]
      if (before && (before.tag === 'AUX' || before.text === ',' || before.lower === 'as')) continue
      const head = singular(tokens[i]!.lower)
      if (TITLES.has(head)) continue
      if (!byHead.has(head)) byHead.set(head, phrase.start)
      all.push(phrase.start)
    }
  return {
    before: (head, position) =>
      (byHead.get(head) ?? Number.POSITIVE_INFINITY) < position ||
      (ANYBODY.has(head) && all.some((at) => at < position && position - at < RECENT)),
  }
}
