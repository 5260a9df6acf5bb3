import { describe, expect, it } from 'vitest'
import { languageOfText } from '../../../src/article/metadata/language'

describe('the language of a text', () => {
  it.each([
    [
      'en',
      'The ferry will return in April, the board said on Monday, and the fare will be the same as it was when the ship was taken out of the water.',
    ],
    [
      'fr',
      'Le pont rouvre lundi aux voitures, a annoncé la mairie dans un communiqué, et les camions devront attendre le mois de mars pour passer sur la rive.',
    ],
    [
      'de',
      'Die Fähre kehrt im April zurück, sagte der Vorstand am Montag, und der Preis wird der gleiche sein wie vor zwei Jahren, als das Schiff in der Werft lag.',
    ],
    [
      'es',
      'El puente vuelve a abrir el lunes para los coches, dijo la alcaldía en un comunicado, y los camiones tendrán que esperar hasta el mes de marzo para cruzar el río.',
    ],
    ['ru', 'Паром вернётся в апреле, сообщило правление порта в понедельник.'],
    ['ja', '渡し船は四月に戻ると、港の役員会が月曜日に発表した。'],
  ])('%s', (code, text) => expect(languageOfText(text)).toBe(code))

  it('does not guess from a few words', () => expect(languageOfText('The end of it')).toBeNull())
})
