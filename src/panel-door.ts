// Opens the panel beside a window's pages: Chromium's side panel, Firefox's sidebar. Popup, menu and keyboard come in here.
import browser from 'webextension-polyfill'

/** Chromium's own, which no other browser has. */
interface SidePanel {
  open(options: { windowId: number }): Promise<void>
}
const { sidePanel } = (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome ?? {}

/**
 * To be called from a click or a key press, before anything is waited for: browsers open it for a hand alone.
 * @param windowId of the window in which that was; Firefox knows by itself
 * @returns false where the browser did not open it
 */
export async function openPanel(windowId: number | undefined): Promise<boolean> {
  try {
    if (!sidePanel) await browser.sidebarAction.open()
    else if (windowId !== undefined) await sidePanel.open({ windowId })
    return true
  } catch {
    return false
  }
}
