// Dictionary forms of English verbs from their endings.

/** Dictionary forms that an inflected verb may have, for verbs that the library knows only as another part of speech. */
export function* stems(lower: string): Generator<string> {
  const ending = /(?:ies|ied|es|s|ed|ing)$/.exec(lower)?.[0]
  if (!ending) return
  const stem = lower.slice(0, -ending.length)
  if (ending[0] === 'i' && ending !== 'ing') yield `${stem}y`
  else {
    yield stem
    yield `${stem}e`
    if (/([b-df-hj-np-tv-z])\1$/.test(stem)) yield stem.slice(0, -1)
  }
}
