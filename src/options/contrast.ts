// How well a colour stands out, by WCAG 2.2 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio).

/** The least contrast of a line that carries meaning (WCAG 1.4.11). */
export const READABLE = 3

const HEX = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i

/** Relative luminance, 0 to 1, of a colour such as `#5b3fc4`. Throws on any other form. */
function luminance(colour: string): number {
  const parts = HEX.exec(colour)
  if (!parts) throw new Error(`not a colour of the form #rrggbb: ${colour}`)
  const [red, green, blue] = parts.slice(1).map((hex) => {
    const share = Number.parseInt(hex, 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** From 1 (the same) to 21 (black on white). */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

export const isColour = (value: string): boolean => HEX.test(value)
