// In which role one line stands, by its own words, its links and the boxes around it.

import { regex } from '../regex'
import type { Role } from './article'
import { attributeOf } from './clobber-safe'
import { furnitureIn } from './furniture'
import { hintsOf } from './hints'
import type { Line } from './lines'
import { readDate } from './metadata/date'
import type { Region } from './regions'

/** A role, or why the line is left out. */
export type Judgement = { role: Role; left?: undefined } | { role: null; left: string }

const CREDIT = regex('iu')`
    ^[^\p{L}\p{N}]*(?:(?:photo|image|picture|photograph|credit|illustration|graphic|video)s?
    (?: (?:credit|by|courtesy|copyright|via|illustration))?\s*[:/]|(?:photo|image|picture)s? (?:by|via|
    copyright|courtesy)\b|credit\b\.{3}|(?:AP|AFP|Reuters|Getty|Shutterstock|EPA|Alamy)(?: (?:photo|
    images?|file))?\s*(?:/|$))
  `
const CAPTION_LEAD = /^(?:image caption|image|photo|pictured|caption|above|file photo|image source)\s*:\s/iu
const PAREN_CREDIT =
  /[([][^()[\]]{0,40}\b(?:photo|image|getty|reuters|shutterstock|AFP|EPA|courtesy|credit|illustration|graphic)\b[^()[\]]{0,60}[)\]][^\p{L}\p{N}]*$/iu
export const BYLINE = /^[^\p{L}\p{N}]*(?:by|von|par|por|written by|story by)\s+[\p{Lu}\p{Lo}]/u
const DATE_LINE = regex('iu')`
    ^[^\p{L}\p{N}]*(?:(?:published|updated|posted|last|on|mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|
    sun)(?:day)?[^\p{L}\p{N}]+)*(?:\d{1,2}[^\p{L}\p{N}]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|
    dec)[a-z]*[^\p{L}\p{N}])[\p{L}\d\s.,:|/+–-]{0,60}$
  `
const TIME_ALONE = /^\d{1,2}[:.h]\d{2}(?:\s?(?:[ap]\.?m\.?|uhr|[A-Z]{2,4}))?$/i

/** The share of a line's text that is set as a link, 0 to 1. */
export const linkShare = (line: Line): number => line.linked / line.text.length

/** Running prose: a sentence, and not mostly a link. */
export const isProse = (line: Line, words = 12): boolean =>
  line.words >= words && line.sentence && linkShare(line) < 0.5

