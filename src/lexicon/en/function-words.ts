// Words that hold a sentence together, by class, each with what must stand behind them.

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** A noun must follow. "'s" after a noun is of their kind. */
export const DETERMINERS = list('a an the my your our their its every no whose his')

/** Something must follow, though a stranded one can end a sentence ("something to be proud of"). */
export const PREPOSITIONS = list(
  `of in on at by for with from to into onto during against between among amid via per despite including toward towards
  upon within without throughout beyond beneath beside besides unlike like concerning regarding versus than as about
  across along alongside under behind through after before over around since until till off out up down above below
  near past outside inside except worth`,
)

/** Open a clause that needs a verb of its own. */
export const OPENERS = list(
  `that which who whom whose because although though while whereas if whether unless until when whenever where wherever why`,
)

/** Of them those that need no subject behind them to be what they are. */
export const RELATIVES = /^(?:who|which)$/

/** A second part must follow. */
export const CONJUNCTIONS: ReadonlySet<string> = new Set([
  ...'and or but nor how what so yet'.split(' '),
  ...[...OPENERS].filter((word) => !/^(?:whose|until)$/.test(word)),
])

/** The rest of the verb must follow, or what the subject is. */
export const AUXILIARIES = list(
  `is are was were be been being am has have had will would may might can could must shall should cannot do does did
  not 's 're 've 'll 'd 'm n't`,
)

/** A noun, an adjective or a count must follow, or nearly always does. */
export const QUANTIFIERS = list(
  `this these those very more most such each both either neither several some many few any other another certain
  various numerous multiple quite rather nearly almost approximately roughly too just only even especially particularly
  particular own much less least all mostly primarily merely simply fully highly increasingly relatively extremely
  longtime`,
)

/** Prepositions that also stand alone after a verb: "grew up", "went on", "as noted before". */
export const PARTICLES = list(
  `in on up out down off over away back around through along across behind under before after since outside
  inside beyond above below near past`,
)

/** Words that hold a sentence together and say nothing by themselves. */
export const isFunctionWord = (word: string): boolean =>
  [PREPOSITIONS, CONJUNCTIONS, AUXILIARIES, DETERMINERS].some((words) => words.has(word))

/** Quantifiers that can be an object themselves: "she wanted more". */
export const STANDS_ALONE = list(
  'this these those more most such each both either neither several some many few any much less least all another own certain',
)
