import { join } from 'node:path'
import { dataPathOf, feedPathOf, forPrograms } from '../built-files.ts'
import { entriesBelow } from '../files.ts'
import type { LookedPage } from '../mdx/check.ts'
import { pathOf } from '../mdx/page.ts'
import type { Site } from '../mdx/site-rules/site.ts'
import { anchorOfComponent, type ComponentName, components } from '../mdx/vocabulary.ts'
import { allApiPaths } from '../registry/api-paths.ts'
import { pathOfListing } from '../registry/categories.ts'
import type { ReadFile } from '../registry/check.ts'
import { type KnownHosts, knownHosts } from '../registry/lookalike.ts'
import { idOf } from '../registry/product.ts'
import { type SeenShelf, shelfOf } from './shelf.ts'

/** The anchors that components draw from code: of the attributes, and of the rules of each group. */
export interface DrawnAnchors {
  attributes: readonly string[]
  rules: ReadonlyMap<string, readonly string[]>
}

/** A page as others know it: what was seen of it is missing where it cannot be read. */
export type KnownPage = Pick<LookedPage, 'file' | 'seen'>

/** What components draw on `pages`. The code behind it is loaded for a page that shows it, and for no other. */
export async function drawnOn(pages: readonly KnownPage[]): Promise<DrawnAnchors> {
  const isShown = (component: ComponentName) => pages.some(({ seen }) => seen?.components.includes(component))
  const { attributes } = isShown('AttributeMethods') ? await import('../attributes/index.ts') : { attributes: [] }
  const { anchorsOfRules } = isShown('RuleTable') ? await import('./rules.ts') : { anchorsOfRules: new Map<string, readonly string[]>() }
  return { attributes: attributes.map(({ id }) => `attribute-${id}`), rules: anchorsOfRules }
}

/**
 * What links can lead to. A page that cannot be read may have any anchor: links to it are judged when it can; and so are those to what one of
 * `unplaced` would be, files that were not read for their name, kind or size. `isWhole` tells whether all could be read, where `pages` and `products` do not.
 */
export function siteOf(root: string, pages: readonly KnownPage[], products: readonly ReadFile[], drawn: DrawnAnchors, { unplaced = [], isWhole }: { unplaced?: readonly string[]; isWhole?: () => boolean } = {}): Site {
  return siteBeside(shelfOf(products, unplaced), root, pages, drawn, { unplaced, isWhole })
}

/** The same beside a shelf that was seen already. */
export function siteBeside(shelf: SeenShelf, root: string, pages: readonly KnownPage[], drawn: DrawnAnchors, { unplaced, isWhole }: { unplaced: readonly string[]; isWhole?: (() => boolean) | undefined }): Site {
  const inGrid = new Map<string, readonly string[]>(shelf.grids)
  const anchorsOf = ({ seen }: KnownPage): Set<string> =>
    seen ? new Set([...seen.ids, ...seen.grids.flatMap((category) => inGrid.get(category) ?? []), ...seen.ruleTables.flatMap((group) => drawn.rules.get(group) ?? []), ...(seen.components.includes('ComponentTable') ? Object.keys(components).map(anchorOfComponent) : []), ...(seen.components.includes('AttributeMethods') ? drawn.attributes : [])]) : anything
  return {
    anchors: new Map([...unplaced.flatMap((file) => pathMeantBy(file) ?? []).map((path) => [path, anything] as const), ...shelf.places.map((place) => [pathOfListing(place), anything] as const), ...shelf.anchors.map(([path, anchors]) => [path, new Set(anchors)] as const), ...pages.map((page) => [pathOf(page.file), anchorsOf(page)] as const)]),
    pages: new Map(pages.map(({ file }) => [pathOf(file), file])),
    files: new Set([...entriesBelow(join(root, 'public')).map(({ path }) => `/${path}`), ...allApiPaths(shelf.places), ...Object.values(forPrograms), ...shelf.places.map(pathOfListing).flatMap((path) => [dataPathOf(path), feedPathOf(path)])]),
    productWords: new Map(shelf.words),
    productHosts: hostsOf(shelf),
    isWhole: isWhole ?? (() => wholeness(pages, shelf, unplaced)),
  }
}

const madeReady = new WeakMap<SeenShelf, KnownHosts>()

/** The hosts of products on a shelf, made ready once. */
export function hostsOf(shelf: SeenShelf): KnownHosts {
  const known = madeReady.get(shelf) ?? knownHosts(shelf.hosts)
  madeReady.set(shelf, known)
  return known
}

/** The path of the page that a file would be under a name that pages can have: "content/Staking/Liquid Tokens.mdx" -> "/staking/liquid-tokens". */
function pathMeantBy(file: string): string | undefined {
  const parts = /^content\/(.*)\.mdx?$/i.exec(file)?.[1]?.split('/').map(idOf) ?? []
  return parts.length === 0 || parts.includes('') ? undefined : pathOf(`content/${parts.join('/')}.mdx`)
}

/** Whether all pages and products could be read, and no file waits for a better name: if not, an exception may be needed that seems not to be. */
export function wholeness(pages: readonly KnownPage[], shelf: SeenShelf, unplaced: readonly string[]): boolean {
  return unplaced.length === 0 && pages.every(({ seen }) => seen) && shelf.isWhole
}

const anything = new (class extends Set<string> {
  override has(): boolean {
    return true
  }
})()
