import type { Complaint } from '../diagnostics.ts'
import { except, type Exception } from '../exceptions.ts'
import type { Translated } from '../languages.ts'
import { type EnglishTexts, englishTexts } from '../mdx/translation/english-texts.ts'
import { productTextComplaints } from '../mdx/translation/product-texts.ts'
import type { TermEntry } from '../mdx/translation/termbase.ts'
import { textsOf } from '../registry/in-language.ts'
import { readJson } from '../registry/json.ts'
import { readTranslated, type TranslatedTexts } from '../registry/translated.ts'
import { wordsOfTranslationRules } from './translation-words.ts'
import type { Workers } from './workers.ts'

/** The translated texts of a product as they stand in their file, the English file of that product, and the words that the language has agreed on. */
export interface TextsToRead {
  lang: Translated
  text: string
  original: string
  terms: readonly TermEntry[]
  /** The names of all products. */
  products: readonly string[]
}

/** What is wrong with texts, by rule, as pairs: so it can be sent and kept. */
export type FoundInTexts = [rule: string, complaints: Complaint[]][]

/** As many are sooner read here than a worker has read its code. */
const mostHere = 40
/** All languages of some products: what is read of their English is read once. */
const batch = 15

/** Compares files with their English, each found as JSON, in their order: many of them in workers, few in this process. */
export async function readAllTexts(files: readonly TextsToRead[], workers: Workers): Promise<string[]> {
  const here = (): string[] => files.map((file) => JSON.stringify(readTexts(file)))
  return files.length <= mostHere ? here() : ((await workers.run('readEachTexts', files, batch)) ?? here())
}

let last: { original: string; english: EnglishTexts | undefined } | undefined

/** The texts of a product in English; of a file that cannot be read, nobody knows them. The last one is kept: its other languages are often asked about next. */
function englishIn(original: string): EnglishTexts | undefined {
  if (last?.original !== original) {
    const { json } = readJson(original)
    last = { original, english: json && englishTexts(textsOf(json.value)) }
  }
  return last.english
}

/** What is wrong with the translated texts of a product, less what its exceptions cover. */
export function readTexts({ lang, text, original, terms, products }: TextsToRead): FoundInTexts {
  const { translated, complaints } = readTranslated(text)
  if (!translated) return [['translation-texts', complaints]]
  const english = englishIn(original)
  if (!english) return []
  const found = productTextComplaints({ lang, text, translated, english, terms, products })
  return [...except(found, exceptionsOf(translated), wordsOfTranslationRules, new Set(Object.keys(wordsOfTranslationRules)))]
}

function exceptionsOf({ exceptions, json, texts }: TranslatedTexts): Exception[] {
  return exceptions.map(({ rule, at, reason }, index) => ({
    rule,
    reason,
    at: json.rangeOf(['exceptions', index]),
    covers: json.wholeRangeOf(['texts', at]) ?? { start: 0, end: 0 },
    fault: texts.has(at) ? undefined : 'expected "at" to be an English text that stands under "texts"',
  }))
}
