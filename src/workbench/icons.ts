// `npm run icons`: renders icons/backread.svg to the sizes that browsers and stores ask for, in Chromium.
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import puppeteer from 'puppeteer-core'
import { needBrowser } from './browsers.mjs'

const folder = path.resolve(import.meta.dirname, '../../icons')
const drawing = readFileSync(path.join(folder, 'backread.svg')).toString('base64')

const browser = await puppeteer.launch({ executablePath: needBrowser('chromium'), args: ['--no-sandbox'] })
const page = await browser.newPage()
for (const size of [16, 32, 48, 96, 128]) {
  await page.setViewport({ width: size, height: size })
  await page.setContent(
    `<style>body{margin:0}img{display:block}</style><img width="${size}" height="${size}" src="data:image/svg+xml;base64,${drawing}">`,
  )
  await page.evaluate(() => document.images[0]?.decode())
  writeFileSync(path.join(folder, `${size}.png`), await page.screenshot({ omitBackground: true }))
}
await browser.close()
