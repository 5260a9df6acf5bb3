// Runs before there is anything on the page, and does no more than be there. Chromium hands out its API when an extension's first script
// comes to a document, and asks the window for "chrome" and "browser" then: a frame or a form of that name would be taken for the API,
// and no script of ours could speak to anybody.
import './own-browser'
