// An Article from plain text, character for character: blocks are the paragraphs between line breaks.
import type { Article, Block } from './article'

/** The text itself is `article.text`; every line that is not blank is a paragraph. No metadata is guessed. */
export function plainArticle(text: string): Article {
  const blocks: Block[] = []
  for (const match of text.matchAll(/[^\n]*\S[^\n]*/g)) {
    const line = match[0]
    const start = match.index + (line.length - line.trimStart().length)
    blocks.push({ role: 'paragraph', start, end: match.index + line.trimEnd().length })
  }
  return {
    headline: null,
    subhead: null,
    authors: [],
    published: null,
    modified: null,
    outlet: null,
    dateline: null,
    language: 'en',
    url: null,
    text,
    blocks,
    evidence: {},
    policies: [],
    walled: false,
    paginated: false,
  }
}
