// Whose rules a mark stands for, one sentence each, closed at first; and the outlet's own, where its page links one.
import type { Article } from '../../article/article'
import { webHost } from '../../article/web-address'
import { words } from '../../words/browser'

export function WhyItMatters({ rules, policies }: { rules: readonly string[]; policies: Article['policies'] }) {
  const own = policies.filter(({ url }) => webHost(url) !== null)
  return (
    <details class="why">
      <summary>{words.say('card_why')}</summary>
      <ul>
        {rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
        {own.map(({ kind, url }) => (
          <li key={url}>
            <a href={url} target="_blank" rel="noreferrer noopener">
              {words.say(kind === 'unnamedSourcesPolicy' ? 'card_own_rule_unnamed' : 'card_own_rule')}
            </a>
          </li>
        ))}
      </ul>
    </details>
  )
}
