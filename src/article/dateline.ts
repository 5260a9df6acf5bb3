// Datelines and outlet tags in front of a story's first sentence: where it was reported, and by whom.
import { regex } from '../regex'

/** Words in capitals with a colon that are labels, not places. */
const LABEL = regex('i')`
    ^(?:breaking|update[ds]?|exclusive|watch|read|note|correction|analysis|opinion|review|editorial|
    fact check|factbox|explainer|live|just in|developing|warning|spoiler|interview|report|video|photos?|
    column|poll|q|a|faq|tl;?dr|editor.?s note|disclaimer|disclosure)\b
  `

// PLACE in capitals, "Place" in capitals and small letters only before an agency; region, day and agency may follow.
const CAPITALS = String.raw`[\p{Lu}][\p{Lu}.'’-]+(?:[ /][\p{Lu}][\p{Lu}.'’-]*){0,5}`
const WORDS = String.raw`\p{Lu}[\p{L}.'’-]+(?:[ -](?:de|la|el|al|del|of|\p{Lu}[\p{L}.'’-]*)){0,3}`
const REGION = String.raw`(?:, ?(?:\p{Lu}[\p{L}.'’]*(?: \p{Lu}[\p{L}.'’]*){0,2}))?`
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)'
const DAY = String.raw`(?:,? ?${MONTH}[a-z]*\.? \d{1,2}|,? ?\d{1,2} ${MONTH}[a-z]*\.?)?`
const AGENCY = String.raw`\(\p{Lu}[\p{L}\p{N}.&’'-]*(?:[ /]{1,3}\p{Lu}[\p{L}\p{N}.&’'-]*){0,3}(?<!\.)\)`
const DASH = String.raw`\s*(?:[—–:]|--|-(?=\s))\s*`

interface Form {
  /** What a text must have: asked first, for letters of every script take a browser milliseconds to compile, and hardly a text begins so. */
  needs: RegExp
  pattern: RegExp
}

const FORMS: readonly Form[] = [
  // HANOI, Vietnam (AP) — · BUFFALO, N.Y. — · NEW DELHI:
  {
    needs: /^[^a-z\d\s][^a-z\d\s][\s\S]*?[—–:-]/,
    pattern: new RegExp(`^(${CAPITALS}${REGION}${DAY}(?: ?${AGENCY})?)${DASH}(?=\\S)`, 'u'),
  },
  // (AP) BEIRUT — · AP, BEIRUT/THE HAGUE —
  {
    needs: /^(?:\(|[^a-z\d\s]{2,10}, )[\s\S]*?[—–:-]/,
    pattern: new RegExp(`^((?:${AGENCY},? ?|\\p{Lu}{2,5}, )${CAPITALS}${REGION}${DAY})${DASH}(?=\\S)`, 'u'),
  },
  // Hong Kong (CNN Business) · Washington (Reuters) -
  {
    needs: /^[^a-z\d\s][\s\S]*?\(/,
    pattern: new RegExp(`^(${WORDS}${REGION}${DAY} ?${AGENCY})(?:${DASH}| ?)(?=["“‘'\`\\p{Lu}])`, 'u'),
  },
  // (Dan Tri) – · (CNN)
  { needs: /^\(/, pattern: new RegExp(`^(${AGENCY})(?:${DASH}| ?)(?=["“‘'\`\\p{Lu}])`, 'u') },
]

/**
 * The dateline that `text` begins with: `end` is where it ends and `start` where the first sentence begins, in UTF-16
 * code units; null when there is none. The dash between belongs to neither.
 */
export function splitDateline(text: string): { end: number; start: number } | null {
  const front = text.slice(0, 140)
  for (const { needs, pattern } of FORMS) {
    const found = needs.test(front) ? pattern.exec(front) : null
    if (!found || LABEL.test(found[1]!) || found[0].length >= text.length) continue
    return { end: found[1]!.length, start: found[0].length }
  }
  return null
}
