// The nouns that name sources, by what they tell the reader about who speaks.
import type { Token } from '../../language/language'

/**
 * - `bare`: nothing but "a source" (AP bars it alone)
 * - `role`: people with a job or a place in the story
 * - `crowd`: nobody could count or find them
 * - `spokesperson`: speaks for a body, so the body speaks
 * - `office`: one holder at a time, whom any reader can look up
 * - `institution`: a body that answers for what it says
 * - `document`: something written or recorded
 * - `outlet`: news media in general; a named one is an institution
 */
export type NounClass = 'bare' | 'role' | 'crowd' | 'spokesperson' | 'office' | 'institution' | 'document' | 'outlet'

const LISTS: Record<NounClass, string> = {
  bare: 'source insider person individual somebody someone tipster leaker',
  role: `official officer ceo cfo owner aide adviser advisor diplomat envoy negotiator mediator lawmaker legislator senator congressman
    congresswoman representative delegate councilman councilwoman councillor politician minister deputy operative strategist
    staffer employee worker coworker colleague associate confidant confidante friend ally donor fundraiser bundler backer
    executive manager director boss chief leader banker broker dealer trader lawyer attorney judge juror
    detective agent spy informant whistleblower blower defector dissident soldier commander general fighter militant rebel
    veteran pilot sailor captain guard doctor physician nurse surgeon medic paramedic firefighter rescuer responder teacher
    professor lecturer student pupil parent mother father daughter son sister brother cousin uncle aunt wife husband widow
    family relative neighbour neighbor resident villager local passerby bystander onlooker witness eyewitness survivor
    victim patient refugee migrant seeker detainee prisoner inmate hostage deportee protester protestor demonstrator marcher
    striker farmer fisherman shopkeeper shopper customer passenger driver tenant homeowner landlord man woman boy girl child
    teenager youth guest attendee participant organizer organiser member candidate rival challenger businessman
    businesswoman entrepreneur contractor supplier vendor consultant engineer technician scientist researcher academic
    author writer editor reporter journalist correspondent producer photographer artist actor actress musician player coach
    teammate trainer athlete referee priest pastor imam rabbi cleric bishop monk nun elder conservationist planner
    regulator inspector accountant counsellor counselor therapist psychologist psychiatrist superintendent principal clerk
    secretary assistant counterpart subordinate superior predecessor successor appointee nominee bureaucrat technocrat
    partner shareholder stakeholder creditor bondholder landowner buyer seller bidder intermediary middleman courier
    smuggler suspect defendant plaintiff complainant accuser client subscriber tourist visitor traveller traveler pensioner
    retiree captive classmate roommate housemate acquaintance girlfriend boyfriend lover fiance fiancee nephew niece
    grandson granddaughter grandmother grandfather guide ranger trucker miner waiter waitress bartender chef ambassador
    consul commissioner governor mayor sheriff chairman chairwoman chairperson cop policeman policewoman trooper constable
    lieutenant sergeant colonel servant peer backbencher handler interpreter pollster lobbyist adjuster staff crew moderator speechwriter commenter foe enemy national policymaker`,
  crowd: `critic expert analyst observer skeptic sceptic cynic opponent supporter proponent advocate detractor defender admirer
    economist commentator pundit historian scholar investor voter activist campaigner environmentalist democrat republican
    conservative liberal progressive moderate centrist leftist rightist tory christian muslim jew catholic protestant
    american briton european israeli palestinian russian ukrainian iranian arab westerner latino hispanic
    specialist watcher forecaster theorist traditionalist purist nationalist feminist reader viewer follower fan citizen
    consumer taxpayer ethicist blogger netizen unionist loyalist separatist hawk dove hardliner liner reformer moderniser
    modernizer bull bear evangelical technologist folk`,
  spokesperson: 'spokesman spokeswoman spokesperson spokespeople spokesmen spokeswomen',
  office: `president premier chancellor king queen pope pontiff monarch emperor sultan emir prince princess speaker ayatollah
    taoiseach`,
  institution: `police army navy military force government cabinet administration ministry department agency bureau office
    authority council committee commission board court tribunal parliament senate congress house assembly legislature party
    campaign company firm bank corporation group organization organisation association union federation league alliance
    coalition institute institution university college school hospital clinic church foundation charity trust fund network
    station newspaper paper magazine journal website site blog broadcaster publisher newsroom tabloid airline carrier
    manufacturer maker automaker carmaker retailer operator utility service team club side squad unit brigade faction wing
    movement militia regime junta state nation country city county town village community kingdom republic embassy consulate
    mission delegation prosecution defence defense prosecutor investigator watchdog ombudsman tank nonprofit ngo
    consortium exchange brokerage insurer lender chain brand startup studio label judiciary treasury leadership management
    presidency coroner panel taskforce inquiry inspectorate probe enforcement camp headquarters platform pac`,
  document: `report study survey poll memo memorandum email mail letter note message text cable document dossier file record
    transcript filing lawsuit suit complaint indictment affidavit warrant petition motion brief ruling opinion order verdict
    statement release communique dispatch bulletin notice advisory guidance manual book biography memoir article story
    column editorial post tweet data figure statistic census review audit assessment analysis estimate research agreement
    treaty contract constitution law bill resolution draft proposal plan blueprint manifesto recording tape video footage
    photograph photo picture image screenshot diary log receipt invoice ad advertisement spreadsheet presentation briefing
    paperwork archive evidence finding correspondence`,
  outlet: 'media press',
}

