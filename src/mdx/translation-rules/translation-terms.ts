import type { Complaint } from '../../diagnostics.ts'
import { languages } from '../../languages.ts'
import { holdsTerm, placesOfTerm } from '../translation/termbase.ts'
import { sectionsToCompare, type Translation, type TranslationRule } from './translation.ts'

export const translationTerms: TranslationRule = {
  what: 'A translation uses the words of the field that `terms.json` of its language gives. Where the English page has a term, the translation has one of its forms; forms that are not to be used stand nowhere.',
  why: 'A reader who meets two words for one thing takes them for two things.',
  wrong: 'Una billetera guarda tus claves.',
  right: 'Un monedero guarda tus claves.',
  excusable: true,
  check,
}

function check(translation: Translation): Complaint[] {
  const { lang, terms, seen, english } = translation
  const { spacing } = languages[lang]
  const compared = sectionsToCompare(translation)
  const never = compared.flatMap(({ own }) => own.texts).flatMap(({ text, range }) => terms.flatMap(({ never: forms = [], use }) => forms.filter((form) => placesOfTerm(text, form, spacing)).map((form): Complaint => ({ range, message: `Unexpected ${JSON.stringify(form)}, expected ${use.slice(0, 2).map((one) => JSON.stringify(one)).join(' or ')}, as terms.json says; write that.`, about: form }))))
  // A page that is behind may have got its term since.
  if (!english || compared.length < seen.sections.length) return never
  const [theirs, own] = [compared.flatMap((one) => one.english.texts), compared.flatMap((one) => one.own.texts)].map((texts) => texts.map(({ text }) => text).join('\n')) as [string, string]
  const missing = terms.filter(({ en, use }) => en.some((form) => placesOfTerm(theirs, form, 'spaced')) && !use.some((form) => holdsTerm(own, form, spacing)))
  return [...never, ...missing.map(({ en, use }): Complaint => ({ range: { start: 0, end: 3 }, severity: 'warning', message: `Unexpected page without ${use.slice(0, 3).map((one) => JSON.stringify(one)).join(' or ')}, expected a form of ${JSON.stringify(en[0])}, which its English page has; use it, or add the form you use to terms.json.`, about: en[0] ?? '' }))]
}
