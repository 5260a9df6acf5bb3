// What we take from others: exact versions, each with its checksum, and the licence of all that ships.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { notices, unlicensed } from '../../src/workbench/notices'

const read = (file: string) => JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../..', file), 'utf8'))
const project: Record<'dependencies' | 'devDependencies', Record<string, string>> = read('package.json')
const lock: { packages: Record<string, { integrity?: string }> } = read('package-lock.json')

describe('packages of others', () => {
  it('are asked for by an exact version', () => {
    const versions = Object.values({ ...project.dependencies, ...project.devDependencies })
    expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
  })

  it('are locked with a checksum, for every machine that they are made for', () => {
    const { '': _, ...locked } = lock.packages
    expect(Object.keys(locked).filter((name) => !locked[name]?.integrity?.startsWith('sha512-'))).toEqual([])
  })
})

describe('the notices', () => {
  it('hold our licence and that of every package that ships', () => {
    const text = notices()
    for (const [name, version] of Object.entries(project.dependencies)) expect(text).toContain(`${name} ${version} (`)
    for (const licence of [
      'MIT License',
      'Mozilla Public License Version 2.0',
      'SIL OPEN FONT LICENSE',
      'Princeton University',
    ])
      expect(text.toLowerCase()).toContain(licence.toLowerCase())
  })

  it('know what must not ship without one', () => {
    const modules = [
      '/home/a/src/engine.ts',
      '/home/a/node_modules/preact/src/x.js',
      'C:\\a\\node_modules\\@mozilla\\readability\\x.js',
    ]
    expect(unlicensed(modules)).toEqual(['@mozilla/readability'])
  })
})
