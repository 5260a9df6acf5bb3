import { describe, expect, it } from 'vitest'
import { articleObject, jsonLdObjects, namesOf, parseLoosely } from '../../../src/article/metadata/json-ld'
import { parseDocument } from '../../../src/cli/document'

const objectsIn = (...scripts: string[]) =>
  jsonLdObjects(parseDocument(scripts.map((one) => `<script type="application/ld+json">${one}</script>`).join('')))

describe('JSON-LD', () => {
  it.each([
    '{"headline": "Ferry",}',
    '<!-- {"headline": "Ferry"} -->',
    '//<![CDATA[\n{"headline": "Ferry"}\n//]]>',
    '{"headline": "Ferry",\n"description": "two\nlines"}',
    '{"headline": "Ferry"};',
  ])('mends %s', (source) => expect(parseLoosely(source)).toMatchObject({ headline: 'Ferry' }))

  it('gives up on what cannot be mended', () => expect(parseLoosely('{"headline": Ferry')).toBeNull())

  it('finds the story in graphs and lists, before weaker types', () => {
    const objects = objectsIn(
      '{"@graph": [{"@type": "WebPage", "headline": "Page"}, {"@type": ["NewsArticle"], "headline": "Story"}]}',
      '[{"@type": "BlogPosting", "headline": "Post"}]',
    )
    expect(articleObject(objects)?.headline).toBe('Story')
  })

  it('reads names from strings, objects, lists and references', () => {
    const objects = objectsIn('{"@graph": [{"@type": "Person", "@id": "#a", "name": "Ann Lee"}]}')
    const names = namesOf(['Tom Roe', { '@type': 'Organization', name: 'Courier' }, { '@id': '#a' }, 7, null], objects)
    expect(names).toEqual([
      { name: 'Tom Roe', type: null },
      { name: 'Courier', type: 'Organization' },
      { name: 'Ann Lee', type: 'Person' },
    ])
  })
})
