// Words of claim and answer: what an accusation is made with, and what it is met with. Dictionary forms.
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Verbs and nouns that say somebody did wrong: there is a side that can answer. */
export const ACCUSING = words('accuse allege allegation accusation blame alleged allegedly')

/** Nouns for what is said against somebody, as they stand in an answer to it: "denied the allegations". */
export const CHARGES = words(`
  allegation accusation claim charge assertion insinuation suggestion contention criticism complaint report rumour rumor
  characterization characterisation account narrative notion idea description portrayal assessment version story
  conclusion finding statement remark comment lawsuit suit reporting article theory wrongdoing involvement misconduct
  responsibility guilt knowledge impropriety collusion link tie`)

/** What is denied without a word on what it was: it answers whatever was said against them. */
export const WRONGDOING = words('wrongdoing misconduct impropriety guilt wrong involvement responsibility')

/** Verbs that say it is not so. */
export const DENYING = words('deny refute rebut disavow dispute contradict disprove')

/** Nouns that say it is not so. */
export const DENIALS = words('denial rebuttal')

/** Verbs that turn something away; an answer only where it is a charge that is turned away: "rejected the claims". */
export const REJECTING = words('reject dismiss repudiate rebuff rubbish slam decry denounce counter contest deride')

/** Verbs that name something: "called the claims false". */
export const NAMING = words(
  'call describe brand label dub dismiss characterize characterise condemn slam denounce term',
)

/** What a charge is called by those whom it does not suit. */
export const GROUNDLESS = words(`
  false untrue baseless unfounded groundless fabricated fabrication fake bogus absurd ridiculous outrageous ludicrous
  unsubstantiated fiction lie hoax preposterous nonsense inaccurate meritless frivolous defamatory libelous libellous
  slander smear nonsensical incorrect falsehood rubbish invented untruthful farcical laughable
  disinformation sham`)

/** What one does, or does not, when asked: "did not respond". */
export const ANSWERING = words('respond reply answer return comment')

/** What is asked for or with: "a request for comment". */
export const ASKED = words('request question comment inquiry enquiry email e-mail call message query interview')

/** What is refused in the court of a case and is no answer to a charge: "denied bail". */
export const GRANTED = words(`
  bail motion request petition appeal visa entry access application permit permission asylum parole coverage treatment
  right service opportunity chance loan credit admission clemency pardon stay injunction release leave benefit care aid
  service victory place spot`)

/** What bears out a claim, or would: "could not verify", "without evidence". */
export const VERIFYING = words('verify corroborate confirm substantiate authenticate')
export const EVIDENCE = words('evidence proof substantiation basis')
