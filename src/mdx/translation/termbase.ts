import type { Complaint } from '../../diagnostics.ts'
import type { Spacing } from '../../languages.ts'
import { readJson } from '../../registry/json.ts'
import { z } from 'zod'
import { termWords } from '../transforms/term-words.ts'

const form = z.string().trim().min(2).max(80)
const entry = z.strictObject({ en: z.array(form).min(1), use: z.array(form).min(1), never: z.array(form).optional(), why: z.string().min(3).max(300).optional() })

/** A term of the field, and how a language says it: of the forms in `use` at least one stands on a page whose English has one of `en`; those in `never` stand nowhere. */
export type TermEntry = z.infer<typeof entry>

const termbase = z.strictObject({ terms: z.array(entry).max(500) })

/** Reads the text of a `terms.json`, or says what is wrong with it and where. */
export function readTermbase(text: string): { terms: TermEntry[]; complaints: Complaint[] } {
  const { json, complaints } = readJson(text, { what: 'a termbase' })
  if (!json) return { terms: [], complaints }
  const result = termbase.safeParse(json.value)
  if (!result.success) {
    return { terms: [], complaints: result.error.issues.map(({ path, message }) => ({ range: json.rangeOf(path as (string | number)[]), message: `Unexpected value of ${path.join('.') || 'the file'}, expected { "terms": [{ "en": [...], "use": [...], "never": [...], "why": "…" }] }, with forms of 2 to 80 letters: ${message}; mend it.` })) }
  }
  const owners = new Map<string, number>()
  const twice = result.data.terms.flatMap(({ en, use, never = [] }, index): Complaint[] => {
    const both = use.find((one) => never.includes(one))
    const before = en.map((one) => owners.get(one.toLowerCase())).find((one) => one !== undefined)
    for (const one of en) owners.set(one.toLowerCase(), index)
    return [
      ...(both === undefined ? [] : [{ range: json.rangeOf(['terms', index, 'never']), message: `Unexpected ${JSON.stringify(both)} among what is used and what is never used, expected it in one of the two; remove it from one.` }]),
      ...(before === undefined ? [] : [{ range: json.rangeOf(['terms', index, 'en']), message: `Unexpected second entry for ${JSON.stringify(en[0])}, expected each English term once; merge it with entry ${before + 1}.` }]),
    ]
  })
  return { terms: twice.length > 0 ? [] : result.data.terms, complaints: twice }
}

const patterns = new Map<string, RegExp>()

/** Whether a text has a form of a term as a word of its own, as its language writes words. */
export function placesOfTerm(text: string, term: string, spacing: Spacing): boolean {
  const key = `${spacing} ${term}`
  const known = patterns.get(key)
  if (known) return known.test(text)
  const { before, after } = termWords[spacing]
  const escaped = term.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+')
  const start = spacing === 'spaced' ? '(?<![\\p{L}\\p{N}])' : spacing === 'prefixed' ? '(?<![\\p{L}\\p{N}])(?:[وف]?(?:ب|ك|ل|ال|بال|كال|لل)?)' : before(term)
  const made = new RegExp(`${start}${escaped}${after(term)}`, 'iu')
  patterns.set(key, made)
  return made.test(text)
}

/** The same, more leniently: a form may go on, as words of some languages do. */
export function holdsTerm(text: string, term: string, spacing: Spacing): boolean {
  return placesOfTerm(text, term, spacing) || (spacing !== 'spaced' && text.includes(term))
}
