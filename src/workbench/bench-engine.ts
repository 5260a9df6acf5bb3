// The engine in Node over our own articles of growing length, beside the bare language library as its peer.

import { plainArticle } from '../article/plain-text'
import { analyseArticle, analyseText } from '../engine'
import { languageLibrary } from '../language/language'
import { ParagraphMemory } from '../language/paragraph-memory'
import { type Figure, list } from './figure'
import { asText, generateArticle } from './generate'
import { best, exponent } from './timing'

const SIZES = [300, 1_000, 3_000, 10_000, 30_000, 100_000]
/** Words of the article that changes in one paragraph. */
const CHANGING = 3_000

export function benchEngine(): Figure[] {
  const articles = SIZES.map((size) => ({ size, text: asText(generateArticle(size)) }))
  // Warm: the compiler has seen every path.
  for (const { text } of articles.slice(0, 3)) for (let run = 0; run < 10; run++) analyseText(text)
  const { nlp } = languageLibrary()
  const timesOf = (read: (text: string) => unknown) =>
    articles.map(({ size, text }) => ({ size, time: best(() => read(text)) }))
  const per1000 = (times: ReturnType<typeof timesOf>) => times.map(({ size, time }) => (time * 1_000) / size)
  const ours = timesOf(analyseText)
  const peer = timesOf((text) => nlp.readDoc(text))
  const dearer = ours.map(({ time }, at) => time / peer[at]!.time)
  return [
    {
      what: 'engine, in times of what the tagger alone takes for a text that it met before, the dearest of the sizes',
      below: 5,
      measured: Math.max(...dearer),
      unit: 'times',
      note: `${list(dearer)} for ${SIZES.join(' · ')} words; per 1,000 words ${list(per1000(ours))} ms, the tagger ${list(per1000(peer))}`,
    },
    { what: 'engine, exponent of time over length', below: 1.05, measured: exponent(ours), unit: '' },
    changeOfOneParagraph(),
  ]
}

/** A live page: so many times what the paragraph costs alone may go into reading the article again. */
const AGAIN = 3

function changeOfOneParagraph(): Figure {
  const { paragraphs } = generateArticle(CHANGING)
  const fresh = generateArticle(20_000, 7).paragraphs
  const articleOf = (list: readonly string[]) => plainArticle(list.join('\n'))
  const whole = best(() => analyseArticle(articleOf(paragraphs)))
  const memory = new ParagraphMemory()
  let next = 0
  const changed = best(() =>
    analyseArticle(articleOf(paragraphs.with(next % paragraphs.length, fresh[next++]!)), memory),
  )
  const alone = best(() => analyseArticle(articleOf([fresh[next++]!])))
  return {
    what: `engine again after one paragraph of ${CHANGING} words changed, in times of that paragraph alone`,
    below: AGAIN,
    measured: changed / alone,
    unit: 'times',
    note: `${list([changed])} ms, the paragraph alone ${list([alone])}, the whole article ${list([whole])}`,
  }
}
