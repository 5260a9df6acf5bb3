// Runs in the card's own frame where the page part cannot reach into it: waits there for the page part's port. The page can speak to the
// frame too, so only the word counts that came by way of the background.
import './own-browser'
import { mountCard } from './card/mount'

const scope = globalThis as { backreadCardToken?: string; backreadCardWaits?: boolean }

function wait(): void {
  if (scope.backreadCardWaits || location.href !== 'about:blank' || document.body?.childElementCount !== 0) return
  scope.backreadCardWaits = true
  const onMessage = ({ data, ports }: MessageEvent<unknown>) => {
    const [port] = ports
    if (typeof data !== 'string' || data !== scope.backreadCardToken || !port) return
    window.removeEventListener('message', onMessage)
    mountCard(document, port)
  }
  window.addEventListener('message', onMessage)
}

wait()
