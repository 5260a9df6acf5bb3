/** Languages (BCP 47 primary subtags) that the engine can read. Apart from the reading, so that a page can ask without it. */
export const KNOWN_LANGUAGES: ReadonlySet<string> = new Set(['en'])
