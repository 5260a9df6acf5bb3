// What is read, said or merely there: words that WordNet lacks or files under another meaning than the one of the news.
import type { NounRow } from '../row'

export const MATTER: readonly NounRow[] = [
  { is: ['document', 'poll'], words: 'poll survey study census' },
  {
    is: ['document'],
    words: `mail cable filing lawsuit suit petition article column editorial post tweet statistic analysis audit
      research tape video footage picture image screenshot log receipt ad advert advertisement presentation
      paperwork archive page index list graph guideline reading clip extract average projection polling
      information detail sign op-ed screengrab voicemail text-message dataset database dashcam bodycam
      livestream preprint whitepaper white-paper press-release listicle infographic readout number result film
      accord record report recording review indictment motion treaty contract
      constitution blueprint`,
  },
  { is: ['document', 'act'], words: 'release investigation briefing' },
  {
    is: ['document', 'statement'],
    words: `statement message complaint opinion order ruling verdict communique communiqué dispatch bulletin notice
      advisory guidance manifesto agreement proposal directive rule assessment resolution finding correspondence
      evidence`,
  },
  { is: ['document', 'thought'], words: 'estimate forecast' },
  // Works, and texts that are more than what they say: "the show has", "the plan gives".
  { is: ['document', 'thing'], words: 'show song series drama law plan speech' },
  { is: ['document'], words: 'leak' },
  // Ends like a word for people, or has a forgotten meaning that is one.
  {
    is: ['thing'],
    words: `power monitor server router printer adapter trailer supernatural embodiment incarnation monstrosity creature
      whale ghoul fossil`,
  },
  { is: ['event'], words: 'event rally conference convention reception visit gathering' },
  { is: ['quality'], words: 'democracy culture marriage immigration gridlock membership grade' },
  { is: ['amount'], words: 'share' },
  { is: ['act'], words: 'ban' },
  // No nouns, though they end like words for people or are spelled like the name of one.
  { is: [], words: 'other another former latter whoever whomever same' },
]
