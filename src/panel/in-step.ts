// Keeps the panel in step with the page: what the page shows and points at is marked in the panel, and scrolled to.
import type { RefObject } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import browser from 'webextension-polyfill'
import { isToPanel } from '../messages'
import type { Report } from '../report/report'
import type { Place } from '../tab/findings-list'

const NOWHERE: Place = { inView: [], active: [] }
/** Milliseconds: a page part that let go is asked again so soon, in case that another has taken its place. */
const ASK_AGAIN = 500

/**
 * Where the page of a tab stands, from now on.
 * @param report what was read there: with another one the page may have another page part
 */
export function usePlace(tabId: number, report: Report): Place {
  const [place, setPlace] = useState(NOWHERE)
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    // The frame of the page itself: those in it have page parts of their own.
    const port = browser.tabs.connect(tabId, { frameId: 0 })
    port.onMessage.addListener((message: unknown) => {
      if (isToPanel(message)) setPlace({ inView: message.inView, active: message.active })
    })
    port.onDisconnect.addListener(() => {
      setPlace(NOWHERE)
      timer = setTimeout(() => setTurn(turn + 1), ASK_AGAIN)
    })
    return () => {
      clearTimeout(timer)
      port.disconnect()
    }
  }, [tabId, report.article.url, turn])
  return place
}

/** Brings the row of what the reader points at on the page into view, or else the first row of what the page shows. */
export function useShown(place: Place): RefObject<HTMLDivElement | null> {
  const list = useRef<HTMLDivElement>(null)
  const wanted = place.active[0] ? '[aria-current=true]' : '.in-view > .finding'
  const which = place.active[0] ?? place.inView[0]
  const before = useRef<string | undefined>(undefined)
  useEffect(() => {
    const first = before.current === undefined
    before.current = which
    const box = list.current
    // The article at a glance comes first; who works in the list is not pulled away from there.
    if (first || !box || which === undefined || isBusy(box)) return
    box.querySelector(wanted)?.scrollIntoView({ block: 'nearest' })
  }, [which, wanted])
  return list
}

const isBusy = (box: Element): boolean =>
  box.querySelector('[role=tabpanel]:hover') !== null ||
  (document.hasFocus() && box.querySelector('[role=tabpanel]:focus-within') !== null)
