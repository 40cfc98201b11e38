import { nameComplaints, wordsNamed } from '../translation/names.ts'
import { productOrder } from '../translation/product-order.ts'
import { originalsOf } from '../translation/pairs.ts'
import { sectionsToCompare, type TranslationRule } from './translation.ts'

export const translationNames: TranslationRule = {
  what: 'A paragraph, item or cell of a translation names nobody and nothing that its English does not: no other product, firm, token or channel, and no letters of another alphabet. In Spanish a name is a word with a capital letter within a sentence; in Arabic and Chinese it is any word in Latin letters; a product of the registry is one wherever it stands, and products keep the order of English. An exception may let a word pass that it names; never a product, a channel, another alphabet or an address in disguise. Product texts too.',
  why: 'Another name is another fact: who lost the keys, what is safe, whom to write to.',
  wrong: 'En 2021 la firma Kraken perdió las claves.',
  right: 'En 2021 la firma StakeHound perdió las claves.',
  excusable: true,
  check: (page) =>
    sectionsToCompare(page).flatMap(({ english, own }) => {
      const originals = originalsOf(english, own)
      const section = wordsNamed(english.texts.map(({ words }) => words))
      return own.texts.flatMap((text) => {
        const original = originals.get(text)
        return [...nameComplaints(text, original === undefined ? section : wordsNamed([original]), page.lang, page.products), ...(original === undefined ? [] : productOrder(original, text, page.products))]
      })
    }),
}
