// Words that want another behind them: where a sentence ends on one, something is missing.

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Only ever stands before a name or a noun. */
export const TITLES = list(
  `mr mrs ms dr sen rep gov lt col gen capt sgt prof rev hon president-elect prime vice attorney deputy new san los las
  saint st el puerto hong abu ivory sri saudi`,
)

/** Adjectives that stand before a noun and hardly ever close a sentence. */
export const ATTRIBUTIVES = list(
  `former upcoming main mere entire sheer utter federal presidential congressional medical economic political national
  international financial nuclear annual additional potential previous initial key senior global foreign domestic
  civil legal judicial electoral constitutional parliamentary
  ministerial governmental municipal regional provincial industrial agricultural environmental educational
  cultural social scientific technological historical traditional current recent ongoing forthcoming subsequent ensuing
  major minor sole fellow latest third fourth fifth massive broader wider larger bigger new big huge sexual
  racial ethnic religious naval urban rural fiscal monetary budgetary maritime diplomatic
  humanitarian armed bipartisan partisan sectarian strategic tactical operational logistical unrelated unprecedented
  `,
)

/** Verbs that need an object or a complement to make sense, in their dictionary form. */
export const TRANSITIVES = list(
  `accuse acknowledge acquire address adopt advocate affect alert allow alter anger announce appoint assemble assert
  assess assign attract attribute avoid ban bar become believe blame block bolster bring build cast cause champion
  challenge characterize cite claim command commission compel comprise concede condemn conduct confirm confront
  consider constitute construct consume contain contend contradict convene convey convince create criticize cross
  cultivate damage deal declare decry deem deepen defeat defy delete deliver demand denounce deny depict deploy
  derail describe deserve designate destroy detail deter determine develop devote direct disclose discourage discuss
  dismantle dismiss display distribute distract donate dub earn ease echo eliminate embrace emphasize employ enable
  encompass encounter encourage endorse enforce enjoy enlist ensure entail equate erase escape establish evaluate
  examine exceed exclude exert exploit explore expose express face favor favour feature find foil force foster frame
  fuel fund gain garner generate give grant grab greet guarantee guide handle harbor harm highlight hire hit host
  identify ignore illustrate impact impede implement imply impose impress inflict influence inform inherit inject
  insert insist inspire instruct intend introduce invade invest investigate invite involve invoke issue join justify
  keep lack launch let lift liken limit list lobby locate maintain make mark meet mention mock name need neglect
  nominate obtain occupy offend offer oppose order organize organise outline oust overcome overhaul override
  overthrow overturn owe own portray pose possess praise predict present preserve prevent prioritize process proclaim
  produce prohibit promote prompt propose prosecute protect prove provide provoke publish pump pursue put quell
  question quote raise ratify reach receive reflect regard reinforce reject release relinquish rely remove render
  renew repeal replace represent reprise request require rescind resemble resist resolve restore restrict resume
  retain reveal reverse revise revive revoke risk rout sabotage satisfy scrap seek seize select send set shape shed
  shoulder show sign signal slam solve spark specify spend sponsor spread spur squander stage stoke strengthen stress
  strip submit subsidize substitute suggest supply support suppress surpass surround suspend sustain tackle taint take
  target tell thank threaten throw topple tout track trail transform treat trigger trumpet trust uncover undergo
  undermine undertake unify unleash unveil uphold urge use utilize value vet veto view violate visit wage want weaken
  wear weigh welcome wield wish wreak seem tend intend attempt strive add mean aim`,
)

/** In the word list only as abbreviations or Latin, which news writes with a capital, a full stop or not at all. */
export const FRAGMENTS = list(
  `dis dec mil rep rev con sen gen sec def ref sub int min gov ser sup cam par cur mon und sur det pol nat pre pro
  com des tra ter lea mar nov sep oct feb aug jan apr dep est inc ind int loc med mod obs occ opp org orig pat perf
  prod prof prov pub rec reg rel res sci sim soc spec std str syn tem tot ven vol sta`,
)
