import { explainedRules } from '../check/rules.ts'
import { buildDate } from '../clock.ts'
import type { ComponentData } from '../components/mdx/bindings.tsx'
import type { PageLink } from '../components/site/Breadcrumbs.tsx'
import type { Place } from '../components/site/Frame.tsx'
import { interfacePaths, noneInEnglish } from '../components/place.tsx'
import { type Lang, originalOf } from '../languages.ts'
import type { PageData } from '../mdx/transforms/page-data.ts'
import { pathOf } from '../mdx/page.ts'
import { glossaryOf } from '../mdx/read-glossary.ts'
import { ruleGroups } from '../mdx/vocabulary.ts'
import { type Category, categories, pathOfListing } from '../registry/categories.ts'
import type { Contents } from './contents.ts'
import { lastChanged } from '../history/days.ts'
import { byName, englishTextsOf, gridOf, judgedListings, qualityToday } from './registry.ts'
import { siteIndex } from './site-index.ts'
import { langsOf, langsOfPage } from './translations.ts'
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
  const { lang, original } = originalOf(file)
  const path = pathOf(original)
  const pages = treePages(contents, lang)
  const order = ordered(pages)
  const shown = listingsOf(page, lang)
  const today = buildDate()
  const index = page.uses.SiteIndex ? siteIndex(order, lang, ordered(treePages(contents))) : []
  return {
    kind: 'content',
    file,
    path,
    page,
    lang,
    langs: langsOfPage(contents, original),
    siteLangs: langsOf(contents),
    inEnglish: lang === 'en' ? noneInEnglish : { paths: pathsInEnglish(contents, lang, [...(page.links ?? []), ...index.map((link) => link.path)]), texts: englishTextsOf(Object.values(shown).flatMap(listingsIn), lang) },
    trail: trailOf(path, pages),
    sidebar: sidebarOf(path, pages),
    ...neighboursOf(path, pages),
    related: (page.frontMatter.related ?? []).flatMap((wanted) => order.find((link) => link.path === wanted) ?? []),
    updated: lastChanged(file) ?? null,
    ...shown,
    rules: Object.fromEntries(ruleGroups.filter((group) => page.uses.RuleTable?.includes(group)).map((group) => [group, explainedRules(group)])),
    index,
    terms: page.uses.TermIndex ? glossaryOf(process.cwd(), lang).map(({ id, name }) => ({ id, name })) : [],
    today: showsDay(page) ? today : '',
  }
}

/** Whether a page shows what depends on the day of the build: others are not made anew because a day has passed. */
function showsDay({ uses }: PageData): boolean {
  return [uses.StakingProductsCardGrid, uses.OrderExample, uses.FactQuality].some(Boolean)
}

const placed = new WeakMap<Contents, Map<Lang, readonly TreePage[]>>()

/** Every content page that there is in a language, as a place in the tree of folders, at the path of its English page. */
export function treePages(contents: Contents, lang: Lang = 'en'): readonly TreePage[] {
  const byLang = placed.get(contents) ?? new Map<Lang, readonly TreePage[]>()
  placed.set(contents, byLang)
  const known = byLang.get(lang)
  if (known) return known
  const pages = contents.files.filter((file) => originalOf(file).lang === lang).map((file) => {
    const { title, order, sidebar } = contents.pageOf(file).frontMatter
    return { path: pathOf(originalOf(file).original), title, order, sidebar }
  })
  byLang.set(lang, pages)
  return pages
}

/** Those of the pages to which a page of a language leads, by its text (`links`) or by what stands around it, that are in English only. */
export function pathsInEnglish(contents: Contents, lang: Lang, links: readonly string[] = []): string[] {
  const there = new Set(treePages(contents, lang).map(({ path }) => path))
  const wanted = new Set([...interfacePaths, ...links])
  return treePages(contents).map(({ path }) => path).filter((path) => wanted.has(path) && !there.has(path))
}

/** The listings in a value of a page's props. */
function listingsIn(value: unknown): { category: Category; id: string }[] {
  if (Array.isArray(value)) return value.filter((one): one is { category: Category; id: string } => typeof one === 'object' && one !== null && 'category' in one)
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listingsIn) : []
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
function listingsOf({ uses }: PageData, lang: Lang): Pick<PageProps, 'grids' | 'names' | 'removed' | 'example' | 'controlled' | 'quality'> {
  return {
    grids: Object.fromEntries(categories.filter((category) => uses.StakingProductsCardGrid?.includes(category)).map((category) => [category, gridOf(category, lang)])),
    names: Object.fromEntries(categories.filter((category) => uses.ListingNames?.includes(category)).map((category) => [category, byName(category, lang).filter((listing) => !listing.removed).map((listing) => ({ path: pathOfListing(listing), title: listing.name }))])),
    removed: uses.RemovedListings ? judgedListings(lang).filter((listing) => listing.removed) : [],
    example: uses.OrderExample ? gridOf('pools', lang).slice(0, 2) : [],
    controlled: uses.TrustlessExample ? byName('pools', lang).filter(({ id, removed }) => wellKnown.includes(id) && !removed) : [],
    quality: uses.FactQuality ? qualityToday() : null,
  }
}
