import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import { type Complaint, type Diagnostic, locate } from '../diagnostics.ts'
import { filesIn, readText } from '../files.ts'
import { originalOf, staysEnglish, type Translated, translationOf, translationsFolder } from '../languages.ts'
import { type Page, pathOf } from '../mdx/page.ts'
import { parsePage } from '../mdx/parse.ts'
import { readStamps, type Stamps, stampsFileOf } from '../mdx/translation/stamps.ts'
import { textsOf } from '../registry/in-language.ts'
import { readJson } from '../registry/json.ts'
import { placeOf } from '../registry/place.ts'
import { readTranslated } from '../registry/translated.ts'

/** What is to be translated: pages, and the texts of product files, by file. Those that cannot be read are missing. */
export interface ReadEnglish {
  /** Every file of content/, translations too. */
  files: readonly string[]
  pages: ReadonlyMap<string, Page | undefined>
  products: ReadonlyMap<string, readonly string[] | undefined>
  /** Why a file could not be read. */
  complaints: readonly Diagnostic[]
}

/** What a language has of it, by the English file: pages, and of products the translation of each English text. Nothing where there is no file. */
export interface ReadLanguage {
  lang: Translated
  pages: ReadonlyMap<string, Page | 'unreadable'>
  products: ReadonlyMap<string, ReadonlyMap<string, string> | 'unreadable'>
  /** Translations of what is no longer there, or of what stays in English. */
  lost: readonly string[]
  /** Missing where the file cannot be read: everything would seem unstamped. */
  stamps?: Stamps
  complaints: readonly Diagnostic[]
}

type Reader<Value> = (file: string, text: string) => { value?: Value | undefined; rule: string; complaints: readonly Complaint[] }

const page: Reader<Page> = (file, text) => {
  const read = parsePage(file, text)
  if (!read.page) return read
  // Without its front matter, nobody could say what the page was translated from.
  const { head } = read.page
  return head.frontMatter ? { value: read.page, rule: '', complaints: [] } : { rule: 'front-matter', complaints: head.complaints }
}
const texts: Reader<readonly string[]> = (_, text) => {
  const { json, complaints } = readJson(text)
  return { value: json && textsOf(json.value), rule: 'product-json', complaints }
}
const translatedTexts: Reader<ReadonlyMap<string, string>> = (_, text) => {
  const { translated, complaints } = readTranslated(text)
  return { ...(translated ? { value: translated.texts } : {}), rule: 'translation-texts', complaints }
}
const stampsIn: Reader<Stamps> = (_, text) => {
  const { stamps, complaints } = readStamps(text)
  return { value: stamps, rule: 'translation-stamp', complaints }
}

/** Reads files below `root`; what keeps one from being read goes into `complaints`. */
function readerIn(root: string, complaints: Diagnostic[]): <Value>(file: string, reader: Reader<Value>) => Value | undefined {
  return (file, reader) => {
    const text = readText(join(root, file))
    const { value, rule, complaints: some } = reader(file, text)
    if (value === undefined) complaints.push(...some.map((complaint) => locate(complaint, rule, file, text)))
    return value
  }
}

/** Reads all that is to be translated in the repository `root`. What is wrong beyond what keeps a file from being read is for `npm run check`. */
export function readEnglish(root: string): ReadEnglish {
  const complaints: Diagnostic[] = []
  const read = readerIn(root, complaints)
  const files = filesIn(join(root, 'content')).map((path) => `content/${path}`)
  const originals = files.filter((file) => !file.startsWith(`${translationsFolder}/`))
  return {
    files,
    pages: new Map(originals.filter((file) => file.endsWith('.mdx') && !staysEnglish(pathOf(file))).map((file) => [file, read(file, page)])),
    products: new Map(originals.filter(placeOf).map((file) => [file, read(file, texts)])),
    complaints,
  }
}

/** Reads what a language has of it. */
export function readLanguage(root: string, english: ReadEnglish, lang: Translated): ReadLanguage {
  const complaints: Diagnostic[] = []
  const read = readerIn(root, complaints)
  const there = new Set(english.files.filter((file) => originalOf(file).lang === lang))
  const translated = <Value>(originals: Iterable<string>, reader: Reader<Value>) =>
    new Map([...originals].filter((original) => there.has(translationOf(original, lang))).map((original) => [original, read(translationOf(original, lang), reader) ?? ('unreadable' as const)]))
  const [pages, products] = [translated(english.pages.keys(), page), translated(english.products.keys(), translatedTexts)]
  const file = stampsFileOf(lang)
  const other = there.has(file) ? undefined : lstatSync(join(root, file), { throwIfNoEntry: false })
  if (other) complaints.push(locate({ range: { start: 0, end: 0 }, message: `Unexpected ${other.isSymbolicLink() ? 'symbolic link' : 'folder'}, expected a file; remove it.` }, 'translation-stamp', file, ''))
  const stamps = there.has(file) ? read(file, stampsIn) : other ? undefined : new Map<string, never>()
  const lost = [...there].filter((one) => (one.endsWith('.mdx') || one.startsWith(`${translationsFolder}/${lang}/products/`)) && !pages.has(originalOf(one).original) && !products.has(originalOf(one).original))
  return { lang, pages, products, lost, ...(stamps ? { stamps } : {}), complaints }
}
