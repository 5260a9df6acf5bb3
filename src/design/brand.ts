// The colours of the drawn mark (icons/backread.svg), for what the browser paints on our behalf. tests/design holds the icon
// and the style sheets to them.
export const BRAND = { ground: '#b8321c', ink: '#fffdf6' } as const
