// Words for people as a copy desk sorts them, and those that WordNet lacks or ranks behind another meaning.
import type { NounRow } from '../row'

export const PEOPLE: readonly NounRow[] = [
  // AP, "Anonymous sources": never "a source" alone; the reader must learn who, and why they know.
  { is: ['person', 'bare'], words: 'source insider person people individual somebody someone tipster leaker' },
  // "Critics say": one of many, whom nobody could find (Poynter and Reuters call these weasel attributions).
  {
    is: ['person', 'crowdRole'],
    words: `critic expert analyst observer skeptic sceptic cynic opponent supporter proponent advocate detractor
      defender admirer economist commentator pundit historian scholar investor voter activist campaigner
      environmentalist progressive moderate centrist leftist rightist specialist watcher forecaster theorist
      traditionalist purist nationalist feminist reader viewer follower fan citizen consumer taxpayer ethicist
      blogger netizen separatist hawk dove hardliner liner reformer moderniser modernizer bull bear technologist
      folk user commenter doubter naysayer booster believer apologist enthusiast sympathiser sympathizer
      well-wisher listener spectator punter redditor tweeter`,
  },
  // Peoples, faiths and parties. A dove or a bear is an animal too, but as rarely in the news as a tory is a tree.
  {
    is: ['person', 'crowdRole', 'demonym'],
    words: `democrat republican conservative liberal unionist loyalist evangelical jew mormon orthodox russian ukrainian
      westerner latina african welshwoman dutchwoman greek pole brexiteer remainer corbynite blairite marxist
      communist socialist libertarian`,
  },
  { is: ['person', 'spokesperson'], words: 'spokesman spokeswoman spokesperson' },
  // Any reader can look up who holds it.
  {
    is: ['person', 'office'],
    words: `president premier chancellor king queen pope pontiff monarch emperor empress sultan emir prince princess
      speaker ayatollah taoiseach tánaiste caliph shah tsar czar pharaoh kaiser doge`,
  },
  { is: ['person', 'counsel'], words: 'lawyer attorney counsel solicitor barrister litigator' },
  { is: ['person', 'counsel', 'crowdRole'], words: 'representative' },
  // A few of them speak as one.
  {
    is: ['person', 'crowd'],
    words: `staff crew couple duo trio pair personnel workforce troop quartet quintet twosome threesome foursome`,
  },
  { is: ['person', 'kin', 'crowd'], words: 'family household kin' },
  {
    is: ['person', 'kin'],
    words: `mum fiance fiancee fiancé fiancée stepfather godparent godmother godfather ex triplet`,
  },
  {
    is: ['person'],
    words: `founder cleaner climber cabbie millennial tween ceo cfo coo cto cio vp mp mep msp gp dj mc vip emt
      coworker ally bundler agent blower medic local protestor
      regulator principal counterpart acquaintance enemy policymaker guru chair co-chair vice-chair frontliner
      youtuber influencer vlogger podcaster streamer tiktoker instagrammer gamer carer childminder jihadist
      islamist showrunner sysadmin barista crewmember crowdfunder dealmaker decision-maker dogwalker dog-walker
      exec ex-con first-responder first-timer grad homebuyer jobseeker mayoress midfielder physio zookeeper
      mogul au-pair anchorwoman anchor commuter alderwoman ombudswoman constituent gunwoman shooter bomber
      fraudster servicewoman`,
  },
  // A person now and then, most often something else: "models say" needs a look at what stands around it.
  { is: ['personSecondary'], words: 'voice mind heart soul star head talent' },
  { is: ['personSecondary', 'crowdRole', 'thing'], words: 'poster' },
  { is: ['personSecondary', 'document'], words: 'figure model' },
]
