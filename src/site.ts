import { basePathOf, originOf, repositoryOf } from './settings.ts'

/** What the site is called and where it lives. Everything a fork or a host has to change stands here. A setting that is wrong throws, in words, before anything is done. */
export const site = {
  /** Shown in the header, in titles and in Open Graph tags. */
  name: 'Staking Field Guide',
  /** Origin of the published site, no slash at the end. `.example` is reserved: it leads nowhere until it is set. */
  origin: originOf(process.env.SITE_ORIGIN, 'https://staking-field-guide.example'),
  /** The folder the site is served from: '' for the root, or for example '/guide'. */
  basePath: basePathOf(process.env.BASE_PATH),
  /** The repository people edit and report to. `example` is a placeholder until it is set. */
  repository: repositoryOf(process.env.SITE_REPOSITORY, 'https://github.com/example/staking-field-guide'),
  /** The branch "Edit this page" opens. */
  branch: 'main',
} as const

/** What a build writes beside each page, and programs show where the page is linked: its name, and its size in pixels. */
export const preview = { file: 'og.jpg', width: 1200, height: 630 } as const

/** What tabs, home screens and installed sites show, from the site's root; a build draws the others from the first. */
export const icons = { svg: '/favicon.svg', ico: '/favicon.ico', touch: '/apple-touch-icon.png', manifest: '/manifest.webmanifest' } as const

/** The feed: its path from the site's root, and its type (RFC 4287). */
export const feed = { path: '/feed.xml', type: 'application/atom+xml' } as const

/** The calendar of what is due to be looked at again: its path from the site's root, and its type (RFC 5545). */
export const calendar = { path: '/calendar.ics', type: 'text/calendar' } as const

/** Which settings still hold their placeholder; a build names them. */
export function placeholders(): string[] {
  return [
    ...(site.origin.endsWith('.example') ? ['SITE_ORIGIN'] : []),
    ...(site.repository.startsWith('https://github.com/example/') ? ['SITE_REPOSITORY'] : []),
  ]
}

/**
 * The address to put into `href` for a link written in content.
 * A path from the site's root ("/staking/pools#faq") gets the base path and the closing slash its file has;
 * anything else (an anchor, another site) is returned as it is.
 */
export function hrefOf(link: string): string {
  if (!link.startsWith('/') || link.startsWith('//')) return link
  const [path = ''] = link.split(/[?#]/)
  const rest = link.slice(path.length)
  const file = /\.[a-z0-9]+$/i.test(path)
  return `${site.basePath}${file || path.endsWith('/') ? path : `${path}/`}${rest}`
}

/** The absolute address of a path from the site's root. */
export function canonicalOf(path: string): string {
  return site.origin + hrefOf(path)
}

/** Where a file of the repository is edited in a browser. `path` is relative to the repository. */
export function editUrlOf(path: string): string {
  return `${site.repository}/edit/${site.branch}/${path.split('/').map(encodeURIComponent).join('/')}`
}

/** Where a form of `.github/ISSUE_TEMPLATE/` opens, with some of its fields filled in: `answers` goes from a field's id to its text. */
export function issueUrlOf(form: string, answers: Readonly<Record<string, string>>): string {
  return `${site.repository}/issues/new?${new URLSearchParams({ template: `${form}.yml`, ...answers })}`
}
