// The singular of English nouns: WordNet's rules of detachment (morphy(7WN)), its exceptions as far as news has them, and
// compounds that put the ending in their middle.

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    people: 'people',
    men: 'man',
    children: 'child',
    wives: 'wife',
    housewives: 'housewife',
    midwives: 'midwife',
    lives: 'life',
    knives: 'knife',
    thieves: 'thief',
    wolves: 'wolf',
    halves: 'half',
    leaves: 'leaf',
    shelves: 'shelf',
    loaves: 'loaf',
    calves: 'calf',
    scarves: 'scarf',
    feet: 'foot',
    teeth: 'tooth',
    mice: 'mouse',
    geese: 'goose',
    oxen: 'ox',
    alumni: 'alumnus',
    alumnae: 'alumna',
    criteria: 'criterion',
    phenomena: 'phenomenon',
    memoranda: 'memorandum',
    referenda: 'referendum',
    bacteria: 'bacterium',
    indices: 'index',
    appendices: 'appendix',
    matrices: 'matrix',
    nuclei: 'nucleus',
    stimuli: 'stimulus',
    analyses: 'analysis',
    crises: 'crisis',
    theses: 'thesis',
    hypotheses: 'hypothesis',
    diagnoses: 'diagnosis',
    prognoses: 'prognosis',
    oases: 'oasis',
    paparazzi: 'paparazzo',
    mafiosi: 'mafioso',
    literati: 'literati',
    carabinieri: 'carabiniere',
    passersby: 'passerby',
    // No singulars, though they look it.
    means: 'means',
    news: 'news',
    corps: 'corps',
    species: 'species',
  }),
)

/** Singular in form, many in fact: they take a plural verb. */
const MANY = new Set('people police media staff clergy folk personnel literati cattle'.split(' '))

const MIDDLE = /^(.{3,})s-(by|on|up|in-law|at-law|in-chief|in-waiting|at-arms|of-war|of-state|general|martial|elect)$/

/** What the word may be the plural of, the likeliest first. */
function* detached(lower: string): Generator<string> {
  if (lower.endsWith('men')) yield `${lower.slice(0, -2)}an`
  if (lower.endsWith('people')) yield `${lower.slice(0, -6)}person`
  if (lower.endsWith('children')) yield lower.slice(0, -3)
  if (!lower.endsWith('s') || lower.endsWith('ss')) return
  if (lower.endsWith('ies')) yield `${lower.slice(0, -3)}y`
  yield lower.slice(0, -1)
  if (lower.endsWith('es')) yield lower.slice(0, -2)
}

/** The singular by the endings alone, for a word that nobody lists. */
function byRule(lower: string): string {
  if (/(?:wo|[^aeiou])men$/.test(lower)) return `${lower.slice(0, -2)}an`
  if (/.people$/.test(lower)) return `${lower.slice(0, -6)}person`
  if (lower.length < 4 || !lower.endsWith('s') || /(?:ss|us|is)$/.test(lower)) return lower
  if (/..ies$/.test(lower)) return `${lower.slice(0, -3)}y`
  return /(?:ch|sh|x|ss|z)es$/.test(lower) ? lower.slice(0, -2) : lower.slice(0, -1)
}

/** The singular of a noun in lower case; `known` tells whether the lexicon lists a word. */
export function singularOf(lower: string, known: (word: string) => boolean): string {
  const irregular = IRREGULAR.get(lower)
  if (irregular) return irregular
  const middle = MIDDLE.exec(lower)
  if (middle) return `${middle[1]}-${middle[2]}`
  if (lower.length > 2) for (const word of detached(lower)) if (known(word)) return word
  return known(lower) ? lower : byRule(lower)
}

export const meansMany = (lower: string): boolean => MANY.has(lower)
