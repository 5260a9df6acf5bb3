// Two sources that the reader says are one.
import type { Fact, Profile, Source } from '../findings/findings'
import { NOTHING } from '../report/texts'

/** What `root` and `others` are together: its name and type, all their mentions and words, and of each fact what any of them gives. */
export function joinSources(root: Source, others: readonly Source[]): Source {
  const all = [root, ...others]
  const profiles = all.flatMap(({ profile }) => profile ?? [])
  const namedAt = all.flatMap((one) => one.namedAt ?? [])[0]
  return {
    ...root,
    ...(namedAt && { namedAt }),
    mentions: all.flatMap(({ mentions }) => mentions).sort((a, b) => a.start - b.start),
    words: all.reduce((sum, { words }) => sum + words, 0),
    ...(root.profile && { profile: joinProfiles(root.profile, profiles) }),
  }
}

function joinProfiles(root: Profile, all: readonly Profile[]): Profile {
  const best = <Name extends Exclude<keyof Profile, 'protected'>>(fact: Name): Profile[Name] => {
    const gives = (profile: Profile) => (profile[fact] as Fact<string>).value !== NOTHING[fact]
    return (gives(root) ? root : (all.find(gives) ?? root))[fact]
  }
  return {
    description: best('description'),
    number: best('number'),
    knowledge: best('knowledge'),
    whyUnnamed: best('whyUnnamed'),
    side: best('side'),
    toWhom: best('toWhom'),
    borneOut: best('borneOut'),
    protected: all.some((profile) => profile.protected),
  }
}
