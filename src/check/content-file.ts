import type { Complaint, RuleWords } from '../diagnostics.ts'
import type { Entry } from '../files.ts'
import { categories } from '../registry/categories.ts'

export const contentFileWords: RuleWords = {
  what: 'Under `content/` stand pages and product files, named in small letters, digits and hyphens, each an ordinary file of a reasonable size; under `assets/`, ordinary files; under `public/`, pictures and texts.',
  why: 'A link could show any file of the machine that builds, a package folder would be loaded as code, and an odd name makes an address that breaks.',
  wrong: 'content/staking/Liquid Tokens.mdx',
  right: 'content/staking/liquid-tokens.mdx',
}

const word = '[a-z0-9]+(?:-[a-z0-9]+)*'
// A folder called "index" would share its address with a page beside it.
const page = new RegExp(`^content/(?:(?!index/)${word}/)*${word}\\.mdx$`)
const product = new RegExp(`^content/products/(?:${categories.join('|')})/${word}\\.json$`)
const schema = new RegExp(`^content/products/(?:${categories.join('|')})\\.schema\\.json$`)
/** First parts of addresses that the site or its hosts use themselves. */
const reserved = ['404', '500', 'api', 'products', 'pagefind', 'assets', 'node-modules']

/** What may be served as it is. A page or a script would reach readers unchecked. */
const served = /\.(?:svg|png|webp|ico|txt)$/
// Windows keeps these names for devices: whoever has such a file in a checkout there cannot open it.
const devices = /(?:^|\/)(?:con|prn|aux|nul|com\d|lpt\d)(?=[/.]|$)/
// Disks and addresses have limits, and what is built from a page bears longer names.
const longestPart = 60
const longestPath = 160

// Above this nothing is read at all.
const mostBytes = 512 * 1024

/** What kind of content a path in the repository is, by its name alone. */
export function kindOf(file: string): 'page' | 'product' | 'schema' | undefined {
  if (page.test(file) && !reserved.includes(firstPartOf(file))) return 'page'
  return product.test(file) ? 'product' : schema.test(file) ? 'schema' : undefined
}

/** What is wrong with a file under `content/`, or, being a link or no file, under `assets/` and `public/`, judged by its name, kind and size. `file` is its path in the repository. */
export function contentFileComplaints(file: string, { kind, size }: Pick<Entry, 'kind' | 'size'>): Complaint[] {
  const say = (message: string): Complaint[] => [{ range: { start: 0, end: 0 }, message }]
  if (kind === 'link') return say('Unexpected symbolic link, expected a file; a link could show any file of the machine that builds. Replace it by a copy.')
  if (kind === 'other') return say('Unexpected device, pipe or socket, expected a file; remove it.')
  if (file.startsWith('public/') && !served.test(file)) return say('Unexpected kind of file under public/, expected a picture or a text (.svg, .png, .webp, .ico, .txt); it would be served as it is, beside or in place of a page. Remove it.')
  if (file !== 'content' && !file.startsWith('content/')) return []
  if (kindOf(file) === undefined) {
    if (page.test(file)) return say(`Unexpected page at "/${firstPartOf(file)}", expected another address; the site uses this one itself. Rename it.`)
    if (file.endsWith('.mdx')) return say('Unexpected name of a page, expected small letters, digits and hyphens and no folder called "index", such as "staking/withdrawals.mdx"; rename it.')
    if (file.startsWith('content/products/')) return say(`Unexpected file among the products, expected content/products/<category>/<name>.json with one of the categories ${categories.join(', ')}; move or rename it.`)
    return say('Unexpected file under content/, expected a page (.mdx) or a product file (.json); pictures belong under assets/.')
  }
  const device = devices.exec(file)?.[0].replace('/', '')
  if (device !== undefined) return say(`Unexpected name "${device}", expected one that Windows has not kept for a device; rename it.`)
  const part = file.split('/').find(({ length }) => length > longestPart)
  if (part !== undefined) return say(`Unexpected name of ${part.length} characters, expected at most ${longestPart}; choose shorter words.`)
  if (file.length > longestPath) return say(`Unexpected path of ${file.length} characters, expected at most ${longestPath}; use fewer folders.`)
  if (size > mostBytes) return say(`Unexpected file of ${Math.ceil(size / 1024)} KiB, expected at most ${mostBytes / 1024} KiB; nobody could review it.`)
  return []
}

function firstPartOf(file: string): string {
  return (file.split('/')[1] ?? '').replace(/\.mdx$/, '')
}
