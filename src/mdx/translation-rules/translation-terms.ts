import type { Complaint } from '../../diagnostics.ts'
import { asSearched, hasForm, holdsForm } from '../translation/term-forms.ts'
import { pairsOf, type TextPair } from '../translation/pairs.ts'
import { termbaseOf } from '../translation/termbase.ts'
import { isToDo, sectionsToCompare, type Translation, type TranslationRule } from './translation.ts'

export const translationTerms: TranslationRule = {
  what: 'A page says the terms of the field as `terms.json` of its language does: where its English has one of `en`, the page has one of `use`, and none of `never` anywhere. A term of the glossary is called so. English forms stand there once, and every language has every term of the field. Product texts have none of `never` either.',
  why: 'A reader who meets two words for one thing looks for the difference between them.',
  wrong: 'Una piscina de staking junta tu ETH con el de otros.',
  right: 'Un pool de staking junta tu ETH con el de otros.',
  excusable: true,
  check,
}

function check(page: Translation): Complaint[] {
  const { lang, seen, terms } = page
  if (terms.length === 0) return []
  const texts = seen.sections.filter((section) => !isToDo(section)).flatMap((section) => section.texts).filter(({ words }) => words !== '').map(({ words, range }) => ({ text: asSearched(words), range }))
  const never = texts.flatMap(({ text, range }) => forbiddenIn(text, terms, lang).map((found): Complaint => ({ range, ...found })))
  const compared = sectionsToCompare(page).flatMap((sections) => pairsOf(sections.english, sections.own)).filter(({ isOne }) => isOne)
  const pairs = compared.map(({ english, own: mine }) => ({ text: asSearched(english.words), range: mine.range }))
  // Most terms are where they should be, or nowhere: that is seen of all texts at once, with no word across two.
  const [english, own] = [pairs, texts].map((some) => some.map(({ text }) => text).join('\n')) as [string, string]
  const missing = terms.flatMap(({ en, use }): Complaint[] => {
    if (!en.some((form) => hasForm(english, form, 'en')) || use.some((form) => holdsForm(own, form, lang))) return []
    const first = pairs.find(({ text }) => en.some((form) => hasForm(text, form, 'en')))
    const form = en.find((one) => first && hasForm(first.text, one, 'en'))
    if (!first || form === undefined) return []
    return [{ range: first.range, severity: 'warning', about: form, message: `Unexpected page without ${use.slice(0, 4).map((one) => `"${one}"`).join(' or ')}, expected ${use.length > 1 ? 'one of them' : 'it'} where English first says "${form}"; use the words of ${termbaseOf(lang)}.` }]
  })
  return [...never, ...missing, ...compared.flatMap((pair) => misnamed(pair, terms, lang))]
}

/** A term of the glossary that is called like another, or otherwise than the language has agreed: who looks it up reads of something else. */
function misnamed({ english, own }: TextPair, terms: Translation['terms'], lang: Translation['lang']): Complaint[] {
  if (english.of !== 'Term.name') return []
  const [name, mine] = [english, own].map(({ words }) => asSearched(words)) as [string, string]
  const term = terms.find(({ en }) => en.some((form) => asSearched(form) === name))
  if (!term || term.use.some((form) => holdsForm(mine, form, lang))) return []
  return [{ range: own.range, about: english.words, message: `Unexpected name ${JSON.stringify(own.words)} of the term "${english.words}", expected ${term.use.slice(0, 4).map((one) => `"${one}"`).join(' or ')}; use the words of ${termbaseOf(lang)}.` }]
}

/** Says which forms stand in a text, `asSearched`, that must stand nowhere, each as a complaint about it. */
export function forbiddenIn(text: string, terms: Translation['terms'], lang: Translation['lang']): Pick<Complaint, 'message' | 'about'>[] {
  // Few texts have any of them, even as a part of a word.
  return formsOf(terms).filter(({ sought }) => text.includes(sought)).filter(({ form }) => hasForm(text, form, lang)).map(({ form, use }) => ({ about: form, message: `Unexpected ${JSON.stringify(form)}, expected ${use.slice(0, 4).map((one) => `"${one}"`).join(' or ')}; use the words of ${termbaseOf(lang)}.` }))
}

/** A form that must stand nowhere, how it is looked for, and what to use. */
interface Forbidden {
  form: string
  sought: string
  use: readonly string[]
}

const known = new WeakMap<Translation['terms'], readonly Forbidden[]>()

function formsOf(terms: Translation['terms']): readonly Forbidden[] {
  const forms = known.get(terms) ?? terms.flatMap(({ never = [], use }) => never.map((form) => ({ form, sought: asSearched(form), use })))
  known.set(terms, forms)
  return forms
}
