// What a colour comes to on this screen.

const SIZE = { width: 1, height: 1 }

/** Any CSS colour as `#rrggbb`, by painting it; black for what is no colour. */
export function solid(colour: string): string {
  const paper = new OffscreenCanvas(SIZE.width, SIZE.height).getContext('2d')
  if (!paper) return '#000000'
  paper.fillStyle = colour
  paper.fillRect(0, 0, SIZE.width, SIZE.height)
  const [red = 0, green = 0, blue = 0] = paper.getImageData(0, 0, SIZE.width, SIZE.height).data
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`
}
