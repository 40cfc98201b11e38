import type { Complaint, RuleWords } from '../diagnostics.ts'
import type { Entry } from '../files.ts'
import { categories } from '../registry/categories.ts'
import { isTranslated, originalOf, translatedLangs, translationsFolder } from '../languages.ts'
import { faultOfName, word } from './names.ts'

export const contentFileWords: RuleWords = {
  what: 'Under `content/` are pages, product files and their translations, named in lowercase letters, digits and hyphens, each of a reasonable size. Everything there, and under `assets/` and `public/`, is an ordinary file, never a link.',
  why: 'A link could publish any file on the build machine, a package folder would be loaded as code, and an odd name makes an address that breaks.',
  wrong: 'content/staking/Liquid Tokens.mdx',
  right: 'content/staking/liquid-tokens.mdx',
}

// A folder called "index" would share its address with a page beside it.
const page = new RegExp(`^content/(?:(?!index/)${word}/)*${word}\\.mdx$`)
const product = new RegExp(`^content/products/(?:${categories.join('|')})/${word}\\.json$`)
const schema = new RegExp(`^content/products/(?:${categories.join('|')})\\.schema\\.json$`)
/** First parts of addresses that the site, its languages or its hosts use themselves. */
const reserved = ['404', '500', 'api', 'products', 'pagefind', 'assets', 'node-modules', 'translations', ...translatedLangs]
const ofLanguage = /^content\/(stamps|terms)\.json$/

/** Bytes; above this nothing is read at all. */
export const mostBytes = 512 * 1024

/** What kind of content a path in the repository is, by its name alone. */
export function kindOf(file: string): 'page' | 'product' | 'schema' | 'texts' | 'stamps' | 'terms' | undefined {
  const { lang, original } = originalOf(file)
  if (lang !== 'en') {
    const own = ofLanguage.exec(original)?.[1] as 'stamps' | 'terms' | undefined
    return own ?? (product.test(original) ? 'texts' : kindOf(original) === 'page' ? 'page' : undefined)
  }
  if (page.test(file) && !reserved.includes(firstPartOf(file))) return 'page'
  return product.test(file) ? 'product' : schema.test(file) ? 'schema' : undefined
}

/** What is wrong with a file under `content/`, or, being a link or no file, under `assets/` and `public/`, judged by its name, kind and size. `file` is its path in the repository. */
export function contentFileComplaints(file: string, { kind, size }: Pick<Entry, 'kind' | 'size'>): Complaint[] {
  const say = (message: string): Complaint[] => [{ range: { start: 0, end: 0 }, message }]
  if (kind === 'link') return say('Unexpected symbolic link, expected a file; a link could publish any file on the build machine. Replace it with a copy.')
  if (kind === 'other') return say('Unexpected device, pipe or socket, expected a file; remove it.')
  if (file !== 'content' && !file.startsWith('content/')) return []
  if (kindOf(file) === undefined) {
    if (file.startsWith(`${translationsFolder}/`)) return say(faultOfTranslation(file))
    if (page.test(file)) return say(`Unexpected page at "/${firstPartOf(file)}", expected another address; the site uses this one itself. Rename it.`)
    if (file.endsWith('.mdx')) return say('Unexpected name of a page, expected lowercase letters, digits and hyphens and no folder called "index", such as "staking/withdrawals.mdx"; rename it.')
    if (file.startsWith('content/products/')) return say(`Unexpected file among the products, expected content/products/<category>/<name>.json with one of the categories ${categories.join(', ')}; move or rename it.`)
    return say('Unexpected file under content/, expected a page (.mdx) or a product file (.json); pictures belong under assets/.')
  }
  const fault = faultOfName(file)
  if (fault !== undefined) return say(fault)
  if (size > mostBytes) return say(`Unexpected file of ${Math.ceil(size / 1024)} KiB, expected at most ${mostBytes / 1024} KiB; nobody could review it.`)
  return []
}

/** What a file among the translations should be. */
function faultOfTranslation(file: string): string {
  const lang = file.split('/')[2] ?? ''
  if (!isTranslated(lang)) return `Unexpected language ${JSON.stringify(lang.slice(0, 20))}, expected one that the site has words of its own for: ${translatedLangs.join(', ')}. Move the file, or add the language: see "To add a language" in the README.`
  return `Unexpected file among the translations, expected the path of an English page (${translationsFolder}/${lang}/staking/pools/index.mdx), texts of a product (${translationsFolder}/${lang}/products/<category>/<name>.json), stamps.json or terms.json; move or rename it.`
}

function firstPartOf(file: string): string {
  return (file.split('/')[1] ?? '').replace(/\.mdx$/, '')
}
