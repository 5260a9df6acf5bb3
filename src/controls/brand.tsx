// The query whose dot is a wavy line, as in icons/backread.svg, in the colour of the text around it.
export function Brand() {
  return (
    <svg class="brand" viewBox="0 0 16 16" aria-hidden="true">
      <g fill="none" stroke="currentColor" stroke-linecap="round" stroke-linejoin="round">
        <path stroke-width="1.9" d="M4.8 5.1a3.2 3.1 0 1 1 4.9 2.6C8.5 8.5 8 9 8 10" />
        <path stroke-width="1.5" d="M2.9 13.3q1.275-2 2.55 0t2.55 0 2.55 0 2.55 0" />
      </g>
    </svg>
  )
}
