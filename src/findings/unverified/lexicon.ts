// Word classes that several rules of this folder name in their patterns (#be, #adverb, …).

const words = (list: string): readonly string[] => list.trim().split(/\s+/)

export const CLASSES: Readonly<Record<string, readonly string[]>> = {
  be: words("is are was were be been being am 's 're"),
  have: words("has have had having 've"),
  not: words("not n't never cannot hardly"),
  det: words('a an the this that these those some any no another each every his her its their our my your'),
  poss: words("his her its their our my your 's"),
  subject: words('he she it they we i you there'),
  object: words('him her them us me it you'),
  question: words('whether if how why what when where who which'),
  adverb:
    words(`also still now yet even already immediately currently initially generally widely commonly long first then
    really officially independently publicly formally fully separately conclusively definitively quite entirely so
    reportedly previously later recently again repeatedly consistently strongly vehemently categorically vigorously
    flatly steadfastly always both all each never ever once twice further only just simply truly actually`),
  verify: words(
    'verify verified verifying corroborate corroborated substantiate substantiated authenticate authenticated',
  ),
  unverified: words('unconfirmed unverified unsubstantiated uncorroborated unproven unproved'),
  inquirer: words(`police investigators authorities detectives prosecutors officials officers agents experts doctors
    scientists researchers analysts officer detective investigator`),
  assertion: words(
    'allegation allegations accusation accusations claim claims assertion assertions contention contentions',
  ),
  account:
    words(`allegation allegations accusation accusations claim claims assertion assertions contention charge charges
    report reports account accounts suggestion suggestions story stories version findings finding characterization
    characterisation narrative notion idea description rumor rumors rumour rumours conclusion conclusions`),
  repel:
    words(`deny denies denied denying reject rejects rejected rejecting dismiss dismisses dismissed dismissing refute
    refutes refuted refuting rebut rebuts rebutted rebuffed dispute disputes disputed disputing denounced denounces
    disavowed`),
  groundless:
    words(`false untrue baseless unfounded groundless fabricated fake bogus absurd ridiculous outrageous ludicrous
    unsubstantiated fiction lies lie preposterous nonsense inaccurate disputed`),
  wrong:
    words(`wrongdoing involvement knowledge responsibility guilt misconduct meddling collusion interference complicity
    impropriety allegations accusations charges claims reports rumors rumours suggestions links ties role culpability
    liability negligence corruption bribery abuse assault harassment affair`),
  court: words('judge judges court courts panel board justices jury council regulator tribunal commission agency'),
  grantable: words(`request requests motion motions bail appeal appeals visa visas entry access application applications
    permission permit permits asylum parole petition petitions credentials claim coverage service services benefits care
    treatment funding funds right rights opportunity opportunities chance loan loans credit admission entrance
    extension clemency pardon challenge bid license licence licences licenses custody victory release tenure space space
    passage membership leave status food water medicine help aid relief compensation insurance employment justice
    housing promotion voice vote hearing boarding training stay injunction`),
  person: words(`man men woman women person people gunman gunmen shooter shooters attacker attackers killer killers
    terrorist terrorists militant militants bomber bombers assailant assailants murderer thief thieves robber robbers
    rapist smuggler smugglers hacker hackers spy spies mastermind ringleader dealer dealers trafficker traffickers
    accomplice accomplices insurgent insurgents extremist extremists jihadist jihadists fighter fighters member members
    drunk burglar burglars arsonist poacher poachers pirate pirates gang serial overdose suicide arson sabotage
    poisoning murder homicide theft fraud bomb explosive terror terrorism drug drugs islamist Islamic al-qaeda
    cyber hate war immigrant immigrants offender offenders criminal criminals perpetrator perpetrators
    looters kidnappers cheating abuse abuser drink`),
  illness: words(
    'cancer cancers case cases infection infections stroke concussion fracture covid heart tumor tumour tear',
  ),
  electorate: words(
    'voter voters electorate caucus caucusgoers caucus-goers supporters viewers buyers primary participants',
  ),
  sight: words('similar similarly identical alike different visibly strikingly'),
  stage: words(`in on at before with alongside from as onstage live together under next frequently regularly first
    there here`),
  prize: words(`victory credit title titles gold silver bronze medal medals crown championship trophy first second third
    place win wins wicket wickets seat seats lives life victims points prize prizes scalp point record records pole
    throne asylum benefits benefit compensation damages refund refunds expenses tax deduction deductions allowance credits
    sovereignty ownership territory island islands land inheritance money pension insurance independence mandate`),
  number: words('one two three four five six seven eight nine ten dozens hundreds thousands'),
  sighting: words('sign signs indication indications evidence hint hints'),
  mood: words(`angry sad happy relaxed tired calm nervous visibly emotional confident shaken frail surprised pale composed
    weary uneasy flustered upset unfazed comfortable uncomfortable worried healthy stunned confused distracted bored`),
  human:
    words(`people men women man woman officials official aides aide allies ally critics supporters opponents experts
    analysts scientists researchers lawyers lawyer attorney attorneys spokesman spokeswoman president minister senator
    manager director executive doctor doctors lawmakers lawmaker politicians republicans democrats residents neighbours
    neighbors families relatives parents members leaders leader workers unions voters activists campaigners advocates
    commentators observers economists host governor mayor chairman professor author columnist investigators police
    prosecutors authorities diplomats players teachers students staff employees protesters rebels militants strategists
    others some many`),
  weekday: words('monday tuesday wednesday thursday friday saturday sunday tomorrow tonight'),
}
