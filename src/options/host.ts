// Reads what somebody types as a site.

/** The host name in `courier.example`, `www.Courier.example/news` or a whole address; null where there is none. */
export function hostOf(typed: string): string | null {
  const text = typed.trim()
  if (text === '' || /\s/.test(text)) return null
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`
  if (!URL.canParse(address)) return null
  const { hostname, protocol } = new URL(address)
  if (!/^https?:$/.test(protocol)) return null
  // A site is meant with everything beneath it.
  return hostname.replace(/^www\./, '') || null
}
