// Compares screenshots. Both browsers write PNG with 8-bit RGB or RGBA, not interlaced.
import { inflateSync } from 'node:zlib'

interface Image {
  width: number
  height: number
  channels: number
  data: Uint8Array
}

/** Reads the PNG that a browser wrote (https://www.w3.org/TR/png-3/). */
function readPng(file: Uint8Array): Image {
  const bytes = Buffer.from(file)
  const width = bytes.readUInt32BE(16)
  const height = bytes.readUInt32BE(20)
  const channels = bytes[25] === 6 ? 4 : 3
  const parts: Buffer[] = []
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at)
    if (bytes.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(bytes.subarray(at + 8, at + 8 + length))
    at += length + 12
  }
  const raw = inflateSync(Buffer.concat(parts))
  const stride = width * channels
  const data = new Uint8Array(stride * height)
  for (let row = 0; row < height; row++) {
    const filter = raw[row * (stride + 1)]!
    for (let at = 0; at < stride; at++) {
      const left = at >= channels ? data[row * stride + at - channels]! : 0
      const up = row > 0 ? data[(row - 1) * stride + at]! : 0
      const corner = row > 0 && at >= channels ? data[(row - 1) * stride + at - channels]! : 0
      data[row * stride + at] = raw[row * (stride + 1) + 1 + at]! + predict(filter, left, up, corner)
    }
  }
  return { width, height, channels, data }
}

function predict(filter: number, left: number, up: number, corner: number): number {
  if (filter === 1) return left
  if (filter === 2) return up
  if (filter === 3) return (left + up) >> 1
  if (filter !== 4) return 0
  const estimate = left + up - corner
  const [a, b, c] = [Math.abs(estimate - left), Math.abs(estimate - up), Math.abs(estimate - corner)]
  return a <= b && a <= c ? left : b <= c ? up : corner
}

/** The share of pixels that differ to the eye, 0 to 1. */
export function pixelsThatDiffer(one: Uint8Array, other: Uint8Array): number {
  const [a, b] = [readPng(one), readPng(other)]
  if (a.width !== b.width || a.height !== b.height) throw new Error('Screenshots of different sizes.')
  let differing = 0
  for (let at = 0; at < a.width * a.height; at++) {
    const far = [0, 1, 2].some((k) => Math.abs(a.data[at * a.channels + k]! - b.data[at * b.channels + k]!) > 6)
    if (far) differing++
  }
  return differing / (a.width * a.height)
}
