import type { Complaint } from '../diagnostics.ts'
import { readJson } from '../registry/json.ts'

/** Reads the file that translates the texts of a product: by the English text, letter by letter, what it is in the language. Gives what is wrong instead where it is no such file. */
export function readTranslatedTexts(text: string): { value?: ReadonlyMap<string, string>; complaints: readonly Complaint[] } {
  const { json, complaints } = readJson(text, { what: 'a file of translated texts' })
  if (!json) return { complaints }
  const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)
  const texts = isObject(json.value) && Object.hasOwn(json.value, 'texts') ? json.value.texts : undefined
  if (!isObject(texts)) return { complaints: [{ range: json.rangeOf(['texts']), message: 'Unexpected file without "texts", expected an object there: English text -> its translation.' }] }
  const wrong = Object.keys(texts).find((key) => typeof texts[key] !== 'string')
  if (wrong !== undefined) return { complaints: [{ range: json.rangeOf(['texts', wrong]), message: 'Unexpected value, expected a text: the translation of the English text before it.' }] }
  return { value: new Map(Object.entries(texts) as [string, string][]), complaints: [] }
}
