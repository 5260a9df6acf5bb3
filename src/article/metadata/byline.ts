// Names out of bylines: no "By", no roles, no addresses, several authors apart.
import { regex } from '../../regex'

/** In small letters, with a capital, in capitals: without the flag `i`, under which a capital letter could not be asked for. */
const anyCase = (words: string): string =>
  words
    .split(' ')
    .flatMap((word) => [word, word[0]!.toUpperCase() + word.slice(1), word.toUpperCase()])
    .join('|')

/** "By" in the languages of newsrooms. */
const BY = `${anyCase('by von vom par por door av af od przez oleh bởi от')}|di|DI`
/** Those of them that no name holds before two words with a capital. */
const PLAIN_BY = anyCase('by von par por przez')
/** Who writes, as a label before the name: "Author: Ann Lee", "Autorin Ann Lee". */
const WRITERS = anyCase(
  'author authors writer autor autorin autora auteur auteure autore forfatter författare yazar автор text texto texte tekst words',
)
const AUTHOR = `${WRITERS}|Autorin/Autor|作者|記者|记者|文`
const AFTER = '(?![\\p{L}\\p{M}])'
const LEAD = new RegExp(
  `^[^\\p{L}]*(?:(?:\\p{L}+ ){1,3}?(?:${PLAIN_BY})${AFTER}[ :|]*(?=\\P{L}*\\p{Lu}\\S* \\S*\\p{Lu})|(?:${BY})${AFTER}:?|(?:${AUTHOR})${AFTER}\\s*[:：|]?)\\s*`,
  'u',
)
/** A label of any kind before the names: "Stand: …", "责编：…". */
const LABEL = /^[^\p{L}]*(?:\p{L}+[ /]){0,2}\p{L}+\s*[:：]\s*/u
/** Work on the page that is not the writing: photographs, translation, whatever somebody "-ed by". */
const OTHER_WORK = new RegExp(
  `^[^\\p{L}]*(?:(?:phot|fot|pict|imag|bild|illustr|graph|video|edit|transl|übers)\\p{L}*(?: (?:${BY})${AFTER}|\\s*[:：])` +
    `|(?!(?:writt|report|publish|post)(?:en|ed))\\p{L}+ed by${AFTER})`,
  'iu',
)
/** "Ann Lee. Photographs by Tom Roe": another piece of work begins. */
const NEXT_WORK = new RegExp(
  `\\.\\s+(?=\\p{Lu}\\p{L}+\\s+(?:${BY})\\s)|\\s*;\\s*|\\s+(?=(?:[FfPp](?:h?oto)|[Bb]ild|[Vv]ideo)\\p{L}*\\s*:)`,
  'u',
)
/** "The Lune Courier | By Ann Lee": what stands before the bar is not the name. */
const BEHIND_BAR = new RegExp(`^.{0,80}?[|•·–—]\\s*(?=(?:${BY})\\s+\\p{Lu})`, 'u')
const OPENS = new RegExp(
  `^[^\\p{L}\\p{N}]*(?:(?:${BY})${AFTER}|(?:written|story|words|reporting|posted) by${AFTER}` +
    `|(?!(?:[Aa]dditional|[Ww]ith) )(?:\\p{L}+ ){1,2}?(?:${PLAIN_BY})(?=$| \\||(?: \\p{Lu}\\S*){2}))(?:\\s*[:|]\\s*|\\s+|$)`,
  'u',
)

/** A first look: most lines hold no such word. */
const HOLDS_BY = /(?:^|[^a-z])(?:by|von|vom|par|por|door|av|af|od|przez|oleh|di)(?:[^a-z]|$)|bởi|от/i

/** What stands behind "By" in a line that opens with it; null where none does. */
export function behindBy(text: string): string | null {
  if (!HOLDS_BY.test(text)) return null
  const found = OPENS.exec(text)
  return found && text.slice(found[0].length).trim()
}

