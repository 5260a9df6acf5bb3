// Imported before the browser's API: where the page has a frame called "browser", the window would hand that out for the API.
if (!Object.hasOwn(globalThis, 'browser'))
  Object.defineProperty(globalThis, 'browser', { value: undefined, configurable: true, writable: true })
