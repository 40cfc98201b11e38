import { z } from 'zod'
import type { Complaint, Range } from '../diagnostics.ts'
import { inQuotes } from '../words/quoted.ts'
import { type Json, readJson } from './json.ts'

const words = z.string().regex(/^\S(?:[^\n\r\t]*\S)?$/)
const shape = z.strictObject({
  texts: z.record(z.string(), words),
  reviewer: words.min(2).max(80).optional(),
  exceptions: z.array(z.strictObject({ rule: z.string().max(60), at: z.string(), reason: words.min(10).max(240) })).max(20).optional(),
})

/** The translation of the texts of a product: `{ "texts": { "<English>": "<translation>" } }`. */
export interface TranslatedTexts {
  /** The translation of an English text; nothing where there is none for it, letter by letter: English that has changed is shown in English. */
  textIn(english: string): string | undefined
  texts: ReadonlyMap<string, string>
  /** Who has read it, being at home in the language. */
  reviewer?: string
  exceptions: readonly { rule: string; at: string; reason: string }[]
  json: Json
}

/** Reads the text of such a file, or says what is wrong with it and where. Any text may be a key: they are kept in a map. */
export function readTranslated(text: string): { translated: TranslatedTexts; complaints: [] } | { translated?: undefined; complaints: Complaint[] } {
  const { json, complaints } = readJson(text, { what: 'the texts of a product' })
  if (!json) return { complaints }
  const read = shape.safeParse(json.value)
  if (!read.success) return { complaints: read.error.issues.map((issue) => complaintOf(issue, json)) }
  const { texts, reviewer, exceptions = [] } = read.data
  const found = new Map(Object.entries(texts))
  return { translated: { textIn: (english) => found.get(english), texts: found, ...(reviewer === undefined ? {} : { reviewer }), exceptions, json }, complaints: [] }
}

const expected: Readonly<Record<string, string>> = { texts: 'an object: English text -> translation', reviewer: 'a name on one line', exceptions: 'a list of at most 20 exceptions', rule: 'the name of a rule', at: 'an English text that is a key of "texts"', reason: 'a sentence of 10 to 240 letters' }

function complaintOf(issue: z.core.$ZodIssue, json: Json): Complaint {
  const [first, second] = issue.path
  if (issue.code === 'unrecognized_keys') {
    const known = issue.path.length === 0 ? 'texts, reviewer, exceptions' : 'rule, at, reason'
    return { range: json.rangeOfKey(issue.path, issue.keys[0] ?? ''), message: `Unexpected key ${inQuotes(issue.keys[0] ?? '')}, expected ${known}; all else is as in English: remove it.` }
  }
  if (first === 'texts' && second !== undefined) return { range: json.rangeOf(issue.path), message: `Unexpected translation of ${inQuotes(String(second))}, expected words on one line, without spaces around them; write it so, or leave the key out until it is translated.` }
  const key = String(issue.path.findLast((part) => typeof part === 'string') ?? '')
  const isMissing = issue.code === 'invalid_type' && issue.path.length > 0 && json.wholeRangeOf(issue.path) === undefined
  if (isMissing) return { range: json.rangeOf(issue.path.slice(0, -1)), message: `Unexpected file without "${key}", expected ${expected[key] ?? 'it'}; add it.` }
  return { range: json.rangeOf(issue.path), message: `Unexpected value${key === '' ? '' : ` of "${key}"`}, expected ${expected[key] ?? '{ "texts": { … } }'}; write that.` }
}

/** The range of a part of the translation of an English text, given by its offsets in it. */
export function rangeInTranslation({ json }: TranslatedTexts, text: string, english: string, start: number, end: number): Range {
  const { start: quote } = json.rangeOf(['texts', english])
  const written = text.slice(quote + 1)
  return { start: quote + 1 + offsetWithin(written, start), end: quote + 1 + offsetWithin(written, end) }
}

/** The offset in a JSON text, without its quotes, of a character of what it says: an escape such as "\u00e9" is one. */
export function offsetWithin(written: string, index: number): number {
  let at = 0
  for (let read = 0; read < index; read++) at += written[at] !== '\\' ? 1 : written[at + 1] === 'u' ? 6 : 2
  return at
}
