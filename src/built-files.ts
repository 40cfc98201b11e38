import { translatedLangs } from './languages.ts'
import { allApiPaths } from './registry/api-paths.ts'
import type { Category } from './registry/categories.ts'
import { calendar, feed, icons, preview } from './site.ts'

// What a build writes, and where: whoever writes it takes the name from here, and the check keeps these places free.

/** Texts for programs, from the site's root. */
export const forPrograms = { llms: '/llms.txt', llmsFull: '/llms-full.txt', sitemap: '/sitemap.xml', robots: '/robots.txt', feed: feed.path, calendar: calendar.path, security: '/.well-known/security.txt' } as const

/** Where `security.txt` stood before RFC 9116; it leads to the new place. */
export const formerSecurity = '/security.txt'

/** Files of out/ that are for the host, not for readers. */
export const forHosts = { headers: '_headers', redirects: '_redirects', nginx: '_policy.nginx', caddy: '_policy.caddy' } as const

/** What a file of out/ is called that says which build stands there: this, and the build's tag. */
export const tagFile = '_tag.'

/** Where the icons of an installed site stand, from the site's root, and what they are for. */
export const installedIcons = [
  { path: '/icon-192.png', size: 192, purpose: 'any' },
  { path: '/icon-512.png', size: 512, purpose: 'any' },
  { path: '/icon-maskable.png', size: 512, purpose: 'maskable' },
] as const

/** The folder of the search index. */
export const searchFolder = 'pagefind'

/** Where scripts, styles and packed pictures are published, in the folder that Next writes to. */
export const staticFolder = '_next/static'

/** The address of a page's Markdown, from the site's root: "/staking/pools" -> "/staking/pools/index.md". */
export function markdownPathOf(path: string): string {
  return `${path.replace(/\/$/, '')}/index.md`
}

/** The address of a product's data beside its page, from the site's root. */
export function dataPathOf(path: string): string {
  return `${path}/index.json`
}

/** The address of the feed of a product beside its page, from the site's root. */
export function feedPathOf(path: string): string {
  return `${path}${feed.path}`
}

/** The places of out/ that belong to a build: files, and folders with whatever stands in them. Paths relative to out/, folders without a slash. */
export interface BuiltPlaces {
  files: ReadonlySet<string>
  folders: readonly string[]
}

/** Every place a build writes to, for a site with the pages at these addresses ("/staking/pools") and these listings, of which each has a page among them. */
export function builtPlaces(pages: readonly string[], listings: readonly { category: Category; id: string; path: string }[]): BuiltPlaces {
  const files = [
    '/404.html',
    ...pages.flatMap((path) => [`${path.replace(/\/$/, '')}/index.html`, markdownPathOf(path), `${path.replace(/\/$/, '')}/${preview.file}`]),
    ...listings.flatMap(({ path }) => [dataPathOf(path), feedPathOf(path)]),
    ...allApiPaths(listings),
    ...Object.values(forPrograms),
    formerSecurity,
    ...Object.values(forHosts).map((file) => `/${file}`),
    ...[icons.ico, icons.touch, icons.manifest, ...installedIcons.map(({ path }) => path)],
  ]
  // Next writes the missing page twice, and the second one is dropped with its folder.
  const folders = [staticFolder.split('/')[0] ?? '', searchFolder, '404', ...translatedLangs, ...allApiPaths([]).map((path) => path.split('/')[1] ?? '')]
  return { files: new Set(files.map((file) => file.slice(1))), folders: [...new Set(folders)] }
}
