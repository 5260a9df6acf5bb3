// Texts that no newsroom writes and that a hostile page may: each is made of `size` repetitions of what a careless reader
// of sentences, marks or sources would look at again and again.
import { asText, generateArticle } from '../../src/workbench/generate'

const repeated = (part: string) => (size: number) => part.repeat(size)
const counted = (part: (index: number) => string) => (size: number) =>
  Array.from({ length: size }, (_, index) => part(index)).join('')

/** `size` is about the number of words or marks. */
export const WORST: Record<string, (size: number) => string> = {
  'one token': (size) => 'a'.repeat(size * 8),
  'one number': (size) => '1'.repeat(size * 8),
  'one token of letters, digits and stops': (size) => 'a1.'.repeat(size * 2),
  'one word of hyphens': repeated('well-'),
  'an address without an end': (size) => `https://${'a.b/'.repeat(size)}`,
  'one sentence without a stop': (size) => asText(generateArticle(size)).replace(/[.?!\n]/g, ' '),
  'one paragraph': (size) => asText(generateArticle(size)).replace(/\n/g, ' '),
  'nothing but “said that”': repeated('said that '),
  'nothing but “according to”': repeated('according to '),
  'nothing but “officials”': repeated('officials '),
  'nothing but “the official said”': repeated('the official said '),
  'nothing but “who”': repeated('who '),
  'nothing but “may”': repeated('may '),
  'nothing but “was not”': repeated('was not '),
  'nothing but “and”': repeated('and '),
  'nothing but “it is”': repeated('it is '),
  'nothing but capitals': repeated('Anna '),
  'nothing but commas': repeated(', '),
  'nothing but full stops': repeated('. '),
  'nothing but ellipses': repeated('… '),
  'nothing but dashes': repeated('— '),
  'nothing but spaces': (size) => `a${' '.repeat(size * 8)}b`,
  'nothing but line breaks': (size) => `a${'\n'.repeat(size * 4)}b`,
  'a break after every word': repeated('a\n'),
  'straight marks': repeated('"'),
  'straight marks and words': repeated('"a '),
  'opening marks': repeated('“a '),
  'closing marks': repeated('a” '),
  'single marks': repeated(" 'a"),
  backticks: repeated('`a '),
  'marks of every kind': repeated('"“”‘’«»`\' '),
  'a quotation that never closes, over paragraphs': repeated('“He said it\n'),
  'nested brackets': (size) => `He said ${'('.repeat(size)}x${')'.repeat(size)} it.`,
  'opening brackets': repeated('[a '),
  'unnamed sources without end': counted((i) => `A person familiar with plan ${i} said it may rain. `),
  'named sources without end': counted((i) => `Anna Quill${String.fromCharCode(97 + (i % 26))}${i} said it rained. `),
  'pronouns without end': repeated('He said it rained. '),
  'a list of names': counted((i) => `Anna Quill${i}, `),
  'relative clauses without end': repeated('the man who told the woman '),
  'figures without end': repeated('20,000 people and $3.5 million, '),
  abbreviations: repeated('U.S. '),
  'combining marks': repeated('e\u0301\u0301\u0301'),
  'characters beyond the first plane': repeated('\ud83d\ude00'),
  'lone surrogates': repeated('\ud800 '),
  'null characters': repeated('\0'),
  'writing that changes direction': repeated('\u202ea\u202c '),
  'soft hyphens and zero widths': repeated('a\u00ad\u200b'),
}
