// News articles of any length for measurements and stress tests: invented people, places and bodies, the same text for the
// same seed. About one sentence in three is one that a desk editor would stop at.

interface Generated {
  headline: string
  author: string
  published: string
  /** Without the headline. */
  paragraphs: string[]
}

const GIVEN = [
  'Ilse',
  'Tomas',
  'Neve',
  'Ruben',
  'Aoife',
  'Jarek',
  'Mirela',
  'Osei',
  'Petra',
  'Lindon',
  'Yusra',
  'Halvard',
]
const FAMILY = [
  'Vandermolen',
  'Achterberg',
  'Quill',
  'Okonjo',
  'Brandvold',
  'Tessaro',
  'Lisowska',
  'Harrow',
  'Demirel',
  'Fonseka',
]
const PLACES = ['Norhaven', 'Eastmere', 'Kaldvik', 'Port Severin', 'Lower Brack', 'Orlow', 'San Tirso', 'Wexmoor']
const BODIES = [
  'the Harbour Authority',
  'Corven Energy',
  'the Ministry of Transport',
  'the regional court',
  'Tidewater Rail',
  'the city council',
]
const OFFICES = [
  'an engineer',
  'a harbour master',
  'a spokesman',
  'an economist',
  'a union secretary',
  'a geologist',
  'a deputy mayor',
]
const OUTLETS = ['the Norhaven Courier', 'Meridian News', 'the Eastmere Ledger']
const THINGS = [
  'the new terminal',
  'the flood barrier',
  'the strike ballot',
  'the ferry contract',
  'the inquiry',
  'the storage tunnel',
  'the wage agreement',
]
const EVENTS = [
  'reopened for traffic',
  'was handed to the builders',
  'passed its second inspection',
  'ran over its budget',
  'lost a third of its funding',
  'was put to the vote',
]
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday']
const WORKS = [
  'the pumps were tested twice',
  'the older pylons had been replaced',
  'no ship had been turned away',
  'the drawings were with the auditors',
  'the crews had gone home',
  'the lower gates stood open',
]

/** Plain reporting: nothing to stop at. */
const PLAIN = [
  '{Thing} {event} on {day}, and {work}.',
  '“We counted every crate and then we counted them again,” said {name}, {office} at {body}.',
  '{Body} said in a statement that {work}, and that {thing} would be reviewed in the spring.',
  '{Name}, who has lived in {place} for {number} years, walked along the quay before dawn and looked at the water.',
  'A report by {body}, published on {day}, found that {work} in {place}.',
  'The road from {place} to {place} was closed for repairs, and buses took the longer way round the bay.',
  '{Name} told {outlet} that {work}. “It was a long night,” {family} added.',
  'Members of the council met on {day} and put off the vote on {thing} until the end of the month.',
  'In {place}, the market opened at six, the stalls sold bread and herring, and by noon the square was empty.',
  'The plan, first drawn up {number} years ago, sets out how {thing} is to be paid for and who will run it.',
  '“Nobody here is surprised,” {name} said. “We wrote to {body} in the autumn, and we wrote again in the winter.”',
]

/** What the three categories are about. */
const DOUBTFUL = [
  '{Thing} could be delayed until next year, according to two people familiar with the talks.',
  'A senior official at {body} said that {work}, and asked not to be named because the talks were private.',
  'It was not immediately clear whether {thing} {event}.',
  'Critics say that {thing} may cost twice as much as planned.',
  '{Body} allegedly knew for {number} months that the lower gates leaked.',
  'Sources close to {body} told {outlet} that {thing} {event} without a vote.',
  '“They were told to keep quiet,” said one worker, who spoke on condition of anonymity for fear of losing his job.',
  'The claims could not be independently verified, and {body} denied the allegations.',
  'Residents of {place} fear that the barrier will not hold through the winter.',
  'The tunnel reportedly {event} in {day}’s early hours, and is believed to have flooded.',
  'More than {number}0 people have been told to leave their homes.',
  'According to an internal memo seen by {outlet}, {work} long before the storm.',
  'These people said that {body} appeared to have signed the papers already.',
]

