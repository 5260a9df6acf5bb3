// What the page part asks of document and window. Content scripts have both as the browser made them: <form name="body"> shadows
// `document.body` for the page's own scripts alone. Inside a form, names do shadow for us too: article/clobber-safe.ts.

/** Chromium builds pages that are likely to be visited before they are. Elsewhere the name is anybody's, markup's too. */
export const isPrerendered = (): boolean => (document as { prerendering?: unknown }).prerendering === true

/** Walks over the text nodes under `root`. */
export const textWalker = (root: Node): TreeWalker => document.createTreeWalker(root, NodeFilter.SHOW_TEXT)

/** Listens on the window, where it hears before anything on the page does. */
export function listen<Type extends keyof WindowEventMap>(
  type: Type,
  listener: (event: WindowEventMap[Type]) => void,
  options: AddEventListenerOptions = {},
): void {
  window.addEventListener(type, listener, { capture: true, passive: true, ...options })
}
