// Looks at the card from inside the worlds of our content scripts: the card stands in a frame of its own, which the page cannot enter.
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
  /** In pixels of the page's viewport, as all boxes here. */
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

/** Runs in one of the extension's pages; everything that it needs is inside. Null until the card has come. */
export async function lookAtCard(tabId: number): Promise<CardSeen | null> {
  const api = typeof browser === 'undefined' ? chrome : browser
  const answers = await api.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => {
      interface Frame {
        place: HTMLElement
        isAway: boolean
      }
      type Shared = { pagePart?: { explainer: { card: { frame: Frame | null; height: number | null } } } }
      const shared = (globalThis as unknown as Record<symbol, Shared | undefined>)[Symbol.for('backread')]
      const boxOf = (element: Element) => {
        const { x, y, width, height } = element.getBoundingClientRect()
        return { x, y, width, height }
      }
      const { frame, height } = shared?.pagePart?.explainer.card ?? {}
      if (frame && height !== null) return { frame: boxOf(frame.place), away: frame.isAway }
      if (location.href !== 'about:blank') return null
      const card = document.querySelector<HTMLElement>('.card[role=dialog]')
      if (!card) return null
      return {
        card: {
          // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is not to be read
          text: card.innerText,
          category: card.dataset.category ?? null,
          role: card.getAttribute('role'),
          title: document.getElementById(card.getAttribute('aria-labelledby') ?? '')?.textContent ?? '',
          box: boxOf(card),
          buttons: [...card.querySelectorAll('button')].map((button) => ({
            name: button.getAttribute('aria-label') ?? button.textContent ?? '',
            box: boxOf(button),
          })),
          focused:
            document.hasFocus() && document.activeElement !== document.body
              ? (document.activeElement?.textContent ?? null)
              : null,
        },
      }
    },
  })
  type Found = { frame: Box; away: boolean } | { card: Omit<CardSeen, 'away'> } | null
  const found = answers.map(({ result }) => result as Found)
  const around = found.find((one) => one !== null && 'frame' in one)
  const inside = found.find((one) => one !== null && 'card' in one)
  if (!around || !inside || !('frame' in around) || !('card' in inside)) return null
  const onPage = (box: Box): Box => ({ ...box, x: box.x + around.frame.x, y: box.y + around.frame.y })
  const { card } = inside
  const buttons = card.buttons.map(({ name, box }) => ({ name, box: onPage(box) }))
  return { ...card, box: onPage(card.box), buttons, away: around.away }
}

/** The card as a document of its own, for checkers that cannot look into its frame. */
export async function cardAsPage(tabId: number): Promise<string> {
  const api = typeof browser === 'undefined' ? chrome : browser
  const answers = await api.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => {
      if (location.href !== 'about:blank' || !document.querySelector('.card')) return null
      const rules = document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText))
      const body = document.body.innerHTML
      return `<!doctype html><html lang="en"><title>Card</title><style>${rules.join('\n')} html { background: var(--surface) }</style><main><h1>A page</h1>${body}</main>`
    },
  })
  return String(answers.find(({ result }) => typeof result === 'string')?.result)
}

/** Lays the card out as in a language that runs the other way. */
export async function turnCard(tabId: number): Promise<void> {
  const api = typeof browser === 'undefined' ? chrome : browser
  await api.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => {
      if (location.href === 'about:blank' && document.querySelector('.card')) document.documentElement.dir = 'rtl'
    },
  })
}

/** The parts of the card whose words do not fit into them. */
export async function cutInCard(tabId: number): Promise<string[]> {
  const api = typeof browser === 'undefined' ? chrome : browser
  const answers = await api.scripting.executeScript({
    target: { tabId, allFrames: true },
    func: () => {
      const card = location.href === 'about:blank' ? document.querySelector('.card') : null
      if (!card) return null
      return [card, ...card.querySelectorAll('*:not(.spoken)')]
        .filter((element) => getComputedStyle(element).display !== 'inline' && element.clientWidth > 0)
        .filter((element) => element.scrollWidth > element.clientWidth + 1)
        .map((element) => `${element.localName}.${element.className}: ${element.textContent}`)
    },
  })
  return (answers.find(({ result }) => Array.isArray(result))?.result as string[] | undefined) ?? ['no card']
}
