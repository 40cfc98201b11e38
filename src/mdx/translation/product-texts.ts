import { closestMatch } from 'leven'
import type { Complaint, RuleWords } from '../../diagnostics.ts'
import type { Translated } from '../../languages.ts'
import { rangeInTranslation, type TranslatedTexts } from '../../registry/translated.ts'
import { inQuotes } from '../../words/quoted.ts'
import type { DigestText, Fact } from './digest-schema.ts'
import { textDifferences } from './differences.ts'
import { englishComplaints } from './english-left.ts'
import type { EnglishTexts } from './english-texts.ts'
import { factsOfText } from './facts-of-text.ts'
import { nameComplaints } from './names.ts'
import { negationComplaints } from './negations.ts'
import { productOrder } from './product-order.ts'
import { faultsOfPlainText } from './plain-text.ts'
import { faultOfReviewer } from './reviewer-name.ts'
import { forbiddenIn } from '../translation-rules/translation-terms.ts'
import { sentenceComplaints } from './sentences.ts'
import { asSearched } from './term-forms.ts'
import type { TermEntry } from './termbase.ts'
import { widthComplaint } from './widths.ts'

export const translationTextsWords: RuleWords = {
  what: 'A file of product texts is strict JSON: under `texts`, each English text of the product, letter by letter, with its translation, plain words on one line. It may have a `reviewer`, and `exceptions` as product files have, `at` an English text.',
  why: 'A text whose English has changed is shown in English, as its key fits no longer.',
  wrong: '{ "texts": { "A vote can change it.": "" } }',
  right: '{ "texts": { "A vote can change it.": "Una votación puede cambiarla." } }',
}

/** The translated texts of a product beside those it has in English, as they are judged. */
interface ProductTexts {
  lang: Translated
  /** The text of the file, and what was read in it. */
  text: string
  translated: TranslatedTexts
  english: EnglishTexts
  terms: readonly TermEntry[]
  /** The names of all products. */
  products: readonly string[]
}

const mostGuesses = 5
/** Letters. The longest English one has some hundreds; of one that is far longer, nobody needs to know what else is wrong. */
const longestText = 4_000

/** What is wrong with the translated texts of a product, by rule. A text without translation is none: readers see English, and are told so. */
export function productTextComplaints({ lang, text, translated, english, terms, products }: ProductTexts): Map<string, Complaint[]> {
  const found = new Map<string, Complaint[]>()
  const add = (rule: string, some: readonly Complaint[]): void => void found.set(rule, [...(found.get(rule) ?? []), ...some])
  const fault = faultOfReviewer(translated.reviewer ?? '', products)
  if (fault !== undefined) add('translation-texts', [{ range: translated.json.rangeOf(['reviewer']), message: fault }])
  const open = english.texts.filter((one) => !translated.texts.has(one))
  let guesses = 0
  for (const [original, own] of translated.texts) {
    if (!english.texts.includes(original)) {
      const near = guesses++ < mostGuesses && original.length < 400 ? closestMatch(original, open, { maxDistance: Math.floor(original.length * 0.6) }) : undefined
      add('translation-texts', [{ range: translated.json.rangeOfKey(['texts'], original), severity: 'warning', message: `Unexpected key ${inQuotes(original)}, expected an English text of the product; ${near === undefined ? 'English has it no longer, so nobody sees this: remove it.' : `is it ${inQuotes(near)} now? Translate that, with its English as the key, and remove this.`}` }])
      continue
    }
    if (own.length > longestText) {
      add('translation-texts', [{ range: translated.json.rangeOf(['texts', original]), message: `Unexpected text of ${own.length} letters, expected at most ${longestText}; no text of a product is as long.` }])
      continue
    }
    if (/\bTODO\b/.test(own)) {
      add('translation-texts', [{ range: translated.json.rangeOf(['texts', original]), message: 'Unexpected TODO, expected a translation; write it, or leave the key out: readers then see English.' }])
      continue
    }
    const rangeOf = (start: number, end: number) => rangeInTranslation(translated, text, original, start, end)
    const range = rangeOf(0, own.length)
    add('translation-texts', faultsOfPlainText(own, original, lang).map(({ start, end, message }) => ({ range: rangeOf(start, end), message })))
    const digest = (words: string, facts: Fact[]): DigestText => ({ of: 'text', words, range, facts })
    const [theirs, mine] = [digest(original, english.factsOf(original)), digest(own, factsOfText({ text: own, rangeOf, isCode: () => false }, lang))]
    for (const [rule, complaints] of textDifferences(theirs, mine, lang)) add(rule, complaints)
    add('translation-sentences', sentenceComplaints(theirs, mine, lang))
    add('translation-width', widthComplaint(theirs, mine, lang))
    add('translation-negations', negationComplaints(original, mine, lang))
    add('translation-names', [...nameComplaints(mine, english.namesOf(original), lang, products), ...productOrder(original, mine, products)])
    add('translation-english', englishComplaints(mine, original, original, lang))
    add('translation-terms', forbiddenIn(asSearched(own), terms, lang).map((found) => ({ range, ...found })))
  }
  return found
}
