// Documents and texts as no newsroom writes them: what real ones become when pieces are lost, moved, left open or filled with odd
// characters. The same row of numbers gives the same mutation.

type Random = () => number

const below = (random: Random, end: number): number => Math.floor(random() * end)
const pick = <Item>(random: Random, items: readonly Item[]): Item => items[below(random, items.length)] as Item

/** Stretches of Unicode from which odd characters come: first code point and how many. */
const PLANES: readonly [number, number][] = [
  [0x00, 0x21],
  [0x7f, 0x21],
  [0xa0, 0x10],
  [0x300, 0x70],
  [0x590, 0x200],
  [0x1100, 0x100],
  [0x2000, 0x70],
  [0x3000, 0x40],
  [0x4e00, 0x100],
  [0xd800, 0x800],
  [0xfe00, 0x10],
  [0xfff0, 0x10],
  [0x1d400, 0x100],
  [0x1f300, 0x300],
  [0xe0000, 0x80],
]

function oddCharacters(random: Random): string {
  const [first, many] = pick(random, PLANES)
  const one = () => String.fromCodePoint(first + below(random, many))
  return Array.from({ length: 1 + below(random, 20) }, one).join('')
}

/** A piece of `text`, mostly short. */
function pieceOf(text: string, random: Random, longest: number): string {
  const from = below(random, text.length)
  return text.slice(from, from + below(random, random() ** 3 * longest + 1))
}

function inserted(text: string, piece: string, random: Random): string {
  const at = below(random, text.length)
  return text.slice(0, at) + piece + text.slice(at)
}

function cut(text: string, random: Random, longest: number): string {
  const at = below(random, text.length)
  return text.slice(0, at) + text.slice(at + below(random, random() ** 3 * longest + 1))
}

/** The parts of a stretch of `text` in another order. */
function shuffled(text: string, between: RegExp, random: Random): string {
  const parts = text.split(between)
  const from = below(random, parts.length)
  const many = 2 + below(random, 30)
  const moved = parts.slice(from, from + many)
  for (let at = moved.length - 1; at > 0; at--) {
    const other = below(random, at + 1)
    ;[moved[at], moved[other]] = [moved[other]!, moved[at]!]
  }
  return [...parts.slice(0, from), ...moved, ...parts.slice(from + many)].join('')
}

/** Without some of what a pattern finds. */
const thinned = (text: string, pattern: RegExp, random: Random): string => {
  const share = random() ** 2
  return text.replace(pattern, (found) => (random() < share ? '' : found))
}

type Mutation = (text: string, random: Random) => string

function changed(text: string, random: Random, mutations: readonly Mutation[]): string {
  let mutated = text
  for (let left = 1 + below(random, 6); left > 0; left--) mutated = pick(random, mutations)(mutated, random)
  return mutated
}

const TAGS = [
  '<p>',
  '</p>',
  '<div>',
  '</div>',
  '</article>',
  '<br>',
  '<!--',
  '-->',
  '&',
  '&#0;',
  '&#xd800;',
  '<script>',
  '<style>',
  '<template>',
  '<svg>',
  '<math><mi>',
  '<table><tr>',
  '<select><option>',
  '<plaintext>',
  '<frameset>',
  '<body class="a">',
  '<h1>',
  '<a href="javascript:alert(1)">',
  '<form name="body">',
  '<input name="textContent">',
  '<p hidden>',
  '<time datetime="9999-99-99T99:99">',
  'officials said ',
]

