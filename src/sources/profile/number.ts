// How many people stand behind an unnamed source.
import type { Profile } from '../../findings/model'
import type { AnonymousMention } from '../mention'

const COUNTS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    dozen: 12,
    both: 2,
  }),
)
const VAGUE = new Set(
  `
    several some many multiple few various numerous dozens scores couple number handful group most countless
    hundreds thousands majority certain others other
  `
    .trim()
    .split(/\s+/),
)

const MANY = /^(?:they|them|we|us|these|those|who)$/

/** Reads the first mention that says anything; "two" of a later one ("both officials") fills in for "officials". */
export function readNumber(mentions: readonly AnonymousMention[]): Profile['number'] {
  let vague: Profile['number'] | null = null
  const partial = mentions.find(({ kind }) => kind === 'withheld-name')
  if (partial) return { value: 'one', count: 1, evidence: [partial.span] }
  for (const { phrase } of mentions) {
    if (!phrase) continue
    const { tokens, first, head, plural } = phrase
    const evidence = [{ start: phrase.start, end: phrase.end }]
    // "they": as many as were told of before.
    if (phrase.form !== 'noun' && MANY.test(tokens[head]!.lower)) continue
    if (!plural) return { value: 'one', count: 1, evidence }
    for (let i = first; i <= head; i++) {
      const { lower, text, start, end } = tokens[i]!
      const count =
        COUNTS.get(lower) ?? (/^\d{1,6}$/.test(text) && tokens[i + 1]?.text !== '-' ? Number(text) : undefined)
      // "20 to 25"
      const range = /^(?:to|or|-|–)$/.test(tokens[i + 1]?.lower ?? '') && tokens[i + 2]?.tag === 'NUM'
      if (count !== undefined && range) return { value: 'vague', count: null, evidence: [{ start, end }] }
      if (count !== undefined && count > 1) return { value: 'exact', count, evidence: [{ start, end }] }
      if (VAGUE.has(lower)) vague ??= { value: 'vague', count: null, evidence: [{ start, end }] }
    }
  }
  const named = mentions.find(({ phrase }) => phrase)?.phrase
  return vague ?? { value: 'unstated', count: null, evidence: named ? [{ start: named.start, end: named.end }] : [] }
}
