// Sources: joins the mentions of one source, decides what type of source it is, and draws the profile of the anonymous.
import { countWords } from '../../article/words'
import type { Spoken } from '../attribution/spoken'
import type { Attribution, Source } from '../findings'
import type { Reading } from '../reading'
import { joinMentions } from './join'
import { type AnonymousMention, readMentions } from './mention'
import { readNames } from './names'
import { drawProfiles } from './profile/profile'
import { readWithheld } from './withheld'

interface Joined {
  attributions: Attribution[]
  sources: Source[]
  /** The mentions of anonymous sources, in order. */
  anonymous: AnonymousMention[]
}

export function joinSources(reading: Reading, spoken: Spoken[]): Joined {
  const sentences = reading.blocks.flatMap((block) => block.sentences)
  const withheld = readWithheld(sentences)
  const mentions = readMentions(reading, spoken, withheld)
  const names = readNames(sentences)
  const joined = joinMentions({ text: reading.article.text, sentences, mentions, names, withheld })
  const sources = new Map<string, Source>()
  const attributions: Attribution[] = []
  for (const { mention, sourceId, type, byRole, name } of joined) {
    let source = sources.get(sourceId)
    if (!source) {
      source = { id: sourceId, name, type, ...(byRole && { byRole }), mentions: [], words: 0 }
      sources.set(sourceId, source)
    }
    if (!byRole) delete source.byRole
    source.mentions.push(mention.span)
    if (!mention.spoken) continue
    const { sentence: _sentence, ...rest } = mention.spoken
    attributions.push({ ...rest, sourceId })
    for (const part of rest.contentParts ?? (rest.content ? [rest.content] : []))
      source.words += countWords(reading.article.text.slice(part.start, part.end))
  }
  const anonymous = joined.flatMap(({ mention, sourceId, kind, antecedent, dangling }) =>
    kind ? [{ ...mention, sourceId, kind, antecedent, dangling }] : [],
  )
  const all = [...sources.values()]
  drawProfiles(reading, all, attributions, anonymous)
  return { attributions, sources: all, anonymous }
}
