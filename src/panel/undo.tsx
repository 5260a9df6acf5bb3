// Says what was just deleted, and brings it back. The button takes the focus, for the one that was pressed is gone.
import { useEffect, useRef } from 'preact/hooks'
import { words } from '../words/browser'

export function Undo({ said, undo }: { said: string; undo(): void }) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus(), [said])
  return (
    <p role="status" class="undo">
      <span>{said}</span>
      <button ref={button} type="button" onClick={undo}>
        {words.say('notes_undo')}
      </button>
    </p>
  )
}
