// The sample folder is an article of our own, read and marked as any other: what a mark and a card are, before the reader has found one.
import { showPage } from '../controls/show-page'
import { PagePart } from '../page/page-part'
import { words } from '../words/browser'

showPage('sample_title', null)
document.documentElement.lang = 'en'
document.getElementById('note')!.textContent = words.say('sample_note')
void new PagePart().read()
