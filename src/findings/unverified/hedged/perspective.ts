// Whose mouth and whose act: what is said to the reader, of one's own plans and tastes, or as a figure of speech.
import { isDoubtVerb } from '../../../lexicon/doubt'
import { oneOf } from '../rule'
import { holds, isIndefinite, type Use, type UseRule } from './use'

const SAYS = oneOf(`say add tell declare write note promise announce joke`)
const SELF = /^(?:i|we|he|she)$/

/** "says he may move": the speaker speaks of their own act. */
function ofOneself({ candidate, group, governor, who }: Use): boolean {
  if (!governor || group.clause !== 'complement' || !SAYS.test(candidate.lemma(governor))) return false
  const speaker = governor.subject?.phrase
  if (!speaker) return false
  if (SELF.test(who) && candidate.head(speaker).tag === 'NOUN')
    return /^(?:singer|actor|actress|player|star|coach)$/.test(candidate.head(speaker).lower)
  if (SELF.test(who))
    return !speaker.plural && (candidate.isPerson(speaker) || /^(?:he|she|i)$/.test(candidate.subjectWord(governor)))
  return who === 'it' && !candidate.isPerson(speaker) && !/^(?:it|study|report)$/.test(candidate.subjectWord(governor))
}

const RATES = oneOf(`useful pointless interesting fun sensible appropriate helpful handy odd strange surprising tempting
  wise nice worth worthwhile moral just fair ironic unfair hard tough rich richer`)

