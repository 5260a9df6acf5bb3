// The whole core in one place: an article in, a Report out. No browser API; runs in Node and in the background alike.
import { type Article, BODY_ROLES } from './article/article'
import { plainArticle } from './article/plain-text'
import { findAll } from './findings/findings'
import { isEnglish } from './language/english'
import { KNOWN_LANGUAGES } from './language/known'
import type { ParagraphMemory } from './language/paragraph-memory'
import { makeReport, type Report } from './report/report'
import { finish, type Steps } from './steps'

/**
 * Reads an article. Where it says that it is in a language the engine does not know, or its text is plainly not English whatever
 * it says, structure is reported and a note says that no more was read; a sentence in another language is left out.
 * @param memory of earlier articles: the report is the same with or without, but paragraphs read before take little time.
 */
export const analyseArticle = (article: Article, memory?: ParagraphMemory): Report =>
  finish(analyseInSteps(article, memory))

/** The same in steps, so that a long text holds up nobody else. */
export function* analyseInSteps(article: Article, memory?: ParagraphMemory): Steps<Report> {
  const stated = article.language === null || KNOWN_LANGUAGES.has(article.language)
  const readable =
    stated &&
    isEnglish(
      article.text,
      article.blocks.filter(({ role }) => BODY_ROLES.has(role)),
      memory?.toldBy,
    )
  if (!readable) return makeReport(article, { attributions: [], sources: [], findings: [] }, false)
  const { found, quotations } = yield* findAll(article, memory)
  yield
  return makeReport(article, found, true, quotations)
}

/** Reads plain text; offsets in the report are UTF-16 code units into `text` itself. */
export function analyseText(text: string): Report {
  return analyseArticle(plainArticle(text))
}
