import { z } from 'zod'
import type { Complaint } from '../../diagnostics.ts'
import { type Translated, translationsFolder } from '../../languages.ts'
import { type Json, readJson } from '../../registry/json.ts'
import { formsThatHoldNothing, lackingTerms } from './termbase-faults.ts'

const form = z.string().regex(/^\S(?:.{0,78}\S)?$/u)
const forms = z.array(form).min(1).max(40)
const entry = z.strictObject({ en: forms, use: forms, never: forms.optional(), why: z.string().regex(/^\S(?:.{0,298}\S)?$/u).optional() })

/** A term of the field as a language says it. */
export type TermEntry = z.infer<typeof entry>

/** More terms than any language of the field has. */
const mostTerms = 400

const shape = z.strictObject({ terms: z.array(entry).max(mostTerms) })

/** Where the words stand that a language has agreed on. */
export function termbaseOf(lang: Translated): string {
  return `${translationsFolder}/${lang}/terms.json`
}

/** Reads the text of the termbase of a language, or says what is wrong with it and where. `expected` are the terms that it has to have, each in all its English forms. */
export function readTermbase(text: string, lang: Translated, expected: readonly (readonly string[])[]): { terms: TermEntry[]; complaints: Complaint[] } {
  const { json, complaints } = readJson(text, { what: 'a termbase' })
  if (!json) return { terms: [], complaints }
  const read = shape.safeParse(json.value)
  if (!read.success) return { terms: [], complaints: read.error.issues.map((issue) => complaintOf(issue, json)) }
  const faults = [...secondOnes(read.data.terms, json), ...contradictions(read.data.terms, json), ...formsThatHoldNothing(read.data.terms, json, lang)]
  return { terms: faults.length > 0 ? [] : read.data.terms, complaints: [...faults, ...lackingTerms(read.data.terms, json, lang, expected)] }
}

const expected: Readonly<Record<string, string>> = {
  terms: `a list of at most ${mostTerms} terms`, en: 'a list of English forms', use: 'a list of the forms that the language uses', never: 'a list of forms that must stand nowhere', why: 'a sentence on one line',
}

function complaintOf(issue: z.core.$ZodIssue, json: Json): Complaint {
  const key = String(issue.path.findLast((part) => typeof part === 'string') ?? '')
  if (issue.code === 'unrecognized_keys') {
    const known = issue.path.length === 0 ? 'terms' : 'en, use, never, why'
    return { range: json.rangeOfKey(issue.path, issue.keys[0] ?? ''), message: `Unexpected key ${JSON.stringify(issue.keys[0]?.slice(0, 60))}, expected ${known}; remove it.` }
  }
  const isMissing = issue.code === 'invalid_type' && issue.path.length > 0 && json.wholeRangeOf(issue.path) === undefined
  if (isMissing) return { range: json.rangeOf(issue.path.slice(0, -1)), message: `Unexpected term without "${key}", expected ${expected[key] ?? 'it'}; add it.` }
  const isForm = typeof issue.path.at(-1) === 'number' && key !== 'terms'
  return { range: json.rangeOf(issue.path), message: isForm ? 'Unexpected form, expected words of 1 to 80 letters on one line, without spaces around them; write such.' : `Unexpected value${key === '' ? '' : ` of "${key}"`}, expected ${expected[key] ?? '{ "terms": [ … ] }'}; write that.` }
}

/** English forms that two terms have: one would say "use" what the other says never to use. */
function secondOnes(terms: readonly TermEntry[], json: Json): Complaint[] {
  const seen = new Set<string>()
  return terms.flatMap(({ en }, at) =>
    en.flatMap((one, index): Complaint[] => {
      const isSecond = seen.has(one.toLowerCase())
      seen.add(one.toLowerCase())
      return !isSecond ? [] : [{ range: json.rangeOf(['terms', at, 'en', index]), message: `Unexpected second term with the English form ${JSON.stringify(one)}, expected each form once; merge the two.` }]
    }),
  )
}

/** Forms that are to be used, and that contain one which must stand nowhere. */
function contradictions(terms: readonly TermEntry[], json: Json): Complaint[] {
  const used = terms.flatMap(({ use }) => use).map((one) => one.toLowerCase())
  return terms.flatMap(({ never = [] }, at) =>
    never.flatMap((one, index): Complaint[] => {
      const use = used.find((other) => other === one.toLowerCase())
      return use === undefined ? [] : [{ range: json.rangeOf(['terms', at, 'never', index]), message: `Unexpected ${JSON.stringify(one)} under "never", expected a form that no term is to use; remove it from one of the two.` }]
    }),
  )
}
