// Which language a text is in, by its script and its commonest function words. Cheap: the first few hundred words do.
import type { Article, Evidence } from '../article'
import { inCode } from '../evidence'
import type { Head } from './head'
import type { Chosen } from './headline'

const FUNCTION_WORDS: Record<string, string> = {
  en: 'the of and to in that is was for with on by at from his her their which this has have had',
  de: 'der die das und ist nicht mit von dem den auf für eine ein sich auch wird im zu des',
  fr: 'le la les des et est une du dans que qui pour sur pas au par plus avec ce sont',
  es: 'el la los las de que y en un una por con para del se su al es lo como',
  pt: 'o os as de que e do da em um uma para com não por dos no na se mais',
  it: 'il di che e la per un una del con non sono della nel dei le gli si è anche',
  nl: 'de het een en van in is dat op te zijn met voor niet aan er ook door bij naar',
  sv: 'och att det som en är på av för med den till inte har de om ett var från vid',
  da: 'og at det som en er på af for med den til ikke har de om et var fra blev',
  no: 'og at det som en er på av for med den til ikke har de om et var fra ble',
  pl: 'w i na z się do że nie jest o od za po jak przez to oraz dla który są',
  tr: 've bir bu da de için ile çok olarak olan daha gibi kadar sonra ise en ancak ne',
  vi: 'và của là các có trong được cho một người những đã với không này khi để đến về',
  id: 'yang dan di ini itu dengan untuk dari tidak dalam akan pada ke adalah juga oleh para telah',
  ro: 'și de în la cu pe din care nu este că pentru a un o mai au fost sunt prin',
  cs: 'a v na se je že s z do o to i pro jako by ale podle po která které',
}
const CODES = Object.keys(FUNCTION_WORDS)
/** For each function word the languages that have it, as indexes into CODES. */
const LANGUAGES_OF = new Map<string, number[]>()
for (const [at, code] of CODES.entries())
  for (const word of new Set(FUNCTION_WORDS[code]!.split(' '))) {
    const languages = LANGUAGES_OF.get(word)
    if (languages) languages.push(at)
    else LANGUAGES_OF.set(word, [at])
  }

const SCRIPTS: [string, RegExp][] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['zh', /[\u3400-\u9fff]/g],
  ['uk', /[іїєґ]/gi],
  ['ru', /[\u0400-\u04ff]/g],
  ['ar', /[\u0600-\u06ff]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['hi', /[\u0900-\u097f]/g],
  ['el', /[\u0370-\u03ff]/g],
  ['th', /[\u0e00-\u0e7f]/g],
]

/** Nothing of any of these, and no letter of SCRIPTS either. */
const OTHER_SCRIPT = /[\u0370-\u0fff\u3040-\ud7af]/

const MOST_CHARACTERS = 3000
const LEAST_WORDS = 25

/** BCP 47 primary subtag, or null where the text is too short or too mixed to tell. */
export function languageOfText(text: string): string | null {
  const sample = text.slice(0, MOST_CHARACTERS)
  const words = sample.toLowerCase().match(/\p{L}+/gu)
  if (!words) return null
  if (OTHER_SCRIPT.test(sample)) {
    const letters = words.reduce((sum, word) => sum + word.length, 0)
    for (const [code, script] of SCRIPTS)
      if ((sample.match(script)?.length ?? 0) > letters * (code === 'ja' ? 0.1 : code === 'uk' ? 0.04 : 0.3))
        return code
  }
  if (words.length < LEAST_WORDS) return null
  const hitsOf = CODES.map(() => 0)
  for (const word of words) for (const at of LANGUAGES_OF.get(word) ?? []) hitsOf[at]!++
  let best: string | null = null
  let most = 0
  let second = 0
  for (const [at, hits] of hitsOf.entries()) {
    if (hits > most) {
      second = most
      most = hits
      best = CODES[at]!
    } else if (hits > second) second = hits
  }
  return most >= words.length * 0.12 && most > second * 1.1 ? best : null
}

/** As the page states it. */
export function statedLanguage(document: Document, head: Head): Chosen<Article['language']> | null {
  const html = document.documentElement.getAttribute('lang') ?? document.documentElement.getAttribute('xml:lang')
  const ld = head.story?.inLanguage
  const from: [string | null | undefined, Evidence][] = [
    [html, inCode('meta', 'html lang')],
    [typeof ld === 'string' ? ld : null, inCode('json-ld', 'JSON-LD inLanguage')],
    [head.meta.get('og:locale'), inCode('open-graph', 'meta[property="og:locale"]')],
    [head.meta.get('content-language'), inCode('meta', 'meta content-language')],
  ]
  for (const [text, evidence] of from) {
    const code = /^([a-z]{2,3})(?:[-_]|$)/i.exec(text?.trim() ?? '')?.[1]?.toLowerCase()
    if (code) return { value: code, evidence }
  }
  return null
}
