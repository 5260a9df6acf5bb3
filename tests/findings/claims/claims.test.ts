import { describe, expect, it } from 'vitest'
import { analyseText } from '../../../src/engine'

/** The chain of the finding whose words are given, in words. */
function chainOf(text: string, words: string) {
  const { article, findings } = analyseText(text)
  const finding = findings.find((one) => one.category === 'unverified' && one.exact.includes(words))
  if (!finding?.claim) throw new Error(`no finding on ${words}: ${findings.map(({ exact }) => exact).join(' | ')}`)
  const { claimant, content, replies, unanswered } = finding.claim
  const textAt = ({ block, start, end }: { block: number; start: number; end: number }) => {
    const { start: from, end: to } = article.blocks[block]!
    expect(from <= start && start < end && end <= to).toBe(true)
    return article.text.slice(start, end)
  }
  if (claimant) textAt(claimant)
  return {
    who: claimant?.name ?? null,
    what: content.map(textAt),
    replies: replies.map((reply) => [reply.kind, reply.by?.name ?? null, textAt(reply)]),
    unanswered,
  }
}

describe('who claims it', () => {
  it.each([
    ['Ada Lund accused the firm of dumping waste.', 'accused', 'Ada Lund'],
    ['The firm was accused by the mayor of dumping waste.', 'accused', 'the mayor'],
    ['Lund said the deal could fail.', 'could', 'Lund'],
    ['The deal could fail, according to two officials.', 'could', 'two officials'],
    [
      'Two officials briefed on the tests said the lake could stay closed.',
      'could',
      'Two officials briefed on the tests',
    ],
    ['People familiar with the matter said the deal could fail.', 'could', 'People familiar with the matter'],
    ['Police suspect that the fire was arson.', 'suspect', 'Police'],
    ['“I think it may fail,” Ada Lund said.', 'may', 'Ada Lund'],
    ['The navy claimed in a note on Monday to have sunk two boats.', 'claimed', 'The navy'],
    ['They looked into the alleged offence raised by the Vale Union.', 'alleged', 'the Vale Union'],
    ['Lund’s claim that the vote was bought made headlines.', 'claim', 'Lund’s'.replace('’s', '')],
  ])('%s', (text, words, who) => expect(chainOf(text, words).who).toBe(who))

  it('is the name behind a pronoun', () => {
    const text =
      'Ada Lund, the mayor of Ostholm, spoke on Monday. She said the bridge was old. She claimed that the firm had lied.'
    expect(chainOf(text, 'claimed').who).toBe('Ada Lund')
  })

  it.each([
    ['a pronoun that goes back to nobody', 'She claimed that the firm had lied.', 'claimed'],
    ['a passive without an agent', 'Hollis was accused of fraud.', 'accused'],
    ['a headline without its verb', 'Norland accused of piracy in the strait', 'accused'],
    ['the writer’s own doubt', 'The ruling could force the firm to sell.', 'could'],
    ['who denies', 'Hollis denied taking bribes.', 'denied'],
    ['who reports an alleged deed', 'Lund said the board would look into the alleged theft.', 'alleged'],
    ['who could not verify', 'Radio Sund could not independently verify the reports.', 'verify'],
    ['where it was said', 'Ada Lund wrote on Friday on Postbox accusing the firm of theft.', 'accusing'],
    [
      'who speaks for the end of the sentence alone',
      'It is unclear whether the ship sank — two men were saved, according to the navy.',
      'unclear',
    ],
    [
      'who says it and does not confirm it',
      'The navy also reported shelling, though it did not confirm any losses.',
      'not confirm',
    ],
    ['who drops it', 'The new indictment drops the claim that Lund pressed the officials.', 'claim'],
    ['a thing', 'The bridges claimed that the line was open.', 'claimed'],
  ])('is not %s', (_, text, words) => expect(chainOf(text, words).who).toBeNull())

  it('stands in another paragraph than the end of what they say', () => {
    const text = '“The pumps had stood still for a week,” Ada Lund said. “Nobody came.\n“The dam may fail.”'
    expect(chainOf(text, 'may').who).toBe('Ada Lund')
  })

  it('is whoever said what could not be verified', () => {
    const text = 'The Ostholm navy said it had sunk two boats. The claim could not be independently verified.'
    const chain = chainOf(text, 'verified')
    expect(chain).toMatchObject({ who: 'The Ostholm navy', what: ['it had sunk two boats'] })
  })
})

