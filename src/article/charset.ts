// The text of a page's bytes: by its byte order mark, as UTF-8 where it is that, by the charset that it declares, else as what
// browsers take instead.

/** Bytes at the start of a page in which its charset is declared (https://html.spec.whatwg.org/#prescan-a-byte-stream). */
const PRESCAN = 4_096
const DECLARED = /<meta\s[^>]{0,400}?charset\s*=\s*["']?\s*([\w:.-]{2,40})/i
/** What a page without a declaration and without valid UTF-8 is taken for. */
const FALLBACK = 'windows-1252'

function markOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : null
}

function declaredIn(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN)).replace(/<!--[\s\S]*?-->/g, '')
  const label = DECLARED.exec(start)?.[1]
  if (!label) return null
  try {
    const { encoding } = new TextDecoder(label)
    // A declaration that could be read as ASCII is none of UTF-16.
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding
  } catch {
    return null
  }
}

/** Windows-1252 from 0x80 to 0x9f: some versions of Node decode that charset as Latin 1, which has nothing there. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function decode(bytes: Uint8Array, charset: string): string {
  const text = new TextDecoder(charset).decode(bytes)
  if (charset !== FALLBACK) return text
  return text.replace(/[\u0080-\u009f]/g, (unit) => WINDOWS[unit.charCodeAt(0) - 0x80]!)
}

/** Valid UTF-8 is no accident; a saved page often still declares the charset that it was sent in. */
function asUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** The text of an HTML file. */
export function decodeHtml(bytes: Uint8Array): string {
  const mark = markOf(bytes)
  if (mark) return decode(bytes, mark)
  const declared = declaredIn(bytes)
  // The one charset of pages that is all ASCII and means something else by it.
  const utf8 = declared === 'iso-2022-jp' ? null : asUtf8(bytes)
  return utf8 ?? decode(bytes, declared ?? FALLBACK)
}
