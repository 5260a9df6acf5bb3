// Words in order as one string: each is a capital that tells how many letters it shares with the word before it (A none, B one …),
// and the rest of it. "AbakerDing" is "baker" and "baking". Less than half as long as the words with spaces between them.

const FIRST = 65
const MOST = 25

export function pack(words: readonly string[]): string {
  let before = ''
  let packed = ''
  for (const word of [...words].sort()) {
    let shared = 0
    while (shared < MOST && shared < before.length && before[shared] === word[shared]) shared++
    packed += String.fromCharCode(FIRST + shared) + word.slice(shared)
    before = word
  }
  return packed
}

export function unpack(packed: string): string[] {
  const words: string[] = []
  let before = ''
  for (const [, capital, ending] of packed.replaceAll('\n', '').matchAll(/([A-Z])([^A-Z]*)/g)) {
    before = before.slice(0, capital!.charCodeAt(0) - FIRST) + ending
    words.push(before)
  }
  return words
}
