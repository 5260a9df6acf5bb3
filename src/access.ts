// Which sites the browser lets us read without a click, and how the reader allows one.
import browser from 'webextension-polyfill'

/** What the browser must grant for a page to be read without a click; null for an address that is none of the web. */
function originOf(url: string): string | null {
  if (!URL.canParse(url)) return null
  const { protocol, host } = new URL(url)
  return /^https?:$/.test(protocol) ? `${protocol}//${host}/*` : null
}

const EVERY_SITE = ['http://*/*', 'https://*/*']

/** Whether the browser lets us read this page only when the toolbar button is clicked. An address that we may not know is such a page. */
export async function isWithheld(url: string): Promise<boolean> {
  const origin = originOf(url)
  if (url !== '' && origin === null) return false
  return !(await browser.permissions.contains({ origins: origin ? [origin] : EVERY_SITE }))
}

/** Asks the reader, in the browser's own words; must be called from a click. */
export const askForAccess = (url: string): Promise<boolean> => {
  const origin = originOf(url)
  return browser.permissions.request({ origins: origin ? [origin] : EVERY_SITE })
}
