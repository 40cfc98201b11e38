import { canonicalOf } from '../../site.ts'
import type { SitePage } from './pages.ts'

/** The sitemap (sitemaps.org, version 0.9) of `pages`, each with the day it was last changed, where that is known. */
export function sitemapOf(pages: readonly Pick<SitePage, 'path' | 'changed'>[]): string {
  const urls = pages.map(({ path, changed }) => ` <url><loc>${escaped(canonicalOf(path))}</loc>${changed ? `<lastmod>${changed}</lastmod>` : ''}</url>\n`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('')}</urlset>\n`
}

/** What robots may do: everything. Robots look for it at the root of a host only. */
export function robotsTxt(): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${canonicalOf('/sitemap.xml')}\n`
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
