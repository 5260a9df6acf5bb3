// What comes onto paper when the panel is printed: a sheet made for it, and nothing of the panel itself.
import { type ComponentChild, render } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/** Until the view is gone, printing prints what `make` gives at that moment. */
export function usePrinted(make: () => ComponentChild): void {
  const latest = useRef(make)
  latest.current = make
  useEffect(() => {
    const box = document.createElement('div')
    box.className = 'printed'
    const before = () => {
      document.body.append(box)
      render(latest.current(), box)
    }
    const after = () => {
      render(null, box)
      box.remove()
    }
    addEventListener('beforeprint', before)
    addEventListener('afterprint', after)
    return () => {
      removeEventListener('beforeprint', before)
      removeEventListener('afterprint', after)
      after()
    }
  }, [])
}
