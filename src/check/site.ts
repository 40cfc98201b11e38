import { join } from 'node:path'
import { attributesOf } from '../attributes/judge.ts'
import { dataPathOf, feedPathOf, forPrograms } from '../built-files.ts'
import { entriesBelow } from '../files.ts'
import { idsOf, shows, usesOf } from '../mdx/anchors.ts'
import type { ReadPage } from '../mdx/check.ts'
import { pathOf } from '../mdx/page.ts'
import type { Site } from '../mdx/site-rules/site.ts'
import { anchorOfComponent, type ComponentName, components } from '../mdx/vocabulary.ts'
import { allApiPaths } from '../registry/api-paths.ts'
import { categories, pathOfListing } from '../registry/categories.ts'
import type { ReadFile } from '../registry/check.ts'
import { factGroupsOf } from '../registry/facts.ts'
import { listId } from '../registry/list-id.ts'
import { knownHosts } from '../registry/lookalike.ts'
import { meantHostOf, productHostsOf } from '../registry/own-host.ts'
import { placeOf, registryFolder } from '../registry/place.ts'
import { idOf } from '../registry/product.ts'
import { tokensOf } from '../registry/rules/tokens.ts'
import { namesAsRead, symbolsAsRead } from '../registry/twin-name.ts'
import { waitingFor } from '../registry/waiting.ts'

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

/**
 * What links can lead to. A page that cannot be read may have any anchor: links to it are judged when it can; and so are those to what one of
 * `unplaced` would be, files that were not read for their name, kind or size. `isWhole` tells whether all could be read, where `pages` and `products` do not.
 */
export function siteOf(root: string, pages: readonly ReadPage[], products: readonly ReadFile[], drawn: DrawnAnchors, { unplaced = [], isWhole }: { unplaced?: readonly string[]; isWhole?: () => boolean } = {}): Site {
  const listings = products.flatMap(({ product }) => product?.listing ?? [])
  // A product file that cannot be read has its page all the same: links to it are judged when it can.
  const waiting = [...waitingFor(products, unplaced).keys()].flatMap((listing) => placeOf(`${registryFolder}/${listing}.json`) ?? [])
  const placed = products.flatMap(({ file }) => placeOf(file) ?? [])
  const places = [...placed, ...waiting.filter(({ category, id }) => !placed.some((one) => one.category === category && one.id === id))]
  // Where there is nothing to list, there is no table. Found once: a page may show the same table many times, and many pages may.
  const inGrid = new Map<string, readonly string[]>(categories.filter((category) => places.some((place) => place.category === category)).map((category) =>
    [category, [listId(category), ...listings.filter((listing) => listing.category === category && !listing.removed).map(({ id }) => `product-${category}-${id}`), ...waiting.filter((place) => place.category === category).map(({ id }) => `product-${category}-${id}`)]]))
  const anchorsOf = ({ page }: ReadPage): Set<string> =>
    page ? new Set([...idsOf(page).map(({ id }) => id), ...[...new Set(usesOf(page, 'StakingProductsCardGrid', 'category'))].flatMap((category) => inGrid.get(category) ?? []), ...usesOf(page, 'RuleTable', 'of').flatMap((group) => drawn.rules.get(group) ?? []), ...(shows(page, 'ComponentTable') ? Object.keys(components).map(anchorOfComponent) : []), ...(shows(page, 'AttributeMethods') ? drawn.attributes : [])]) : anything
  const anchorsOfListing = ({ category, facts }: (typeof listings)[number]): Set<string> => new Set([...sectionsOfListing, ...factGroupsOf(facts), ...Object.keys(facts).map((key) => `fact-${key}`), ...attributesOf(category).map((id) => `verdict-${id}`)])
  return {
    anchors: new Map([...unplaced.flatMap((file) => pathMeantBy(file) ?? []).map((path) => [path, anything] as const), ...places.map((place) => [pathOfListing(place), anything] as const), ...listings.map((listing) => [pathOfListing(listing), anchorsOfListing(listing)] as const), ...pages.map((page) => [pathOf(page.file), anchorsOf(page)] as const)]),
    pages: new Map(pages.map(({ file }) => [pathOf(file), file])),
    files: new Set([...entriesBelow(join(root, 'public')).map(({ path }) => `/${path}`), ...allApiPaths(places), ...Object.values(forPrograms), ...places.map(pathOfListing).flatMap((path) => [dataPathOf(path), feedPathOf(path)])]),
    productWords: new Map(products.flatMap(({ product }) => (product ? [[product.listing.name, namesAsRead(product.listing.name)] as const, ...tokensOf(product).map(({ token }) => [token.symbol, symbolsAsRead(token.symbol)] as const)] : [])).flatMap(([word, read]) => read.map((key) => [key, word] as const))),
    productHosts: knownHosts(productHostsOf(products)),
    isWhole: isWhole ?? (() => wholeness(pages, products, unplaced)),
  }
}

/** The path of the page that a file would be under a name that pages can have: "content/Staking/Liquid Tokens.mdx" -> "/staking/liquid-tokens". */
function pathMeantBy(file: string): string | undefined {
  const parts = /^content\/(.*)\.mdx?$/i.exec(file)?.[1]?.split('/').map(idOf) ?? []
  return parts.length === 0 || parts.includes('') ? undefined : pathOf(`content/${parts.join('/')}.mdx`)
}

/** Whether all pages and products could be read, and no file waits for a better name: if not, an exception may be needed that seems not to be. */
export function wholeness(pages: readonly ReadPage[], products: readonly ReadFile[], unplaced: readonly string[]): boolean {
  return unplaced.length === 0 && pages.every(({ page }) => page) && waitingFor(products).size === 0 && !products.some(({ product }) => product && meantHostOf(product))
}

/** The anchors of every listing's page, besides those of its facts and verdicts. */
const sectionsOfListing = ['verdicts', 'facts', 'unknown', 'changes'] as const

const anything = new (class extends Set<string> {
  override has(): boolean {
    return true
  }
})()
