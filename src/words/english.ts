// The English texts where there is no browser: for the command line and for tests.
import messages from '../../_locales/en/messages.json'
import { makeWords } from './words'

const texts: Record<string, { message: string } | undefined> = messages

export const english = makeWords('en', (key, values) =>
  (texts[key]?.message ?? '').replace(/\$([1-9$])/g, (_, which) =>
    which === '$' ? '$' : (values[Number(which) - 1] ?? ''),
  ),
)
