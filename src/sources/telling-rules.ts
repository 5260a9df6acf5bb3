// What counts as telling: whether an attribution carries information, or is a bare act, a wish, a denial or a case that may
// come (FINDINGS 1, "Is not", and its rulings: what tells counts, not the verb). Rules in the order in which they are asked; the
// first that applies decides.
import type { Frame, Mood } from '../findings/model'
import type { Rule } from '../rule'

/** What is asked about one attribution. Indexes are tokens of its sentence. */
export interface Told {
  /** The rule of attribution that found it. */
  rule: string
  /** Dictionary form of the cue's main word. */
  cue: string
  /** The words of the cue in lower case. */
  words: string
  /** `clause`: words in quotation marks, "that …", a question word, or a clause of its own; `phrase`: a noun phrase or less. */
  shape: 'clause' | 'phrase'
  /** The words of the content in lower case, with typographic apostrophes made straight. */
  content: string
  /** The content stands before the cue. */
  trailing: boolean
  /** The sentence behind the cue, in lower case. */
  behind: string
  /** The word behind the cue. */
  next: string
  /** The words of the source. */
  source: string
  /** The source’s own relative clause holds the cue: "lawmakers who thought". */
  relative: boolean
  /** The source is people. */
  person: boolean
  /** The source can be read. */
  document: boolean
  /** "the lawmakers who thought" */
  definite: boolean
  mood: Mood
  frame: Frame | undefined
}

export interface TellingRule extends Rule {
  tells: boolean
  when: (told: Told) => boolean
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/))

/** Verbs that tell with a noun phrase as well. */
const TELLS_THING = set(
  `describe recall report allege claim predict warn fear deny detail reveal disclose confirm recount cite note mention point
  portray characterize characterise depict liken complain hint disagree foresee anticipate attribute tie link compare suspect question admit
  acknowledge dispute expect estimate forecast call label dub brand term deem see view regard perceive`,
)
const REFUSED =
  /^\S*\s*(?:\w+ ){0,3}(?:requests?|challenges?|motions?|appeals?|bids?|petitions?|applications?|entry|access|visas?|bail|parole)\b/
const ASKED = /\b(?:anonymity|anonymously|interviews?|privately)\b/
const ACCUSES = /^(?:accuse|blame|fault|credit|suspect)$/
/** Taking a side or acting; an opinion only where it says as what, or for what. */
const AS = /\bas (?!much|well|many|soon|long|if|he\b|she\b|they\b|it\b|part)/
const SIDES = /^(?:support|oppose|noun-stance|stance-phrase)$/
const PONDERS = /^(?:mull|ponder|contemplate|weigh|debate)$/
const AIMS = /^(?:want|offer|noun-aim|adjective-aim)$/

