// Addresses that a page gives: only those of the web are ever shown or opened.

/** UTF-16 code units. */
const LONGEST = 2_000

/** The host of an address of the web, told by the browser's own parser; null for everything else. */
export function webHost(address: unknown): string | null {
  if (typeof address !== 'string' || address.length > LONGEST || !URL.canParse(address)) return null
  const { protocol, hostname } = new URL(address)
  return protocol === 'https:' || protocol === 'http:' ? hostname : null
}
