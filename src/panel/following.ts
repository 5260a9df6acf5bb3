// The panel stands beside all tabs of one window and shows the one in front.
import { useEffect, useState } from 'preact/hooks'
import browser from 'webextension-polyfill'

/** The window that the panel stands in; `?window=` names it when the panel lies open in a window of its own. */
export async function findWindow(search: string): Promise<number> {
  const given = new URLSearchParams(search).get('window')
  return given === null ? ((await browser.windows.getCurrent()).id ?? browser.windows.WINDOW_ID_NONE) : Number(given)
}

/**
 * The tab in front of a window; null where it has none.
 * @param ownId of the tab that the panel itself lies open in, which is never the one; null in a panel
 */
export async function tabInFront(windowId: number, ownId: number | null): Promise<browser.Tabs.Tab | null> {
  const [tab] = await browser.tabs.query({ active: true, windowId }).catch(() => [])
  return tab && tab.id !== ownId ? tab : null
}

/** The tab in front, from now on. A panel that is in front itself goes on with the one before. */
export function useTabInFront(
  windowId: number,
  ownId: number | null,
  first: browser.Tabs.Tab | null,
): browser.Tabs.Tab | null {
  const [tab, setTab] = useState(first)
  useEffect(() => {
    let asked = 0
    const look = async () => {
      const turn = ++asked
      const front = await tabInFront(windowId, ownId)
      if (turn === asked && front) setTab(front)
    }
    const onActivated = (active: { windowId: number }) => {
      if (active.windowId === windowId) void look()
    }
    const onAttached = (_: number, { newWindowId }: { newWindowId: number }) => {
      if (newWindowId === windowId) void look()
    }
    const onReplaced = () => void look()
    browser.tabs.onActivated.addListener(onActivated)
    browser.tabs.onAttached.addListener(onAttached)
    // A page that was made ready before it was asked for takes the place of its tab; Firefox knows no such thing.
    browser.tabs.onReplaced?.addListener(onReplaced)
    // What came to the front before these listeners was told to nobody.
    void look()
    return () => {
      browser.tabs.onActivated.removeListener(onActivated)
      browser.tabs.onAttached.removeListener(onAttached)
      browser.tabs.onReplaced?.removeListener(onReplaced)
    }
  }, [windowId, ownId])
  return tab
}
