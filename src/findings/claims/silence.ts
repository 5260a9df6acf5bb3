// When it is true to say that a text holds no answer to an accusation: nothing in it can be one, and nobody of the side that
// is meant says a word.
import type { Token } from '../../language/language'
import { DENIALS, DENYING, GROUNDLESS, REJECTING } from '../../lexicon/en/claims'
import { regex } from '../../regex'
import { type Accused, accusedIn, calledBy, share } from './matter'
import type { Answered } from './replies'
import type { ToldLines } from './told-lines'

/** Words of answering that a rule may have missed. */
const MAY_ANSWER = regex('')`
    ^(?:respond|response|reply|comment|innocent|innocence|guilty|unavailable|reject|rejection|defend|
    defense|defence|justify|admit|apologise|apologize|apology|acknowledge|insist|maintain|counter|
    argue)$
  `

export class Silence {
  private silent: boolean | null = null
  private voices: Set<string> | null = null

  constructor(
    private readonly story: ToldLines,
    private readonly answers: readonly Answered[],
  ) {}

  /** False wherever that is not sure. */
  isOn({ manner, content, line, claimant }: Accused): boolean {
    if (manner !== 'accuses' || content.length === 0 || !this.isSilent()) return false
    const sides = accusedIn(line, content[0]!) ?? new Set<string>()
    if (claimant) for (const word of calledBy(line, claimant)) sides.delete(word)
    return sides.size > 0 && !share(sides, this.speaking())
  }

  /** Whether the text is whole and no word of it can be part of an answer. */
  private isSilent(): boolean {
    const { article, lines } = this.story
    this.silent ??=
      this.answers.length === 0 &&
      !article.walled &&
      !article.paginated &&
      !lines.some(({ sentence }) => sentence.tokens.some(mayAnswer))
    return this.silent
  }

  /** By what everybody is called who tells anything in the text. */
  private speaking(): ReadonlySet<string> {
    this.voices ??= new Set(
      this.story.lines.flatMap((line) => line.told.flatMap(({ source }) => [...calledBy(line, source)])),
    )
    return this.voices
  }
}

const mayAnswer = ({ lemma }: Token): boolean =>
  MAY_ANSWER.test(lemma) || DENYING.has(lemma) || DENIALS.has(lemma) || REJECTING.has(lemma) || GROUNDLESS.has(lemma)
