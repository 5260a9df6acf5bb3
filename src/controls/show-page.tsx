// Starts one of our pages: sets its language and title, and puts its view in place.
import { type ComponentChild, render } from 'preact'
import { words } from '../words/browser'
import type { MessageKey } from '../words/words'

export function showPage(title: MessageKey, view: ComponentChild): void {
  document.documentElement.lang = words.locale
  document.documentElement.dir = words.say('direction')
  document.title = words.say(title)
  const root = document.getElementById('root')
  if (root) render(view, root)
}
