// Verbs of saying, writing, asking and showing, by the complements they take and by how the writer stands to what is said.
import type { CueGroup } from '../cue'

export const SPEECH_VERBS: readonly CueGroup[] = [
  {
    id: 'say',
    kind: 'neutral',
    takes: ['clause', 'before', 'object'],
    with: 'of about against',
    words: `
      say add note write state announce declare remark observe comment mention explain repeat reiterate recall
      recount report post tweet retweet email testify stress emphasise emphasize underline underscore clarify
      specify stipulate elaborate opine proclaim pronounce blog relay narrate cite quote foretell prophesy
      restate recapitulate recap reason marvel advertise decree enumerate itemise itemize recite rhapsodise
      venture theorise prognosticate summarise summarize quip joke text publicise publicize point_out
      spell_out make_clear
    `,
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
      { text: 'The fare, the operator says, is fair.', source: 'the operator', cue: 'says', content: 'The fare' },
      { text: 'Experts point out that the dam is old.', source: 'Experts', cue: 'point out', content: 'that the dam' },
      { text: 'The council met on Monday.' },
    ],
  },
  {
    id: 'comment',
    kind: 'neutral',
    takes: [],
    with: 'on upon',
    words:
      'comment remark report elaborate opine write expand reflect muse touch dwell expound pronounce speak speculate',
    reason: 'Verbs of saying whose object stands after "on"; "said on Monday" and "posted on a site" have none.',
    examples: [
      {
        text: 'The minister commented on the delay.',
        source: 'The minister',
        cue: 'commented on',
        content: 'the delay',
      },
      { text: 'The minister commented on Monday.' },
    ],
  },
  {
    id: 'reply',
    kind: 'neutral',
    takes: ['clause', 'before'],
    words: `
      reply respond answer retort counter interject exclaim shout whisper mutter murmur yell chant scream muse
      rejoin intone wail whine bellow bark boom croak stammer stutter holler tease jest ruminate gush sniff
      sneer sing sound_off speak_up pipe_up chime_in fire_back shoot_back hit_back push_back blurt_out deadpan
      warble
    `,
    reason: 'Verbs of answering and of voice; what they answer to is not what they say.',
    examples: [
      { text: 'She replied that the road was closed.', source: 'She', cue: 'replied', content: 'that the road' },
      { text: 'The firm did not respond to a request for comment.' },
    ],
  },
  {
    id: 'go-on',
    kind: 'neutral',
    takes: ['quotation'],
    words: `
      continue begin start open close conclude go_on finish end snap cry laugh smile nod sigh grin shrug
      reason reflect chuckle observe weigh_in sum_up sign_off scoff
    `,
    reason: 'Verbs of the course of a talk: attribution only where they bring in a quotation.',
    examples: [
      { text: '“We tried,” he continued, “and we failed.”', source: 'he', cue: 'continued', content: '“We tried' },
      { text: 'The works continue in spring.' },
    ],
  },
  {
    id: 'tell',
    kind: 'neutral',
    takes: ['person', 'clause', 'before', 'infinitive'],
    with: 'about of against',
    words: `
      tell inform assure remind notify brief reassure convince persuade advise caution warn alert lecture
      counsel admonish
    `,
    reason: 'Verbs of saying that name the one addressed before what is said.',
    examples: [
      {
        text: 'Two officials told the paper that the talks had stalled.',
        source: 'Two officials',
        cue: 'told',
        content: 'that the talks',
      },
      { text: 'The doctor warned of a hard winter.', source: 'The doctor', cue: 'warned of', content: 'a hard winter' },
    ],
  },
  {
    id: 'ask',
    kind: 'neutral',
    takes: ['person', 'clause', 'before', 'object', 'infinitive'],
    with: 'for about on upon',
    words: `
      ask urge wonder request beg implore plead_with plead_for petition query enquire inquire exhort encourage
      beseech coax entreat goad nudge prod quiz solicit grill interrogate order demand instruct command appeal
      lobby press pray invite call_for call_on call_upon push_for
    `,
    reason: 'Questions, requests and orders.',
    examples: [
      {
        text: 'Residents asked the council to close the road.',
        source: 'Residents',
        cue: 'asked',
        content: 'the council',
      },
      { text: 'The union called for a strike.', source: 'The union', cue: 'called for', content: 'a strike' },
    ],
  },
  {
    id: 'claim',
    kind: 'doubting',
    takes: ['clause', 'before', 'infinitive'],
    words: 'claim insist contend maintain assert argue purport profess aver pretend speculate reckon hold_out',
    with: 'on against for over about with',
    reason: 'The writer keeps a distance or marks that others may see it differently.',
    examples: [
      {
        text: 'The firm claims its pump saves a third of the water.',
        source: 'The firm',
        cue: 'claims',
        content: 'its pump',
      },
      { text: 'The firm maintains the pumps.' },
    ],
  },
  {
    id: 'allege',
    kind: 'doubting',
    takes: ['clause', 'before', 'object', 'infinitive', 'person'],
    with: 'about of at against',
    words: `
      allege charge boast brag protest complain lament deny suggest imply hint insinuate intimate swear vow
      pledge promise threaten grumble gripe fume rant whinge moan gloat grouse fret vent bemoan decry posit
      theorise theorize postulate
    `,
    reason: 'Charges, denials, promises and threats: words that carry a stake in what is said.',
    examples: [
      { text: 'The firm denied the charges.', source: 'The firm', cue: 'denied', content: 'the charges' },
      { text: 'Ministers promised to act.', source: 'Ministers', cue: 'promised', content: 'to act' },
    ],
  },
  {
    id: 'reveal',
    kind: 'factive',
    takes: ['clause', 'before', 'object'],
    with: 'to with in',
    words: `
      reveal admit acknowledge concede confess confirm disclose recognise recognize affirm attest certify
      point highlight agree concur divulge let_slip own_up come_clean
    `,
    reason: 'The word takes what follows for true.',
    examples: [
      {
        text: 'The club admitted that it had sold too many tickets.',
        source: 'The club',
        cue: 'admitted',
        content: 'that it had',
      },
      { text: 'She pointed to the cost.', source: 'She', cue: 'pointed to', content: 'the cost' },
    ],
  },
  {
    id: 'describe',
    kind: 'neutral',
    takes: ['object'],
    with: 'to as about on',
    words: `
      describe characterise characterize portray depict liken refer address express voice outline detail
      articulate discuss invoke reference allude list chronicle lay_out set_out touch_on
    `,
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
    id: 'compare',
    kind: 'neutral',
    takes: ['second'],
    with: 'as to with',
    words: 'identify compare equate contrast peg cast',
    reason: 'What the source takes something for; without the second term only an act ("identified the body").',
    examples: [
      {
        text: 'Two officers identified the owner as a clerk.',
        source: 'Two officers',
        cue: 'identified',
        content: 'the owner as a clerk',
      },
      {
        text: 'Critics compared the hall to a shed.',
        source: 'Critics',
        cue: 'compared',
        content: 'the hall to a shed',
      },
      { text: 'Two officers identified the owner.' },
      { text: 'The firm contrasts two oils.' },
    ],
  },
  {
    id: 'call',
    kind: 'neutral',
    takes: ['predicate'],
    words: 'call label brand dub term name pronounce declare deem consider rate style',
    reason: 'Naming needs a name: "called the plan a farce", not "called the ambassador".',
    examples: [
      { text: 'Lund called the plan a farce.', source: 'Lund', cue: 'called', content: 'the plan a farce' },
      { text: 'Lund called it “a farce”.', source: 'Lund', cue: 'called', content: 'it “a farce' },
      { text: 'Lund called the ambassador and left.' },
    ],
  },
  {
    id: 'rule',
    kind: 'neutral',
    takes: ['clause', 'before'],
    with: 'against for on in',
    words: 'rule decree adjudicate',
    reason: 'Courts and referees say what holds: "ruled that", "ruled against".',
    examples: [
      {
        text: 'The court ruled that the search was unlawful.',
        source: 'The court',
        cue: 'ruled',
        content: 'that the search',
      },
      { text: 'The queen ruled wisely.' },
    ],
  },
  {
    id: 'phrase',
    kind: 'neutral',
    takes: ['clause', 'before'],
    with: 'for against of about in to over on with behind',
    words: `
      make_the_case make_a_case press_the_case make_the_point make_the_argument make_mention make_no_mention
      make_no_secret drive_home sound_the_alarm raise_the_alarm raise_the_possibility raise_the_prospect
      raise_the_question pose_the_question beg_the_question set_the_record_straight go_on_record
      go_on_the_record give_voice bear_witness draw_attention call_attention pay_tribute shed_light take_note
      give_notice break_the_news make_it_known let_it_be_known have_it put_it leave_no_doubt
      leave_little_doubt have_no_doubt have_little_doubt make_no_bones claim_credit claim_responsibility
      claim_victory assert_responsibility take_credit
    `,
    reason: 'Verb and noun together say it: the light verbs of speech (make, give, raise, take with a noun).',
    examples: [
      {
        text: 'Lund made the case that the roof would cost more.',
        source: 'Lund',
        cue: 'made the case',
        content: 'that the roof',
      },
      {
        text: 'Her lawyer put it to the court that the books were wrong.',
        source: 'Her lawyer',
        cue: 'put it',
        content: 'that the books',
      },
      { text: 'The carpenter made the case in a week.' },
    ],
  },
  {
    id: 'talk',
    kind: 'neutral',
    takes: ['before'],
    with: 'about of against',
    words: 'talk speak lecture preach dwell rave',
    reason: 'Talking about something; talking with somebody says nothing yet.',
    examples: [
      { text: 'He spoke about his childhood.', source: 'He', cue: 'spoke about', content: 'his childhood' },
      { text: 'He spoke with his brother.' },
    ],
  },
  {
    id: 'show',
    kind: 'document',
    takes: ['clause', 'before', 'infinitive'],
    words: 'show indicate signal reflect read',
    reason: 'A text, a poll or figures speak in a clause.',
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
    id: 'show-figures',
    kind: 'document',
    takes: ['object'],
    documents: 'source',
    words: 'show indicate suggest read find put give have list detail feature carry warn predict',
    reason:
      'With a noun phrase only a document shows something: "the poll shows a lead", not "the team showed promise".',
    examples: [
      { text: 'The poll shows a narrow lead.', source: 'The poll', cue: 'shows', content: 'a narrow lead' },
      { text: 'The team showed promise.' },
    ],
  },
  {
    id: 'publish',
    kind: 'neutral',
    takes: ['object'],
    documents: 'object',
    with: 'out',
    words: 'publish release issue unveil deliver send share circulate post produce draft offer give make put_out',
    reason: 'Putting a text out: only a document or a statement is published, not a hostage or a product.',
    examples: [
      {
        text: 'The agency published a list of closed beaches.',
        source: 'The agency',
        cue: 'published',
        content: 'a list',
      },
      { text: 'The army released two prisoners.' },
    ],
  },
]
