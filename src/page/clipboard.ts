// The clipboard, on pages without TLS too, where the newer way is closed to scripts. From a window of ours, so that no script of the
// page hears of it.

/** Answers whether the clipboard took it. Only from within a click or a key press in `view`. */
export async function copyText(value: string, view: Window): Promise<boolean> {
  try {
    await view.navigator.clipboard.writeText(value)
    return true
  } catch {
    return copyByEvent(value, view)
  }
}

function copyByEvent(value: string, view: Window): boolean {
  let taken = false
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', value)
    event.preventDefault()
    event.stopImmediatePropagation()
    taken = true
  }
  view.addEventListener('copy', fill, { capture: true, once: true })
  view.document.execCommand('copy')
  view.removeEventListener('copy', fill, { capture: true })
  return taken
}
