import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesIn } from '../files.ts'
import { type Lang, originalOf, type Translated, translatedLangs, translationOf } from '../languages.ts'
import { readTranslated } from '../registry/translated.ts'
import type { Contents } from './contents.ts'

/** The front page: with its translation a language begins. */
export const frontPage = 'content/index.mdx'

const kept = new WeakMap<Contents, ReadonlySet<string>>()

function filesOf(contents: Contents): ReadonlySet<string> {
  const known = kept.get(contents) ?? new Set(contents.files)
  kept.set(contents, known)
  return known
}

/** The languages that the site has: English, and those into which its front page is translated. */
export function langsOf(contents: Contents): Lang[] {
  return ['en', ...translatedLangs.filter((lang) => filesOf(contents).has(translationOf(frontPage, lang)))]
}

/** The same of the repository `root`, by its files alone. */
export function langsOnDisk(root: string): Lang[] {
  return ['en', ...translatedLangs.filter((lang) => existsSync(join(root, translationOf(frontPage, lang))))]
}

/** The file of a page in a language, given that of the English page; nothing where it is not translated. */
export function fileIn(contents: Contents, original: string, lang: Lang): string | undefined {
  const file = lang === 'en' ? original : translationOf(original, lang)
  return filesOf(contents).has(file) ? file : undefined
}

/** Whether the page in a file is published: a translation is once its language has a front page, from which readers find it. */
export function isPublished(file: string, contents: Contents): boolean {
  return langsOf(contents).includes(originalOf(file).lang)
}

/** The languages in which a page can be read, given its English file. */
export function langsOfPage(contents: Contents, original: string): Lang[] {
  return langsOf(contents).filter((lang) => fileIn(contents, original, lang) !== undefined)
}

/** What a file of translated product texts says: `texts` by their English. */
export interface ProductTranslation {
  texts: ReadonlyMap<string, string>
  reviewer?: string
}

/** The translation of the texts of a product; without texts where there is no such file. It has been checked. */
export function productTranslation(root: string, lang: Translated, { category, id }: { category: string; id: string }): ProductTranslation {
  return readTranslation(join(root, translationOf(`content/products/${category}/${id}.json`, lang)))
}

/** Every translated text of products, by its English: a fact that listings share has its words in the file of one of them. */
export function textsOfProducts(root: string, lang: Translated): ReadonlyMap<string, string> {
  const folder = join(root, translationOf('content/products', lang))
  const files = existsSync(folder) ? filesIn(folder).filter((file) => file.endsWith('.json')) : []
  return new Map(files.flatMap((file) => [...readTranslation(join(folder, file)).texts]))
}

function readTranslation(file: string): ProductTranslation {
  if (!existsSync(file)) return { texts: new Map() }
  // Of a file that cannot be read, as the check says, nothing is translated.
  const { translated } = readTranslated(readFileSync(file, 'utf8'))
  return { texts: translated?.texts ?? new Map(), ...(translated?.reviewer === undefined ? {} : { reviewer: translated.reviewer }) }
}