const evaluates = ({ candidate, group }: Use): boolean => {
  const { tokens } = candidate
  let at = group.to
  while (/^(?:ADV)$/.test(tokens[at]?.tag ?? '')) at++
  if (/^[“"‘']$/.test(tokens[at]?.text ?? '')) at++
  if (RATES.test(tokens[at]?.lower ?? '')) return true
  const phrase = candidate.phraseAt(at)
  if (!phrase || phrase.from !== at) return false
  const words = candidate.words(phrase.from, phrase.to)
  const best =
    /\b(?:best|worst|greatest|finest|favou?rite|most \w+|least \w+|nicest|funniest|coolest|\w{3,}iest|kind|type|sort)\b/
  if (
    /\b(?:most|least) \w+\b|\b(?:best|worst|greatest)\b/.test(candidate.words(phrase.to, phrase.to + 3)) &&
    phrase.name === null &&
    candidate.tokens[phrase.to]?.lower === "'s"
  )
    return true
  if (/\b(?:busiest|earliest|heaviest|wealthiest|deadliest|costliest|rainiest)\b/.test(words)) return false
  if (best.test(words)) return !/\b(?:since|in \w+ (?:years|decades))\b/.test(candidate.words(phrase.to, phrase.to + 8))
  return (
    phrase.possessor !== null &&
    /^(?:kind|type|sort|weapon|hero|favourite|favorite|moment|thing|answer|undoing)$/.test(candidate.head(phrase).lower)
  )
}

export const PERSPECTIVE_USES: readonly UseRule[] = [
  {
    id: 'to-the-reader',
    why: 'Speaks to the reader: advice or permission.',
    doubt: false,
    when: ({ who, candidate, subject, governor }) =>
      // "concerned that you may": said to somebody about what they do.
      (who === 'you' && !/concern|fear|worr|suspect/.test(candidate.words(governor?.from ?? 0, candidate.at))) ||
      (who === 'one' && subject!.to - subject!.from === 1 && candidate.tokens[subject!.to]?.lower !== 'of') ||
      // Advice to the reader goes on in the same sentence.
      /\byou (?:may|might|could|should|need)\b/.test(candidate.words(0, candidate.at)),
    fires: [
      'You may want to bring a coat.',
      'One could infer that the road is safe.',
      'You could bring a coat that might help.',
    ],
    silent: ['The town may want a new bridge.'],
  },
  {
    id: 'own-plan',
    why: 'A hedge on one’s own plans is none.',
    doubt: false,
    when: (use) => {
      const { who, modal, aspect, lemma } = use
      if (who === 'i') return modal !== 'may' || aspect !== 'progressive'
      if (who === 'we' && modal === '') return true
      if (who === 'we') return !/^(?:see|end|face|lose|need|have)$/.test(lemma)
      return modal !== '' && aspect === 'plain' && ofOneself(use) && !/^(?:face|lose|die)$/.test(lemma)
    },
    fires: [
      'I might stay.',
      'Hale says he may move to the coast.',
      'I would probably stay at home.',
      'At last we could sit down.',
    ],
    silent: ['Hale says the team may move to the coast.'],
  },
  {
    id: 'advice',
    why: 'What somebody may wish or want is advice.',
    doubt: false,
    modals: /^(?:may|might|could)$/,
    when: ({ lemma, candidate, group }) =>
      /^(?:wish|want)$/.test(lemma) ||
      (lemma === 'do' && /^(?:well|better|worse)$/.test(candidate.tokens[group.to]?.lower ?? '')) ||
      /\b(?:as well|reasonably|usefully|profitably)\b/.test(candidate.words(group.from, group.to + 2)),
    fires: [
      'Visitors may wish to bring water.',
      'They might as well have stayed at home.',
      'A buyer might reasonably consider a lease.',
    ],
    silent: ['Visitors may catch the fever.'],
  },
  {
    id: 'figure-of-speech',
    why: 'What people say or think, as a figure of speech, is no event.',
    doubt: false,
    when: ({ candidate, group, subject, aspect, who, modal }) => {
      const verb = candidate.tokens[group.verb]!
      if (!/^(?:may|might|could)$/.test(modal))
        return (
          /^(?:fans|readers|viewers|listeners|many|some|people)$/.test(who) &&
          isDoubtVerb(verb, 'musing') &&
          modal === 'will'
        )
      if (aspect === 'plain' && isDoubtVerb(verb, 'musing'))
        return (
          isIndefinite(candidate, subject) ||
          /^(?:some|others|many|critics|cynics|sceptics|skeptics|people|we|this|who)$/.test(who)
        )
      if (aspect === 'perfect' && /^(?:thought|expected|imagined|guessed|assumed|noticed|offended)$/.test(verb.lower))
        return true
      return (
        aspect !== 'plain' &&
        ((/^(?:described|viewed|seen)$/.test(verb.lower) && candidate.tokens[group.to]?.lower === 'as') ||
          /^(?:illustrated|argued|said|called|forgiven|summed|put|likened|interpreted|construed|tempted)$/.test(
            verb.lower,
          ))
      )
    },
    fires: [
      'Others might argue that the bridge is ugly.',
      'The point might be best illustrated by a map.',
      'The move could be viewed as a retreat.',
    ],
    silent: ['Others might lose their homes.', 'The point might be lost in court.'],
  },
  {
    id: 'proposal',
    why: 'What somebody suggests could be done is a proposal or an opinion.',
    doubt: false,
    modals: /^could$/,
    when: ({ candidate, group, governor }) => {
      if (!governor || group.clause !== 'complement' || !/^(?:suggest|propose)$/.test(candidate.lemma(governor)))
        return false
      const speaker = candidate.subject(governor)
      const finds = /^(?:researchers?|scientists?|doctors?|experts?|analysts?|investigators?|engineers?)$/
      return speaker !== null && candidate.isPerson(speaker) && !finds.test(candidate.head(speaker).lower)
    },
    fires: ['Lund suggested that other ports could do the work.'],
    silent: ['Lund warned that other ports could close.'],
  },
  {
    id: 'set-phrase',
    why: 'A set phrase.',
    doubt: false,
    modals: /^(?:may|might|could)$/,
    when: ({ candidate, group, lemma, who }) => {
      const before = candidate.words(group.from - 6, group.from)
      if (/\b(?:try|hard|much) as \w+$/.test(before) || /\b(?:come what|be that as it)$/.test(before)) return true
      if (
        /^(?:surprise|shock|interest)$/.test(candidate.tokens[group.verb]!.lower) &&
        candidate.tokens[group.to]?.lower === 'you'
      )
        return true
      return who === 'it' && lemma === 'please'
    },
    fires: ['The answer may surprise you.'],
    silent: ['The answer may come on Monday.'],
  },
  {
    id: 'seeming',
    why: 'A turn of phrase: how something may strike people.',
    doubt: false,
    modals: /^(?:may|might|could|can)$/,
    when: ({ lemma, candidate, group }) =>
      /^(?:seem|sound)$/.test(lemma) ||
      (lemma === 'feel' && /^(?:ADJ|ADV|SCONJ|ADP)$/.test(candidate.tokens[group.to]?.tag ?? '')) ||
      (/^(?:appear|look)$/.test(lemma) &&
        candidate.infinitiveAfter(group.to) === null &&
        // "may appear in the eyes": come up there
        !(
          lemma === 'appear' &&
          /^(?:in|on|at|after|within|around|before)$/.test(candidate.tokens[group.to]?.lower ?? '')
        )) ||
      (lemma === 'make' && /\bsense\b/.test(candidate.words(group.to, group.to + 3))) ||
      (lemma === 'pass' && candidate.tokens[group.to]?.lower === 'for'),
    fires: ['It may not sound like the best of plans.', 'He could easily pass for a younger man.'],
    silent: ['The bridge may not hold.'],
  },
  {
    id: 'taste',
    why: 'A hedge on a taste or an opinion is none.',
    doubt: false,
    when: (use) =>
      (use.aspect === 'be' || use.lemma === 'be') && use.modal !== 'could' && use.who !== 'what' && evaluates(use),
    fires: [
      'Spring might just be our favourite season.',
      'She may be the most gifted player of her age.',
      'It is probably her best work.',
    ],
    silent: ['The gifted player may be injured.'],
  },
  {
    id: 'disclosure',
    why: 'An outlet’s own disclosure.',
    doubt: false,
    modals: /^may$/,
    when: (use) =>
      /^(?:earn|receive|get|collect)$/.test(use.lemma) && holds(use, /\b(?:commission|affiliate|small fee)\b/),
    fires: ['This site may earn a small commission from links.'],
    silent: ['The firm may earn millions from the sale.'],
  },
]
