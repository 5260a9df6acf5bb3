// Listens for what goes wrong on a page.
import type { Page } from 'puppeteer-core'

/** Everything that goes wrong in a page from now on, from whichever script. */
export function complaints(page: Page): string[] {
  const list: string[] = []
  // Firefox says so of very deep pages, with or without us.
  const note = (text: string) => !/tree is too deep/.test(text) && list.push(text)
  page.on('pageerror', (error) => note(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') note(message.text())
  })
  return list
}
