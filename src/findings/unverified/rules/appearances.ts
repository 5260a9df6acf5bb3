import { doubtWords, isDoubtVerb, isDoubtWord } from '../../../lexicon/doubt'
import type { Candidate } from '../candidate'
import type { DoubtRule } from '../rule'
import { oneOf } from '../rule'

const SIGHT = oneOf(`similar similarly identical alike different visibly strikingly more less most much as in on at
  before with alongside from onstage live together under next frequently regularly first there here to
  for by tiny small smaller larger bigger blurred calm tired`)
const STOCK = oneOf(`endless infinite simple impossible small random innocuous unlikely ordinary every everywhere
  effortless effortlessly never out minor insurmountable nothing`)

/** Adverbs behind a verb are passed over: "appears increasingly likely". */
function pastAdverbs({ tokens }: Candidate, from: number): number {
  let at = from
  while (
    tokens[at] &&
    (tokens[at]!.tag === 'ADV' || /^(?:all|but|not)$/.test(tokens[at]!.lower)) &&
    at < from + 3 &&
    !isDoubtWord(tokens[at]!, 'outlook')
  )
    at++
  return at
}

/** "seems to be", "appears likely", "it appears that", "appeared accurate" */
function seeming(candidate: Candidate) {
  const group = candidate.verb
  if (!group) return null
  const { at, tokens } = candidate
  const who = candidate.subjectWord(group)
  const it = /^(?:it|there)$/.test(who)
  const infinitive = candidate.infinitiveAfter(group.to)
  if (group.form === 'infinitive' || (group.modal !== null && !/^(?:would|wo)$/.test(group.modal))) return null
  if (infinitive && (infinitive.from <= group.to + 4 || tokens[group.to]?.text === ',')) {
    if (
      candidate.token.lemma === 'look' &&
      tokens[infinitive.verb]!.lemma !== 'be' &&
      !/^be /.test(candidate.words(infinitive.from + 1, infinitive.to))
    )
      return null
    return candidate.sign(at, infinitive.to, group)
  }
  // "appear to like him", where the verb is taken for another word
  if (
    tokens[group.to]?.lower === 'to' &&
    candidate.token.lemma !== 'look' &&
    !/^(?:DET|PRON|PROPN|NUM|ADJ|PUNCT)$/.test(tokens[group.to + 1]?.tag ?? 'PUNCT')
  )
    return candidate.sign(at, group.to + 2, group)
  const next = pastAdverbs(candidate, group.to)
  const word = tokens[next]
  if (word && isDoubtWord(word, 'outlook')) return candidate.sign(at, next + 1, group)
  if (it && candidate.token.lemma !== 'look' && (tokens[group.to]?.lower === 'that' || candidate.saysAt(group.to)))
    return candidate.sign(group.subject?.from ?? at, at + 1, group)
  // "It seems clear that": a judgement by how things look.
  if (it && word?.tag === 'ADJ' && tokens[next + 1]?.lower === 'that' && /^(?:clear|obvious|certain)$/.test(word.lower))
    return candidate.sign(group.subject?.from ?? at, next + 1, group)
  // "He had left, it seems."
  if (
    it &&
    candidate.token.lemma !== 'look' &&
    group.subject &&
    tokens[group.subject.from - 1]?.text === ',' &&
    (!tokens[group.to] || tokens[group.to]!.tag === 'PUNCT')
  )
    return candidate.sign(group.subject.from, at + 1)
  if (
    candidate.token.lemma === 'appear' &&
    word &&
    (word.tag === 'ADJ' || (word.tag === 'VERB' && /(?:ed|en)$/.test(word.lower))) &&
    next <= group.to + 2 &&
    !SIGHT.test(word.lower) &&
    !SIGHT.test(tokens[group.to]!.lower)
  ) {
    const subject = candidate.subject(group)
    if (subject && !candidate.isPerson(subject) && !/^(?:they|we)$/.test(who))
      return candidate.sign(at, next + 1, group)
  }
  return null
}

/** Idiom and irony: "can’t seem to", "does not seem to care", "everyone but him seems to know". */
function isIdiom(candidate: Candidate): boolean {
  const group = candidate.verb!
  const infinitive = candidate.infinitiveAfter(group.to)
  const who = candidate.subjectWord(group)
  // "what appears to be an attack" is a guess by looks; "what seems to matter" is a turn of phrase.
  const looks =
    who === 'what' &&
    /^appear/.test(candidate.token.lower) &&
    infinitive !== null &&
    candidate.lemma(infinitive) === 'be'
  if (/^(?:i|we|you|what|whatever)$/.test(who) && !looks) return true
  if (/^(?:can|ca|could|cannot)$/.test(group.modal ?? '')) return true
  return (
    infinitive !== null &&
    isDoubtVerb(candidate.tokens[infinitive.verb]!, 'minds') &&
    (candidate.denied(group) || infinitive.negated || /^(?:understand|know)$/.test(candidate.lemma(infinitive)))
  )
}

