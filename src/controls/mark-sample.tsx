// A short stroke with a category's colour and line: the sign of the category wherever it is named.
import type { Category } from '../findings/model'

/** Decoration beside a name; it says nothing to a screen reader. */
export function MarkSample({ category }: { category: Category }) {
  return (
    <span class={`mark mark-${category} mark-sample`} aria-hidden="true">
      {'\u2003\u2002'}
    </span>
  )
}