export const TELLING_RULES: readonly TellingRule[] = [
  {
    id: 'not-told',
    tells: false,
    why: 'Denied, only possible, asked about, or still to come: nobody has told it.',
    when: ({ mood, rule, document }) =>
      mood !== 'told' && !(mood === 'negated' && (document || /^(?:think|expect|find)$/.test(rule))),
    fires: ['Officials would not say that the road is open.'],
    silent: ['Officials said that the road is open.'],
  },
  {
    id: 'refuses',
    tells: false,
    why: 'What judges and offices deny without telling anything.',
    when: ({ cue, content }) => cue === 'deny' && REFUSED.test(content),
    fires: ['Two judges denied a motion to dismiss the case.'],
    silent: ['Two drivers denied that they had been paid.'],
  },
  {
    id: 'was-asked',
    tells: true,
    why: 'Whoever spoke on condition of anonymity or in an interview was asked, and told.',
    when: ({ rule, cue, behind }) => (/^(?:talk|oppose|support)$/.test(rule) || cue === 'speak') && ASKED.test(behind),
    fires: ['Aides spoke about the plan on condition of anonymity.'],
    silent: ['Aides spoke about the plan at a dinner.'],
  },
  {
    id: 'claims-credit',
    tells: false,
    why: '"Claimed responsibility", "paid tribute": acts in words.',
    when: ({ rule, shape }) => rule === 'phrase' && shape === 'phrase',
    fires: ['A worker claimed responsibility for the fire.'],
    silent: ['A worker claimed that the fire was set.'],
  },
  {
    id: 'rules',
    tells: false,
    why: 'A ruling is an act of office, on the record.',
    when: ({ rule }) => rule === 'rule',
    fires: ['Two judges ruled that the search was unlawful.'],
    silent: ['Two engineers found that the search was badly run.'],
  },
  {
    id: 'calls-itself',
    tells: false,
    why: 'What somebody calls themselves is their name.',
    when: ({ content }) => /^(?:himself|herself|itself|themselves)\b/.test(content),
    fires: ['Campaigners call themselves Friends of the Quay.'],
    silent: ['Campaigners call the quay a ruin.'],
  },
  {
    id: 'was-told',
    tells: false,
    why: '"Viewers told that": a participle of the one who is told.',
    when: ({ cue, words, next }) => cue === 'tell' && words === 'told' && next === 'that',
    fires: ['Viewers told that the rules hold were glad.'],
    silent: ['Officials told viewers that the rules hold.'],
  },
  {
    id: 'in-a-description',
    tells: false,
    why: 'A relative clause that picks out people by what they feel or favour tells nothing of theirs.',
    when: ({ relative, definite, rule, shape, person }) =>
      relative &&
      (definite || !person || shape === 'phrase' || !/^(?:say|tell|claim|allege|think|expect|reveal)$/.test(rule)),
    fires: ['The doctors who warn of it are few.'],
    silent: ['The doctors warn of it.'],
  },
  {
    id: 'people-at-large',
    tells: false,
    why: '"People think": anybody at all, unless they say it.',
    when: ({ source, rule, relative }) =>
      (source === 'people' && !/^(?:say|tell|claim|allege|reveal)$/.test(rule)) ||
      (relative && /^people (?:who|that)\b/.test(source)),
    fires: ['People consider water to be a gift.'],
    silent: ['Residents consider water to be a gift.'],
  },
  {
    id: 'aims',
    tells: false,
    why: 'What somebody wants or plans is an act to come, no information.',
    when: ({ rule, cue, words }) =>
      AIMS.test(rule) || PONDERS.test(cue) || (cue === 'think' && /\b(?:about|of)$/.test(words)),
    fires: ['Residents want to sell their houses.'],
    silent: ['Residents say that their houses are for sale.'],
  },
  {
    id: 'own-plan',
    tells: false,
    why: '"Hope to", "expect to", "promised to": what the source means to do itself.',
    when: ({ content, rule }) => /^(?:not )?to /.test(content) && !/^(?:call|claim)$/.test(rule),
    fires: ['Villagers hope to rebuild the mill.', 'Ministers promised to act.'],
    silent: ['Villagers hope that the mill will be rebuilt.'],
  },
  {
    id: 'asks',
    tells: false,
    why: 'A request or a question asks; it does not tell.',
    when: ({ rule, cue }) => rule === 'ask' && cue !== 'wonder',
    fires: ['Campaigners called for a boycott.'],
    silent: ['Campaigners called the boycott a success.'],
  },
  {
    id: 'publishes',
    tells: false,
    why: 'Putting something out or talking with somebody says nothing yet.',
    when: ({ rule, content, words }) =>
      /^(?:publish|talk)$/.test(rule) &&
      !/\bspo(?:ke|ken) of$/.test(words) &&
      !(rule === 'publish' ? /^["“‘]/ : /^(?:(?:that|how|why)\b|["“‘])/).test(content),
    fires: ['Activists released a list of names.'],
    silent: ['Activists said that the list had names.'],
  },
  {
    id: 'voices',
    tells: false,
    why: '"Expressed concern over the issue", "listed the demands": a feeling or an act without a content.',
    when: ({ cue, content }) =>
      /^(?:express|voice|outline|list|discuss|address|refer|allude|invoke|detail|articulate)$/.test(cue) &&
      !/\bthat\b/.test(content),
    fires: ['Residents expressed anger over the bridge.'],
    silent: ['Residents said that the bridge made them angry.'],
  },
  {
    id: 'is-aware',
    tells: false,
    why: 'Being aware of a thing tells nothing of it.',
    when: ({ rule, words }) => rule === 'adjective-thought' && /\b(?:un)?aware|mindful|familiar\b/.test(words),
    fires: ['Fans are aware that the fights are staged.'],
    silent: ['Fans are worried that the fights are staged.'],
  },
  {
    id: 'shows',
    tells: false,
    why: 'People who show something have done a study; its text is the source.',
    when: ({ rule, document }) => /^show/.test(rule) && !document,
    fires: ['Two farmers showed that the well is dry.'],
    silent: ['Two farmers said that the well is dry.'],
  },
  {
    id: 'knows',
    tells: false,
    why: 'Seeing, knowing, finding out and deciding happen to people; only what they conclude is a judgement of theirs.',
    when: ({ rule, cue, content, frame, behind }) =>
      rule === 'find' &&
      !/^(?:conclude|find|determine|realise|realize)$/.test(cue) &&
      !/^(?:\S+ ){1,6}as\b/.test(frame === 'passive-agent' ? behind : content),
    fires: ['Residents know that the river rises in May.'],
    silent: ['Residents say that the river rises in May.'],
  },
  {
    id: 'finds-a-thing',
    tells: false,
    why: '"Found a wallet": no judgement.',
    when: ({ rule, shape, content }) => rule === 'find' && (shape === 'phrase' || /^["“‘']/.test(content)),
    fires: ['Two divers found the boy alive.'],
    silent: ['Divers found that the hull was cracked.'],
  },
  {
    id: 'accuses',
    tells: true,
    why: '"Accused him of", "blamed it for": a charge with its content.',
    when: ({ cue, content, frame, behind }) =>
      ACCUSES.test(cue) && /\b(?:of|for|on)\b/.test(frame === 'passive-agent' ? behind : content),
    fires: ['Neighbours accused the mayor of taking money.', 'The mayor was accused by neighbours of taking money.'],
    silent: ['Neighbours accused the mayor.'],
  },
  {
    id: 'sides',
    tells: true,
    why: 'Against or for something as what it is called.',
    when: ({ rule, content, shape, cue, behind, words, next }) =>
      (SIDES.test(rule) && next === 'as') ||
      (/^(?:criticise|criticize|condemn|fault|denounce|attack)$/.test(cue) && /\bfor \w+ing\b/.test(behind)) ||
      (SIDES.test(rule) &&
        (AS.test(content) || /\bas$/.test(words) || (shape === 'clause' && /^that\b/.test(content)))),
    fires: ['Lawmakers criticised the plan as a waste of money.', 'The film was denounced by two critics as a fraud.'],
    silent: ['Lawmakers criticised the plan.'],
  },
  {
    id: 'doubts',
    tells: true,
    why: '"Cast doubt on that account": what they think of it.',
    when: ({ words }) => /\bcast doubts?\b/.test(words),
    fires: ['Engineers cast doubt on the account.'],
    silent: ['Engineers cast a new bell.'],
  },
  {
    id: 'acts',
    tells: false,
    why: 'Backed, opposed, dismissed: a bare act.',
    when: ({ rule }) => SIDES.test(rule),
    fires: ['Residents opposed the plan.'],
    silent: ['Residents said that the plan was opposed.'],
  },
  {
    id: 'considers',
    tells: true,
    why: '"Consider him a dictator": what they take him for.',
    when: ({ cue, content }) =>
      cue === 'consider' && /^\S.* (?:a|an|to be|as|\w+(?:ful|ous|ive|al|able|ed))\b/.test(content),
    fires: ['Many consider him a tyrant.'],
    silent: ['Many consider a move to the coast.'],
  },
  {
    id: 'clause',
    tells: true,
    why: 'Words in quotation marks or a clause of its own: somebody told it.',
    when: ({ shape }) => shape === 'clause',
    fires: ['Officials said that the road is open.', 'Neighbours are worried that the dam will break.'],
    silent: ['Residents opposed the plan.'],
  },
  {
    id: 'spoke-of',
    tells: true,
    why: '"Spoke of squalor": what it was like, in their words.',
    when: ({ rule, words }) => rule === 'talk' && /\bof$/.test(words),
    fires: ['Residents spoke of damp walls.'],
    silent: ['Residents spoke to the mayor.'],
  },
  {
    id: 'thing',
    tells: true,
    why: '"Described two explosions", "predict a hard winter", "are concerned about the dam": the thing is the content.',
    when: ({ cue, rule, words }) =>
      TELLS_THING.has(cue) ||
      /^(?:noun-claim|noun-admission|adjective-thought|according-to|in-view|compare)$/.test(rule) ||
      (rule === 'noun-thought' && /\b(?:concern|fear|worry|doubt|suspicion|worries)/.test(words)),
    fires: ['Witnesses described two explosions.', 'Residents compared the hall to a shed.'],
    silent: ['Witnesses said that they had heard two explosions.'],
  },
]
