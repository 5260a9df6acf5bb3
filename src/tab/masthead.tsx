// Our name over popup and panel, with what can be opened from there.
import type { ComponentChildren } from 'preact'
import { Brand } from '../controls/brand'
import { words } from '../words/browser'

interface Props {
  openOptions(): void
  /** More buttons, before the one for the options. */
  children?: ComponentChildren
}

export function Masthead({ openOptions, children }: Props) {
  return (
    <header class="masthead">
      <span class="wordmark">
        <Brand />
        {words.say('extension_name')}
      </span>
      {children}
      <button type="button" class="quiet" onClick={openOptions}>
        {words.say('popup_options')}
      </button>
    </header>
  )
}
