// Verbs of thinking, wanting and taking sides, by the complements they take.
import type { CueGroup } from '../cue'

export const THOUGHT_VERBS: readonly CueGroup[] = [
  {
    id: 'find',
    kind: 'factive',
    takes: ['clause', 'before', 'as'],
    words: `
      find discover learn realise realize know understand see notice remember forget establish verify
      demonstrate prove conclude determine hear decide accept
    `,
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
    words: `
      think believe feel suspect doubt guess reckon fancy opine suppose assume figure worry wish imagine
      presume surmise gather fathom sense wager bet dream
    `,
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
    words: `
      expect hope fear predict foresee anticipate envision envisage estimate forecast project consider regard
      view deem judge perceive interpret regret ponder contemplate mull calculate infer deduce dread trust
      distrust peg reckon cherish relish crave covet begrudge lament mistrust
    `,
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
    words: `
      want plan intend seek aim prefer propose refuse decline desire long yearn aspire hesitate ache itch wish
      crave endeavour endeavor contemplate weigh mull_over toy_with think_of aim_for opt_for call_on
    `,
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
    with: 'against',
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
    words: `
      support endorse back favor favour praise applaud hail laud commend defend champion advocate embrace
      welcome celebrate promote tout approve thank credit admire appreciate salute congratulate recommend
      extol side vouch compliment like prefer love respect cheer acclaim eulogise eulogize lionise lionize
      uphold second echo toast revere venerate worship espouse plug trumpet hype root cheer_on speak_out_for
      vote_for campaign_for stand_by stick_by talk_up play_up root_for stand_behind rally_behind
    `,
    reason: 'For something or somebody.',
    examples: [{ text: 'The union welcomed the offer.', source: 'The union', cue: 'welcomed', content: 'the offer' }],
  },
  {
    id: 'oppose',
    kind: 'stance',
    takes: ['object', 'clause'],
    with: 'of against at for with to about over',
    words: `
      clash spar feud quarrel squabble bicker quibble wrangle tussle haggle vote_against side_against
      campaign_against oppose criticise criticize condemn denounce attack blame accuse slam blast reject
      dismiss dispute question challenge mock ridicule deride decry disavow object disagree rebuke chide scold
      berate lambast lambaste assail bash rip hammer rail belittle downplay disparage deplore disapprove
      resent insult taunt heckle boo rebut refute contradict repudiate discredit sneer balk bristle vilify
      malign castigate excoriate skewer fault censure chastise reprimand reproach reprove upbraid denigrate
      demonise demonize deprecate impugn lampoon lash pan parody pillory revile savage satirise satirize scorn
      slate smear spurn trash trounce debunk flay knock ignore apologise apologize hate dislike detest loathe
      despise disown brush_off laugh_off shrug_off lash_out hit_out speak_out pile_on call_out take_issue
      take_aim take_to_task fire_back hit_back shoot_back push_back play_down rule_out back_away walk_back
      shoot_down
    `,
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
    id: 'stance-phrase',
    kind: 'stance',
    takes: [],
    with: 'of on at for against with to in behind',
    words: `
      take_exception take_umbrage take_a_swipe take_a_shot take_a_jab take_a_dim_view cast_doubt find_fault
      make_light make_fun poke_fun pour_scorn pour_cold_water lay_blame lay_the_blame place_the_blame come_out
      come_out_in_favor come_out_in_favour speak_out_in_favor speak_out_in_favour give_credit heap_praise
      lavish_praise throw_support sing_the_praises
    `,
    reason: 'Verb and noun together take the side; what it is about stands after a preposition.',
    examples: [
      {
        text: 'The union poured cold water on the plan.',
        source: 'The union',
        cue: 'poured cold water on',
        content: 'the plan',
      },
      { text: 'Lund came out against the levy.', source: 'Lund', cue: 'came out against', content: 'the levy' },
      { text: 'The dog came out.' },
    ],
  },
]
