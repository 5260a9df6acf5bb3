// Makes the evidence for a piece of metadata; its words stand in `_locales`.
import type { Evidence, EvidenceCount, EvidenceKey } from './article'

type Kind = Evidence['kind']

/** Where the page's code says it, by the name that it has there. */
export const inCode = (kind: Kind, name: string): Evidence => ({
  kind,
  signs: [{ key: 'evidence_code', names: [name] }],
})

/** In an element of this name. */
export const inElement = (kind: Kind, name: string): Evidence => ({
  kind,
  signs: [{ key: 'evidence_element', names: [name] }],
})

/** In a place that its key names, with the words of the page that tell it. */
export const inPlace = (kind: Kind, key: EvidenceKey, ...quotes: string[]): Evidence => ({
  kind,
  signs: [{ key, ...(quotes.length > 0 && { quotes: quotes.map((quote) => quote.trim()) }) }],
})

/** In how the text is built: so many of what the key names. */
export const inText = (key: EvidenceCount, count: number, ...quotes: string[]): Evidence => ({
  kind: 'visible',
  signs: [{ key, count, ...(quotes.length > 0 && { quotes }) }],
})
