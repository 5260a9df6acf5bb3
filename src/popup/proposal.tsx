// The question that the card leaves to the popup: is a kind of mark to be hidden, and where? Asked here because a page lies around the
// card and can make a click land in it; no page reaches the popup.
import { useState } from 'preact/hooks'
import type { FindingKind } from '../findings/findings'
import type { Settings } from '../settings'
import { changeSettings } from '../settings-store'
import { words } from '../words/browser'
import { keyOf } from '../words/words'

interface Props {
  proposed: FindingKind | undefined
  hiddenHere: readonly FindingKind[]
  settings: Settings
  /** The reader's word on what was proposed, for this page. */
  answer(hideHere: boolean): Promise<void>
  /** Shows the kinds again that are hidden on this page only. */
  restore(): Promise<void>
}

const nameOf = (kind: FindingKind) => words.say(keyOf('kind', kind))

export function Proposal({ proposed, hiddenHere, settings, answer, restore }: Props) {
  /** Hidden everywhere just now, with what was hidden before. */
  const [hidden, setHidden] = useState<{ kind: FindingKind; before: FindingKind[] } | null>(null)

  const everywhere = async (kind: FindingKind) => {
    const before = settings.hiddenKinds
    await changeSettings({ hiddenKinds: [...new Set([...before, kind])] })
    setHidden({ kind, before })
    await answer(false)
  }
  const undo = async () => {
    if (hidden) await changeSettings({ hiddenKinds: hidden.before })
    setHidden(null)
  }

  if (proposed)
    return (
      <section class="proposal" aria-labelledby="proposal">
        <p id="proposal">{words.say('popup_propose', nameOf(proposed))}</p>
        <button type="button" onClick={() => answer(true)}>
          {words.say('popup_propose_here')}
        </button>
        <button type="button" onClick={() => everywhere(proposed)}>
          {words.say('popup_propose_everywhere')}
        </button>
        <button type="button" class="quiet" onClick={() => answer(false)}>
          {words.say('popup_propose_no')}
        </button>
      </section>
    )
  return (
    <>
      {hidden && (
        <section class="proposal" aria-live="polite">
          <p>{words.say('popup_hidden_everywhere', nameOf(hidden.kind))}</p>
          <button type="button" onClick={undo}>
            {words.say('card_undo')}
          </button>
        </section>
      )}
      {hiddenHere.length > 0 && (
        <section class="proposal" aria-live="polite">
          <p>{words.say('popup_hidden_here', hiddenHere.map(nameOf).join(', '))}</p>
          <button type="button" onClick={restore}>
            {words.say('popup_show_again')}
          </button>
        </section>
      )}
    </>
  )
}
