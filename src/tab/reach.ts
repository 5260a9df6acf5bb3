// Which pages an extension can reach at all.

/** `untouchable`: the browser lets no extension in. `files`: only when the reader allows it in the browser. */
export type Reach = 'open' | 'untouchable' | 'files'

/** Where each browser keeps extensions out although the address is an ordinary one. */
const CLOSED_HOSTS = ['chromewebstore.google.com', 'addons.mozilla.org', 'accounts.firefox.com', 'support.mozilla.org']

export function reachOf(url: string, filesAllowed: boolean): Reach {
  if (!URL.canParse(url)) return 'untouchable'
  const { protocol, hostname, pathname } = new URL(url)
  if (protocol === 'file:') return filesAllowed ? 'open' : 'files'
  if (protocol !== 'http:' && protocol !== 'https:') return 'untouchable'
  if (CLOSED_HOSTS.includes(hostname)) return 'untouchable'
  if (hostname === 'chrome.google.com' && pathname.startsWith('/webstore')) return 'untouchable'
  return 'open'
}
