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
