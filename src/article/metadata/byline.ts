// Names out of bylines: no "By", no roles, no addresses, several authors apart.

const LEAD =
  /^(?:\W*(?:(?:story|words|text|reporting|reviewed|written|posted|published|analysis|report|article|author)\s+)?(?:by|von|par|por|di|door)\b:?|(?:author|authors|writer)\s*:)\s*/i
/** From here on it is not a name: a role, an outlet, a place, a date, an address. */
const TAIL = [
  /\s*[|•·–—/]\s.*$/,
  /\s+-\s.*$/,
  /\s*[(<[].*$/,
  /\s*\S+@\S+.*$/,
  /\s*(?:https?:|www\.)\S*.*$/i,
  /\s*\b(?:published|updated|posted|last modified|last updated|on)\b.*$/i,
  /\s*\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*\.?\s+\d{1,2}\b.*$/i,
  /\s*\b\d{1,2}[:/.]\d{2}.*$/,
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

/** The authors that `text` names, in order: "By Ann Lee, Tom Roe and Kim Park | Staff writers" gives three. */
export function readByline(text: string): string[] {
  const flat = text.replace(/\s+/g, ' ').trim().replace(LEAD, '')
  const names: string[] = []
  for (const part of flat.split(/\s*(?:;|\band\b|\s&\s|\bwith\b|\bby\b|\bund\b|\bet\b)\s*/i)) {
    const [first, ...others] = part.split(/\s*,\s*/)
    const name = clean(first ?? '')
    if (name && !names.includes(name)) names.push(name)
    for (const other of others) {
      const next = clean(other)
      if (ROLE.test(other) || !looksLikePerson(next) || !next.includes(' ')) break
      if (!names.includes(next)) names.push(next)
    }
  }
  return names.filter((name) => /\p{L}{2}/u.test(name) && name.length <= 80)
}
