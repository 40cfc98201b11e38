import { type Translated, translationOf } from '../../src/languages.ts'
import { parsePage } from '../../src/mdx/parse.ts'
import { type Stamp, stampsKeyOf } from '../../src/mdx/translation/stamps.ts'
import { stateOf } from '../../src/mdx/translation/state.ts'
import type { ReadEnglish, ReadLanguage } from '../../src/translations/read.ts'
import { pageOf } from '../mdx/translation/read.ts'

const head = { en: '---\ntitle: A page\ndescription: A page that a test reads.\n---\n\n', own: '---\ntitle: Una página\ndescription: Una página que lee una prueba.\n---\n\n' }

/** English pages (path below content/ -> words) and products (path -> texts) as they are read. */
export function englishOf(pages: Readonly<Record<string, string>>, products: Readonly<Record<string, readonly string[]>> = {}): ReadEnglish {
  return {
    files: [],
    pages: new Map(Object.entries(pages).map(([path, body]) => [`content/${path}`, parsePage(`content/${path}`, `${head.en}${body}\n`).page])),
    products: new Map(Object.entries(products).map(([path, texts]) => [`content/${path}`, texts])),
    complaints: [],
  }
}

/** The same of a language that nobody has stamped: a page is its words, and a product its texts; null is what cannot be read. */
export function ownOf(lang: Translated, pages: Readonly<Record<string, string | null>>, products: Readonly<Record<string, Readonly<Record<string, string>> | null>> = {}, lost: readonly string[] = []): ReadLanguage & { stamps: Map<string, Map<string, Stamp>> } {
  return {
    lang,
    pages: new Map(Object.entries(pages).map(([path, body]) => [`content/${path}`, body === null ? 'unreadable' : pageOf(translationOf(`content/${path}`, lang), `${head.own}${body}\n`)])),
    products: new Map(Object.entries(products).map(([path, texts]) => [`content/${path}`, texts === null ? 'unreadable' : new Map(Object.entries(texts))])),
    lost,
    stamps: new Map(),
    complaints: [],
  }
}

/** The same with the stamps of a day on which English was as it is in `was`. */
export function stampedOn<Language extends ReadLanguage>(own: Language, was: ReadEnglish, day: string): Omit<Language, 'stamps'> & { stamps: Map<string, Map<string, Stamp>> } {
  const stamps = new Map([...was.pages].flatMap(([original, page]) => (page && own.pages.has(original) ? [[stampsKeyOf(original), new Map(stateOf(page, page).sections.map(({ id, hash }) => [id, { day, hash }]))] as const] : [])))
  return { ...own, stamps }
}
