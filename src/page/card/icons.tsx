// The card's few drawn signs.
import { words } from '../../words/browser'

const PATHS = {
  previous: 'M10 3 5 8l5 5',
  next: 'm6 3 5 5-5 5',
  check: 'm2.5 8.5 3.5 3.5 7-8',
  close: 'm4 4 8 8m0-8-8 8',
} as const

export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg viewBox="0 0 16 16" width="1.15em" height="1.15em" aria-hidden="true">
      <path d={PATHS[name]} fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" />
    </svg>
  )
}

export function Close({ close }: { close: () => void }) {
  return (
    <button type="button" class="icon" aria-label={words.say('card_close')} onClick={close}>
      <Icon name="close" />
    </button>
  )
}
