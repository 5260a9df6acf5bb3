// An Article from plain text, character for character: blocks are the paragraphs between line breaks.
import type { Article, Block } from './article'

/** The text itself is `article.text`; every line that is not blank is a paragraph. No metadata is guessed. */
export function plainArticle(text: string): Article {
  const blocks: Block[] = []
  let from = 0
  for (const line of text.split('\n')) {
    const start = from + (line.length - line.trimStart().length)
    const end = from + line.trimEnd().length
    if (start < end) blocks.push({ role: 'paragraph', start, end })
    from += line.length + 1
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
    genre: null,
    text,
    blocks,
    evidence: {},
    policies: [],
    walled: false,
    paginated: false,
  }
}
