// What is remembered of paragraphs, apart for each site: how fast a page is read tells it nothing of what was read elsewhere.
import { ParagraphMemory } from '../language/paragraph-memory'

/** Sites that are remembered, the ones read last. */
const MOST_SITES = 5

export class Memories {
  /** Oldest first. */
  private bySite = new Map<string, ParagraphMemory>()

  /** The memory of a site, for one reading at a time: a second one meanwhile gets none of it. Give it back in the end. */
  lend(site: string): ParagraphMemory {
    const memory = this.bySite.get(site) ?? new ParagraphMemory()
    this.bySite.delete(site)
    return memory
  }

  giveBack(site: string, memory: ParagraphMemory): void {
    this.bySite.delete(site)
    this.bySite.set(site, memory)
    for (const oldest of this.bySite.keys()) {
      if (this.bySite.size <= MOST_SITES) break
      this.bySite.delete(oldest)
    }
  }
}

interface Sender {
  url?: string | undefined
  tab?: { incognito?: boolean } | undefined
}

/** The site whose memory a page may use; null where nothing is to be remembered: in private windows, and where no site is named. */
export function siteOf({ url, tab }: Sender): string | null {
  if (tab?.incognito !== false || url === undefined || !URL.canParse(url)) return null
  const { origin } = new URL(url)
  return origin === 'null' ? null : origin
}
