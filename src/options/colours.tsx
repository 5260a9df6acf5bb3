// The colours of the marks, each shown on a light and a dark page with the contrast of its line.
import { useEffect } from 'preact/hooks'
import { pageMark, paintPageMarks } from '../controls/page-marks'
import { markColour, type Tone } from '../design/marks'
import { CATEGORIES, type Category } from '../findings/model'
import { words } from '../words/browser'
import { contrast, isColour, READABLE } from './contrast'
import type { SectionProps } from './section'
import { solid } from './solid'

/** Typical pages: paper and ink of each. */
const PAGES = [
  { tone: 'dark-text', paper: '#ffffff', ink: '#1a1a1a' },
  { tone: 'light-text', paper: '#16181c', ink: '#e8e8e8' },
] as const satisfies { tone: Tone; paper: string; ink: string }[]

export function Colours({ settings, change }: SectionProps) {
  useEffect(() => paintPageMarks(settings.colours), [settings.colours])
  const set = (category: Category, colour: string | undefined) => {
    const { [category]: _, ...others } = settings.colours
    return change({ colours: colour ? { ...others, [category]: colour } : others })
  }
  return (
    <section aria-labelledby="colours">
      <h2 id="colours">{words.say('options_colours')}</h2>
      <p class="note">{words.say('options_colours_why')}</p>
      <ul class="colours">
        {CATEGORIES.map((category) => {
          const chosen = settings.colours[category]
          return (
            <li key={category}>
              <label>
                <input
                  type="color"
                  value={chosen && isColour(chosen) ? chosen : solid(markColour(category, 'dark-text'))}
                  onChange={(event) => set(category, event.currentTarget.value)}
                />
                {words.say(`category_${category}`)}
              </label>
              {PAGES.map((page) => (
                <Sample key={page.tone} page={page} category={category} chosen={chosen} />
              ))}
              {chosen && (
                <button type="button" class="quiet" onClick={() => set(category, undefined)}>
                  {words.say('options_colour_default')}
                  <span class="unseen"> {words.say(`category_${category}`)}</span>
                </button>
              )}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

interface SampleProps {
  page: (typeof PAGES)[number]
  category: Category
  chosen: string | undefined
}

function Sample({ page: { tone, paper, ink }, category, chosen }: SampleProps) {
  const ratio = contrast(solid(markColour(category, tone, chosen)), paper)
  const verdict = ratio >= READABLE ? 'options_contrast_good' : 'options_contrast_faint'
  return (
    <span class="sample" style={{ backgroundColor: paper, color: ink }}>
      <span class={pageMark({ category, tone, active: false })}>{words.say(`options_sample_${category}`)}</span>
      <span class="ratio">{words.say(verdict, Math.round(ratio * 10) / 10)}</span>
    </span>
  )
}
