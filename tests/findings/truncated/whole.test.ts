// Articles that only look cut: every line ends as its writer meant it to, so nothing may be flagged.
import { describe, expect, it } from 'vitest'
import { plainArticle } from '../../../src/article/plain-text'
import { parseArticle } from '../../../src/findings/parsed-article'
import { findTruncated } from '../../../src/findings/truncated/truncated'

const STORY = [
  'The council of Port Ansel voted on Monday to close the old harbour, which has stood for two hundred years.',
  'Mayor Ella Marsh said that the decision was not an easy one, and that nobody would lose a berth over it.',
  'The owners of the two ferries had asked for more time; the council gave them until the end of the summer.',
  '“We have been here longer than the council,” said Tom Reed, who runs the smaller of the two. “We will stay.”',
  'The guard will move to the new pier in May. Its boats are too large for the old one.',
  'A vote on the budget for the new pier is due next week.',
]
/** The lines in the middle of a sound story, and on their own. */
const both = (lines: string[]) => [lines, [...STORY.slice(0, 3), ...lines, ...STORY.slice(3)]]

const WHOLE: Record<string, string[]> = {
  story: STORY,
  poem: [
    'The ferry leaves at dawn,',
    'the gulls are late again',
    'and nobody on the pier',
    'can say what for',
    '',
    'or who would wait',
    'for boats like these,',
    'their lamps put out, their ropes undone',
  ],
  transcript: [
    'REED: I told the council that this was wrong.',
    'MARSH: You told us nothing, and I —',
    'REED: I did. I told you --',
    'MARSH: Let me finish. What we wanted was…',
    'REED: Then say it!',
  ],
  'questions and answers': [
    'Q: What happens to the boats?',
    'A: They move to the new pier in May.',
    'Q: And who pays for it?',
    'A: The owners do, or so the council hopes.',
  ],
  'live blog': [
    '10.14am',
    'The mayor has arrived',
    '10.32am',
    'The council sits down; the public seats are full',
    '10.40am',
    'Reed: “We will stay”',
    '11.05am',
    'First vote: 7 in favour, 4 against',
  ],
  scores: [
    'Port Ansel 3, Marsh Town 2',
    'Harbour Rovers 0, Pier United 0',
    'Ansel Ladies d. Marsh Ladies 21-14, 21-9',
    'Top scorers: Reed 12, Moss 9, Lind 7',
  ],
  recipe: [
    'For the stew:',
    '2 onions, chopped',
    '500 g white fish, cut into cubes',
    'salt and pepper to taste',
    'a handful of parsley',
    'Fry the onions in the butter until soft. Add the fish and the stock.',
  ],
  letter: [
    'Dear editor,',
    'Your story on the harbour left out the fishermen. There are forty of us, and we have families.',
    'We ask you to put that right.',
    'With kind regards from the old pier,',
    'Ida Lind',
    'chair, Port Ansel Fishermen',
    'Port Ansel',
  ],
  figures: ['Year 2019 2020 2021', 'Boats 112 98 77', 'Berths 120 120 90', 'Fees (thousands) 14.2 13.8 11.0'],
  'legal list': [
    'No person shall enter the harbour except:',
    'the owner of a boat that lies in it;',
    'a member of the guard on duty; and',
    'a pilot who has been called to a ship, or a person whom the harbour master has asked to come.',
  ],
  'numbered list': [
    '1. Who may stay in the harbour',
    '2) What the owners pay for',
    '(c) the right to appeal to the council; or',
  ],
  headings: [
    'What the council is looking for',
    'Who the new rules apply to',
    'The Owners and What They Ask For',
    'Why it matters',
  ],
  pointers: [
    'Read more: What the council wants from',
    'Related: how the vote was won by',
    'Watch: the harbour from the',
    'Reporting by Ella Moss in Port Ansel; editing by Tom Lind',
    'Follow us on the usual networks',
    'Photo by Ida Moss for the Ansel Herald',
    'This story continues below',
  ],
  'about the writer': ['Ida Moss is a harbour reporter in Port Ansel', 'Tom Lind contributed to this report'],
  fragments: ['Not any more.', 'And then nothing. Nothing at all.', 'The reason? Money.', 'As if that would help.'],
  quotations: [
    'Reed was clear: “We will stay in the harbour.',
    '“leave it for anyone. We were born here.',
    '“And here we will die,” he said.',
    'Asked about the mayor, he said: “Well … she knows where I live.”',
    '“I was going to say something, but…” Then he laughed.',
    "’Tis the season, as they said in the ’90s, when the workers' boats were 30' long and 12\" deep.",
  ],
  'signed quotations': [
    'And from the chair of the Fishermen, Ida Lind:',
    '“The pier has fed this town for two hundred years.”',
    '“We gain a pier and lose a harbour.” - Captain Tom Reed',
    '“Nobody asked the families who live on their boats.” — Ida Lind, chair of the Port Ansel Fishermen',
    '“They asked us twice, and twice we told them.”\u2014Ella Marsh, 61',
    '"The boats will stay where they are." -- Ida Moss of the Ansel Herald',
  ],
  'leading into a list': [
    'The owners must bring three things:',
    '- the deed of the boat',
    '- a photograph of it in the water',
    '- and the receipt for the last fee',
  ],
  'names in small letters': [
    'de Moss, who is 84, said that he had never seen the harbour so empty.',
    'iHarbour, a firm from the mainland, said it would build the pier.',
    'van der Lind said that the boats would stay.',
    'al-Marsh said so too, in a letter to the council.',
  ],
  'endings with a note': [
    'The harbour has been closed since May.[3]',
    'The owners have asked a court to stop the council. (AP)',
    'The council will meet again next week. [Ansel Herald]',
    'More at www.ansel-herald.example/harbour',
    'The owners went to the beach 🏖️',
    'The price of a berth is 14 crowns*',
  ],
  'one sentence over two paragraphs': [
    'The council closed the harbour because the pier was no longer safe for the',
    'families who live on their boats, the mayor said.',
  ],
}

describe('a whole article', () => {
  for (const [name, lines] of Object.entries(WHOLE)) {
    it(name, () => {
      for (const version of both(lines)) {
        const article = plainArticle(version.join('\n'))
        expect(findTruncated(parseArticle(article)).map(({ rule, exact }) => `${rule}: ${exact}`)).toEqual([])
      }
    })
  }

  it('lacks a full stop here and there', () => {
    for (const sentence of [
      'The council approved the budget for the new pier on Monday',
      'Reed said the boats would stay where they were',
      'Nobody in Port Ansel knew what the council was waiting for',
      'The old harbour is the one that he grew up in',
    ])
      expect(findTruncated(parseArticle(plainArticle([...STORY.slice(0, 2), sentence, STORY[4]].join('\n'))))).toEqual(
        [],
      )
  })
})
