// Figures that bear weight in a story (people hurt, sums, shares, growth) and stand there with no source. The riskiest
// kind: what makes a figure weigh, and what counts as its source, is data here; figure-passages.ts reads it.
// From: FINDINGS.md §2; the BBC's and Full Fact's guides on statistics (say where a number comes from).
import type { FindingRule } from '../../rule'

export interface FigureRule extends FindingRule {
  kind: 'unsourced-figure'
  /** Context patterns (pattern.ts) around the figure; one has to fit. */
  when: string[]
  /** Whether the figure is a sum of money with a magnitude, a share or a plain count. */
  measure: 'money' | 'share' | 'count'
}

/** As a pattern writes them (pattern.ts). */
const alternatives = (list: string): string => list.trim().split(/\s+/).join('|')

const PEOPLE = alternatives(`
  people civilians workers employees soldiers troops children women men students migrants refugees families
  patients victims passengers prisoners hostages police officers parents adults latinos customers supporters
  drivers owners villagers households americans immigrants members inmates tourists veterans farmers teachers
  businesses companies animals acres lives protesters demonstrators homes houses jobs deaths cases infections
  casualties buildings schools hospitals
`)
const HARM = alternatives(`
  killed dead died injured wounded hurt missing displaced hostage detained evacuated homeless infected fled
  drowned abducted kidnapped jobless destroyed stranded affected deported jailed imprisoned burned damaged
`)
const HARMING = alternatives(`
  killed killing kills kill injured injuring wounded wounding displaced displacing detained evacuated
  evacuating claimed kidnapped abducted destroyed destroying damaged infected infecting jailed deported
`)
const WEIGHING = alternatives(`
  cost costs costing damage damages aid spent spending spend raised lost losses loss owes debt deficit budget
  funding stolen investment fraud relief loans bailout donated donating donations fine settlement taxes
  invested invest invests poured pouring pours grant grants totaling totalling worth owing owe bribes
  subsidies reparations ransom
`)

const MOVED = alternatives(`
  rose risen rises fell fallen falls grew grown grows increased decreased dropped climbed soared plunged
  declined jumped surged shrank doubled cut
`)

export const FIGURE_RULES: readonly FigureRule[] = [
  {
    id: 'figure/people-harmed',
    kind: 'unsourced-figure',
    strength: 'moderate',
    why: 'How many were killed, hurt or held weighs more than any other number.',
    says: 'reason_figure',
    measure: 'count',
    when: [
      `_ of? …2 ${PEOPLE} …4 ${HARM}`,
      `${HARMING} at|more|nearly|some|about|around|up|over|almost? least|than|to? _ of? …2 ${PEOPLE}|others`,
      `left|leaving at|more|nearly|some|about|around? least|than? _ of? …2 ${HARM}`,
      `_ were|was|have|has been? ${HARM}`,
    ],
    fires: ['More than 200 people have been taken hostage.', 'The quake killed at least 1,300 people.'],
    silent: ['The quake killed at least 1,300 people, officials said.', 'The hall seats 200 people.'],
  },
  {
    id: 'figure/crowd',
    kind: 'unsourced-figure',
    strength: 'moderate',
    why: 'How many live, march or flee is counted by somebody; small numbers can be seen.',
    says: 'reason_figure',
    measure: 'count',
    when: [`_:thousands|hundreds|millions of …2 ${PEOPLE}`, `_ …1 ${PEOPLE}`],
    fires: ['Tens of thousands of workers walked out.', 'About 40,000 people live in the camp.'],
    silent: ['About 40,000 people live in the camp, the ministry said.', 'The coach carried 30 people.'],
  },
  {
    id: 'figure/money',
    kind: 'unsourced-figure',
    strength: 'moderate',
    why: 'A sum that was lost, spent or owed is somebody’s account.',
    says: 'reason_figure',
    measure: 'money',
    when: [`${WEIGHING} …5 _`, `_ …4 ${WEIGHING}`],
    fires: ['The storm caused damage of $2.5 billion.', 'The city owes £40 million in debt.'],
    silent: ['The storm caused damage of $2.5 billion, the insurer said.', 'The phone costs $800.'],
  },
  {
    id: 'figure/share',
    kind: 'unsourced-figure',
    strength: 'moderate',
    why: 'A share of a whole comes from a count or a poll.',
    says: 'reason_figure',
    measure: 'share',
    when: ['_ of', 'than|about|nearly|some|almost|only|to|over|just _ NOUN'],
    fires: ['Some 40 percent of the population has no clean water.'],
    silent: [
      'Some 40 percent of the population has no clean water, the agency reported.',
      'He cut the price by 40 percent.',
    ],
  },
  {
    id: 'figure/growth',
    kind: 'unsourced-figure',
    strength: 'moderate',
    why: 'How much something rose or fell is measured against an earlier count.',
    says: 'reason_figure',
    measure: 'share',
    when: [`${MOVED} …2 by|to|from? …2 _`],
    fires: ['Rents rose by 30 percent in a year.'],
    silent: ['Rents rose by 30 percent in a year, the survey found.', 'Shares of the firm fell 3 percent.'],
  },
]

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Words that give a source, or say that one is given. */
export const SOURCING = words(`said says say saying according told tells reported reports report reporting showed shows
  show showing found finds find finding estimates estimated estimate estimating data survey surveys surveyed poll polls
  polled statistics census study studies research analysis analysts announced announces wrote writes cited citing cites
  counted tweeted testified statement filing filings calculated calculates projected projects projections forecast
  forecasts expects expected predicts predicted believes claims claimed alleged alleges accused argued argues added
  noted notes warned warns confirmed disclosed records documents indictment lawsuit reportedly ministry's figures
  promised pledged vowed interview book guide put puts unsubstantiated speaks tallies`)

/** Words of things that anyone can look up (markets, elections, sport, prices, history), of rules and plans, of mere talk. */
export const LOOKED_UP =
  words(`shares stock stocks index dow nasdaq futures points yen barrel bond yield yields earnings
  quarter quarterly analysts' vote votes voters ballots delegates precincts seats electoral turnout game season goals
  league points yards rebounds innings appearances price priced prices msrp discount off sale membership subscription horsepower mph
  battery screen resolution salary contract seconds minutes calories grams pounds miles kilometers km degrees celsius
  album film copies tickets box office album chart inc corp ltd nyse revenue
  profit profits euro sterling dollar tonne ounce package request bill legislation amendment pledge target goal
  january february march april june july august september october november december century centuries war ago
  your you i we my our fortune net will must shall require requires required illegal undocumented
  terms salary won win winning lead leads whom imagine`)
