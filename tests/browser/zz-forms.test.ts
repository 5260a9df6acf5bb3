import { readFileSync } from 'node:fs'
import { it, expect } from 'vitest'
import { marks, pause, sharedRig } from './harness'
const body = readFileSync('/work/shared/cases/hostile/f10-form.html','utf8')
const NAMES = ['ok','getAttribute','hasAttribute','closest','matches','parentElement','parentNode','children','childNodes','firstChild','lastChild','nextSibling','previousSibling','localName','tagName','nodeName','nodeType','querySelectorAll','querySelector','contains','checkVisibility','textContent','innerText','id','className','classList','attributes','isConnected','ownerDocument','getRootNode','getBoundingClientRect','shadowRoot','assignedSlot','previousElementSibling','nextElementSibling','firstElementChild','lastElementChild','hidden','dir','lang','title','scrollHeight','clientHeight','getElementsByTagName','childElementCount','compareDocumentPosition','offsetHeight','offsetWidth','style','dataset','namespaceURI','role','rel','href','hasChildNodes','appendChild','getClientRects','scrollIntoView','scrollWidth','clientWidth','computedStyleMap','getAnimations','isSameNode','toString','valueOf','constructor','remove','attachShadow','popover','inert','data','length','cloneNode','normalize','prefix','slot','outerHTML','innerHTML','parts','part']
it('x', async () => {
  const rig = await sharedRig('chromium')
  const bad: string[] = []
  for (const n of NAMES) {
    const page = await rig.open(rig.serve('/f.html', { body: body.replace('name="getAttribute"', `name="${n}"`) }))
    let ok = null
    for (let i = 0; i < 20 && !ok; i++) { ok = await marks(page); await pause(80) }
    if (!ok) bad.push(n)
    await page.close()
  }
  console.log('BAD', bad.join(' '))
}, 300000)
