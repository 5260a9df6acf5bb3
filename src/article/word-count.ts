// Counting words and telling sentences, in any script.

const SENTENCE = /[.!?…]["'”’»)\]]*(?:\s|$)|[。！？।]/
const SCRIPT_WITHOUT_SPACES = /[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]/g

/** 1 for letters and digits of ASCII. */
const IN_WORD = Uint8Array.from({ length: 128 }, (_, code) => (/[\p{L}\p{N}]/u.test(String.fromCharCode(code)) ? 1 : 0))

/** Words; in scripts that set no spaces two characters count as one. */
export function countWords(text: string): number {
  let words = 0
  let inside = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    // Dashes, typographic quotation marks and spaces are in no word; letters beyond ASCII are asked for one by one.
    if (code >= 128 && (code < 0x2000 || code > 0x206f)) return countAnyWords(text)
    const now = code < 128 ? IN_WORD[code]! : 0
    words += now & (inside ^ 1)
    inside = now
  }
  return words
}

function countAnyWords(text: string): number {
  const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  const characters = text.match(SCRIPT_WITHOUT_SPACES)?.length
  return characters ? words + Math.round(characters / 2) : words
}

export const hasSentence = (text: string): boolean => SENTENCE.test(text)
