import { englishComplaints } from '../translation/english-left.ts'
import { originalsOf } from '../translation/pairs.ts'
import { sectionsToCompare, type TranslationRule } from './translation.ts'

export const translationEnglish: TranslationRule = {
  what: 'Nothing is left in English: no sentence, heading, item, title or text for a picture. Names of products, documents and programs stay as they are. Only words that stand in the English may be excused, such as a quote. Product texts too.',
  why: 'Who chose another language may not read English, and a sentence that nobody translated nobody has checked.',
  wrong: 'You can lose part or all of your ETH.',
  right: 'Puedes perder parte de tu ETH, o todo.',
  excusable: true,
  check: (page) =>
    sectionsToCompare(page).flatMap(({ english, own }) => {
      // Of texts that are not the same ones, each is read by itself.
      const originals = originalsOf(english, own)
      const section = english.texts.map(({ words }) => words).join('\u2029')
      return own.texts.filter(({ of, words }) => words !== '' && of !== 'Term.name').flatMap((text) => {
        const original = originals.get(text)
        return englishComplaints(text, original ?? '', original ?? section, page.lang)
      })
    }),
}
