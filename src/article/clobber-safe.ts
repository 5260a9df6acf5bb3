// Reads properties of elements that a page's own markup may shadow: to <form><input name="children"> the form's children are the
// input. There the real ones come from the prototype. Only forms can be shadowed so; everything else is read as it is.

/** A form is called so, unless a field of it has taken the name's place. In Node nothing is shadowed. */
export function isForm(node: Node): boolean {
  const { nodeName } = node
  const maybe = typeof nodeName !== 'string' || nodeName.length === 4
  return maybe && typeof HTMLFormElement !== 'undefined' && node instanceof HTMLFormElement
}

/** The value of a property, as the browser means it. A method comes without its element: use `call`. */
export function get<Owner extends Node, Key extends keyof Owner>(node: Owner, key: Key): Owner[Key] {
  if (!isForm(node)) return node[key]
  for (let owner: object | null = HTMLFormElement.prototype; owner; owner = Object.getPrototypeOf(owner)) {
    const found = Object.getOwnPropertyDescriptor(owner, key)
    if (found) return found.get ? found.get.call(node) : found.value
  }
  return undefined as Owner[Key]
}

export const attributeOf = (element: Element, name: string): string | null =>
  isForm(element) ? get(element, 'getAttribute').call(element, name) : element.getAttribute(name)

export const closest = (element: Element, selector: string): Element | null =>
  isForm(element) ? get(element, 'closest').call(element, selector) : element.closest(selector)

export const query = (element: Element, selector: string): Element | null =>
  isForm(element) ? get(element, 'querySelector').call(element, selector) : element.querySelector(selector)

export const contains = (outer: Node, inner: Node | null): boolean =>
  isForm(outer) ? get(outer, 'contains').call(outer, inner) : outer.contains(inner)

export const countIn = (element: Element, name: string): number =>
  isForm(element)
    ? get(element, 'getElementsByTagName').call(element, name).length
    : element.getElementsByTagName(name).length
