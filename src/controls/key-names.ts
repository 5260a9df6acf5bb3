/** Keys that the browsers give by name. */
const SIGNS: Record<string, string> = { Period: '.', Comma: ',' }

/** The keys of a shortcut, as they stand on the keyboard. */
export const keyNames = (shortcut: string): string[] => shortcut.split('+').map((key) => SIGNS[key] ?? key)
