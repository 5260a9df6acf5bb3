// What the browser shows in a tab where no part of ours has answered, found out without reading a word of it.
import browser from 'webextension-polyfill'

/** `page`: a document that can be read. `pdf`: the browser's own reader of PDFs. `closed`: no script of ours is let in. */
type Shown = 'page' | 'pdf' | 'closed'

const PDF = 'application/pdf'

/** Where the document itself cannot be asked, as in Firefox, a PDF is known by its address alone. */
export const isPdfAddress = (url: string): boolean => URL.canParse(url) && /\.pdf$/i.test(new URL(url).pathname)

export async function probe(tabId: number, url: string): Promise<Shown> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId },
      injectImmediately: true,
      func: () => document.contentType,
    })
    return answer?.result === PDF ? 'pdf' : 'page'
  } catch {
    return isPdfAddress(url) ? 'pdf' : 'closed'
  }
}

/** What the browser must grant for a page to be read without a click; null for an address that is none of the web. */
export function originOf(url: string): string | null {
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
