// A caption and the credit at its end.
import { regex } from '../regex'

const MAKER = [
  'photos?|images?|pictures?|photograph(?:s|er)?|illustrations?|graphics?|video|credit|courtesy|via|getty|reuters',
  'AFP|EPA|shutterstock|alamy|handout|screengrab|file',
].join('|')
const FORMS = [
  // (Photo: Reuters). · [Image: Ann Lee/Agency] · (Ann Lee / Associated Press)
  new RegExp(String.raw`\s*[([](?=[^()[\]]*\b(?:${MAKER}|AP)\b|[^()[\]]*\S ?\/ ?\S)[^()[\]]{2,90}[)\]][.\s]*$`, 'i'),
  // Photograph: Ann Lee/Agency · Photo by Ann Lee
  regex('u')`
    \s*(?:[|–—]\s*)?\b(?:[Pp]hoto(?:graph)?s?|PHOTO|[Ii]mage|[Pp]icture|[Cc]redit|[Ii]llustration)s?(?:
    (?: (?:[Cc]redit|[Cc]ourtesy))?\s*:|\s+by(?=\s+\p{Lu}))\s*[^:]{2,70}$
  `,
]

/** Where the credit begins in `caption` (its leading space not counted), or -1. */
export function creditStart(caption: string): number {
  for (const form of FORMS) {
    const found = form.exec(caption)
    if (found && found.index > 0) return found.index + (found[0].length - found[0].trimStart().length)
  }
  return -1
}