/** Mulberry32: a small generator of numbers in [0, 1) that gives the same row for the same seed. */
export function randomRow(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const capital = (phrase: string) => phrase.charAt(0).toUpperCase() + phrase.slice(1)

/** @param words how many words the paragraphs have, within one paragraph. */
export function generateArticle(words: number, seed = 1): Generated {
  const random = randomRow(seed)
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item
  const slots: Record<string, () => string> = {
    name: () => `${pick(GIVEN)} ${pick(FAMILY)}`,
    family: () => pick(FAMILY),
    office: () => pick(OFFICES),
    place: () => pick(PLACES),
    body: () => pick(BODIES),
    outlet: () => pick(OUTLETS),
    thing: () => pick(THINGS),
    event: () => pick(EVENTS),
    work: () => pick(WORKS),
    day: () => pick(DAYS),
    number: () => String(2 + Math.floor(random() * 60)),
  }
  const sentence = () =>
    pick(random() < 1 / 3 ? DOUBTFUL : PLAIN).replace(/\{(\w+)\}/g, (_, slot: string) => {
      const filled = slots[slot.toLowerCase()]!()
      return /^[A-Z]/.test(slot) ? capital(filled) : filled
    })
  const paragraphs: string[] = []
  for (let count = 0; count < words; ) {
    const paragraph = Array.from({ length: 2 + Math.floor(random() * 3) }, sentence).join(' ')
    paragraphs.push(paragraph)
    count += paragraph.split(' ').length
  }
  return {
    headline: `${capital(pick(THINGS))} ${pick(EVENTS)} as ${pick(PLACES)} waits`,
    author: slots.name!(),
    published: '2026-03-04T06:30:00Z',
    paragraphs,
  }
}

/** The article as plain text: a paragraph a line. */
export const asText = ({ paragraphs }: Generated): string => paragraphs.join('\n')

/** The article as a page with what surrounds a story on a news site: navigation, a picture, related links, comments. */
export function asPage({ headline, author, published, paragraphs }: Generated): string {
  const story = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline, datePublished: published }
  const links = (count: number, what: string) =>
    Array.from(
      { length: count },
      (_, i) => `<li><a href="/${what}/${i}">${what} ${i}: ${PLACES[i % PLACES.length]}</a></li>`,
    ).join('')
  const body = paragraphs.map((paragraph, index) =>
    index % 12 === 6
      ? `<h2>What happened in ${PLACES[index % PLACES.length]}</h2>\n<p>${paragraph}</p>`
      : `<p>${paragraph.replace(/Norhaven/, '<a href="/norhaven">Norhaven</a>')}</p>`,
  )
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${headline} - The Brackwater Post</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="The Brackwater Post">
<meta property="og:title" content="${headline}"><meta name="author" content="${author}">
<meta name="viewport" content="width=device-width">
<script type="application/ld+json">${JSON.stringify(story)}</script>
<style>body{font:18px/1.6 Georgia,serif;max-width:44rem;margin:auto}nav li{display:inline}</style></head><body>
<header><nav><ul>${links(24, 'section')}</ul></nav></header>
<main><article><h1>${headline}</h1><p class="byline">By <a rel="author" href="/people">${author}</a></p>
<time datetime="${published}">4 March 2026</time>
<figure><div style="height:300px"></div><figcaption>The quay at ${PLACES[2]} on a calm morning.</figcaption></figure>
${body.join('\n')}
</article><aside><h3>Related</h3><ul>${links(30, 'story')}</ul></aside></main>
<section id="comments"><h3>Comments</h3>${links(20, 'comment')}</section>
<footer><ul>${links(40, 'about')}</ul></footer></body></html>`
}
