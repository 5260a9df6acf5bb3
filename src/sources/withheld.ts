// Names given in part or changed: "Maria, who asked that her surname not be used", "identified only as D.". Rules as data; the
// examples of each run as tests.
import { SentenceCache } from '../findings/sentence-cache'
import type { Sentence, Token } from '../language/language'
import { GIVEN_NAME_ROLES } from '../lexicon/en/roles'
import { knownNoun } from '../lexicon/lexicon'
import { regex } from '../regex'
import type { Rule } from '../rule'
import { firstFrom } from '../spans'
import { isCapital, isHonorific } from './name-runs'
import type { People } from './people'

interface WithheldRule extends Rule {
  /** Matched against one sentence with straight apostrophes. */
  pattern: RegExp
  /** Where the name stands: right after the match, or the last single name before it. */
  name: 'after' | 'before'
}

export const WITHHELD_RULES: readonly WithheldRule[] = [
  {
    id: 'only-as',
    pattern: regex('i')`
        \b(?:identified|named|known|referred to|identified (?:him|her)self) (?:only )?(?:only )?(?:as|
        by (?:the|his|her) (?:first name|nickname|initial|pseudonym|alias),?)\s+
      `,
    name: 'after',
    why: 'The text says that this is all of the name that it gives.',
    fires: [
      'A baker identified only as Lena said the street was flooded.',
      'The driver, known only as Tom, said he had braked.',
    ],
    silent: ['He was known as a careful man.', 'The suspect was identified as Carl Lund.'],
  },
  {
    id: 'surname-kept',
    pattern: regex('i')`
        \b(?:(?:sur|last |full |real |family )names?\b[^.;]{0,40}\b(?:not be|withheld|not to be|kept|
        changed|secret|private)|(?:gave|give|provide|use|used) only (?:his|her|their) (?:first|given) name|
        (?:declin|refus|ask|want|prefer)\w*\b[^.;]{0,40}\b(?:sur|last |full |real |family )names?\b|
        (?:whose )?name (?:has been|was|is) (?:changed|withheld)|not (?:his|her|their) real name|
        only (?:his|her) first name)
      `,
    name: 'before',
    why: 'The text says that part of the name is kept back, or that it is not the real one.',
    fires: [
      'Maria, who asked that her surname not be used, said she hid in the cellar.',
      'Omar, who gave only his first name, said the guards had left.',
      'Lotte (not her real name) said she was paid in cash.',
    ],
    silent: ['Maria Lund, who asked for more time, said she hid.', 'He changed the name of the firm.'],
  },
]

function nameFrom(sentence: Sentence, rule: WithheldRule, start: number, end: number): string | null {
  const { tokens } = sentence
  if (rule.name === 'after') {
    const at = firstFrom(tokens, end)
    const token = tokens[at]
    // A full name behind "identified as" is no withheld name.
    return token && isCapital(token) && !(tokens[at + 1] && isCapital(tokens[at + 1]!)) ? token.text : null
  }
  for (let i = tokens.length - 1; i >= 0; i--) {
    const token = tokens[i]!
    if (token.start >= start || !isCapital(token) || token.tag === 'PRON' || token.tag === 'DET') continue
    const alone =
      !(tokens[i - 1] && isCapital(tokens[i - 1]!) && i > 1) && !(tokens[i + 1] && isCapital(tokens[i + 1]!))
    return alone && /^(?:PROPN|NOUN|X)$/.test(token.tag) ? token.text : null
  }
  return null
}

/**
 * Each partial name with where it is withheld. A given name alone counts where the text introduces a private person by it and the
 * full name stands nowhere (FINDINGS, rulings).
 */
export function readWithheld(sentences: readonly Sentence[], people: People): Map<string, number> {
  const found = new Map<string, number>()
  const places = placesIn(sentences)
  for (const sentence of sentences) {
    for (const name of kept.of(sentence, () => withheldIn(sentence)))
      if (!found.has(name)) found.set(name, sentence.start)
    for (const name of keptAlone.of(sentence, () => introducedAlone(sentence)))
      if (!found.has(name) && !people.parts.has(name) && !places.has(name)) found.set(name, sentence.start)
  }
  return found
}

/** Capitalised words that stand behind "in" or "across" somewhere: places, not people. */
const placesIn = (sentences: readonly Sentence[]): Set<string> =>
  new Set(sentences.flatMap((sentence) => keptPlaces.of(sentence, () => placesOf(sentence))))

const keptPlaces = new SentenceCache<string[]>((names) => names)

const placesOf = ({ tokens }: Sentence): string[] =>
  tokens
    .filter((token, i) => {
      return /^(?:in|across|throughout|outside|near)$/.test(tokens[i - 1]?.lower ?? '') && isCapital(token)
    })
    .map(({ text }) => text)

const keptAlone = new SentenceCache<string[]>((names) => names)

/** "Silver, a 24-year-old from the coast,", "Oleksandr, 32,": one capitalised word that an age or a private role introduces. */
function introducedAlone({ tokens }: Sentence): string[] {
  const found: string[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    if (token.tag !== 'PROPN' || knownNoun(token)?.has('demonym') || !/^\p{Lu}\p{Ll}{2,}$/u.test(token.text)) continue
    const before = tokens[at - 1]
    if (before && (isCapital(before) || isHonorific(before) || /^['’-]/.test(before.text)) && at > 1) continue
    if (tokens[at + 1]?.text === ',' && isPrivate(tokens, at + 2, knownNoun(token) !== null)) found.push(token.text)
  }
  return found
}

/** An age, or an indefinite noun for a private person, up to the closing comma; `isWord`: only an age makes a name of "Silver". */
function isPrivate(tokens: readonly Token[], at: number, isWord: boolean): boolean {
  const first = tokens[at]
  if (!first) return false
  if (/^[1-9]\d$/.test(first.text)) return /^[,.]$/.test(tokens[at + 1]?.text ?? '')
  // "Chris, one of the protesters,"
  if (first.lower === 'one' && tokens[at + 1]?.lower === 'of')
    return !isWord && knownNoun(tokens[at + 3] ?? first)?.has('person') === true
  if (!/^an?$/.test(first.lower)) return false
  for (let i = at + 1; i < Math.min(tokens.length, at + 7); i++) {
    const { lower, tag } = tokens[i]!
    if (/^\d\d$/.test(lower) && tokens[i + 1]?.text === '-') return true
    if (/^\d\d-year-old$/.test(lower)) return true
    const noun = isWord ? null : knownNoun(tokens[i]!)
    if (noun?.has('person') && !noun.has('office') && !noun.has('demonym') && !isCapital(tokens[i]))
      return GIVEN_NAME_ROLES.has(noun.lemma)
    if (!/^(?:ADJ|NOUN|PROPN)$/.test(tag) && lower !== '-') return false
  }
  return false
}

const kept = new SentenceCache<string[]>((names) => names)

function withheldIn(sentence: Sentence): string[] {
  const text = textOf(sentence)
  if (!/name|identified|known|referred/i.test(text)) return []
  return WITHHELD_RULES.flatMap((rule) => {
    const match = rule.pattern.exec(text)
    if (!match) return []
    if (rule.name === 'after' && !/only|pseudonym|alias|initial|first name|nickname/i.test(match[0])) return []
    const start = sentence.start + match.index
    return nameFrom(sentence, rule, start, start + match[0].length) ?? []
  })
}

/** The sentence's words at their own places, gaps as blanks, so that offsets hold. */
function textOf({ start, tokens }: Sentence): string {
  let text = ''
  for (const token of tokens) text = text.padEnd(token.start - start, ' ') + token.text.replaceAll('’', "'")
  return text
}
