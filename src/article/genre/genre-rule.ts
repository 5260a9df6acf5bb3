// What a rule of this folder is: one sign of a genre, with its reason and small pages that show where it stands and where not.
import type { Evidence, Genre } from '../article'
import type { GenrePage } from './genre-page'

/** Where a sign stands: in what the page says of itself, in the headline, or in how the text is built. */
type Place = 'stated' | 'headline' | 'text'

export interface GenreRule {
  id: string
  genre: Genre
  place: Place
  /** A `proof` is enough alone; of hints it takes two, of which one at least is no statement of the page. */
  weight: 'proof' | 'hint'
  /** For whoever reads the code. */
  why: string
  test: (page: GenrePage) => Evidence | null
  fires: readonly Partial<GenrePage>[]
  silent: readonly Partial<GenrePage>[]
}
