// Verbs of attribution by the complements they take and by how the writer stands to what is said.
import type { CueGroup } from './cue'

export const VERB_GROUPS: readonly CueGroup[] = [
  {
    id: 'say',
    kind: 'neutral',
    takes: ['clause', 'before', 'object', 'infinitive'],
    with: ['of', 'about', 'on'],
    words:
      'say add note write state reply announce declare continue respond remark observe comment mention explain repeat reiterate recall recount relate report post tweet retweet email muse quip joke testify joke reckon interject conclude answer begin retort exclaim shout whisper mutter yell chant scream murmur opine offer reflect summarise summarize elaborate clarify counter specify stipulate stress emphasise emphasize underline underscore narrate blog text quoth relay chime snap crow reason theorise theorize posit proclaim pronounce',
    reason: 'The plain verbs of saying and writing: no judgement on what is said.',
    examples: [
      {
        text: 'The mayor said the bridge would open in May.',
        source: 'The mayor',
        cue: 'said',
        content: 'the bridge would',
      },
      {
        text: '“We are ready,” said Ada Lund, the harbour master.',
        source: 'Ada Lund, the harbour master',
        cue: 'said',
      },
      { text: 'The council met on Monday.' },
    ],
  },
  {
    id: 'tell',
    kind: 'neutral',
    takes: ['person', 'clause', 'before', 'object', 'infinitive'],
    with: ['about', 'of'],
    words:
      'tell inform assure remind notify brief reassure convince persuade advise caution warn alert address lecture',
    reason: 'Verbs of saying that name the one addressed before what is said.',
    examples: [
      {
        text: 'Two officials told the paper that the talks had stalled.',
        source: 'Two officials',
        cue: 'told',
        content: 'that the talks',
      },
    ],
  },
  {
    id: 'ask',
    kind: 'neutral',
    takes: ['person', 'clause', 'before', 'object', 'infinitive'],
    with: ['for', 'about', 'on', 'upon'],
    words:
      'ask urge wonder request beg implore plead petition query enquire inquire press exhort encourage order demand instruct direct command appeal lobby pray invite counsel admonish beseech call',
    reason: 'Questions, requests and orders.',
    examples: [
      {
        text: 'Residents asked the council to close the road.',
        source: 'Residents',
        cue: 'asked',
        content: 'the council',
      },
    ],
  },
  {
    id: 'claim',
    kind: 'doubting',
    takes: ['clause', 'before', 'object', 'infinitive'],
    with: [],
    words:
      'claim allege insist contend maintain assert argue purport charge boast brag protest complain lament deny suggest imply hint insinuate intimate speculate swear vow pledge promise threaten profess posture pretend spin grumble gripe fume rant aver',
    reason: 'The writer keeps a distance or marks that others may see it differently.',
    examples: [
      {
        text: 'The firm claims its pump saves a third of the water.',
        source: 'The firm',
        cue: 'claims',
        content: 'its pump',
      },
    ],
  },
  {
    id: 'reveal',
    kind: 'factive',
    takes: ['clause', 'before', 'object'],
    with: ['to', 'out', 'up'],
    words:
      'reveal admit acknowledge concede confess confirm disclose prove demonstrate point recognise recognize discover learn realise realize find know understand see notice remember forget establish verify own highlight accept agree affirm attest certify uncover expose',
    reason: 'The word takes what follows for true.',
    examples: [
      {
        text: 'The club admitted that it had sold too many tickets.',
        source: 'The club',
        cue: 'admitted',
        content: 'that it had',
      },
    ],
  },
  {
    id: 'think',
    kind: 'thought',
    takes: ['clause', 'before', 'object', 'infinitive'],
    with: ['about', 'of', 'in', 'on'],
    words:
      'think believe feel suspect doubt fear worry expect hope assume guess suppose imagine consider conclude judge reckon figure predict foresee anticipate envision envisage estimate forecast calculate project trust wish regret ponder contemplate mull mean interpret perceive deem regard view presume sense fathom gather conceive surmise infer deduce dread interpret',
    reason: 'Held in thought, not said: belief, fear, expectation.',
    examples: [
      {
        text: 'Many growers fear that the frost will return.',
        source: 'Many growers',
        cue: 'fear',
        content: 'that the frost',
      },
    ],
  },
  {
    id: 'want',
    kind: 'aim',
    takes: ['infinitive', 'object'],
    with: ['for', 'to'],
    words:
      'want plan intend seek aim need prefer propose offer refuse decline decide agree vote choose opt volunteer desire long yearn aspire mull prepare resolve determine attempt hesitate strive elect arrange like love hate',
    reason: 'Will, plan and refusal: what the source means to do.',
    examples: [
      { text: 'The operator plans to cut two ferries.', source: 'The operator', cue: 'plans', content: 'to cut' },
    ],
  },
  {
    id: 'support',
    kind: 'stance',
    takes: ['object', 'clause'],
    with: ['with', 'for', 'against', 'at', 'by'],
    words:
      'support endorse back favor favour praise applaud hail laud commend defend champion advocate embrace welcome celebrate promote tout approve thank credit cheer admire appreciate salute congratulate honor honour recommend extol side vouch compliment bless respect like love enjoy prefer value',
    reason: 'For something or somebody.',
    examples: [{ text: 'The union welcomed the offer.', source: 'The union', cue: 'welcomed', content: 'the offer' }],
  },
  {
    id: 'oppose',
    kind: 'stance',
    takes: ['object', 'clause'],
    with: ['of', 'against', 'at', 'for', 'with', 'to', 'about'],
    words:
      'oppose criticise criticize condemn denounce attack blame accuse slam blast reject dismiss dispute question challenge mock ridicule deride decry disavow object disagree rebuke chide scold berate lambast lambaste assail bash rip hammer rail belittle downplay disparage deplore disapprove resent hate dislike distrust insult taunt heckle boo rebut refute contradict repudiate discredit protest scoff sneer balk bristle vilify malign castigate excoriate skewer trash ignore apologise apologize detest loathe abhor despise underestimate counter fault cite',
    reason: 'Against something or somebody.',
    examples: [
      {
        text: 'Campaigners criticised the new fares.',
        source: 'Campaigners',
        cue: 'criticised',
        content: 'the new fares',
      },
    ],
  },
  {
    id: 'describe',
    kind: 'neutral',
    takes: ['object', 'person'],
    with: ['to', 'as', 'on', 'about', 'with'],
    words:
      'describe call label brand dub characterise characterize portray depict paint compare liken refer cast name term quote cite list discuss talk speak express voice address outline detail tout articulate raise rate rank define identify frame present reference allude detail invoke analyse analyze explore examine chronicle document attribute touch',
    reason: 'How the source presents something.',
    examples: [
      {
        text: 'Neighbours described the noise as unbearable.',
        source: 'Neighbours',
        cue: 'described',
        content: 'the noise',
      },
    ],
  },
  {
    id: 'show',
    kind: 'document',
    takes: ['clause', 'object', 'before'],
    with: [],
    words: 'show indicate read suggest reflect signal feature carry illustrate warn peg contain include',
    reason: 'A text, a poll or figures speak.',
    examples: [
      {
        text: 'The survey shows that half of the wells are dry.',
        source: 'The survey',
        cue: 'shows',
        content: 'that half',
      },
    ],
  },
  {
    id: 'publish',
    kind: 'neutral',
    takes: ['object'],
    with: ['out'],
    words: 'publish release issue deliver unveil sign share send broadcast print air circulate distribute introduce',
    reason: 'Putting a text out.',
    examples: [
      {
        text: 'The agency published a list of closed beaches.',
        source: 'The agency',
        cue: 'published',
        content: 'a list',
      },
    ],
  },
]
