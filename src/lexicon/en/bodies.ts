// Bodies that answer for what they say, crowds that cannot be asked, and news media, where WordNet lacks them or thinks of
// something else first.
import type { NounRow } from '../row'

export const BODIES: readonly NounRow[] = [
  {
    is: ['group'],
    words: `air-force cabinet administration ministry bureau authority board court tribunal parliament senate congress
      assembly legislature party campaign bank group organisation alliance university college trust fund airline
      carrier manufacturer maker retailer operator service club unit faction movement regime junta consulate
      mission delegation prosecution defence defense watchdog nonprofit ngo exchange lender chain brand startup
      start-up studio label judiciary treasury leadership management presidency panel taskforce inspectorate probe
      enforcement camp headquarters platform pac thinktank subsidiary conglomerate multinational caucus chamber
      commissariat plc llc supermarket homebuilder housebuilder drugmaker chipmaker planemaker steelmaker fintech
      bookmaker telecom biotech embassy`,
  },
  // Somebody, who speaks for the body that they are of.
  { is: ['person', 'group'], words: 'prosecutor investigator ombudsman coroner' },
  { is: ['group', 'place'], words: 'city county town nation kingdom republic village municipality borough parish' },
  { is: ['group', 'thing'], words: 'house school hospital foundation tank side wing force' },
  {
    is: ['group', 'outlet', 'document'],
    words: 'newspaper paper magazine journal tabloid broadsheet weekly daily blog',
  },
  {
    is: ['group', 'outlet'],
    words: `network station broadcaster agency outlet publisher newsroom newswire channel podcast radio television`,
  },
  { is: ['group', 'outlet', 'document'], words: 'website' },
  { is: ['group', 'thing', 'document'], words: 'site' },
  { is: ['group', 'document'], words: 'inquiry' },
  { is: ['group', 'media'], words: 'media press' },
  {
    is: ['crowd'],
    words: `majority minority left right opposition establishment industry sector market world district generation class
      base mass diaspora readership laity fandom middle-class working-class fanbase viewership street grassroots twitterati commentariat
      blogosphere netroots turnout`,
  },
]
