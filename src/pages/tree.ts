import type { SidebarItem } from '../components/site/Aside.tsx'
import type { PageLink } from '../components/site/Breadcrumbs.tsx'
import { compareText } from '../diagnostics.ts'

/** A page in the tree of folders. */
export interface TreePage {
  /** From the site's root: "/staking/pools"; the front page is "/". */
  path: string
  title: string
  order: number
  sidebar: boolean
}

/** The folder above: "/staking/pools" -> "/staking" -> "/" -> nothing. */
export function parentOf(path: string): string | undefined {
  return path === '/' ? undefined : path.slice(0, path.lastIndexOf('/')) || '/'
}

/** The pages of a list by their address, and below each address the pages directly below it, in the order of the sidebar. */
interface Tree {
  pages: ReadonlyMap<string, TreePage>
  below: ReadonlyMap<string, readonly TreePage[]>
}

// One list serves every page of a build: to look through it for each of them would take longer than all else, on a site of a thousand.
const trees = new WeakMap<readonly TreePage[], Tree>()

function treeOf(list: readonly TreePage[]): Tree {
  const known = trees.get(list)
  if (known) return known
  const pages = new Map(list.map((page) => [page.path, page]))
  const below = new Map<string, TreePage[]>()
  for (const page of list) {
    if (page.path === '/') continue
    const parent = nearestParent(page.path, pages)
    const siblings = below.get(parent)
    if (siblings) siblings.push(page)
    else below.set(parent, [page])
  }
  for (const children of below.values()) children.sort((a, b) => a.order - b.order || compareText(a.title.toLowerCase(), b.title.toLowerCase()))
  const tree = { pages, below }
  trees.set(list, tree)
  return tree
}

/** The pages above a page, outermost first, and the page itself. */
export function trailOf(path: string, pages: readonly TreePage[]): PageLink[] {
  const parent = parentOf(path)
  const above = parent === undefined ? [] : trailOf(parent, pages)
  const page = treeOf(pages).pages.get(path)
  return page ? [...above, { path, title: page.title }] : above
}

/** The pages directly below a page, in the order of the sidebar. */
export function childrenOf(path: string, pages: readonly TreePage[]): readonly TreePage[] {
  return treeOf(pages).below.get(path) ?? []
}

/** How many pages before and after a page stand beside it in a sidebar. */
export const besideEachSide = 12

/**
 * The sidebar of a page: the top of its section, and below each page of the trail its children, of many those near the page.
 * Other sections are left out: a page must not grow with the site. A page that is no section
 * and in none stands among the others at the top, so that it leads somewhere too.
 */
export function sidebarOf(path: string, pages: readonly TreePage[]): SidebarItem[] {
  const trail = trailOf(path, pages).filter((link) => link.path !== '/')
  const top = trail[0]
  const shownBelow = (parent: string): TreePage[] => {
    const children = childrenOf(parent, pages).filter((page) => page.sidebar)
    const here = children.findIndex((child) => trail.some((link) => link.path === child.path))
    const first = Math.max(0, Math.min(here, children.length - besideEachSide - 1) - besideEachSide)
    return children.slice(first, first + 2 * besideEachSide + 1)
  }
  if (!top || childrenOf(top.path, pages).length === 0) return shownBelow('/').map(({ path: to, title }) => ({ path: to, title, children: [] }))
  const open = new Set(trail.map((link) => link.path))
  const item = ({ path: to, title }: PageLink): SidebarItem => ({ path: to, title, children: open.has(to) ? shownBelow(to).map(item) : [] })
  return [item(top)]
}

/** The pages before and after a page for whoever reads on. What no sidebar shows is a tool: nobody reads on to it, or from it. */
export function neighboursOf(path: string, pages: readonly TreePage[]): { previous: PageLink | null; next: PageLink | null } {
  const { order, places } = shownOrderOf(pages)
  const here = places.get(path)
  return here === undefined ? { previous: null, next: null } : { previous: order[here - 1] ?? null, next: order[here + 1] ?? null }
}

interface ShownOrder {
  order: readonly PageLink[]
  places: ReadonlyMap<string, number>
}

const shownOrders = new WeakMap<readonly TreePage[], ShownOrder>()

function shownOrderOf(pages: readonly TreePage[]): ShownOrder {
  const known = shownOrders.get(pages)
  if (known) return known
  const shown = new Set(pages.filter((page) => page.sidebar || page.path === '/').map((page) => page.path))
  const order = readingOrder(pages).filter((link) => shown.has(link.path))
  const found = { order, places: new Map(order.map(({ path }, place) => [path, place])) }
  shownOrders.set(pages, found)
  return found
}

/** Every page in reading order: a page, then those below it. */
export function readingOrder(pages: readonly TreePage[], from = '/'): PageLink[] {
  const here = treeOf(pages).pages.get(from)
  return [...(here ? [{ path: here.path, title: here.title }] : []), ...childrenOf(from, pages).flatMap((page) => readingOrder(pages, page.path))]
}

function nearestParent(path: string, pages: ReadonlyMap<string, TreePage>): string {
  let parent = parentOf(path)
  while (parent !== undefined && parent !== '/' && !pages.has(parent)) parent = parentOf(parent)
  return parent ?? '/'
}
