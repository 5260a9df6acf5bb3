// The page folder is what runs in a tab: the detector, and the page part that marks findings and explains them. This file starts the
// page part; it is injected on demand, and more than once.
import './own-browser'
import { isAlive } from './extension'
import { removeOrphans } from './orphans'
import { PagePart } from './page-part'
import { shared } from './shared'

// After an update of the extension the old page part is still there and cannot speak to anybody any more: the new one takes over.
const running = shared.pagePart
if (!running?.isAlive()) {
  running?.stop()
  if (isAlive()) {
    removeOrphans()
    shared.pagePart = new PagePart()
  }
}
// The detector has spoken: reading begins without another message, and in a task of its own, so that the page gets its turn.
if (shared.foundArticle) setTimeout(() => void shared.pagePart?.read())
shared.foundArticle = false
