import type { Complaint, RuleWords } from '../diagnostics.ts'
import type { Entry } from '../files.ts'
import { isTranslated, originalOf, translationsFolder } from '../languages.ts'
import { categories } from '../registry/categories.ts'
import { faultOfName, word } from './names.ts'

export const contentFileWords: RuleWords = {
  what: 'Under `content/` are pages, product files and, in `content/translations/`, their translations, named in lowercase letters, digits and hyphens, each of a reasonable size. Everything there, and under `assets/` and `public/`, is an ordinary file, never a link.',
  why: 'A link could publish any file on the build machine, a package folder would be loaded as code, and an odd name makes an address that breaks.',
  wrong: 'content/staking/Liquid Tokens.mdx',
  right: 'content/staking/liquid-tokens.mdx',
}

// A folder called "index" would share its address with a page beside it.
const page = new RegExp(`^content/(?:(?!index/)${word}/)*${word}\\.mdx$`)
const product = new RegExp(`^content/products/(?:${categories.join('|')})/${word}\\.json$`)
const schema = new RegExp(`^content/products/(?:${categories.join('|')})\\.schema\\.json$`)
/** First parts of addresses that the site or its hosts use themselves. */
const reserved = ['404', '500', 'api', 'products', 'pagefind', 'assets', 'node-modules', 'translations']

/** Bytes; above this nothing is read at all. */
export const mostBytes = 512 * 1024

/** What a file of content/ holds: a page or its translation, a product or the translation of its texts, the words of a language that are agreed on, its stamps, or what is generated. */
export type ContentKind = 'page' | 'product' | 'schema' | 'texts' | 'terms' | 'stamps'

/** What kind of content a path in the repository is, by its name alone. */
export function kindOf(file: string): ContentKind | undefined {
  const { lang, original } = originalOf(file)
  if (lang !== 'en' && original === 'content/terms.json') return 'terms'
  if (lang !== 'en' && original === 'content/stamps.json') return 'stamps'
  if (page.test(original) && !reserved.includes(firstPartOf(original)) && !isTranslated(firstPartOf(original))) return 'page'
  if (product.test(original)) return lang === 'en' ? 'product' : 'texts'
  return lang === 'en' && schema.test(file) ? 'schema' : undefined
}

/** What is wrong with a file under `content/`, or, being a link or no file, under `assets/` and `public/`, judged by its name, kind and size. `file` is its path in the repository. */
export function contentFileComplaints(file: string, { kind, size }: Pick<Entry, 'kind' | 'size'>): Complaint[] {
  const say = (message: string): Complaint[] => [{ range: { start: 0, end: 0 }, message }]
  if (kind === 'link') return say('Unexpected symbolic link, expected a file; a link could publish any file on the build machine. Replace it with a copy.')
  if (kind === 'other') return say('Unexpected device, pipe or socket, expected a file; remove it.')
  if (file !== 'content' && !file.startsWith('content/')) return []
  if (kindOf(file) === undefined) {
    const { lang, original } = originalOf(file)
    const first = firstPartOf(original)
    // Of a folder for a language that there is not, the rule on translations speaks.
    if (lang === 'en' && first === 'translations' && isInUnknownLanguage(file)) return []
    if (page.test(original) && isTranslated(first)) return say(`Unexpected page at "/${first}", expected a translation; it stands in ${translationsFolder}/${first}/, at the path of its English page. Move it there.`)
    const folder = lang === 'en' ? undefined : /^content\/(?:stamps|terms)\.json(?=\/)/.exec(original)?.[0].slice('content/'.length)
    if (folder !== undefined) return say(`Unexpected folder ${translationsFolder}/${lang}/${folder}, expected a file; move away what is in it, and put the file back.`)
    if (lang !== 'en' && !original.endsWith('.mdx')) return say(`Unexpected file among the translations, expected a page (.mdx), terms.json, stamps.json, or products/<category>/<name>.json with one of the categories ${categories.join(', ')}; move or rename it.`)
    if (first === 'translations') return say(`Unexpected file in ${translationsFolder}/, expected the folder of a language, such as ${translationsFolder}/es/; move it.`)
    if (page.test(original)) return say(`Unexpected page at "/${first}", expected another address; the site uses this one itself. Rename it.`)
    if (file.endsWith('.mdx')) return say('Unexpected name of a page, expected lowercase letters, digits and hyphens and no folder called "index", such as "staking/withdrawals.mdx"; rename it.')
    if (file.startsWith('content/products/')) return say(`Unexpected file among the products, expected content/products/<category>/<name>.json with one of the categories ${categories.join(', ')}; move or rename it.`)
    return say('Unexpected file under content/, expected a page (.mdx) or a product file (.json); pictures belong under assets/.')
  }
  const fault = faultOfName(file)
  if (fault !== undefined) return say(fault)
  if (size > mostBytes) return say(`Unexpected file of ${Math.ceil(size / 1024)} KiB, expected at most ${mostBytes / 1024} KiB; nobody could review it.`)
  return []
}

/** Whether a file stands among translations into a language that the site does not have, under a name that it may have. */
export function isInUnknownLanguage(file: string): boolean {
  const [, lang, rest = ''] = /^content\/translations\/([^/]+)\/(.+)$/.exec(file) ?? []
  return lang !== undefined && !isTranslated(lang) && (kindOf(`content/${rest}`) !== undefined || ['terms.json', 'stamps.json'].includes(rest))
}

function firstPartOf(file: string): string {
  return (file.split('/')[1] ?? '').replace(/\.mdx$/, '')
}