/** Values as they stand in no JSON-LD. */
const VALUES: readonly Mutation[] = [
  (_, random) => '['.repeat(1 + below(random, random() < 0.1 ? 30_000 : 30)),
  (value, random) => {
    const deep = 1 + below(random, random() < 0.1 ? 30_000 : 30)
    return '['.repeat(deep) + value + ']'.repeat(deep)
  },
  (value, random) => {
    const deep = 1 + below(random, random() < 0.1 ? 30_000 : 30)
    return '{"name":'.repeat(deep) + value + '}'.repeat(deep)
  },
  () => '{"@id":"#a","name":{"@id":"#a"}}',
  (_, random) =>
    pick(random, ['null', '7', '-1e999', 'true', '{}', '[]', '""', '"\\ud800"', '"\\u0000"', '"__proto__"']),
  (value) => `[${value},${value},null,7]`,
]

const DOCUMENT: readonly Mutation[] = [
  (text, random) => cut(text, random, 8_000),
  (text, random) => inserted(text, pieceOf(text, random, 4_000), random),
  (text, random) => inserted(text, pick(random, TAGS).repeat(1 + below(random, 20)), random),
  (text, random) => inserted(text, oddCharacters(random), random),
  (text, random) => inserted(text, pieceOf(text, random, 4_000).replace(/<[^>]*>/g, ''), random),
  (text, random) => shuffled(text, /(?=<p[\s>])/, random),
  (text, random) => shuffled(text, /(?=<)/, random),
  (text, random) => thinned(text, /<\/\w+>/g, random),
  (text, random) => thinned(text, / (?:class|id|itemprop|property)="[^"]*"/g, random),
  (text, random) => thinned(text, /["'>]/g, () => random() ** 8),
  (text, random) => (random() < 0.2 ? text.slice(0, below(random, text.length)) : text),
  // A value of the JSON-LD, where the page has one.
  (text, random) => {
    const values = [
      ...text.matchAll(/"(?:headline|author|name|datePublished|publisher|@type|@graph)"\s*:\s*("[^"]*")/g),
    ]
    if (values.length === 0) return text
    const one = pick(random, values)
    const at = one.index + one[0].length - one[1]!.length
    return text.slice(0, at) + pick(random, VALUES)(one[1]!, random) + text.slice(at + one[1]!.length)
  },
]

const MARKS = [...'“”‘’"\'«»„()[]—–…:;,.?!', '...']
const SPACES = ['\n', '\r\n', '\n\n', '\t', '\u00a0', '\u2028', '\u200b', '\u00ad', '   ']
const PHRASES = [
  'according to ',
  ', officials said, ',
  'who asked not to be named ',
  '“They knew,” ',
  'allegedly ',
  'may have been ',
  'sources close to the talks told ',
  'he said. ',
  'denied it. ',
  'U.S. ',
  'said that ',
  'the constructor of the __proto__ ',
]

const TEXT: readonly Mutation[] = [
  (text, random) => cut(text, random, 2_000),
  (text, random) => inserted(text, pieceOf(text, random, 1_000), random),
  (text, random) => inserted(text, oddCharacters(random), random),
  (text, random) => inserted(text, pick(random, PHRASES).repeat(1 + below(random, 5)), random),
  (text, random) => inserted(text, pick(random, MARKS).repeat(1 + below(random, 3)), random),
  (text, random) => shuffled(text, /(?<=[.?!”]\s)/, random),
  (text, random) => shuffled(text, /(?<=\s)/, random),
  (text, random) => thinned(text, /[“”"'‘’]/g, random),
  (text, random) => thinned(text, /[.,;:?!]/g, random),
  (text, random) => thinned(text, /\s+/g, () => random() ** 8),
  (text, random) => {
    const space = pick(random, SPACES)
    return text.replace(/\s/g, (found) => (random() < 0.1 ? space : found))
  },
  (text, random) => (random() < 0.5 ? text.toUpperCase() : text.toLowerCase()),
  (text, random) => text.slice(0, below(random, text.length)),
]

/** A page with pieces of it cut, shuffled, left open or filled with odd characters and values. */
export const mutatedDocument = (html: string, random: Random): string => changed(html, random, DOCUMENT)

/** A text treated the same way. */
export const mutatedText = (text: string, random: Random): string => changed(text, random, TEXT)
