// Counting words and telling sentences, in any script.

const SENTENCE = /[.!?…]["'”’»)\]]*(?:\s|$)|[。！？।]/
const SCRIPT_WITHOUT_SPACES = /[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]/g

/** Words; in scripts that set no spaces two characters count as one. */
export function countWords(text: string): number {
  const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
  const characters = text.match(SCRIPT_WITHOUT_SPACES)?.length
  return characters ? words + Math.round(characters / 2) : words
}

export const hasSentence = (text: string): boolean => SENTENCE.test(text)
