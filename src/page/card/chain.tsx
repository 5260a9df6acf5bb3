// A second-hand source drawn as the way that its words took to the reader.
import type { Profile, Source } from '../../findings/model'
import { words } from '../../words/browser'

export function Chain({ source, profile, outlet }: { source: Source; profile: Profile; outlet: string | null }) {
  const steps = [
    source.name,
    ...profile.toWhom.chain.toReversed(),
    outlet ?? words.say('card_chain_this_page'),
    words.say('card_chain_you'),
  ]
  return (
    <div class="chain">
      <h3 id="chain">{words.say('card_chain')}</h3>
      <ol aria-labelledby="chain">
        {steps.map((step, at) => (
          <li key={step} class={at === 0 ? 'unnamed' : ''}>
            {step}
          </li>
        ))}
      </ol>
    </div>
  )
}
