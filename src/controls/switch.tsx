// The controls folder holds what popup, options and welcome page are built from.
import type { ComponentChildren } from 'preact'

export function Switch(props: {
  on: boolean
  onChange(on: boolean): void
  disabled?: boolean
  children: ComponentChildren
}) {
  return (
    <label class="switch">
      <input
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a native checkbox says itself whether it is checked
        role="switch"
        checked={props.on}
        disabled={props.disabled}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <span class="switch-track" aria-hidden="true" />
      <span class="switch-label">{props.children}</span>
    </label>
  )
}
