// The page's own markup can shadow properties of `document`: <form name="body"> makes document.body a form. These are the
// real ones, by the prototype.
function getter<Value>(name: keyof Document): () => Value {
  const get = Object.getOwnPropertyDescriptor(Document.prototype, name)?.get
  return () => get?.call(document) as Value
}

export const rootElement = getter<Element | null>('documentElement')
export const activeElement = getter<Element | null>('activeElement')

/** Chromium builds pages that are likely to be visited before they are. */
export const isPrerendered = (): boolean => (document as { prerendering?: boolean }).prerendering === true

/** The place between two letters that is nearest to a point of the viewport. */
export const caretAt = (x: number, y: number): CaretPosition | null =>
  Document.prototype.caretPositionFromPoint.call(document, x, y)

/** Walks over the text nodes under `root`. */
export const textWalker = (root: Node): TreeWalker =>
  Document.prototype.createTreeWalker.call(document, root, NodeFilter.SHOW_TEXT)

/** Listens on the window, where no markup can shadow `addEventListener`, before the page does. */
export function listen<Type extends keyof WindowEventMap>(
  type: Type,
  listener: (event: WindowEventMap[Type]) => void,
  options: AddEventListenerOptions = {},
): void {
  window.addEventListener(type, listener, { capture: true, passive: true, ...options })
}
