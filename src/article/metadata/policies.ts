// What the page says of the outlet's rules, and of who may read it.
import { POLICIES, type Policy } from '../article'
import { webHost } from '../web-address'
import type { Head } from './head'
import { type JsonObject, scalarOf } from './json-ld'

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
      if (typeof url !== 'string' || webHost(url) === null) continue
      if (!found.some((policy) => policy.kind === kind)) found.push({ kind, url })
    }
  return found
}

/** JSON-LD says that not everybody can read it. */
export function saysWalled(head: Head): boolean {
  return head.objects.some((object) => /^false$/i.test(scalarOf(object.isAccessibleForFree)))
}
