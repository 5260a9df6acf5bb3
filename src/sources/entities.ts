// The sources met so far while an article is read from top to bottom, findable by what a later mention can call them.
import type { Span } from '../article/article'
import type { FindingKind, SourceType } from '../findings/model'
import type { SourceMention } from './mention'
import type { Person } from './people'

/** One source of the story. */
export interface Entity {
  id: string
  type: SourceType
  name: string
  /** The kind of its first mention, where it is anonymous. */
  kind: FindingKind<'anonymous'> | null
  plural: boolean
  /** Singular head noun; empty for a name. */
  head: string
  person: Person | null
  byRole: boolean
  introduced: Span
  /** The latest mention. */
  last: SourceMention
}

/** Words for people in general: "these people", "the person" can go back to any of them. */
const GENERAL = new Set(['people', 'person', 'individual', 'man', 'woman'])

export class Entities {
  readonly all: Entity[] = []
  private readonly byKey = new Map<string, Entity>()
  private readonly byHead = new Map<string, Entity>()
  private readonly lastAnonymous = new Map<boolean, Entity>()

  get(key: string): Entity | undefined {
    return this.byKey.get(key)
  }

  enter(key: string, entity: Omit<Entity, 'id'>): Entity {
    const made = { id: `s${this.all.length + 1}`, ...entity }
    this.all.push(made)
    this.byKey.set(key, made)
    this.touch(made, made.last)
    return made
  }

  /** Notes a further mention. */
  touch(entity: Entity, mention: SourceMention): void {
    entity.last = mention
    if (entity.head) this.byHead.set(`${entity.type === 'anonymous'}/${entity.head}/${entity.plural}`, entity)
    if (entity.type === 'anonymous' && entity.kind !== 'undisclosed-document')
      this.lastAnonymous.set(entity.plural, entity)
  }

  /** The latest body or document by the head of its name: "the ministry" after "the Foreign Ministry". */
  latestKnown(head: string): Entity | undefined {
    return this.byHead.get(`false/${head}/false`) ?? this.byHead.get(`false/${head}/true`)
  }

  /** Whom "the official", "these people" can go back to: the latest anonymous source of that name and number. */
  latestAnonymous(head: string, plural: boolean): Entity | undefined {
    const same = this.byHead.get(`true/${head}/${plural}`)
    // "An official said. The officials said": translated and hasty copy slips from one to several.
    const single = plural ? this.byHead.get(`true/${head}/false`) : undefined
    const any = GENERAL.has(head) ? this.lastAnonymous.get(plural) : undefined
    return [same, single, any].reduce(
      (best, one) => (one && (!best || one.last.span.start > best.last.span.start) ? one : best),
      undefined,
    )
  }
}