export const APPEARANCES: readonly DoubtRule[] = [
  {
    id: 'hedged/apparently',
    kind: 'hedged',
    strength: 'moderate',
    why: 'CoNLL-2010 shared task (hedge cues).',
    says: 'reason_looks',
    words: doubtWords('face'),
    when: (candidate) => {
      const next = candidate.tokens[candidate.at + 1]
      // "a seemingly endless wall": a stock phrase for an impression.
      if (candidate.token.lower === 'seemingly' && next && STOCK.test(next.lower)) return null
      return candidate.sign()
    },
    fires: ['The driver had apparently fallen asleep.', 'He was seemingly hit by a falling branch.'],
    silent: ['They walked along a seemingly endless wall.'],
  },
  {
    id: 'hedged/apparent',
    kind: 'hedged',
    strength: 'moderate',
    why: 'What a thing is, by its looks.',
    says: 'reason_looks',
    words: ['apparent'],
    when: (candidate) => {
      const next = candidate.tokens[candidate.at + 1]
      return next && /^(?:NOUN|ADJ|PROPN|VERB)$/.test(next.tag) && !candidate.copulaBefore(candidate.at)
        ? candidate.sign(candidate.at, candidate.at + 2)
        : null
    },
    unless: (candidate) => /\b(?:heir|no|any|without)\b/.test(candidate.before(2)),
    fires: ['He died of an apparent overdose.', 'The post was an apparent reference to the mayor.'],
    silent: ['It became apparent that he had gone.', 'The prince is heir apparent.'],
  },
  {
    id: 'hedged/appears',
    kind: 'hedged',
    strength: 'moderate',
    why: 'FactBank; CoNLL-2010 shared task (hedge cues). Moods and looks that a reporter saw are none (FINDINGS 5).',
    says: 'reason_looks',
    words: ['appear'],
    when: seeming,
    unless: isIdiom,
    fires: [
      'He appears to be spending more.',
      'She condemned what appears to be an attack on the port.',
      'The forecast appeared accurate.',
      'It appears that the lock was forced.',
      'It appears the road will open in spring.',
      'They appear all but certain to win.',
    ],
    silent: [
      'She will appear in court on Friday.',
      'He appears on the show every week.',
      'The copy appeared strikingly similar to the original.',
      'The first cases appeared in autumn.',
      'He is due to appear before the panel.',
      'She appeared tired and said little.',
    ],
  },
  {
    id: 'hedged/seems',
    kind: 'hedged',
    strength: 'moderate',
    why: 'CoNLL-2010 shared task (hedge cues). How something strikes people is a turn of phrase (FINDINGS 5).',
    says: 'reason_looks',
    words: ['seem'],
    when: seeming,
    unless: isIdiom,
    fires: [
      'The talks seem likely to resume.',
      'The lock seems to have been forced.',
      'It seems that nobody looked.',
      'It seems clear that the plan went wrong.',
      'He had left, it seems.',
    ],
    silent: [
      'If it seemed long, it was.',
      'It can seem like a maze.',
      'He did not seem to care.',
      'The room seemed small.',
      'He just can’t seem to win.',
    ],
  },
  {
    id: 'hedged/looks',
    kind: 'hedged',
    strength: 'moderate',
    why: 'An outlook; what something looked like to somebody is a description.',
    says: 'reason_looks',
    words: ['look'],
    when: (candidate) => {
      const seems = seeming(candidate)
      if (seems) return seems
      const group = candidate.verb
      if (!group || !/^(?:look|looks|looking)$/.test(candidate.token.lower) || group.modal) return null
      if (candidate.word(1) !== 'like' && !/^as (?:if|though)$/.test(candidate.after(2))) return null
      const from = candidate.word(1) === 'like' ? candidate.at + 2 : candidate.at + 3
      const subject = candidate.subject(group)
      if (!subject || candidate.isPerson(subject) || !candidate.saysAt(from)) return null
      return subject.plural ? null : candidate.sign(candidate.at, from, group)
    },
    unless: (candidate) => isIdiom(candidate) || /^(?:forward|for|at|into)$/.test(candidate.word(1)),
    fires: [
      'The row looks like it is coming to an end.',
      'A deal looked increasingly doubtful.',
      'It looks as if the bank will close.',
    ],
    silent: [
      'She looks like her mother.',
      'We look forward to the fair.',
      'It looked like she was just hanging down.',
      'The monkeys look like they are swinging from the bridge.',
    ],
  },
]
