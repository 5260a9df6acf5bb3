// A second-hand source drawn as the way that its words took to the reader.
import type { Profile, Source } from '../../findings/findings'
import { words } from '../../words/browser'

export function Chain({ source, profile, outlet }: { source: Source; profile: Profile; outlet: string | null }) {
  const steps = [
    words.say('card_chain_you'),
    outlet ?? words.say('card_chain_this_page'),
    ...profile.toWhom.chain,
    source.name,
  ]
  return (
    <div class="chain">
      <h3 id="chain">{words.say('card_chain')}</h3>
      <ol aria-labelledby="chain">
        {steps.map((step, at) => (
          <li key={step} class={at === steps.length - 1 ? 'unnamed' : ''}>
            {step}
          </li>
        ))}
      </ol>
    </div>
  )
}
