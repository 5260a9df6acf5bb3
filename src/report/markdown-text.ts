// Text of a page as Markdown that means nothing but itself, for every sheet that is made of it.
import { inert, printable } from './printable'

export function table(rows: string[][]): string {
  const [header = [], ...rest] = rows
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`
  return [line(header), line(header.map(() => '---')), ...rest.map(line)].join('\n')
}

/** Page text as Markdown that means nothing but itself: on one line, with every active character escaped. */
export function escaped(text: string): string {
  return printable(text)
    .replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&')
    .replace(BARE_ADDRESS, (address) => address.replace(/[:.@]/, '\\$&'))
}

/** What some readers of Markdown make a link of without being asked: "https://…", "www.…", "name@host", behind other letters too. */
const BARE_ADDRESS = /(?:https?|ftp|mailto|xmpp):|www\.|(?<=[\w.+-])@(?=\w)/gi

export const plain = (text: string): string => escaped(text.trim())

/** At the start of a line a dash or a number with a dot would make a list. */
export const lineStart = (text: string): string => text.replace(/^(\d{0,9})([-+=.)])/, '$1\\$2')

/** An address as an autolink; only web addresses become one. */
export function link(url: string): string {
  return /^https?:/i.test(url) ? `<${inert(url).replace(/[<>\s]/g, encodeURIComponent)}>` : plain(url)
}
