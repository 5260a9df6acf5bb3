// The chain of an unverified claim: who says it, what is said, who answers, each a way to its place in the text.
import type { Span } from '../../article/article'
import type { Finding } from '../../findings/model'
import { type ClaimLine, claimWords, replacesReason } from '../../report/claim-lines'
import { holds } from '../../spans'
import { words } from '../../words/browser'

interface Props {
  finding: Finding
  lines: readonly ClaimLine[]
  goTo: (span: Span) => void
}

export function ClaimChain({ finding, lines, goTo }: Props) {
  const instead = replacesReason(finding, lines)
  // Who says it stands beside what is said: one way there is enough.
  const named = lines.some(({ part }) => part === 'claimant')
  return (
    <section class="claim" aria-labelledby="claim" id={instead ? 'reason' : undefined}>
      <h3 id="claim" class="spoken">
        {words.say('card_claim')}
      </h3>
      <ol>
        {lines.map(({ part, label, value, place }) => (
          <li key={`${part}@${place?.start}`} class={part}>
            {label && <span class="label">{label}</span>}
            <span class="value">
              {value} {/* What stands in the marked sentence is before the reader's eyes. */}
              {place && !holds(finding.sentence, place) && !(part === 'content' && named) && (
                <button
                  type="button"
                  class="link"
                  aria-label={words.say('card_claim_show_what', label)}
                  onClick={() => goTo(place)}
                >
                  {words.say('card_claim_show')}
                </button>
              )}
            </span>
          </li>
        ))}
      </ol>
      {instead && <p class="aside">{claimWords(finding, words)}</p>}
    </section>
  )
}
