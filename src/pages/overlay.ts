import type { Diagnostic } from '../diagnostics.ts'
import { type Lang, originalOf, translationsFolder } from '../languages.ts'
import { summarize } from '../print.ts'

/** A complaint of the check as a preview passes it on; `said` is all that is said of it. */
export type Told = Diagnostic & { said: string }

/** What a preview hears of its check: the errors, or in a sentence why it could not run. */
export type Answer = readonly Told[] | string

/** What a browser shows: the file of the page, where it has one, and its language. */
export interface Shown {
  file: string | undefined
  lang: Lang
}

/** Of what nobody has finished yet: a page that is being written is there to be looked at. */
const unfinished = ['todo', 'translation-stamp']

/** The text of the overlay over a page: what is wrong with the page itself, then with what is no page and may stand on any; null where that is nothing. The terminal tells the rest. */
export function overlayOf(answer: Answer, shown: Shown): string | null {
  if (typeof answer === 'string') return answer
  const concerning = answer.filter(({ file, rule }) => concerns(file, shown) && !(isPage(file) && unfinished.includes(rule)))
  const own = (told: Told): boolean => told.file === shown.file
  const told = [...concerning.filter(own), ...concerning.filter((each) => !own(each))]
  return told.length === 0 ? null : `${told.map(({ said }) => `${said}\n`).join('\n')}\n${summarize(told)}`
}

/** Whether a file has a page of its own and stands on no other: a text, or what translates that of a product. */
const isPage = (file: string): boolean => file.endsWith('.mdx') || (file.startsWith(`${translationsFolder}/`) && file.includes('/products/'))

/** A translated page is made from its English one as well, and from the words and stamps of its language. */
function concerns(file: string, shown: Shown): boolean {
  const { lang, original } = originalOf(file)
  if (lang !== 'en' && lang !== shown.lang) return false
  return !isPage(file) || (shown.file !== undefined && original === originalOf(shown.file).original)
}
