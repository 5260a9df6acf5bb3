// Attribution: who says what. Finds the source, the cue and the content of everything that somebody in the text says,
// writes or thinks.
import type { Sentence } from '../../language/language'
import { finish, type Steps } from '../../steps'
import type { ParsedArticle, ParsedBlock } from '../parsed-article'
import { SentenceCache } from '../sentence-cache'
import { accordingTo } from './according'
import { cited } from './cited'
import { announced, speaker } from './colon'
import { headline } from './headline'
import { markNested, markNestedInQuotations } from './nested'
import { nominal } from './nominal'
import { layOut } from './scene'
import { signed } from './signed'
import { readSpeeches } from './speeches'
import { movedSpoken, type Spoken } from './spoken'
import { states } from './states'
import { verbal } from './verbal'
import { inAdverbial, inPoll, inView } from './views'

/** Every attribution of the article; those of one kind (nested or not) in the order of their sentences. Linear in the text. */
export const findAttributions = (parsed: ParsedArticle): Spoken[] => finish(attributionsInSteps(parsed))

export function* attributionsInSteps(parsed: ParsedArticle): Steps<Spoken[]> {
  const found: Spoken[] = []
  let at = 0
  for (const block of parsed.blocks) {
    for (const sentence of block.sentences) {
      while (at < parsed.quotations.length && parsed.quotations[at]!.end <= sentence.start) at++
      const first = at
      found.push(
        ...kept.of(
          sentence,
          () => readSentence(parsed, block, sentence, first),
          marksIn(parsed, block, sentence, first),
        ),
      )
      yield
    }
    found.push(...signed(parsed, block))
  }
  const outer = found.filter(({ nested }) => !nested)
  return [...markNestedInQuotations(readSpeeches(parsed, outer)), ...found.filter(({ nested }) => nested)]
}

const firstOf = (found: Spoken[], ...others: (() => Spoken[])[]): Spoken[] => {
  for (const other of others) if (found.length === 0) found = other()
  return found
}

const kept = new SentenceCache<Spoken[]>((spoken, by) => spoken.map((one) => movedSpoken(one, by)))

function readSentence(parsed: ParsedArticle, block: ParsedBlock, sentence: Sentence, first: number): Spoken[] {
  const scene = layOut(parsed, block, sentence, first)
  const said = announced(scene)
  const spoken = [
    ...firstOf(
      said,
      () => speaker(scene),
      () => headline(scene),
    ),
    ...accordingTo(scene),
    ...firstOf(inView(scene), () => inAdverbial(scene)),
    ...verbal(scene),
  ]
  spoken.push(...nominal(scene, spoken), ...states(scene))
  spoken.push(...cited(scene, spoken))
  return spoken.length > 0 ? markNested(spoken) : inPoll(scene)
}

/** All that a scene has beyond its sentence's words: whether it opens its block, and where it stands in quotation marks. */
function marksIn(
  { quotations }: ParsedArticle,
  { block }: ParsedBlock,
  { start, end }: Sentence,
  first: number,
): string {
  let marks = start === block.start ? 'first' : ''
  for (let at = first; at < quotations.length && quotations[at]!.start < end; at++)
    marks += ` ${Math.max(quotations[at]!.start - start, -1)}-${Math.min(quotations[at]!.end, end + 1) - start}`
  return marks
}
