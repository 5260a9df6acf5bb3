// "Check the selected text": reads what is selected, and says what came of it where the reader looks.
import { words } from '../words/browser'
import type { Explainer } from './explainer'
import type { Reader } from './reader'
import type { ShownFindings } from './shown-findings'

export async function checkSelection(reader: Reader, shown: ShownFindings, explainer: Explainer): Promise<void> {
  const range = getSelection()?.rangeCount ? getSelection()?.getRangeAt(0) : undefined
  const lines = () => [...(range?.getClientRects() ?? [])]
  if (shown.inClass) return explainer.notice(words.say('class_hidden'), lines)
  const reading = await reader.readSelection()
  if (reading === null) return explainer.notice(words.say('card_selection_none'), lines)
  if (reading === 'too-large') return explainer.notice(words.say('card_selection_too_large'), lines)
  if (typeof reading === 'string') return explainer.notice(words.say('card_selection_failed'), lines)
  const unknown = reading.report.notes.some(({ kind }) => kind === 'unknown-language')
  if (unknown) return explainer.notice(words.say('card_selection_language'), lines)
  const [first] = shown.of(reading.report.findings)
  if (first) explainer.show(first)
  else explainer.notice(words.say('card_selection_empty'), lines)
}