export const hostOf = (url: string): string =>
  /^(?:https?:)?\/\/(?:www\.)?([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? ''

/** A link to another page of the same site: a line that is nothing else points to another story. */
function pointsInside(line: Line, site: string): boolean {
  const href = line.link?.getAttribute('href') ?? ''
  if (href.startsWith('#')) return false
  const host = hostOf(href)
  return host === '' || host === site || host.endsWith(`.${site}`) || site.endsWith(`.${host}`)
}

/** A short label with a colon, a bar, a dash or an arrow behind it: "Also read |", "Opinion:", ">>". */
const LABEL = /^[^\p{L}\p{N}]*(?:[\p{L}\p{N}’'-]+[^\p{L}\p{N}]{1,3}){0,5}$/u
const LABEL_END = /(?:[|:»>→›]|\s[–—-])\s*["“„«‘‚]?\s*$/u
/** UTF-16 code units. */
const LONGEST_LABEL = 60
/** A link of fewer words is a name in the text rather than another story's headline. */
const LEAST_HEADLINE = 3

/** A label and then nothing but the headline of another story: "Explained | The river road". */
function isPointer(line: Line, site: string): boolean {
  const link = line.links[line.links.length - 1]
  if (
    !link ||
    line.words > 40 ||
    link.end < line.text.length - (/["”’»“]$/.test(line.text) ? 1 : 0) ||
    !pointsInside(line, site)
  )
    return false
  const label = line.text.slice(0, link.start)
  if (label.length > LONGEST_LABEL) return false
  if (line.text.slice(link.start, link.end).split(' ').length < LEAST_HEADLINE) return false
  return /^\s*(?:>>|»|›|→)/.test(line.text) || (LABEL.test(label) && LABEL_END.test(label))
}

/** Short, bold from end to end, and no sentence. */
const isBoldTitle = (line: Line): boolean =>
  line.words <= 14 && line.bold >= line.text.length - 1 && !line.item && !line.sentence

/** A heading of more words is a sentence that the page sets large. */
const LONGEST_HEADING = 30

const left = (reason: string): Judgement => ({ role: null, left: reason })
const as = (role: Role): Judgement => ({ role })

/** The box that goes by a name for furniture. */
function namedBox(line: Line): Element | null {
  for (let box: Line['box'] | null = line.box; box; box = box.parent) {
    const hints = hintsOf(box.element)
    if (hints.has('noise') || hints.has('perhaps-noise')) return box.element
  }
  return null
}

function byName(line: Line): Judgement {
  const box = namedBox(line)
  const names = `${(box && attributeOf(box, 'class')) ?? ''} ${(box && attributeOf(box, 'id')) ?? ''}`
    .replace(/\s+/g, ' ')
    .trim()
  return left(`in a box named “${names.slice(0, 80)}”`)
}

/** Prose in a box whose name may mean something else, where nothing but the name speaks against it. */
const isBareProse = (line: Line, inStoryBox: boolean): boolean =>
  isProse(line, 8) &&
  (inStoryBox ||
    (linkShare(line) < 0.2 && !namedBox(line)?.querySelector('form, input, button, h1, h2, h3, h4, h5, h6, svg')))

function byRegion(line: Line, region: Region | null, inStoryBox: boolean): Judgement | null {
  switch (region) {
    case 'post':
      return as('quote')
    case 'caption':
    case 'figure':
    case 'credit': {
      const furniture = furnitureIn(line.text, line.words)
      if (linkShare(line) > 0.8 || furniture) return left(furniture?.reason ?? 'a link in a picture')
      // What goes by the name of a credit is often the caption with its credit in one.
      return as(line.words < 14 && (region === 'credit' || CREDIT.test(line.text)) ? 'credit' : 'caption')
    }
    case 'noise':
      return left('in an element for what is beside the story')
    case 'named-noise':
      return byName(line)
    case 'perhaps-noise':
      return isBareProse(line, inStoryBox) ? null : byName(line)
    case 'comments':
      return left('what readers wrote')
    case 'teaser':
      return left('another story')
    case 'pull-quote':
      return left('set again, large')
    case 'byline':
    case 'date':
      return left('byline or date')
    default:
      return null
  }
}

/** @param inStoryBox whether the line stands where the story's paragraphs stand. */
export function judge(line: Line, region: Region | null, inStoryBox: boolean, site: string): Judgement {
  const told = byRegion(line, region, inStoryBox)
  if (told) return told
  const hints = line.wrapper ? hintsOf(line.wrapper) : null
  if (hints?.has('credit')) return as('credit')
  if (hints?.has('caption')) return as('caption')
  if (hints?.has('comments')) return left('what readers wrote')
  if (hints?.has('noise') && line.words < 30) return left('named as furniture')
  if (hints?.has('perhaps-noise') && !isProse(line, 8)) return left('named as furniture')
  if (CREDIT.test(line.text) && line.words < 20) return as('credit')
  if (CAPTION_LEAD.test(line.text) && line.words < 60) return as('caption')
  if (PAREN_CREDIT.test(line.text) && line.words < 80 && (line.media || !inStoryBox)) return as('caption')
  const furniture = furnitureIn(line.text, line.words)
  if (furniture) return left(furniture.reason)
  if (line.words <= 14 && !line.heading && BYLINE.test(line.text)) return left('byline')
  if (line.words <= 14 && !line.heading && DATE_LINE.test(line.text) && readDate(line.text)) return left('date')
  if (TIME_ALONE.test(line.text) && line.box.element.closest('time')) return as('date')
  if (linkShare(line) > 0.8 && (!inStoryBox || pointsInside(line, site))) return left('a link to another story')
  if (isPointer(line, site)) return left('a pointer to another story')
  if (linkShare(line) > 0.5 && !inStoryBox && line.words < 40) return left('a link')
  if (line.media && !inStoryBox && !line.heading && line.words < 50) return as('caption')
  if (line.heading && line.words > LONGEST_HEADING && line.media) return as('caption')
  if ((line.heading && line.words <= LONGEST_HEADING) || isBoldTitle(line)) return as('heading')
  if (line.item) return as('list-item')
  if (line.quoted) return as('quote')
  return as('paragraph')
}
