// Roles as a copy desk sorts them: who can be looked up, who needs an introduction, who answers for what. Dictionary forms.
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Of whom a body, a place or a person has one: "Ford’s chief", "the Hezbollah leader". */
export const ONE_HOLDER = words(`
  minister secretary manager agent coach chief boss predecessor successor deputy director chairman chairwoman chair governor
  mayor ambassador commissioner sheriff captain leader author editor prosecutor ceo cfo owner head founder principal
  superintendent president commander mp msp mep rival challenger opponent`)

/** Offices whose holder any reader can look up, where it is said of what. */
export const LOOKED_UP = words(`
  minister secretary governor mayor ambassador sheriff commissioner chairman chairwoman general superintendent chief ceo judge
  prosecutor coroner pope magistrate referee`)

/** Those of a court or a town, and the parties to a case: known to whoever knows the case. */
export const OF_THE_CASE = words('defendant plaintiff accused judge magistrate coroner referee mayor governor')

/** A court speaks through them. */
export const BENCH = words('judge justice magistrate')

/** Relatives, beside those that the lexicon of nouns knows. */
export const KIN = words(`
  mother father mum mom dad son daughter brother sister wife husband widow widower uncle aunt cousin grandmother grandfather
  girlfriend boyfriend fiance fiancee parent family partner spouse stepfather stepmother grandparent sibling twin child`)

/** Those who write or carry out a study: known where the study or the body is. */
export const AUTHORS = words('researcher scientist author scholar academic engineer team pollster')

/** Those whom nobody can identify without an introduction, whoever else is named (AP: never "a source" alone). */
export const NEED_INTRODUCTION = words(`
  official source aide diplomat insider adviser advisor staffer operative informant whistleblower person witness resident
  envoy negotiator mediator delegate`)

/** Newsroom people: those of a named outlet speak as the outlet. */
export const NEWSROOM = words('journalist reporter correspondent photographer')

/** Experts by any name. */
export const EXPERTS = words('expert analyst specialist')

/** Bodies that are known without a name, in the plural too. */
export const ACCOUNTABLE = words(`
  police authority prosecutor investigator court military army navy government parliament congress regulator customs coastguard
  troop force fire emergency rescue service school hospital agency department`)

/** Private people, whom a reason for anonymity protects. */
export const PRIVATE_PEOPLE = words(`
  victim survivor child girl boy woman man mother father parent patient witness whistleblower blower informant resident refugee
  migrant student employee worker teacher nurse doctor neighbour neighbor relative daughter son family prisoner detainee
  defector dissident activist protester`)

/** Those whom a story calls by a given name alone to protect them; of others a single name is a surname. */
export const GIVEN_NAME_ROLES: ReadonlySet<string> = new Set([
  ...PRIVATE_PEOPLE,
  ...words(
    'soldier captain sergeant fighter commander medic pilot conscript deserter volunteer farmer driver shopkeeper pensioner',
  ),
])
