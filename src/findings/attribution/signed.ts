// Posts that an article quotes whole, signed as the network embeds them: "Rain again. — Ada Lund (@adalund) March 3, 2021".
import type { ParsedArticle, ParsedBlock } from '../parsed-article'
import type { Spoken } from './spoken'

/** A dash, a name of at most 60 characters, and a handle in brackets; what stands before is the post. */
const SIGNATURE = /[—–] ?([^\n—–()@]{2,60}) \(@\w{1,30}\)/g

/** The posts of one block, each from the end of the one before. Linear in the block. */
export function signed({ article }: ParsedArticle, { block, sentences }: ParsedBlock): Spoken[] {
  const text = article.text.slice(block.start, block.end)
  if (!text.includes('(@')) return []
  const found: Spoken[] = []
  let from = 0
  for (const { 0: signature, 1: name, index } of text.matchAll(SIGNATURE)) {
    const post = text.slice(from, index)
    const start = block.start + from + (post.length - post.trimStart().length)
    const end = block.start + from + post.trimEnd().length
    const at = block.start + index
    const nameAt = at + signature.indexOf(name!)
    from = index + signature.length
    const sentence = sentences.find((one) => one.end > nameAt)
    if (end <= start || !sentence) continue
    found.push({
      source: { start: nameAt, end: nameAt + name!.length },
      cue: { start: at, end: at + 1 },
      content: { start, end },
      delivery: 'paraphrase',
      rule: 'signed',
      frame: 'signature',
      mood: 'told',
      sentence: { start: sentence.start, end: sentence.end },
    })
  }
  return found
}
