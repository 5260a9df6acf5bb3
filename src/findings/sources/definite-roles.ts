// How definite roles ("the official", "both candidates") point back: which need somebody introduced before them, and which are known.

const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** Roles that nobody can identify without an introduction: "the official said" points to somebody met before. */
export const NEED_INTRODUCTION = set(
  'official source aide diplomat insider adviser advisor executive staffer operative informant whistleblower employee person',
)
/** Roles with an errand: they need an introduction as well, unless somebody named was just speaking, who may be meant. */
export const ON_ERRAND = set('envoy negotiator mediator delegate agent')
/** Roles by which copy likes to call a named person once more: they need an introduction where nobody is named before. */
export const SECOND_NAMES = set(
  'lawmaker legislator politician manager banker trader broker strategist expert analyst consultant lobbyist ceo cfo',
)
/** People of public life, whom a definite plural takes for known: "both candidates said" after their names. */
export const PUBLIC = set(
  'candidate contender rival senator governor leader player parent brother sister nominee opponent republican democrat author',
)
