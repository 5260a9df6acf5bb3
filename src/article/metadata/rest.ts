// Outlet, language, policies and the wall, as the page states them.
import type { Article, Evidence, Policy } from '../article'
import { type Head, plainText } from './head'
import type { Chosen } from './headline'
import { type JsonObject, namesOf } from './json-ld'

export function chooseOutlet(head: Head): Chosen<string> | null {
  const publisher = namesOf(head.story?.publisher ?? head.story?.sourceOrganization, head.objects)[0]?.name
  const site = head.meta.get('og:site_name')
  const application = head.meta.get('application-name')
  const from: [string | undefined, Evidence][] = [
    [site, { kind: 'open-graph', where: 'meta[property="og:site_name"]' }],
    [publisher, { kind: 'json-ld', where: 'JSON-LD publisher' }],
    [application, { kind: 'meta', where: 'meta[name="application-name"]' }],
  ]
  for (const [text, evidence] of from) {
    const value = plainText(text)
    if (value && !/^(?:https?:|@)/i.test(value)) return { value, evidence }
  }
  return null
}

const POLICIES: Policy['kind'][] = ['unnamedSourcesPolicy', 'ethicsPolicy', 'publishingPrinciples', 'correctionsPolicy']

export function readPolicies(head: Head): Policy[] {
  const found: Policy[] = []
  const holders: JsonObject[] = []
  for (const object of head.objects) {
    holders.push(object)
    if (typeof object.publisher === 'object' && object.publisher) holders.push(object.publisher as JsonObject)
  }
  for (const kind of POLICIES)
    for (const holder of holders) {
      const url = holder[kind]
      if (typeof url !== 'string' || !/^https?:\/\//.test(url)) continue
      if (!found.some((policy) => policy.kind === kind)) found.push({ kind, url })
    }
  return found
}

/** JSON-LD says that not everybody can read it. */
export function saysWalled(head: Head): boolean {
  return head.objects.some((object) => /^false$/i.test(String(object.isAccessibleForFree ?? '')))
}

export function statedLanguage(document: Document, head: Head): Chosen<Article['language']> | null {
  const html = document.documentElement.getAttribute('lang') ?? document.documentElement.getAttribute('xml:lang')
  const ld = head.story?.inLanguage
  const from: [string | null | undefined, Evidence][] = [
    [html, { kind: 'meta', where: 'html lang' }],
    [typeof ld === 'string' ? ld : null, { kind: 'json-ld', where: 'JSON-LD inLanguage' }],
    [head.meta.get('og:locale'), { kind: 'open-graph', where: 'meta[property="og:locale"]' }],
    [head.meta.get('content-language'), { kind: 'meta', where: 'meta content-language' }],
  ]
  for (const [text, evidence] of from) {
    const code = /^([a-z]{2,3})(?:[-_]|$)/i.exec(text?.trim() ?? '')?.[1]?.toLowerCase()
    if (code) return { value: code, evidence }
  }
  return null
}
