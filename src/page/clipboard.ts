// The clipboard, on pages without TLS too, where the newer way is closed to scripts.

/** Answers whether the clipboard took it. Only from within a click or a key press. */
export async function copyText(value: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(value)
    return true
  } catch {
    return copyByEvent(value)
  }
}

function copyByEvent(value: string): boolean {
  let taken = false
  const fill = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', value)
    event.preventDefault()
    event.stopImmediatePropagation()
    taken = true
  }
  window.addEventListener('copy', fill, { capture: true, once: true })
  document.execCommand('copy')
  window.removeEventListener('copy', fill, { capture: true })
  return taken
}
