// Reads a live document: main content, roles, metadata, text and the way back. Changes nothing in the document.
import type { Anchors } from './anchors'
import type { Article, Block } from './article'
import { findContent } from './content'
import { type Line, readLines } from './lines'
import { chooseAuthors } from './metadata/authors'
import { readHead } from './metadata/head'
import { chooseHeadline, findHeadlineLine } from './metadata/headline'
import { chooseModified, choosePublished } from './metadata/published'
import { chooseOutlet, readPolicies, saysWalled, statedLanguage } from './metadata/rest'
import { findStory } from './story'

export interface ReadDocument {
  article: Article
  anchors: Anchors
}

/** @param url where the document came from; null for a file. */
export function readDocument(document: Document, url: string | null): ReadDocument {
  const page = readLines(document)
  const head = readHead(document, url)
  const outlet = chooseOutlet(head)
  const headlineLine = findHeadlineLine(page, head, outlet?.value ?? null)
  const content = findContent(page, headlineLine)
  const story = findStory(page, content, headlineLine, head)
  const start = story[0]?.line.index ?? 0
  const headline = chooseHeadline(head, headlineLine, outlet?.value ?? null)
  const headlineAt = headlineLine ? headlineLine.index : Math.max(0, start - 12)
  const near = page.lines.slice(Math.max(0, headlineAt - 6), Math.max(start + 4, headlineAt + 16))
  const authors = chooseAuthors(head, near, headlineLine?.index ?? -1, outlet?.value ?? null)
  const published = choosePublished(document, head, page, near)
  const modified = chooseModified(head)
  const language = statedLanguage(document, head)

  let text = ''
  const blocks: Block[] = []
  const anchors: Anchors = []
  const put = (line: Line, role: Block['role']) => {
    if (text) text += '\n'
    const from = text.length
    text += line.text
    for (const segment of line.segments) anchors.push({ ...segment, start: segment.start + from })
    blocks.push({ role, start: from, end: text.length })
  }
  if (headlineLine) put(headlineLine, 'headline')
  for (const { line, role } of story) put(line, role)
  const evidence: Article['evidence'] = {}
  const given = { headline, authors, published, modified, outlet, language }
  for (const [key, chosen] of Object.entries(given)) if (chosen) evidence[key as keyof typeof given] = chosen.evidence
  return {
    article: {
      headline: headline?.value ?? null,
      subhead: null,
      authors: authors?.value ?? [],
      published: published?.value ?? null,
      modified: modified?.value ?? null,
      outlet: outlet?.value ?? null,
      dateline: null,
      language: language?.value ?? null,
      url: head.url,
      text,
      blocks,
      evidence,
      policies: readPolicies(head),
      walled: saysWalled(head),
      paginated: false,
    },
    anchors,
  }
}
