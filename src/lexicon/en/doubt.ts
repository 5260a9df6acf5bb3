// Words of doubt: what holds a claim at arm’s length, hedges it, or says that it is open. Each word once in its class; where the
// class alone does not decide, the rules of findings/unverified look at the sentence.

/** Verbs, in dictionary form. */
export const DOUBT_VERBS = {
  /** Says it without vouching for it. "Assert", "argue", "warn" are attribution (FINDINGS 5). */
  claims: 'claim contend insist maintain purport',
  denies: 'deny',
  /** Turns down what others say. */
  repels: 'reject dismiss refute rebut rebuff dispute denounce disavow repudiate counter',
  /** What facts and figures do, short of showing it. */
  points: 'suggest indicate imply signal',
  /** Finds out how it is. */
  establishes: 'determine establish prove ascertain clarify identify pinpoint conclude explain gauge disentangle ',
  /** Puts something forward, or not. */
  gives: 'give offer provide cite present produce supply show share disclose release detail specify reveal elaborate',
  /** What somebody is able to do. */
  skill: `speak read write swim sing dance cook spot recognise recognize carry lift hold seat fit accommodate store juggle spell type
    knit ride skate ski whistle sew seduce outrun outsell memorise memorize recite`,
  senses: `see hear feel smell sense sleep tell remember recall imagine understand afford believe wait help resist bear stand
    walk breathe count rely notice taste watch`,
  /** What the public is allowed to do. */
  granted: `apply request submit register enrol enroll enter choose vote appeal attend file visit order reserve book renew bring carry
    park use pay ask access opt select nominate contact call email send join view download purchase buy redeem return cancel donate
    subscribe participate borrow lend swap exchange swim camp cycle fish ride`,
  /** What nobody else may do with a text. */
  published: 'publish broadcast reproduce redistribute copy rewrite use transmit cache sell modify',
  /** What people say or think, as a figure of speech. */
  musing:
    'argue say think wonder expect imagine assume recall object remember consider ask quibble add forgive conclude infer',
  /** Tells what a thing is or has in it, not what happens. */
  defines: 'mean involve entail include range vary depend differ',
  /** Of an act that was possible and did not come. */
  scores: 'score win save equalise equalize finish lead qualify convert net beat',
  /** What people are told to do. */
  duties:
    'wear tip bring pay dress comply behave adhere obey abide follow observe provide meet attend uphold respect report maintain',
  /** Feelings and states of mind that do not seem to be there. */
  minds: 'care mind matter notice understand know get want like',
  /** What a court or an office settles. */
  decides: 'rule declare decide decree order allow permit let agree authorise authorize',
} as const

/** Nouns, in dictionary form. */
export const DOUBT_NOUNS = {
  allegation: 'allegation accusation claim assertion contention insinuation insistence',
  /** What else can be said and turned down. */
  account: `charge report account suggestion story version finding characterization characterisation narrative notion idea description
    rumour rumor conclusion denial`,
  fear: 'fear worry concern speculation suspicion skepticism scepticism',
  sign: 'sign indication evidence hint clue suggestion',
  chance: 'possibility chance likelihood probability prospect risk danger potential',
  /** What is asked when it is not known. */
  open: `cause motive reason whereabouts fate identity condition origin source circumstance extent toll number timeline goal purpose
    relationship link effect impact future timing outcome status scale nature details distance location sequence time date age value size amount reasons`,
  proof: 'evidence proof substantiation detail details information explanation specifics elaboration indication',
  /** What can be claimed for a fact. */
  claimed: 'responsibility control sovereignty innocence superiority',
  /** What is granted or refused. */
  grant: `request motion bail appeal visa entry access application permission permit asylum parole petition credential claim coverage
    service benefit care treatment funding fund right opportunity chance loan credit admission entrance extension clemency pardon
    challenge bid license licence custody victory release tenure space passage membership leave status food water medicine help aid
    relief compensation insurance employment justice housing promotion voice vote hearing boarding training stay injunction
    sanctuary sense momentum haven`,
  /** What belongs to law and trade, not to talk: "insurance claims". */
  entitled: `insurance medical damage damages tax asylum legal unemployment jobless benefit land territorial border expense disability
    death discrimination refugee baggage compensation warranty liability bankruptcy health wrongful`,
  /** What somebody is suspected of with no person behind the word. */
  illness:
    'cancer case infection stroke concussion fracture covid heart tumor tumour tear poisoning measles flu disease',
  wrong: `wrongdoing involvement knowledge responsibility guilt misconduct meddling collusion interference complicity impropriety
    allegation accusation claim report rumour rumor suggestion link tie role culpability liability negligence corruption bribery abuse
    assault harassment affair attack existence`,
  /** What may have been, and is asked after: "a possible link". */
  suspectedFact: `link tie violation collusion accomplice motive cause connection involvement exposure contamination fraud crime
    wrongdoing breach misconduct sighting match culprit explanation hack tampering conspiracy`,
  /** Words that people claim for themselves. */
  contested: `expert rebel caliphate leader friend ally reformer moderate journalist patriot evidence proof fact victim scandal reform
    referendum terrorist traitor elite election peacekeeper witness scientist`,
  public: `resident household tenant shopper pupil diner business applicant customer visitor voter member employee user reader student
    traveler traveller passenger guest parent patient owner anyone donor donation contribution participant child candidate person
    individual driver attendee cookie family couple holder fan nonprofit`,
} as const

/** Adjectives and adverbs, as they are written. */
export const DOUBT_WORDS = {
  guess: 'probably possibly presumably conceivably potentially',
  slightGuess: 'perhaps maybe',
  face: 'apparently seemingly',
  arm: 'purportedly purported supposedly ostensibly',
  unknown: 'unclear unknown undetermined unresolved uncertain murky hazy unexplained',
  unverified: 'unconfirmed unverified unsubstantiated uncorroborated unproven unproved',
  /** The writer has settled it. */
  settled:
    'false untrue debunked bogus discredited wrong fake falsely wrongly incorrectly baselessly mistakenly erroneously untruthfully',
  groundless: `false untrue baseless unfounded groundless fabricated fake bogus absurd ridiculous outrageous ludicrous unsubstantiated
    fiction lies lie preposterous nonsense inaccurate disputed`,
  outlook:
    'likely unlikely doubtful set certain poised doomed headed bound destined inevitable ready safe intent shaky assured',
  /** What makes "is … to" a forecast. */
  sure: 'certain bound poised destined guaranteed primed',
} as const

export type DoubtVerb = keyof typeof DOUBT_VERBS
export type DoubtNoun = keyof typeof DOUBT_NOUNS
export type DoubtWord = keyof typeof DOUBT_WORDS
