// The options folder is where the reader decides what Backread does; every change holds at once, on every device.
import { showPage } from '../controls/show-page'
import { loadSettings } from '../settings-store'
import { Options } from './options-view'

showPage('options_title', <Options first={await loadSettings()} />)
