// Nouns and adjectives of attribution: "his concern that", "criticism from", "is confident that".
import type { NounGroup } from '../cue'

export const NOUN_GROUPS: readonly NounGroup[] = [
  {
    id: 'noun-statement',
    kind: 'neutral',
    words: `
      statement remark comment account description characterization characterisation portrayal depiction
      explanation announcement reference assessment analysis observation testimony advice insistence
      definition diagnosis impression
    `,
    reason: 'What somebody said, told or wrote, as a thing.',
    examples: [
      {
        text: 'The statement by the mayor that the bridge is safe came on Monday.',
        source: 'the mayor',
        cue: 'statement',
        content: 'that the bridge',
      },
      { text: 'The statement was three pages long.' },
    ],
  },
  {
    id: 'noun-claim',
    kind: 'doubting',
    words: `
      claim allegation accusation assertion suggestion insinuation contention argument promise pledge vow
      threat warning denial complaint boast theory speculation rumour rumor
    `,
    reason: 'What somebody asserts, with a stake in it.',
    examples: [
      {
        text: 'Her claim that the vote was bought has no support.',
        source: 'Her',
        cue: 'claim',
        content: 'that the vote',
      },
    ],
  },
  {
    id: 'noun-admission',
    kind: 'factive',
    words: `
      admission acknowledgment acknowledgement confession revelation disclosure finding conclusion discovery
      recognition confirmation
    `,
    reason: 'What somebody owned or found, taken for true.',
    examples: [
      {
        text: 'The bank’s admission that it erred came late.',
        source: 'The bank',
        cue: 'admission',
        content: 'that it erred',
      },
    ],
  },
  {
    id: 'noun-thought',
    kind: 'thought',
    words: `
      view belief opinion fear concern worry doubt hope expectation feeling conviction suspicion assumption
      prediction forecast estimate estimation projection understanding thought idea confidence optimism
      pessimism skepticism scepticism misgiving perception interpretation judgment judgement sense attitude
      consensus distrust
    `,
    reason: 'What somebody holds in thought.',
    examples: [
      {
        text: 'His concern that the dam may fail is shared.',
        source: 'His',
        cue: 'concern',
        content: 'that the dam',
      },
      { text: 'There is concern that the dam may fail.' },
    ],
  },
  {
    id: 'noun-aim',
    kind: 'aim',
    words: `
      call request demand plea proposal recommendation intention desire refusal wish preference ambition
      willingness eagerness reluctance interest goal
    `,
    reason: 'What somebody wants or refuses.',
    examples: [
      { text: 'The union’s call for a strike was heard.', source: 'The union', cue: 'call for', content: 'a strike' },
    ],
  },
  {
    id: 'noun-stance',
    kind: 'stance',
    words: `
      support backing endorsement praise criticism criticisms attack opposition condemnation objection
      disagreement rejection defense defence critique dismissal rebuke advocacy affection enthusiasm
      disapproval stance hostility swipe denunciation critic jab ridicule disdain contempt admiration apology
    `,
    reason: 'For or against something.',
    examples: [
      {
        text: 'Her criticism of the plan was sharp.',
        source: 'Her',
        cue: 'criticism of',
        content: 'the plan',
      },
    ],
  },
]

/** Nouns for who takes a side: attribution where they are said of somebody, "is a critic of", "Lund, a backer of". */
export const AGENT_GROUPS: readonly NounGroup[] = [
  {
    id: 'noun-agent',
    kind: 'stance',
    words: `
      supporter opponent critic advocate backer proponent champion defender admirer detractor foe skeptic
      sceptic apologist cheerleader enthusiast promoter
    `,
    reason: 'Who supports or opposes, made from the verb and said of somebody.',
    examples: [
      {
        text: 'Lund is an early backer of the levy.',
        source: 'Lund',
        cue: 'is an early backer of',
        content: 'the levy',
      },
      {
        text: 'Ada Lund, a critic of the levy, left.',
        source: 'Ada Lund',
        cue: 'critic of',
        content: 'the levy',
      },
      { text: 'Critics of the levy left.' },
    ],
  },
]

export const ADJECTIVE_GROUPS: readonly NounGroup[] = [
  {
    id: 'adjective-thought',
    kind: 'thought',
    words: `
      confident sure certain convinced concerned worried afraid fearful hopeful optimistic pessimistic
      skeptical sceptical doubtful aware unaware adamant wary leery suspicious mindful insistent clear unsure
      uncertain nervous anxious persuaded satisfied cautious
    `,
    reason: 'Belief, fear and doubt told by an adjective: "is confident that", "are worried about".',
    examples: [
      {
        text: 'The minister is confident that the talks will resume.',
        source: 'The minister',
        cue: 'is confident',
        content: 'that the talks',
      },
      {
        text: 'US officials are still concerned that the attack could spread.',
        source: 'US officials',
        content: 'that the attack',
      },
      { text: 'The sky is clear.' },
    ],
  },
  {
    id: 'adjective-aim',
    kind: 'aim',
    words: 'eager willing unwilling reluctant hesitant keen committed interested intent',
    reason: 'Will and refusal told by an adjective.',
    examples: [
      { text: 'The owners are willing to sell.', source: 'The owners', cue: 'are willing', content: 'to sell' },
    ],
  },
  {
    id: 'adjective-stance',
    kind: 'stance',
    words: `
      critical supportive dismissive opposed disappointed surprised shocked grateful sorry proud glad happy
      unhappy angry furious upset pleased displeased impressed unimpressed troubled alarmed frustrated
      horrified appalled outraged bored tired sympathetic vocal outspoken enthusiastic excited thrilled
      delighted dissatisfied disgusted embarrassed ashamed offended amazed astonished dismayed sensitive fond
      jealous enamored infatuated bullish unapologetic
    `,
    reason: 'For or against something, told by an adjective.',
    examples: [
      {
        text: 'The club was critical of the referee.',
        source: 'The club',
        cue: 'was critical of',
        content: 'the referee',
      },
      { text: 'The valley is open.' },
    ],
  },
]
