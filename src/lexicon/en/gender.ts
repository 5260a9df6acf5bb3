// Nouns for people that say whether a man or a woman is meant, in dictionary form. Compounds in -man and -woman go by their ending.
const HE = new Set(
  `man boy father dad grandfather husband son grandson brother uncle nephew king prince widower boyfriend bridegroom gentleman guy bloke
  waiter monk stepfather`.split(/\s+/),
)
const SHE = new Set(
  `woman girl mother mum mom grandmother wife daughter granddaughter sister aunt niece queen princess widow girlfriend bride lady actress
  waitress nun midwife stepmother`.split(/\s+/),
)

/** Null for nouns that may be either. */
export function genderOf(lemma: string): 'he' | 'she' | null {
  if (SHE.has(lemma) || lemma.endsWith('woman')) return 'she'
  return HE.has(lemma) || /[^u]man$/.test(lemma) ? (/^(?:human|german|roman|woman)$/.test(lemma) ? null : 'he') : null
}
