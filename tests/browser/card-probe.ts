// Looks at the card from inside the world of our content scripts.
import type WebExtension from 'webextension-polyfill'

interface Box {
  x: number
  y: number
  width: number
  height: number
}

export interface CardSeen {
  text: string
  category: string | null
  role: string | null
  title: string
  box: Box
  buttons: { name: string; box: Box }[]
  /** The text of what has the focus inside the card; null where nothing has. */
  focused: string | null
  /** Put away because its passage is out of view. */
  away: boolean
}

type Api = Pick<typeof WebExtension, 'scripting'>
declare const browser: Api | undefined
declare const chrome: Api

/** Runs in one of the extension's pages; everything that it needs is inside. */
export async function lookAtCard(tabId: number): Promise<CardSeen | null> {
  const api = typeof browser === 'undefined' ? chrome : browser
  const [answer] = await api.scripting.executeScript({
    target: { tabId },
    func: () => {
      const scope = globalThis as { backreadPagePart?: { explainer: { card: { root: ShadowRoot | null } } } }
      const root = scope.backreadPagePart?.explainer.card.root
      const card = root?.querySelector<HTMLElement>('.card')
      if (!root || !card) return null
      const boxOf = (element: Element) => {
        const { x, y, width, height } = element.getBoundingClientRect()
        return { x, y, width, height }
      }
      return {
        // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is not to be read
        text: card.innerText,
        category: card.dataset.category ?? null,
        role: card.getAttribute('role'),
        title: root.getElementById(card.getAttribute('aria-labelledby') ?? '')?.textContent ?? '',
        box: boxOf(card),
        buttons: [...card.querySelectorAll('button')].map((button) => ({
          name: button.getAttribute('aria-label') ?? button.textContent ?? '',
          box: boxOf(button),
        })),
        focused: root.activeElement?.textContent ?? null,
        away: getComputedStyle(card).visibility === 'hidden',
      }
    },
  })
  return (answer?.result ?? null) as CardSeen | null
}

/** The card as a document of its own, for checkers that cannot look into a closed shadow root. */
export async function cardAsPage(tabId: number): Promise<string> {
  const api = typeof browser === 'undefined' ? chrome : browser
  const [answer] = await api.scripting.executeScript({
    target: { tabId },
    func: () => {
      const scope = globalThis as { backreadPagePart?: { explainer: { card: { root: ShadowRoot | null } } } }
      const root = scope.backreadPagePart?.explainer.card.root
      const rules = (root?.adoptedStyleSheets ?? []).flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText))
      const style = rules.join('\n').replaceAll(':host', ':root')
      return `<!doctype html><html lang="en"><title>Card</title><style>${style}</style><main><h1>A page</h1>${root?.innerHTML}</main>`
    },
  })
  return String(answer?.result)
}

/** Lays the card out as in a language that runs the other way. */
export async function turnCard(tabId: number): Promise<void> {
  const api = typeof browser === 'undefined' ? chrome : browser
  await api.scripting.executeScript({
    target: { tabId },
    func: () => {
      const scope = globalThis as { backreadPagePart?: { explainer: { card: { root: ShadowRoot | null } } } }
      const place = scope.backreadPagePart?.explainer.card.root?.querySelector<HTMLElement>('.place')
      if (place) place.dir = 'rtl'
    },
  })
}
