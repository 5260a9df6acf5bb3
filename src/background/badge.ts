// The number on the toolbar button.
import browser from 'webextension-polyfill'
import { BRAND } from '../design/brand'
import { loadSettings } from '../settings-store'

/** Shows how many findings are marked in a tab; nothing for null, for none, and where the settings want no badge. */
export async function showCount(tabId: number, count: number | null): Promise<void> {
  const { badge } = await loadSettings()
  const text = badge && count ? String(Math.min(count, 999)) : ''
  try {
    await browser.action.setBadgeText({ tabId, text })
    await browser.action.setBadgeBackgroundColor({ tabId, color: BRAND.ground })
    await browser.action.setBadgeTextColor({ tabId, color: BRAND.ink })
  } catch {
    // The tab is gone.
  }
}
