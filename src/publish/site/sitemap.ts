import { englishPathOf, langs, languages, pathIn } from '../../languages.ts'
import { canonicalOf } from '../../site.ts'
import type { SitePage } from './pages.ts'

/** The sitemap (sitemaps.org, version 0.9) of `pages`, each with the day it was last changed, where that is known, and with the same page in all its languages. */
export function sitemapOf(pages: readonly Pick<SitePage, 'path' | 'changed'>[]): string {
  const there = new Set(pages.map(({ path }) => path))
  const link = (hreflang: string, path: string) => `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${escaped(canonicalOf(path))}"/>`
  const others = (path: string): string => {
    const { path: english } = englishPathOf(path)
    const own = langs.filter((lang) => there.has(pathIn(lang, english)))
    return own.length < 2 ? '' : [...own.map((lang) => link(languages[lang].tag, pathIn(lang, english))), link('x-default', english)].join('')
  }
  const urls = pages.map(({ path, changed }) => ` <url><loc>${escaped(canonicalOf(path))}</loc>${changed ? `<lastmod>${changed}</lastmod>` : ''}${others(path)}</url>\n`)
  const isOne = pages.every(({ path }) => englishPathOf(path).lang === 'en')
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${isOne ? '' : ' xmlns:xhtml="http://www.w3.org/1999/xhtml"'}>\n${urls.join('')}</urlset>\n`
}

/** What robots may do: everything. Robots look for it at the root of a host only. */
export function robotsTxt(): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${canonicalOf('/sitemap.xml')}\n`
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
