// Some kinds of text hedge for a living: a health explainer, a weather forecast, a sports preview. Their hedges are right
// and wait for a wish (strength slight). Told by the words of the trade, in the article as a whole or in the sentence.
import type { Sentence } from '../../language/language'
import type { Rule } from '../../rule'
import { SentenceCache } from '../sentence-cache'

/** In `fires` the text is of the topic as a whole, in `silent` it only touches it. */
interface Topic extends Rule {
  words: ReadonlySet<string>
}

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

export const TOPICS: readonly Topic[] = [
  {
    id: 'health',
    why: 'Advice on health hedges because medicine does.',
    words: words(`symptom symptoms patient patients disease diseases dose doses diet diets vitamin vitamins supplement
      supplements insomnia calories inflammation immune clinical medication medications chronic disorder disorders
      therapy therapies diabetes obesity cholesterol hormone hormones nutrients protein fiber fibre allergy allergic
      allergies asthma lung lungs infection infections bacteria virus viruses vaccine vaccines tumor tumour cancer
      cancers depression anxiety stroke dementia arthritis kidney liver digestive appetite cravings overeating eating
      fasting weight sleep metabolism blood skin pregnancy diagnosed diagnosis treatment treatments researchers`),
    fires: [
      'Fasting may raise the risk of overeating. A diet rich in fiber could ease cravings and calm the appetite, and ' +
        'good sleep may help patients with chronic inflammation.',
    ],
    silent: ['The minister may resign over the patient files. Parliament votes on Monday, and the party could split.'],
  },
  {
    id: 'weather',
    why: 'A forecast is a hedge by its nature.',
    words: words(`rain rainfall snow snowfall showers temperature temperatures degrees storm storms wind winds gusts
      forecast forecasters meteorologist meteorologists sunshine cloudy clouds humid humidity thunderstorms hurricane
      tornado tornadoes cyclone typhoon fog frost thaw drizzle hail blizzard sleet inland coastal highs lows overnight
      landfall flooding celsius fahrenheit weaken`),
    fires: [
      'Showers may reach the coast overnight. Winds could gust to forty, with snow inland and temperatures near zero degrees before a thaw.',
    ],
    silent: ['The storm over the budget may weaken the party. Members could leave, and talks are likely to drag on.'],
  },
  {
    id: 'sport',
    why: 'A preview of a match can only guess.',
    words: words(`match matches season coach league striker midfielder defender goalkeeper goal goals playoff playoffs
      quarterback squad kickoff kick-off fixture fixtures tournament semifinal semi-final quarterfinal championship
      innings wicket wickets pitcher roster lineup halftime touchdown touchdowns inning bullpen goalie puck linebacker
      rebounds penalty scorer relegation substitute teammates fullback winger dugout nfl nba nhl mlb fifa uefa`),
    fires: [
      'The striker may miss the match. The coach could start a new midfielder, and the league season ends with a ' +
        'fixture against the cup holders, whose goalkeeper is likely to play.',
    ],
    silent: ['The coach of the debate team may win the championship of ideas. The campaign could use the money.'],
  },
]

/** Fewer different words of the trade than this make no article of it. */
const DISTINCT = 5
/** Their least share of all tokens in an article of the trade. */
const SHARE = 0.025
/** Different words of the trade that make one sentence speak of it. */
const DISTINCT_IN_SENTENCE = 2

const BY_WORD = new Map<string, Topic>()
for (const topic of TOPICS) for (const word of topic.words) if (!BY_WORD.has(word)) BY_WORD.set(word, topic)

interface Tally {
  hits: number
  distinct: Set<string>
}

const kept = new SentenceCache<string[]>((found) => found)
const wordsOfTrades = ({ tokens }: Sentence): string[] =>
  tokens.flatMap(({ lower }) => (BY_WORD.has(lower) ? [lower] : []))

function tally(sentences: readonly Sentence[]): Map<Topic, Tally> {
  const tallies = new Map<Topic, Tally>()
  for (const sentence of sentences)
    for (const word of kept.of(sentence, () => wordsOfTrades(sentence))) {
      const topic = BY_WORD.get(word)!
      const so = tallies.get(topic) ?? { hits: 0, distinct: new Set() }
      so.hits++
      so.distinct.add(word)
      tallies.set(topic, so)
    }
  return tallies
}

/** The topic that a whole text belongs to, if it is one that hedges rightly. */
export function topicOf(sentences: readonly Sentence[]): Topic | null {
  const total = sentences.reduce((sum, { tokens }) => sum + tokens.length, 0)
  for (const [topic, { hits, distinct }] of tally(sentences)) {
    if (hits >= SHARE * total && distinct.size >= DISTINCT) return topic
  }
  return null
}

/** Whether a single sentence in another story speaks of the weather, of a match or of health. */
export function speaksOfTopic(sentence: Sentence): boolean {
  return [...tally([sentence]).values()].some(({ distinct }) => distinct.size >= DISTINCT_IN_SENTENCE)
}
