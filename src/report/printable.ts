// Page text for somewhere else: a terminal, a clipboard, a table. Without what acts there instead of being read.

/** Control characters, and those that turn the direction of whatever follows. */
const ACTING = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

/** One line as it stands. Lone surrogates go too: they can stand in no URL and no file. */
export const inert = (line: string): string => line.replace(ACTING, '').replace(/\p{Surrogate}/gu, '')

/** Text of several lines on one. */
export const printable = (text: string): string => inert(text.replace(/\s+/g, ' '))
