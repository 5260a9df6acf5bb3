// What the text gives about an unnamed source; what it does not give is listed in one line, so that it can be read at once.
import type { Source } from '../findings/findings'
import { profileLines } from '../report/texts'
import { words } from '../words/browser'

export function Known({ source }: { source: Source }) {
  if (!source.profile) return null
  const lines = profileLines(source.profile, words)
  const missing = lines.filter(({ given }) => !given).map(({ inSentence }) => inSentence)
  return (
    <>
      {lines
        .filter(({ given }) => given)
        .map(({ label, value }) => (
          <span key={label} class="known-line">
            <span class="known-label">{label}</span> <bdi>{value}</bdi>
          </span>
        ))}
      {missing.length > 0 && (
        <span class="known-line missing">
          <span class="known-label">{words.say('part_missing')}</span>{' '}
          {new Intl.ListFormat(words.locale, { type: 'unit', style: 'short' }).format(missing)}
        </span>
      )}
    </>
  )
}
