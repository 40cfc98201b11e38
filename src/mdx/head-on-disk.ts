import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { originalOf } from '../languages.ts'
import { noteRead } from '../reads.ts'
import { readFrontMatter } from './front-matter.ts'
import { type FrontMatter, withEnglish } from './front-matter-schema.ts'

/** The front matter of the page at `file` (a path in the repository `root`) with the given text, in full: of a translation, with what its English page says. With `inEnglish` its words are those as well. Nothing where either cannot be read. */
export function fullFrontMatterOf(root: string, file: string, text: string, inEnglish = false): FrontMatter | undefined {
  const { lang, original } = originalOf(file)
  const own = readFrontMatter(text, lang).frontMatter
  if (lang === 'en' || !own) return own
  const english = readFrontMatter(englishTextOf(root, original) ?? '').frontMatter
  return english && (inEnglish ? { ...english, lang } : withEnglish(own, english))
}

/** The text of an English page that a translation is made from; nothing where there is none. */
export function englishTextOf(root: string, original: string): string | undefined {
  noteRead(original)
  try {
    return readFileSync(join(root, original), 'utf8')
  } catch {
    return undefined
  }
}
