// Verbs of attribution by the complements they take and by how the writer stands to what is said.
import type { CueGroup } from './cue'

export const VERB_GROUPS: readonly CueGroup[] = [
  {
    id: 'say',
    kind: 'neutral',
    takes: ['clause', 'before', 'object'],
    with: 'of about against',
    words:
      'say add note write state announce declare remark observe comment mention explain repeat reiterate recall recount relate report post tweet retweet email testify stress emphasise emphasize underline underscore clarify specify stipulate elaborate opine proclaim pronounce blog relay narrate cite quote foretell prophesy restate recapitulate recap reason marvel advertise decree enumerate itemise itemize recite rhapsodise venture theorise prognosticate summarise summarize quip joke text publicise publicize point_out spell_out make_clear',
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
    words:
      'reply respond answer retort counter interject exclaim shout whisper mutter murmur yell chant scream muse rejoin intone wail whine bellow bark boom croak stammer stutter holler tease jest ruminate gush sniff sneer sing sound_off speak_up pipe_up chime_in fire_back shoot_back hit_back push_back blurt_out deadpan warble bark',
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
    words:
      'continue begin start open close conclude go_on finish end snap cry laugh smile nod sigh grin shrug reason reflect chuckle observe weigh_in sum_up sign_off scoff',
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
    words:
      'tell inform assure remind notify brief reassure convince persuade advise caution warn alert lecture counsel admonish',
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
    words:
      'ask urge wonder request beg implore plead_with plead_for petition query enquire inquire exhort encourage implore beseech coax entreat goad nudge prod quiz solicit grill interrogate order demand instruct command appeal lobby press pray invite call_for call_on call_upon push_for',
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
    with: 'on against for',
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
    words:
      'allege charge boast brag protest complain lament deny suggest imply hint insinuate intimate swear vow pledge promise threaten grumble gripe fume rant whinge moan gloat grouse fret vent bemoan decry posit theorise theorize postulate',
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
    words:
      'reveal admit acknowledge concede confess confirm disclose recognise recognize affirm attest certify point highlight agree concur divulge let_slip own_up come_clean',
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
    id: 'find',
    kind: 'factive',
    takes: ['clause', 'as'],
    words:
      'find discover learn realise realize know understand see notice remember forget establish verify demonstrate prove conclude determine hear decide accept',
    reason: 'Knowing and finding out; a noun phrase after them ("found a wallet") says nothing.',
    examples: [
      {
        text: 'The inquiry found that the valve had failed.',
        source: 'The inquiry',
        cue: 'found',
        content: 'that the valve',
      },
      { text: 'Many see the plan as a gift to drivers.', source: 'Many', cue: 'see', content: 'the plan as' },
      { text: 'The diver found a wallet.' },
    ],
  },
  {
    id: 'think',
    kind: 'thought',
    takes: ['clause', 'before', 'infinitive'],
    with: 'about of in',
    words:
      'think believe feel suspect doubt guess reckon fancy opine suppose assume figure worry wish imagine presume surmise gather fathom sense wager bet dream',
    reason: 'Held in thought, not said: belief and doubt.',
    examples: [
      { text: 'Many growers fear that the frost will return.', source: undefined },
      { text: 'Analysts believe rates will fall.', source: 'Analysts', cue: 'believe', content: 'rates will' },
      { text: 'The talks, diplomats believe, are over.', source: 'diplomats', cue: 'believe', content: 'The talks' },
    ],
  },
  {
    id: 'expect',
    kind: 'thought',
    takes: ['clause', 'before', 'object', 'infinitive', 'as'],
    with: 'for in on',
    words:
      'expect hope fear predict foresee anticipate envision envisage estimate forecast project consider regard view deem judge perceive interpret regret ponder contemplate mull calculate infer deduce dread trust distrust peg reckon envision cherish relish crave covet begrudge lament mistrust',
    reason: 'Fears, hopes, forecasts and judgements, of a clause or of a thing.',
    examples: [
      {
        text: 'Many growers fear that the frost will return.',
        source: 'Many growers',
        cue: 'fear',
        content: 'that the frost',
      },
      { text: 'The bank expects growth of two per cent.', source: 'The bank', cue: 'expects', content: 'growth' },
    ],
  },
  {
    id: 'want',
    kind: 'aim',
    takes: ['infinitive', 'object'],
    with: 'to',
    words:
      'want plan intend seek aim prefer propose refuse decline desire long yearn aspire hesitate ache itch wish crave endeavour endeavor contemplate weigh mull_over toy_with think_of aim_for opt_for call_on',
    reason: 'Will, plan and refusal: what the source means to do.',
    examples: [
      { text: 'The operator plans to cut two ferries.', source: 'The operator', cue: 'plans', content: 'to cut' },
      { text: 'The minister declined to comment.', source: 'The minister', cue: 'declined', content: 'to comment' },
    ],
  },
  {
    id: 'offer',
    kind: 'aim',
    takes: ['infinitive'],
    words: 'offer agree vote choose opt volunteer resolve elect decide strive look like love hate',
    reason: 'Decisions and readiness, only with what they are about: "agreed to pay".',
    examples: [
      { text: 'The bank agreed to pay.', source: 'The bank', cue: 'agreed', content: 'to pay' },
      { text: 'The bank offers loans.' },
    ],
  },
  {
    id: 'support',
    kind: 'stance',
    takes: ['object'],
    with: 'with for by of',
    words:
      'support endorse back favor favour praise applaud hail laud commend defend champion advocate embrace welcome celebrate promote tout approve thank credit admire appreciate salute congratulate recommend extol side vouch compliment like prefer love respect cheer acclaim eulogise eulogize lionise lionize uphold second echo toast revere venerate worship espouse plug trumpet hype root champion cheer_on speak_out_for vote_for campaign_for stand_by stick_by talk_up play_up root_for stand_behind rally_behind',
    reason: 'For something or somebody.',
    examples: [{ text: 'The union welcomed the offer.', source: 'The union', cue: 'welcomed', content: 'the offer' }],
  },
  {
    id: 'oppose',
    kind: 'stance',
    takes: ['object', 'clause'],
    with: 'of against at for with to about over',
    words:
      'clash spar feud quarrel vote_against side_against campaign_against oppose criticise criticize condemn denounce attack blame accuse slam blast reject dismiss dispute question challenge mock ridicule deride decry disavow object disagree rebuke chide scold berate lambast lambaste assail bash rip hammer rail belittle downplay disparage deplore disapprove resent insult taunt heckle boo rebut refute contradict repudiate discredit sneer balk bristle vilify malign castigate excoriate skewer fault censure chastise reprimand reproach reprove upbraid denigrate demonise demonize deprecate impugn lampoon lash malign pan parody pillory revile savage satirise satirize scorn slate smear spurn trash trounce debunk flay knock lambast mock ignore apologise apologize hate dislike detest loathe despise disown brush_off laugh_off shrug_off lash_out hit_out speak_out pile_on call_out take_issue take_aim play_down rule_out back_away walk_back shoot_down',
    reason: 'Against something or somebody.',
    examples: [
      {
        text: 'Campaigners criticised the new fares.',
        source: 'Campaigners',
        cue: 'criticised',
        content: 'the new fares',
      },
      {
        text: 'The minister lashed out at the press.',
        source: 'The minister',
        cue: 'lashed out at',
        content: 'the press',
      },
    ],
  },
  {
    id: 'describe',
    kind: 'neutral',
    takes: ['object'],
    with: 'to as about on',
    words:
      'describe characterise characterize portray depict liken refer address express voice outline detail articulate discuss invoke reference allude list chronicle lay_out set_out touch_on',
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
