import { forHosts, searchFolder, staticFolder, tagFile } from '../../built-files.ts'
import { apiPath, apiPathOfCategory } from '../../registry/api-paths.ts'
import { categoriesOf, pathOfWay, ways } from '../../registry/categories.ts'
import { langs, pathIn } from '../../languages.ts'
import { calendar, feed } from '../../site.ts'

/**
 * Which answers of a host get which headers. Where several rules hold, their headers add up; only `Link` stands in more than one,
 * and its values are a list.
 *
 * A pattern is a path from the site's root. A `*` at its end stands for any rest, `:name` for one part; `pages` for the address
 * of any page: it ends in a slash.
 */
export interface HeaderRule {
  on: string
  headers: Readonly<Record<string, string>>
}

/** What a host says of files whose name changes with their text. */
export const forever = 'public, max-age=31536000, immutable'

/** The pattern of all pages. */
export const pages = 'pages'

/** What a host says of files that may change under their name. Cloudflare and Netlify say it by themselves. */
export const revalidate = 'public, max-age=0, must-revalidate'

/** Folders whose files change their name with their text. */
export const fingerprinted = [`/${staticFolder}/*`, `/${searchFolder}/fragment/*`, `/${searchFolder}/index/*`] as const

/** Types that not every server knows by itself: the end of a file's name -> its type. All of them are text. */
export const types = { md: 'text/markdown', webmanifest: 'application/manifest+json', ics: calendar.type } as const

/** The feed, and its type. */
export const [feedPath, feedType] = [feed.path, feed.type] as const

/** Patterns of all feeds: in each language that of the site, and one beside the page of each product. */
export const feeds: readonly string[] = langs.flatMap((lang) => [feedPath, ...ways.map((way) => `${pathOfWay(way)}/:product${feedPath}`)].map((path) => pathIn(lang, path)))

/** What every answer says, besides the policy: a build knows that. */
const everywhere = {
  'Strict-Transport-Security': 'max-age=63072000',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  // What a page could ask for and none of ours does. A name that a browser does not know is a complaint in its console.
  'Permissions-Policy': ['accelerometer', 'browsing-topics', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'hid', 'magnetometer', 'microphone', 'midi', 'payment', 'publickey-credentials-get', 'serial', 'usb', 'xr-spatial-tracking'].map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

const alternate = (address: string, type: string) => `<${address}>; rel="alternate"; type="${type}"`

/** The one table of headers, for every host. `basePath` is '' or '/guide': addresses in headers begin with it, patterns do not. */
export function headerRules(basePath: string): HeaderRule[] {
  return [
    { on: '/*', headers: everywhere },
    // Relative to the page: one rule for all of them.
    { on: pages, headers: { Link: alternate('index.md', 'text/markdown') } },
    ...ways.map((way) => ({ on: `${pathOfWay(way)}/`, headers: { Link: categoriesOf[way].map((category) => alternate(basePath + apiPathOfCategory(category), 'application/json')).join(', ') } })),
    ...ways.map((way) => ({ on: `${pathOfWay(way)}/:product/`, headers: { Link: alternate('index.json', 'application/json') } })),
    ...fingerprinted.map((on) => ({ on, headers: { 'Cache-Control': forever } })),
    // By its end alone it would be some XML.
    ...feeds.map((on) => ({ on, headers: { 'Content-Type': `${feedType}; charset=utf-8` } })),
    // Programs that read it take it for ASCII unless told.
    { on: calendar.path, headers: { 'Content-Type': `${calendar.type}; charset=utf-8` } },
    // Data is for everybody's programs, also for those in other people's pages.
    { on: `${apiPath}/*`, headers: { 'Access-Control-Allow-Origin': '*' } },
  ]
}

/** A part of an address: the name of a folder or a file. */
const part = '(?:\\.well-known|[\\w-][\\w.-]*)'

/**
 * Every address of this site, decoded and from its root, looks so: what does not is answered with 404 before a host looks for it.
 * Redirects repeat what they were asked for, and `//evil.example` and `/\\evil.example` are other sites to a browser; files whose
 * name begins with a dot are nobody's business.
 */
export const plainPath = `^/(?:${part}/)*${part}?$`

/** What no path holds as it is written in a request: `..` anywhere, `.` for a part, or `#`, which a browser keeps to itself. */
export const stray = '(?:\\.|%2e)(?:\\.|%2e)|(?:/|%2f)(?:\\.|%2e)(?:[/? ]|%2f|$)|#'

/** A pattern as a regular expression. `file` matches what a host adds to the address of a page before it looks at the pattern. */
export function regexOf(on: string, file = ''): string {
  if (on === pages) return `/${file}$`
  const path = on.replaceAll('.', '\\.').replace(/:\w+/g, '[^/]+')
  return path.endsWith('*') ? `^${path.slice(0, -1)}` : `^${path}${path.endsWith('/') ? file : ''}$`
}

/** A text as a regular expression that matches it alone. */
export function literal(text: string): string {
  return text.replace(/[.*+?^$(){}|[\]\\]/g, '\\$&')
}

/** What of out/ nobody gets by its own address: what is for hosts alone, and files that hold another one packed. */
export const hidden = `^/(?:${[...Object.values(forHosts).map(literal), `${literal(tagFile)}\\w+`].join('|')})$|\\.(?:br|gz)$`
