// What the genre is told from: the page's statements about itself, its headline, and how its text is built.
import type { Block } from '../article'
import type { Head } from '../metadata/head'
import { typesOf } from '../metadata/json-ld'
import { countWords } from '../word-count'

/** A block of the story's body. */
export interface Passage {
  role: Block['role']
  text: string
  words: number
  /** Set in bold or italics from end to end. */
  emphasised: boolean
}

export interface GenrePage {
  /** schema.org types of the page's own objects, without their address. */
  types: readonly string[]
  /** The sections that the page names for its story, each as a slug: "Film & TV" is `film-tv`. */
  sections: readonly string[]
  /** The parts of the address before the last, in lower case. */
  folders: readonly string[]
  /** The last part of the address, in lower case. */
  slug: string
  headline: string
  /** The short lines right over the headline. */
  above: readonly string[]
  /** What the page says of itself and of its outlet, outside of the story. */
  about: readonly string[]
  /** Whether the story opens with a place and an agency. */
  dateline: boolean
  /** Whether the text is in a language whose words are known here: how it is built is asked only then. */
  english: boolean
  body: readonly Passage[]
  /** The running text of the body without what stands in quotation marks, and its words. */
  own: { text: string; words: number }
}

/** What a page without anything says. */
export const NOTHING: GenrePage = {
  types: [],
  sections: [],
  folders: [],
  slug: '',
  headline: '',
  above: [],
  about: [],
  dateline: false,
  english: true,
  body: [],
  own: { text: '', words: 0 },
}

const SECTION_META = [
  'article:section',
  'articlesection',
  'og:article:section',
  'section',
  'page.section',
  'parsely-section',
  'prism.section',
  'sailthru_section',
  'category',
  'genre',
  'article:opinion',
  'articletype',
  'article_type',
  'article-type',
]

/** Pages list sections and key words without end; UTF-16 code units and sections. */
const LONGEST_SECTION = 60
const MOST_SECTIONS = 24

export const slugOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : []
}

function sectionsOf({ story, all }: Head): string[] {
  const stated = [
    ...stringsIn(story?.articleSection),
    ...stringsIn(story?.genre),
    ...SECTION_META.flatMap((name) => all.get(name) ?? []),
  ]
  const named = stated.flatMap((text) => text.slice(0, 400).split(/[,;|>/]/))
  return [...new Set(named.filter((name) => name.length <= LONGEST_SECTION).map(slugOf))]
    .filter(Boolean)
    .slice(0, MOST_SECTIONS)
}

function partsOf(url: string | null): string[] {
  const path = (url ?? '').replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*/, '')
  return path.toLowerCase().slice(0, 400).split('/').filter(Boolean)
}

/** Longer is no quotation but a mark that nobody closed. UTF-16 code units. */
const QUOTED = /[“"][^“”"]{0,800}[”"]/g

/** Where a story stands on its page, beside the blocks that were read. */
interface Around {
  headline: string | null
  above: readonly string[]
  about: readonly string[]
  english: boolean
}

const BODY: ReadonlySet<Block['role']> = new Set<Block['role']>(['paragraph', 'heading', 'quote', 'list-item'])

export function genrePage(head: Head, text: string, blocks: readonly Block[], around: Around): GenrePage {
  const parts = partsOf(head.url)
  const body = blocks
    .filter(({ role }) => BODY.has(role))
    .map(({ role, start, end, emphasised }): Passage => {
      const own = text.slice(start, end)
      return { role, text: own, words: countWords(own), emphasised: emphasised === true }
    })
  const running = body.filter(({ role }) => role === 'paragraph' || role === 'list-item')
  const own = running.map((passage) => passage.text.replace(QUOTED, ' ')).join('\n')
  return {
    types: [...new Set(head.objects.flatMap(typesOf))],
    sections: sectionsOf(head),
    folders: parts.slice(0, -1),
    slug: parts[parts.length - 1] ?? '',
    headline: around.headline ?? '',
    above: around.above,
    about: around.about,
    dateline: blocks.some(({ role }) => role === 'dateline'),
    english: around.english,
    body,
    own: { text: own, words: countWords(own) },
  }
}