const CLASS_OF = new Map<string, NounClass>()
for (const [name, list] of Object.entries(LISTS) as [NounClass, string][])
  for (const word of list.split(/\s+/)) if (!CLASS_OF.has(word)) CLASS_OF.set(word, name)

const IRREGULAR: Record<string, string> = {
  people: 'people',
  men: 'man',
  women: 'woman',
  children: 'child',
  businessmen: 'businessman',
  businesswomen: 'businesswoman',
  policemen: 'policeman',
  congressmen: 'congressman',
  fishermen: 'fisherman',
  councilmen: 'councilman',
  chairmen: 'chairman',
  wives: 'wife',
  spokespeople: 'spokesperson',
  spokesmen: 'spokesman',
  spokeswomen: 'spokeswoman',
  passersby: 'passerby',
  police: 'police',
  media: 'media',
  press: 'press',
  data: 'data',
  staff: 'staff',
}

/** The singular of a noun in lower case, as far as the lexicon needs it. */
export function singular(lower: string): string {
  const known = IRREGULAR[lower]
  if (known) return known
  if (CLASS_OF.has(lower) || lower.length < 4 || !lower.endsWith('s') || lower.endsWith('ss')) return lower
  if (lower.endsWith('ies')) return `${lower.slice(0, -3)}y`
  const short = lower.slice(0, -1)
  if (CLASS_OF.has(short)) return short
  if (/(?:ch|sh|x|ss|z)es$/.test(lower)) return lower.slice(0, -2)
  return short
}

/** Compounds and endings that make words for people, so that no list of trades is ever complete: "churchwarden", "geologist". */
const TRADE =
  /^.{2,}(?:warden|keeper|worker|goer|holder|dweller|monger|wright|smith|ologist|grapher|nomist|trician|matician|sician|woman|women|mate)s?$/

/** The class of a head noun; null for a noun that says nothing about who speaks. */
export function nounClass(token: Token): NounClass | null {
  if (token.lower === 'people') return 'bare'
  const listed = CLASS_OF.get(singular(token.lower))
  return listed ?? (token.tag === 'NOUN' && TRADE.test(token.lower) ? 'role' : null)
}

export function isPlural(token: Token): boolean {
  const { lower } = token
  if (lower === 'people' || lower === 'police' || lower === 'media' || lower === 'staff') return true
  return singular(lower) !== lower && lower !== 'press'
}
