// Names out of bylines: no "By", no roles, no addresses, several authors apart.

const LEAD =
  /^(?:\W*(?:(?:story|words|text|reporting|reviewed|written|posted|published|analysis|report|article|author)\s+)?(?:by|von|par|por|di|door)\b:?|(?:author|authors|writer)\s*:)\s*/i
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
  /,?\s+(?:(?:senior|staff|chief|contributing|freelance|special|former|guest|deputy|managing|national|political|business|sports|news|health|science) )*(?:contributor|writer|reporter|correspondent|editor|columnist|producer|journalist)s?$/i,
  /,?\s+(?:for|of|at|in)\s+(?:the\s+)?[A-Z].*$/,
]
/** After a comma: what somebody is, not who. */
const ROLE =
  /\b(?:editor|reporter|writer|correspondent|columnist|contributor|contributors|staff|producer|author|analyst|critic|chief|director|bureau|desk|press|news|times|post|journal|tribune|herald|gazette|inc|llc|media|network|service|senior|special|the|today|magazine|phd|md|usa|ap|afp|reuters|cnn|cfa)\b|\.(?:com|org|net)\b/i
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
  let text = name.replace(/\s+/g, ' ').trim().replace(LEAD, '')
  for (const tail of TAIL) text = text.replace(tail, '')
  return unshout(text.replace(/^[\s,;:|.*]+|[\s,;:|*]+$/g, '').trim())
}

const SPLIT = /\s*(?:;|\||\band\b|\s&\s|\bwith\b|\bby\b|\bund\b|\bet\b)\s*/iu
/** Spanish "y" between two names, never an initial. */
const AND_SPANISH = /(?<=\p{Ll}) y (?=\p{Lu})/gu
const NO_NAME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|january|february|march|april|may|june|july|august|september|october|november|december|updated|published)$/i

/** UTF-16 code units. No byline is longer, and the patterns here are quadratic in its length. */
const LONGEST = 600

/** The authors that `text` names, in order: "By Ann Lee, Tom Roe and Kim Park | Staff writers" gives three. */
export function readByline(text: string): string[] {
  const flat = text.slice(0, LONGEST).replace(/\s+/g, ' ').trim().replace(LEAD, '').replace(AND_SPANISH, ' & ')
  const names: string[] = []
  const add = (name: string) => {
    if (/\p{L}{2}/u.test(name) && name.length <= 80 && !NO_NAME.test(name) && !names.includes(name)) names.push(name)
  }
  const parts = flat.split(SPLIT).filter(Boolean)
  // "Justice and Home Affairs desk" is one name: a body's, not two people's.
  const people = parts.every((part) => {
    const name = clean(part.split(',')[0] ?? '')
    return name === '' || looksLikePerson(name) || ROLE.test(part)
  })
  for (const part of people ? parts : [flat]) {
    const [first, ...others] = part.split(/\s*,\s*/)
    const name = clean(first ?? '')
    if (!people || !ROLE.test(name) || names.length === 0) add(name)
    for (const other of others) {
      const next = clean(other)
      if (ROLE.test(other) || !looksLikePerson(next) || !next.includes(' ')) break
      add(next)
    }
  }
  // Beside a full name a single word is a section or an outlet.
  return names.some((name) => name.includes(' ')) ? names.filter((name) => name.includes(' ')) : names
}
