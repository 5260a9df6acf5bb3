// The welcome folder is the page that opens after an install: what Backread marks, what it never does, what it cannot know.
import { paintPageMarks } from '../controls/page-marks'
import { showPage } from '../controls/show-page'
import { loadSettings } from '../settings-store'
import { Welcome } from './welcome-view'

paintPageMarks((await loadSettings()).colours)
showPage('welcome_title', <Welcome />)
