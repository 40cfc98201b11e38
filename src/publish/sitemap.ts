import { canonicalOf } from '../site.ts'
import type { SitePage } from './site-pages.ts'

/** The sitemap (sitemaps.org, version 0.9) of `pages`. `lastChanged` gives the day a file of the repository was last changed, where that is known. */
export function sitemapOf(pages: readonly SitePage[], lastChanged: (source: string) => string | undefined): string {
  const urls = pages.map(({ path, source }) => {
    const day = lastChanged(source)
    return ` <url><loc>${escaped(canonicalOf(path))}</loc>${day ? `<lastmod>${day}</lastmod>` : ''}</url>\n`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('')}</urlset>\n`
}

/** What robots may do: everything. Robots look for it at the root of a host only. */
export function robotsTxt(): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${canonicalOf('/sitemap.xml')}\n`
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
