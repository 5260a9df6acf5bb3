// What popup and panel say of a story that a class marks: which one it is, and nothing of what was seen in it.
import type { Article } from '../article/article'
import { words } from '../words/browser'

export const InClass = ({ article }: { article: Article }) => (
  <section class="in-class" aria-label={words.say('popup_at_a_glance')}>
    <h1 class="headline" dir="auto">
      {article.headline ?? words.say('note_no_headline')}
    </h1>
    <p>{words.say('class_hidden')}</p>
  </section>
)
