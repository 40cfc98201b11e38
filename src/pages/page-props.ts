import { explainedRules } from '../check/rules.ts'
import { buildDate } from '../clock.ts'
import type { ComponentData } from '../components/mdx/bindings.tsx'
import type { PageLink } from '../components/site/Breadcrumbs.tsx'
import type { Place } from '../components/site/Frame.tsx'
import type { PageData } from '../mdx/transforms/page-data.ts'
import { pathOf } from '../mdx/page.ts'
import { glossaryOf } from '../mdx/read-glossary.ts'
import { ruleGroups } from '../mdx/vocabulary.ts'
import { categories, pathOfListing } from '../registry/categories.ts'
import type { Contents } from './contents.ts'
import { lastChanged } from '../history/days.ts'
import { byName, gridOf, judgedListings, qualityToday } from './registry.ts'
import { siteIndex } from './site-index.ts'
import { neighboursOf, readingOrder, sidebarOf, trailOf, type TreePage } from './tree.ts'

/** Everything a content page is drawn from, besides its text: plain data. */
export interface PageProps extends Place, ComponentData {
  kind: 'content'
  file: string
  page: PageData
  previous: PageLink | null
  next: PageLink | null
  related: PageLink[]
  /** The day the text was last changed, or null where git has no history of it. */
  updated: string | null
}

/** The props of the page in a content file, one of `contents`. */
export async function pagePropsOf(contents: Contents, file: string): Promise<PageProps> {
  const page = contents.pageOf(file)
  const path = pathOf(file)
  const pages = treePages(contents)
  const order = ordered(pages)
  const today = buildDate()
  return {
    kind: 'content',
    file,
    path,
    page,
    trail: trailOf(path, pages),
    sidebar: sidebarOf(path, pages),
    ...neighboursOf(path, pages),
    related: (page.frontMatter.related ?? []).flatMap((wanted) => order.find((link) => link.path === wanted) ?? []),
    updated: lastChanged(file) ?? null,
    ...listingsOf(page),
    rules: Object.fromEntries(ruleGroups.filter((group) => page.uses.RuleTable?.includes(group)).map((group) => [group, explainedRules(group)])),
    index: page.uses.SiteIndex ? siteIndex(order) : [],
    terms: page.uses.TermIndex ? glossaryOf(process.cwd()).map(({ id, name }) => ({ id, name })) : [],
    today: showsDay(page) ? today : '',
  }
}

/** Whether a page shows what depends on the day of the build: others are not made anew because a day has passed. */
function showsDay({ uses }: PageData): boolean {
  return [uses.StakingProductsCardGrid, uses.OrderExample, uses.FactQuality].some(Boolean)
}

const placed = new WeakMap<Contents, readonly TreePage[]>()

/** Every content page, as a place in the tree of folders. */
export function treePages(contents: Contents): readonly TreePage[] {
  const known = placed.get(contents)
  if (known) return known
  const pages = contents.files.map((file) => {
    const { title, order, sidebar } = contents.pageOf(file).frontMatter
    return { path: pathOf(file), title, order, sidebar }
  })
  placed.set(contents, pages)
  return pages
}

const orders = new WeakMap<readonly TreePage[], PageLink[]>()

function ordered(pages: readonly TreePage[]): PageLink[] {
  const order = orders.get(pages) ?? readingOrder(pages)
  orders.set(pages, order)
  return order
}

/** The pools that most readers have heard of: with them the page explains the rule for what is trustless. */
const wellKnown: readonly string[] = ['lido', 'rocket-pool']

/** What a page shows of the registry: the listings of its grids in order, the names of others, those that were removed, pools as examples, and how good all facts are. */
function listingsOf({ uses }: PageData): Pick<PageProps, 'grids' | 'names' | 'removed' | 'example' | 'controlled' | 'quality'> {
  return {
    grids: Object.fromEntries(categories.filter((category) => uses.StakingProductsCardGrid?.includes(category)).map((category) => [category, gridOf(category)])),
    names: Object.fromEntries(categories.filter((category) => uses.ListingNames?.includes(category)).map((category) => [category, byName(category).filter((listing) => !listing.removed).map((listing) => ({ path: pathOfListing(listing), title: listing.name }))])),
    removed: uses.RemovedListings ? judgedListings().filter((listing) => listing.removed) : [],
    example: uses.OrderExample ? gridOf('pools').slice(0, 2) : [],
    controlled: uses.TrustlessExample ? byName('pools').filter(({ id, removed }) => wellKnown.includes(id) && !removed) : [],
    quality: uses.FactQuality ? qualityToday() : null,
  }
}
