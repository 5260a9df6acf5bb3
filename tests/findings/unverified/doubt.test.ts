// A hedge is doubt about a fact: what is hedged decides, not the word. Each line is a kind that was told wrongly once.
import { expect, it } from 'vitest'
import { plainArticle } from '../../../src/article/plain-text'
import { parseArticle } from '../../../src/findings/parsed-article'
import { findUnverified } from '../../../src/findings/unverified/unverified'

const findingsIn = (text: string) => findUnverified(parseArticle(plainArticle(text)), [])

it.each([
  ['a concession', 'It may have been a two-set match, but there was no end of drama.'],
  ['a turn of phrase', 'Bell ringing may not sound like the most thrilling of hobbies.'],
  ['a duty', 'Once they have a stall, traders are expected to:'],
  ['a look', 'He could easily pass for a man half his age.'],
  ['advice', 'A tenant might reasonably consider a lawyer.'],
  ['a kind of thing', 'For example, an agent could draw up a menu.'],
  ['a skill', 'She could speak five languages by the age of twelve.'],
  ['a skill in a relative clause', 'He was an editor who could spot a wrong date at ten paces.'],
  ['a measure', 'The old bridge could carry forty tonnes before the flood.'],
  ['a missed chance', 'Hale might have scored twice before the break.'],
  ['a first name', 'May Reeve and Will Hale won the relay in May.'],
  ['a claim of the law', 'The judge heard the bankruptcy claim on Monday.'],
  ['a claim to land', 'The two states have multiple border claims in the hills.'],
  ['a term of the trade', 'The so-called “window tax” was cut.'],
  ['a term of the trade in single marks', 'The so-called ‘blue belt’ seats went back.'],
  ['an impression', 'It looked like she was just hanging there.'],
  ['a settled claim', 'The mayor falsely claims that the bridge fell.'],
  ['legal boilerplate', 'The defendant denies the charges.'],
  ['a charge without its content', 'She denies the charge.'],
  ['a prohibition', 'The state may not, as a neighbour, close the river.'],
  ['a proposal', 'Lund suggested that other ports could do the work.'],
  ['what is avoided', 'Both sides were told to avoid steps that could derail the talks.'],
  ['a purpose', 'The names were withheld until next of kin could be told.'],
  ['a question inside', 'They will say whether it is likely to rain.'],
  ['what is shown how', 'The film shows how the flood might spread.'],
  ['a taste', 'She may be the most gifted player of her age.'],
  ['one’s own plans', 'I may move to the coast.'],
  ['a crowd at the ballot', 'The poll asked a thousand likely voters.'],
  ['a comparison', 'Smokers are twice as likely to fall ill.'],
  ['a mood', 'She appeared tired and said little.'],
  ['a threat', 'Hale threatened to sue the paper.'],
])('%s is no doubt: %s', (_, text) => {
  expect(findingsIn(text).map((finding) => `${finding.rule}: ${finding.exact}`)).toEqual([])
})

it.each([
  ['hedged', 'It is a good bet that the vote will slip.'],
  ['hedged', 'The bill is almost certain to fail.'],
  ['hedged', 'A win would almost certainly lead to a recount.'],
  ['hedged', 'The firm is poised to win the contract.'],
  ['hedged', 'The strike raised the prospect of a shutdown.'],
  ['hedged', 'The ban risks heightening the row.'],
  ['hedged', 'The two cases are not thought to be linked.'],
  ['hedged', 'It is feared he has left the country.'],
  ['hedged', 'It is believed he has left the country.'],
  ['hedged', 'It is thought the gang came by boat.'],
  ['hedged', 'It appears the road will open in May.'],
  ['hedged', 'The ruling could force the firm to sell.'],
  ['hedged', 'The talks began amid fears of a wider war.'],
  ['hedged', 'Police suspect that the fire was set.'],
  ['alleged', 'They fled what they say is a purge and what the union claims is a plot.'],
  ['alleged', 'The union blamed the yard for the delay.'],
  ['alleged', 'A loose cable was blamed for the fire.'],
  ['alleged', 'He denied the allegations.'],
  ['alleged', 'He said that the allegations were false.'],
  ['declared', 'It is hard to tell whether the truce will hold.'],
  ['declared', 'The range cannot be concluded with certainty.'],
  ['declared', 'Police did not give details of the attack.'],
  ['declared', 'The ministry has neither confirmed nor denied the strike.'],
  ['declared', 'The family has not confirmed the judge’s death.'],
  ['declared', 'The cause remains under investigation.'],
  ['declared', 'What remains unclear is whether he will run.'],
])('%s: %s', (kind, text) => {
  expect(findingsIn(text).map((finding) => finding.kind)).toEqual([kind])
})