describe('what is claimed', () => {
  it.each([
    ['Prosecutors allege that Hollis took bribes.', 'allege', ['Hollis took bribes']],
    ['Hollis faces allegations that he took bribes, and the board met on Monday.', 'allegations', ['he took bribes']],
    ['Hollis was accused of fraud.', 'accused', ['Hollis was accused of fraud']],
    ['It was unclear whether the crew had survived.', 'unclear', ['whether the crew had survived']],
    [
      'OSTHOLM (Reuters) - The ruling could force the firm to sell.',
      'could',
      ['The ruling could force the firm to sell'],
    ],
    ['There were unconfirmed reports that the ship had sunk.', 'unconfirmed', ['the ship had sunk']],
    ['They call it a theft. Hollis denied the allegations.', 'allegations', []],
  ])('%s', (text, words, what) => expect(chainOf(text, words).what).toEqual(what))
})

describe('who answers', () => {
  const charge = 'Ada Lund accused the Vale Company of dumping waste in the lake.'
  it.each([
    ['The Vale Company denied the allegations.', 'denial', 'The Vale Company'],
    [
      'A spokesman for the Vale Company did not respond to a request for comment.',
      'no-answer',
      'A spokesman for the Vale Company',
    ],
    ['The Vale Company said the claims were false.', 'denial', 'The Vale Company'],
    ['The Post has contacted the Vale Company for comment.', 'asked', 'the Vale Company'],
    ['But the Vale Company said the waste in the lake came from farms.', 'counter', 'the Vale Company'],
  ])('%s', (answer, kind, by) => {
    const [reply] = chainOf(`${charge} It rained. ${answer}`, 'accused').replies
    expect(reply?.slice(0, 2)).toEqual([kind, by])
  })

  it('may stand in the same sentence', () => {
    const text = 'Norland accused Sundia of piracy, though Sundia denied any involvement.'
    expect(chainOf(text, 'accused').replies).toEqual([['denial', 'Sundia', 'Sundia denied any involvement']])
  })

  it('may turn away the report that claims it', () => {
    const text = 'Norland has dismissed a news report claiming the state sold arms to Sundia.'
    expect(chainOf(text, 'claiming').replies.map(([kind, by]) => [kind, by])).toEqual([['denial', 'Norland']])
  })

  it('is not who reports the charge, nor a silence on something else', () => {
    const text =
      'Spokesman Per Lund says two men were held on suspicion of theft. Lund declined to say whether they had lawyers.'
    expect(chainOf(text, 'suspicion').replies).toEqual([])
  })

  it('is who denies, with the charge that stands before it', () => {
    const text = `${charge} The Vale Company denied the allegations.`
    expect(chainOf(text, 'allegations')).toMatchObject({
      who: 'Ada Lund',
      what: ['accused the Vale Company of dumping waste in the lake'],
      replies: [['denial', 'The Vale Company', 'The Vale Company denied the allegations']],
    })
  })

  it.each([
    ['whoever claims it', `${charge} Lund denied the reports about her own past.`],
    ['somebody else', `${charge} The harbour board declined to comment.`],
    ['another matter', `${charge} The Vale Company denied that it would move to Norland.`],
    ['a plan turned down', `${charge} The Vale Company rejected the plan.`],
    ['a bench', `${charge} The judge denied the motion.`],
    ['what people of a kind do', `${charge} Those who deny it live far away.`],
    ['what is avoided', `${charge} The Vale Company told its staff to avoid contradicting the allegations.`],
    ['what would be said', `${charge} The Vale Company would deny it.`],
  ])('is not %s', (_, text) => expect(chainOf(text, 'accused').replies).toEqual([]))

  it('is there though it is not known who the pronoun means', () => {
    const [reply] = chainOf('Hollis was accused of theft. He denied it.', 'accused').replies
    expect(reply).toEqual(['denial', null, 'He denied it'])
  })
})

describe('that nobody answers', () => {
  const charge = 'Ada Lund accused the Vale Company of dumping waste in the lake.'
  it('is said where nothing in the text can be an answer', () => {
    expect(chainOf(`${charge} The lake is deep.`, 'accused').unanswered).toBe(true)
  })
  it.each([
    ['there is one', `${charge} The Vale Company denied the allegations.`],
    ['the accused side says anything', `${charge} The Vale Company said its staff were proud.`],
    ['a word may be one', `${charge} There was no reply.`],
    ['nobody in particular is accused', 'Ada Lund accused them of theft.'],
    ['it is no accusation', 'Ada Lund claimed that the lake was deep.'],
  ])('is not said where %s', (_, text) =>
    expect(chainOf(text, text.includes('claimed') ? 'claimed' : 'accused').unanswered).toBe(false),
  )
})
