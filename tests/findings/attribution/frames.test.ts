// Frames, moods and spans of attributions, one sentence for each.
import { describe, expect, it } from 'vitest'
import { plainArticle } from '../../../src/article/plain-text'
import { findAttributions } from '../../../src/findings/attribution/attribution'
import { parseArticle } from '../../../src/findings/parsed-article'

const find = (text: string) =>
  findAttributions(parseArticle(plainArticle(text)))
    .filter(({ nested }) => !nested)
    .map(({ source, cue, content, contentParts, frame, mood }) => {
      const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
      const said = (contentParts ?? (content ? [content] : [])).map(words).join(' … ')
      return { source: words(source), cue: cue && words(cue), content: said, frame, mood }
    })

describe('frames', () => {
  it.each([
    ['The plan was confirmed by two officials on Monday.', 'passive-agent', 'two officials', 'The plan'],
    [
      'The raid was described by six people with knowledge of it.',
      'passive-agent',
      'six people with knowledge of it',
      'The raid',
    ],
    ['Lund was seen by many as a reformer.', 'passive-agent', 'many', 'Lund was seen by many as a reformer'],
    [
      'The pact is considered by experts to be weak.',
      'passive-agent',
      'experts',
      'The pact is considered by experts to be weak',
    ],
    [
      'The train stopped after what two officials called a technical fault.',
      'free-relative',
      'two officials',
      'a technical fault',
    ],
    ['Lund left in what one colleague described as a huff.', 'free-relative', 'one colleague', 'a huff'],
    ['Lund was arrested for what aides said were tax offences.', 'free-relative', 'aides', 'were tax offences'],
    ['Mayor to resign over bridge: sources', 'headline', 'sources', 'Mayor to resign over bridge'],
    ['Sources: mayor to resign', 'headline', 'Sources', 'mayor to resign'],
    ['Mayor to resign, aide tells Courier', 'subject-verb', 'aide', 'Mayor to resign'],
    ['Mayor will resign, say police', 'inverted', 'police', 'Mayor will resign'],
    ['It was, as officials put it, a mess.', 'as-clause', 'officials', 'It was … a mess'],
    ['As one aide said, the bridge is a mess.', 'as-clause', 'one aide', 'the bridge is a mess'],
    ['The levy is, as critics see it, a gift to drivers.', 'as-clause', 'critics', 'The levy is … a gift to drivers'],
    [
      'The Courier said the mayor would resign, citing two officials.',
      'cited',
      'two officials',
      'the mayor would resign',
    ],
    [
      'The Courier, citing people familiar with the matter, reported that the mayor would resign.',
      'cited',
      'people familiar with the matter',
      'that the mayor would resign',
    ],
    ['The paper wrote, quoting an aide, that the bridge was unsafe.', 'cited', 'an aide', 'that the bridge was unsafe'],
    ['Staff were in shock at the news.', 'adjective', 'Staff', 'the news'],
    ['Officials are furious that the plan leaked.', 'adjective', 'Officials', 'that the plan leaked'],
    [
      'According to the aide in charge that night, the dam held.',
      'according',
      'the aide in charge that night',
      'the dam held',
    ],
  ])('%s: %s', (text, frame, source, content) => {
    expect(find(text)).toContainEqual(expect.objectContaining({ frame, source, content }))
  })
})

describe('how it is meant', () => {
  it.each([
    ['Officials said that the bridge was closed.', 'told'],
    ['Officials did not say that the bridge was closed.', 'negated'],
    ['Lund refused to say that she was wrong.', 'negated'],
    ['Nobody said that the bridge was closed.', 'negated'],
    ['Critics would say the plan is weak.', 'hypothetical'],
    ['Some may argue that it is too late.', 'hypothetical'],
    ['If officials say the bridge is closed, stay home.', 'conditional'],
    ['It is unclear whether officials said the bridge was safe.', 'conditional'],
    ['Did officials say the bridge was safe?', 'conditional'],
    ['The minister will announce that the bridge is closed.', 'aim'],
    ['Lund went on to say that the bridge was safe.', 'told'],
  ])('%s: %s', (text, mood) => {
    expect(find(text)[0]?.mood).toBe(mood)
  })
})

describe('the source to the letter', () => {
  it.each([
    [
      'Sources with knowledge of the so-called talks said it was over.',
      'Sources with knowledge of the so-called talks',
    ],
    [
      'Two officials familiar with the “harbour pact” said it was over.',
      'Two officials familiar with the “harbour pact”',
    ],
    ['An official who asked not to be named said it was over.', 'An official who asked not to be named'],
    ['A source who declined to be identified said it was over.', 'A source who declined to be identified'],
    ['An aide asking not to be named said it was over.', 'An aide asking not to be named'],
    ['Nearly two-thirds of registered voters said they would stay home.', 'Nearly two-thirds of registered voters'],
    ['Leaked emails show that the bridge was unsafe.', 'Leaked emails'],
    ['Records reviewed by the Beacon show the firm paid no tax.', 'Records reviewed by the Beacon'],
    ['A recording heard by the Courier reveals that the mayor knew.', 'A recording heard by the Courier'],
    ['“We lost,” said Rep. Ada Lund (D-Ohio), a critic.', 'Rep. Ada Lund (D-Ohio), a critic'],
    ['Lund, meanwhile, said the bridge was safe.', 'Lund'],
    ['Lund, hoping for rain, said the bridge was safe.', 'Lund'],
    ['Lund, managing director of the port, said it was safe.', 'Lund, managing director of the port'],
  ])('%s', (text, source) => {
    expect(find(text).map((one) => one.source)).toEqual([source])
  })
})

describe('cue and content to the letter', () => {
  it.each([
    ['The ministry issued a statement saying the bridge was safe.', 'issued a statement saying', 'the bridge was safe'],
    [
      'The town released a statement on Monday condemning the attack.',
      'released a statement on Monday condemning',
      'the attack',
    ],
    ['Lund made the suggestion that the bridge be closed.', 'made the suggestion', 'that the bridge be closed'],
    ['Lund declined to criticise the plan.', 'declined to criticise', 'the plan'],
    ['Lund repeatedly said it was safe.', 'repeatedly said', 'it was safe'],
    ['Lund praised the plan on Thursday.', 'praised', 'the plan'],
    ['Lund called the plan “absurd” in a tweet.', 'called', 'the plan “absurd”'],
    ['While Lund opposed the levy, the council passed it.', 'opposed', 'the levy'],
    ['The poll shows only a small gap.', 'shows', 'only a small gap'],
    ['“If it rains,” she said, “we stay.”', 'said', '“If it rains,” … “we stay.”'],
  ])('%s', (text, cue, content) => {
    expect(find(text)[0]).toMatchObject({ cue, content })
  })
})

describe('what others say in somebody’s words', () => {
  it('is part of what is told', () => {
    expect(find('Lund said that critics fear a flood.')).toMatchObject([{ source: 'Lund' }])
    expect(find('“It is over,” Lund said. “Many people believe that it is.”')).toMatchObject([{ source: 'Lund' }])
  })
  it('is an attribution of its own beside these', () => {
    const sources = (text: string) => find(text).map(({ source }) => source)
    expect(sources('Lund said it was over, while Hollis denied it.')).toEqual(['Lund', 'Hollis'])
    expect(sources('Lund said it was over, adding that she was tired.')).toEqual(['Lund', 'Lund'])
    expect(sources('Lund criticised officials who said the dam was safe.')).toEqual(['Lund', 'officials who'])
  })
})
