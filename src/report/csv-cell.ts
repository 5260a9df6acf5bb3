// A cell of a CSV table (RFC 4180).
import { printable } from './printable'

/** Page text that begins like a formula is kept from being one in a spreadsheet (OWASP, "CSV Injection"). */
export function cell(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const text = printable(value).trim()
  const safe = /^[=+\-@]/.test(text) ? `'${text}` : text
  return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