/** From here on it is not a name: a role, an outlet, a place, a date, an address. */
const TAIL = [
  /\s*[|•·–—/]\s.*$/,
  /\s+-\s.*$/,
  /\s*[(<[].*$/,
  /\s*[^\s@]+@\S.*$/,
  /\s*(?:https?:|www\.)\S*.*$/i,
  /\s*\b(?:published|updated|posted|last modified|last updated|on)\b.*$/i,
  /\s*\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b.*$/i,
  /\s*\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\.?\s+\d{1,2}\b.*$/i,
  /\s*\b\d{1,2}[:/.]\d{2}.*$/,
  regex('i')`
    ,?\s+(?:(?:senior|staff|chief|contributing|freelance|special|former|guest|deputy|managing|national|
    political|business|sports|news|health|science) )*(?:contributor|writer|reporter|correspondent|
    editor|columnist|producer|journalist)s?$
  `,
  /,?\s+(?:[Ff]or|FOR|of|at|At|AT|in|In|IN)\s+(?:[Tt]he\s+|THE\s+)?[A-Z].*$/,
]
/** After a comma: what somebody is, not who. */
const ROLE = regex('i')`
    \b(?:editor|reporter|writer|correspondent|columnist|contributor|contributors|staff|producer|author|
    analyst|critic|chief|director|bureau|desk|press|news|times|post|journal|tribune|herald|gazette|inc|
    llc|media|network|service|senior|special|the|today|magazine|phd|md|usa|ap|afp|reuters|cnn|cfa)\b|\.
    (?:com|org|net)\b
  `
const PERSON_WORD =
  /^(?:[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}'’.-]*|d[aeiu]|d[eo]s|del|la|le|van|von|der|den|ten|ter|bin|bint|ibn|al|el|y|zu|af|av|and|&)$/u

/** "Maria Cole" but not "Click here to follow". */
export function looksLikePerson(name: string): boolean {
  const words = name.split(/\s+/)
  return (
    words.length >= 1 && words.length <= 6 && words.every((word) => PERSON_WORD.test(word)) && /\p{L}{2}/u.test(name)
  )
}

const unshout = (name: string): string =>
  name.length > 4 && name === name.toUpperCase() && /[A-Z]/.test(name)
    ? name
        .toLowerCase()
        .replace(/(^|[\s.'’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    : name

function clean(name: string): string {
  let text = name
    .replace(/\s+/g, ' ')
    .trim()
    .replace(LEAD, '')
    .replace(/\s*기자$/, '')
  for (const tail of TAIL) text = text.replace(tail, '')
  return unshout(text.replace(/^[\s,;:|.*【「(（]+|[\s,;:|*】」)）]+$|(?<=\p{Ll}{3})\.$/gu, '').trim())
}

const SPLIT = regex('u')`
    \s*(?:;|\||、|,?\s+(?:and|AND|with|by|und|UND|et|och|og|и|та|ve|và|en|e)\s+(?=\P{L}*[\p{Lu}\p{Lo}])|
    \s&\s|,?\s+(?:and|with|mit|et|y|e)\s+(?=\p{Ll}+(?: \p{Ll}+)?$))\s*
  `
/** Spanish "y" between two names, never an initial. */
const AND_SPANISH = /(?<=\p{Ll}) y (?=\p{Lu})/gu
const NO_NAME = regex('i')`
    ^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|january|february|march|april|may|
    june|july|august|september|october|november|december|updated|published)$
  `

/** UTF-16 code units. No byline is longer, and the patterns here are quadratic in its length. */
const LONGEST = 600

/** Letters of an agency that signs without a person's name: "dpa", "AFP". */
export const looksLikeAgency = (name: string): boolean => /^(?:[a-z]{2,4}|[A-Z]{2,5})$/.test(name)

function namesIn(work: string, names: string[]): void {
  const add = (name: string) => {
    if (/\p{L}{2}|^\p{Lo}/u.test(name) && name.length <= 80 && !NO_NAME.test(name) && !names.includes(name))
      names.push(name)
  }
  const parts = work.split(SPLIT).filter(Boolean)
  const nameOf = (part: string): string => clean(part.split(',')[0] ?? '')
  const isPart = (part: string): boolean => {
    const name = nameOf(part)
    return name === '' || looksLikePerson(name) || ROLE.test(part)
  }
  // "Ann Lee and agencies": a full name, and words that are none.
  const full = looksLikePerson(nameOf(parts[0] ?? '')) && nameOf(parts[0] ?? '').includes(' ')
  const named = full ? parts.filter((part) => isPart(part) || !/^\p{Ll}/u.test(part)) : parts
  // "Justice and Home Affairs desk" is one name: a body's, not two people's.
  const people = named.every(isPart)
  for (const part of people ? named : [work]) {
    const [first, ...others] = part.split(/\s*,\s*/)
    const name = clean(first ?? '')
    if (!people || !ROLE.test(name) || names.length === 0 || looksLikeAgency(name)) add(name)
    for (const other of others) {
      const next = clean(other)
      if (ROLE.test(other) || !looksLikePerson(next) || !next.includes(' ')) break
      add(next)
    }
  }
}

/** The authors that `text` names, in order: "By Ann Lee, Tom Roe and Kim Park | Staff writers" gives three. */
export function readByline(text: string): string[] {
  const flat = text.slice(0, LONGEST).replace(/\s+/g, ' ').trim().replace(BEHIND_BAR, '')
  const names: string[] = []
  const works = flat.split(NEXT_WORK)
  // A line that opens with other work tells the writer, if at all, in so many words.
  const others = OTHER_WORK.test(works[0] ?? '')
  for (const work of works) {
    if (OTHER_WORK.test(work) || (others && !/^\P{L}*(?:text|words|story|written|reporting)/iu.test(work))) continue
    const bare = work.replace(LEAD, '')
    namesIn((bare === work ? work.replace(LABEL, '') : bare).replace(AND_SPANISH, ' & '), names)
  }
  // Beside a full name a single word is a section or an outlet, but for an agency's letters.
  const full = names.some((name) => name.includes(' '))
  return full ? names.filter((name) => name.includes(' ') || /^[A-Z]{2,5}$/.test(name)) : names
}
