import { join } from 'node:path'
import { entriesBelow } from '../files.ts'
import { idsOf, shows, usesOf } from '../mdx/anchors.ts'
import type { ReadPage } from '../mdx/check.ts'
import { pathOf } from '../mdx/page.ts'
import type { Site } from '../mdx/site-rules/site.ts'
import type { ComponentName } from '../mdx/vocabulary.ts'
import { allApiPaths } from '../registry/api-paths.ts'
import { categories, pathOfListing } from '../registry/categories.ts'
import type { ReadFile } from '../registry/check.ts'
import { listId } from '../registry/list-id.ts'
import { placeOf } from '../registry/place.ts'
import { tokensOf } from '../registry/rules/tokens.ts'
import { namesAsRead, symbolsAsRead } from '../registry/twin-name.ts'
import { productHostsOf } from './product-hosts.ts'

/** The anchors that components draw from code: of the attributes, and of the rules of each group. */
export interface DrawnAnchors {
  attributes: readonly string[]
  rules: ReadonlyMap<string, readonly string[]>
}

/** What components draw on `pages`. The code behind it is loaded for a page that shows it, and for no other. */
export async function drawnOn(pages: readonly ReadPage[]): Promise<DrawnAnchors> {
  const isShown = (component: ComponentName) => pages.some(({ page }) => page && shows(page, component))
  const { attributes } = isShown('AttributeMethods') ? await import('../attributes/index.ts') : { attributes: [] }
  const { anchorsOfRules } = isShown('RuleTable') ? await import('./rules.ts') : { anchorsOfRules: new Map<string, readonly string[]>() }
  return { attributes: attributes.map(({ id }) => `attribute-${id}`), rules: anchorsOfRules }
}

/** What links can lead to. A page or product that cannot be read may have any anchor: links to it are judged when it can. */
export function siteOf(root: string, pages: readonly ReadPage[], products: readonly ReadFile[], drawn: DrawnAnchors): Site {
  const listings = products.flatMap(({ product }) => product?.listing ?? [])
  // A product file that cannot be read has its page all the same: links to it are judged when it can.
  const places = products.flatMap(({ file }) => placeOf(file) ?? [])
  // Where there is nothing to list, there is no table. Found once: a page may show the same table many times, and many pages may.
  const inGrid = new Map<string, readonly string[]>(categories.filter((category) => places.some((place) => place.category === category)).map((category) =>
    [category, [listId(category), ...listings.filter((listing) => listing.category === category && !listing.removed).map(({ id }) => `product-${category}-${id}`)]]))
  const anchorsOf = ({ page }: ReadPage): Set<string> =>
    page ? new Set([...idsOf(page).map(({ id }) => id), ...[...new Set(usesOf(page, 'StakingProductsCardGrid', 'category'))].flatMap((category) => inGrid.get(category) ?? []), ...usesOf(page, 'RuleTable', 'of').flatMap((group) => drawn.rules.get(group) ?? []), ...(shows(page, 'AttributeMethods') ? drawn.attributes : [])]) : anything
  const anchorsOfListing = ({ facts }: (typeof listings)[number]): Set<string> => new Set([...sectionsOfListing, ...Object.keys(facts).map((key) => `fact-${key}`)])
  return {
    anchors: new Map([...places.map((place) => [pathOfListing(place), anything] as const), ...listings.map((listing) => [pathOfListing(listing), anchorsOfListing(listing)] as const), ...pages.map((page) => [pathOf(page.file), anchorsOf(page)] as const)]),
    pages: new Map(pages.map(({ file }) => [pathOf(file), file])),
    files: new Set([...entriesBelow(join(root, 'public')).map(({ path }) => `/${path}`), ...allApiPaths(places)]),
    productWords: new Map(products.flatMap(({ product }) => (product ? [[product.listing.name, namesAsRead(product.listing.name)] as const, ...tokensOf(product).map(({ token }) => [token.symbol, symbolsAsRead(token.symbol)] as const)] : [])).flatMap(([word, read]) => read.map((key) => [key, word] as const))),
    productHosts: productHostsOf(products.map(({ text }) => text)),
  }
}

/** The anchors of every listing's page, besides those of its facts. */
const sectionsOfListing = ['verdicts', 'facts', 'unknown', 'changes'] as const

const anything = new (class extends Set<string> {
  override has(): boolean {
    return true
  }
})()
