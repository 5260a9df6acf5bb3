// What the article tells about an unnamed source: what it gives, then in one line what it does not, and behind a button whose
// rules these are. Missing is not wrong.
import type { Fact, Mention, Profile } from '../../findings/model'
import { type FactName, ruleText } from '../../report/newsroom-rules'
import { profileLines } from '../../report/texts'
import { words } from '../../words/browser'
import { keyOf } from '../../words/words'
import { excerpt } from './excerpt'
import { Icon } from './icons'
import type { CardReport } from './messages'
import { WhyItMatters } from './why'

interface Row {
  fact: FactName
  label: string
  inSentence: string
  value: string
  given: boolean
  /** The words that show it, where they say more than the value does. */
  quote: string | null
}

/** "A" for one source shows nothing. */
const LEAST_QUOTE = 3

/** In the order of profileLines. */
const FACTS = ['description', 'number', 'knowledge', 'whyUnnamed', 'side', 'toWhom', 'borneOut'] as const

/** The outlet's name and an exact number are the value already. */
const isTold = (fact: FactName, { number }: Profile): boolean =>
  fact === 'toWhom' || (fact === 'number' && number.value === 'exact')

/** @param said the words of the mark itself, which the card quotes already */
function rowsOf(profile: Profile, report: CardReport, said: string): Row[] {
  return profileLines(profile, words).map((line, at) => {
    const fact = FACTS[at]!
    const { evidence }: Fact<string> = profile[fact]
    const quote = line.given && evidence[0] && !isTold(fact, profile) ? excerpt(report, evidence[0]) : ''
    const shown = quote.length < LEAST_QUOTE || said.includes(quote) || line.value.includes(quote)
    return { fact, ...line, quote: shown ? null : quote }
  })
}

/** What only this mention tells; plain statements, neither given nor missing. */
function mentionFacts({ delivery, substance, place }: Mention): [FactName, string][] {
  const facts: [FactName, string][] = [
    ['delivery', words.say(keyOf('card_delivery', delivery.value))],
    ['substance', words.say(keyOf('card_substance', substance.value))],
  ]
  if (place !== 'later') facts.push(['place', words.say(keyOf('card_place', place))])
  return facts
}

interface Props {
  profile: Profile
  mention?: Mention
  report: CardReport
  said: string
}

export function ProfileList({ profile, mention, report, said }: Props) {
  const rows = rowsOf(profile, report, said)
  const given = rows.filter((row) => row.given)
  const missing = rows.filter((row) => !row.given)
  const told = mention ? mentionFacts(mention) : []
  return (
    <section class="profile" aria-label={words.say('card_profile')}>
      {given.length > 0 && (
        <ul class="given">
          {given.map((row) => (
            <li key={row.fact} class="given-fact">
              <span class="sign" role="img" aria-label={words.say('card_given')}>
                <Icon name="check" />
              </span>
              <span class="label">{row.label}</span>
              <span class="told">
                {row.value} {row.quote && <q>{row.quote}</q>}
              </span>
            </li>
          ))}
        </ul>
      )}
      {missing.length > 0 && (
        <p class="aside missing">
          {words.say(
            'card_missing',
            new Intl.ListFormat(words.locale, { type: 'unit', style: 'short' }).format(
              missing.map(({ inSentence }) => inSentence),
            ),
          )}
        </p>
      )}
      {told.length > 0 && <p class="aside">{told.map(([, text]) => text).join(' · ')}</p>}
      <WhyItMatters
        rules={[...missing.map(({ fact }) => fact), ...told.map(([fact]) => fact)].map((fact) => ruleText(fact, words))}
        policies={report.article.policies}
      />
    </section>
  )
}
