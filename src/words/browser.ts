// The texts in the reader's own language, by the browser's lookup.
import browser from 'webextension-polyfill'
import { makeWords } from './words'

// Not the browser's language: the one that these texts are in decides their plural forms.
export const words = makeWords(browser.i18n.getMessage('locale'), (key, values) => browser.i18n.getMessage(key, values))
