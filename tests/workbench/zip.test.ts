import { strFromU8, strToU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { zip } from '../../src/workbench/zip'

const files = { 'manifest.json': strToU8('{}'), 'icons/16.png': new Uint8Array([1, 2, 3]), 'ä.txt': strToU8('ä') }

describe('zip', () => {
  it('holds every file as it is', () => {
    const unpacked = unzipSync(zip(files))
    expect(Object.keys(unpacked)).toEqual(['icons/16.png', 'manifest.json', 'ä.txt'])
    expect(strFromU8(unpacked['ä.txt']!)).toBe('ä')
  })

  it('gives the same bytes whatever the order of the files and whenever it is made', async () => {
    const reversed = Object.fromEntries(Object.entries(files).reverse())
    const first = zip(files)
    await new Promise((resolve) => setTimeout(resolve, 2_100))
    expect(zip(reversed)).toEqual(first)
  })

  it('gives other bytes for other contents', () => {
    expect(zip({ ...files, 'manifest.json': strToU8('{ }') })).not.toEqual(zip(files))
  })
})
