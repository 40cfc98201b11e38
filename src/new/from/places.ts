import { posix } from 'node:path'
import { redirects } from '../../redirects.ts'
import { idOf } from '../../registry/product.ts'

/** Folders below which the pages of others stand, the innermost that is found counts. */
const tops = ['src/content/docs', 'content/docs', 'public/content', 'src/content', 'website/docs', 'src/docs', 'docs', 'content', 'pages', 'src/pages']

/** Where links of a source lead. */
export interface Places {
  /** The address of the source within its own site, as a file: "staking/pools/index". */
  source: string
  /** The address that the new page will have, without the first slash. */
  target: string
  /** The addresses of this site that have a page, "/staking/pools", and the anchors of each. */
  known: ReadonlyMap<string, ReadonlySet<string>>
  /** The site that the source comes from, with the folder of its pages; links that lead nowhere here lead there. */
  site?: URL | undefined
}

/** The place of a source within its own site, by the folders that such sites have; the file alone where none is found. */
export function placeInSite(file: string): string {
  const path = posix.normalize(file.replaceAll('\\', '/')).replace(/\.mdx?$/i, '')
  const places = tops.flatMap((top) => {
    const at = `/${path}`.lastIndexOf(`/${top}/`)
    return at < 0 ? [] : [at + top.length + 1]
  })
  return places.length === 0 ? posix.basename(path) : path.slice(Math.max(...places))
}

/** The address that a page may have here, without the first slash: its slug, or else the place it had. An empty text where neither makes one. */
export function proposedPath(file: string, slug?: string): string {
  const place = slug?.startsWith('/') || slug === undefined ? (slug ?? placeInSite(file)) : posix.join(posix.dirname(placeInSite(file)), slug)
  return addressOf(place).split('/').map(idOf).filter((part) => part !== '').join('/')
}

/** A place as an address: without "index", numbers for the order and a language in front. */
function addressOf(place: string): string {
  const parts = place.split('/').filter((part) => part !== '' && part !== '.').map((part) => part.replace(/^\d{1,3}[-_.]\s?(?=\D)/, ''))
  if (/^(?:index|readme)$/i.test(parts.at(-1) ?? '')) parts.pop()
  return parts.join('/')
}

/** Where a link of the source leads from the new page: an address, and, as `open`, what a person has to look at. Nothing where it stays as it is. */
export function resolved(url: string, { source, target, known, site }: Places): { url?: string; open?: string } | undefined {
  if (/^www\.[^\s/]+\.[a-z]/i.test(url)) return { url: `https://${url}` }
  if (/^\/\/[^\s/]+\.[a-z]/i.test(url)) return { url: `https:${url}` }
  if (url === '' || /^(?:[a-z][a-z0-9+.-]*:|#|\?|\/\/)/i.test(url)) return undefined
  const cut = url.search(/[?#]/)
  const [path, rest] = cut < 0 ? [url, ''] : [url.slice(0, cut), url.slice(cut)]
  const alias = path.startsWith('@site/') ? path.slice('@site/'.length).replace(/^(?:docs|src\/content\/docs)\//, '') : undefined
  const isRooted = alias !== undefined || path.startsWith('/')
  const whole = posix.normalize(isRooted ? `/${alias ?? path}` : `/${posix.join(posix.dirname(source), path)}`).replace(/\/{2,}/g, '/')
  const place = `/${addressOf(whole.replace(/\.mdx?$/i, ''))}`
  const anchor = rest.includes('#') ? rest.slice(rest.indexOf('#')) : ''
  const beside = `/${addressOf(posix.join(target, path).replace(/\.mdx?$/i, ''))}`
  const names = [place, place.replace(/^\/(?:docs|[a-z]{2}(?:-[a-z]{2})?)(?=\/)/i, ''), ...(isRooted ? [] : [beside])]
  if (anchor !== '' && names.includes(`/${target}`)) return { url: anchor }
  const here = names.find((name) => known.has(name)) ?? redirects.find(({ from }) => names.includes(from))?.to.replace(/(?<=.)\/$/, '')
  // A page of ours that lacks the anchor is another than was meant, where that can be reached.
  const hasAnchor = here !== undefined && (anchor === '' || known.get(here)?.has(anchor.slice(1)))
  if (here !== undefined && (hasAnchor || !site)) return hasAnchor ? { url: `${here}${anchor}` } : { url: here, open: `expected an anchor that ${here} has; it leads to the page now: write the anchor that fits` }
  if (site) {
    const base = isRooted && alias === undefined ? site.origin : `${site.origin}${site.pathname.replace(/\/$/, '')}`
    const end = path.endsWith('/') ? '/' : ''
    return { url: `${base}${isRooted && alias === undefined ? whole.replace(/\.mdx?$/i, '').replace(/\/(?:index|readme)$/i, '/') : `${place}${end}`.replace(/\/{2}$/, '/')}${rest}` }
  }
  return { open: `expected a page of this site or a full address; write where it leads, or convert again with --site and the address of the site it comes from` }
}
