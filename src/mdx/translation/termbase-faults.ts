import type { Complaint } from '../../diagnostics.ts'
import type { Translated } from '../../languages.ts'
import type { Json } from '../../registry/json.ts'
import { languageNames } from '../../words/language-names.ts'
import { isSmallWord } from '../../words/left-in-english.ts'
import type { TermEntry } from './termbase.ts'

/** English forms of terms of the field that a termbase does not have: `expected` are the terms, each in all its forms. */
export function lackingTerms(terms: readonly TermEntry[], json: Json, lang: Translated, expected: readonly (readonly string[])[]): Complaint[] {
  const known = new Set(terms.flatMap(({ en }) => en).map((form) => form.toLowerCase()))
  return expected.flatMap((term): Complaint[] => {
    const lacking = term.filter((form) => !known.has(form))
    if (lacking.length === 0) return []
    const beside = terms.findIndex(({ en }) => en.some((form) => term.includes(form.toLowerCase())))
    const some = lacking.map((form) => JSON.stringify(form)).join(', ')
    return [beside < 0
      ? { range: json.rangeOfKey([], 'terms'), message: `Unexpected terms without ${some}, expected every term of the field in every language; add { "en": [${some}], "use": [ … ] } with the words of ${languageNames[lang]}.` }
      : { range: json.rangeOf(['terms', beside, 'en']), message: `Unexpected term without its form ${some}, expected all English forms of the term; add ${lacking.length > 1 ? 'them' : 'it'} to "en".` }]
  })
}

/** Forms that hold a page to nothing, as it has them anyway, or that no page can be without: single letters and the small words of a language. */
export function formsThatHoldNothing(terms: readonly TermEntry[], json: Json, lang: Translated): Complaint[] {
  return terms.flatMap(({ use, never = [] }, at) =>
    ([['use', use], ['never', never]] as const).flatMap(([key, forms]) =>
      forms.flatMap((form, index): Complaint[] =>
        [...form].length > 1 && !isSmallWord(form, lang) ? [] : [{ range: json.rangeOf(['terms', at, key, index]), message: `Unexpected ${JSON.stringify(form)} under "${key}", expected the word for a term: any page has this one. Remove it, or write the whole term.` }],
      ),
    ),
  )
}
