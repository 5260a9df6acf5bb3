// What the article tells about an unnamed source, a line for each of the newsrooms' own rules: given, or not given. Missing is not wrong.
import type { Fact, Mention, Profile } from '../../findings/findings'
import { type FactName, NEWSROOMS, ruleText } from '../../report/newsroom-rules'
import type { Report } from '../../report/report'
import { profileLines } from '../../report/texts'
import { words } from '../../words/browser'
import { keyOf } from '../../words/words'
import { excerpt } from './excerpt'
import { Icon } from './icons'

interface Row {
  fact: FactName
  label: string
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
function rowsOf(profile: Profile, report: Report, said: string): Row[] {
  return profileLines(profile, words).map((line, at) => {
    const fact = FACTS[at]!
    const { evidence }: Fact<string> = profile[fact]
    const quote = line.given && evidence[0] && !isTold(fact, profile) ? excerpt(report, evidence[0]) : ''
    const shown = quote.length < LEAST_QUOTE || quote === said || line.value.includes(quote)
    return { fact, ...line, quote: shown ? null : quote }
  })
}

/** What only this mention tells; plain statements, neither given nor missing. */
function MentionFacts({ mention: { delivery, substance, place } }: { mention: Mention }) {
  const facts: [FactName, string][] = [
    ['delivery', words.say(keyOf('card_delivery', delivery.value))],
    ['substance', words.say(keyOf('card_substance', substance.value))],
  ]
  if (place !== 'later') facts.push(['place', words.say(keyOf('card_place', place))])
  return (
    <p class="aside">
      {facts.map(([fact, told], index) => (
        <span key={fact} title={ruleText(fact, words)}>
          {index > 0 && ' · '}
          {told}
        </span>
      ))}
    </p>
  )
}

interface Props {
  profile: Profile
  mention?: Mention
  report: Report
  said: string
}

export function ProfileList({ profile, mention, report, said }: Props) {
  const rows = rowsOf(profile, report, said)
  const given = rows.filter((row) => row.given).length
  return (
    <section class="profile" aria-labelledby="profile">
      <h3 id="profile">
        {words.say('card_profile')} <span class="count">{words.say('card_profile_given', given, rows.length)}</span>
      </h3>
      <ul>
        {rows.map((row) => (
          <li key={row.fact} class={row.given ? 'given' : 'missing'}>
            <span class="sign" role="img" aria-label={words.say(row.given ? 'card_given' : 'card_not_given')}>
              {row.given && <Icon name="check" />}
            </span>
            <span class="label">{row.label}</span>
            <span class="told">
              {row.value} {row.quote && <q>{row.quote}</q>}
            </span>
            <span class="rule" title={ruleText(row.fact, words)}>
              {NEWSROOMS[row.fact].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      {mention && <MentionFacts mention={mention} />}
    </section>
  )
}
