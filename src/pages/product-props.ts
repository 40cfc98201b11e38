import type { Judged } from '../attributes/judge.ts'
import type { ListsOfTokens } from '../components/product/Tokens.tsx'
import type { PageLink } from '../components/site/Breadcrumbs.tsx'
import type { Place } from '../components/site/Frame.tsx'
import { noneInEnglish } from '../components/place.tsx'
import type { Lang, Translated } from '../languages.ts'
import { buildDate } from '../clock.ts'
import { type Category, pathOfListing, pathOfWay, wayOf } from '../registry/categories.ts'
import type { Histories } from '../history/histories.ts'
import type { Contents } from './contents.ts'
import { installedLists } from '../registry/installed-lists.ts'
import { tokensOf } from '../registry/rules/tokens.ts'
import { listsWith } from '../registry/token-lists.ts'
import { kept } from './kept.ts'
import { pathsInEnglish, treePages } from './page-props.ts'
import { byName, englishTextsOf, historiesToday, judgedListings } from './registry.ts'
import { langsOf, productTranslation } from './translations.ts'
import { sidebarOf, trailOf, type TreePage } from './tree.ts'

/** Everything the page of a listing is drawn from: plain data. */
export interface ProductProps extends Place {
  kind: 'product'
  file: string
  listing: Judged
  /** The names of all listings of its category. */
  names: string[]
  previous: PageLink | null
  next: PageLink | null
  /** On which independent lists each token stands, by its address. */
  lists: ListsOfTokens
  /** What each of its facts was before; null where the build has no history. */
  histories: Histories | null
  today: string
  /** Who has reviewed the translation of its texts. */
  reviewer?: string
}

/** The paths of the pages of all listings. */
export function productPaths(): string[] {
  return judgedListings().map(pathOfListing)
}

const linkOf = (listing: Judged): PageLink => ({ path: pathOfListing(listing), title: listing.name })

const asPage = (link: PageLink): TreePage => ({ ...link, order: 0, sidebar: true })

const listed = kept((category: Category) => byName(category).filter(({ removed }) => !removed).map(linkOf))

// Beside a listing stand those of its category; elsewhere the sidebar would grow with the registry.
const besides = new WeakMap<readonly TreePage[], Map<Category, readonly TreePage[]>>()

function pagesBeside(pages: readonly TreePage[], category: Category): readonly TreePage[] {
  const known = besides.get(pages) ?? new Map<Category, readonly TreePage[]>()
  besides.set(pages, known)
  if (!known.has(category)) known.set(category, [...pages, ...listed(category).map(asPage)])
  return known.get(category) ?? []
}

/** Who has reviewed the texts of a product in a language, where somebody has. */
function reviewerOf(lang: Translated, listing: Judged): { reviewer?: string } {
  const { reviewer } = productTranslation(process.cwd(), lang, listing)
  return reviewer === undefined ? {} : { reviewer }
}

/** The props of the page of the listing at a path, in a language, beside the pages of `contents`; nothing where there is none. */
export async function productPropsOf(contents: Contents, path: string, lang: Lang = 'en'): Promise<ProductProps | undefined> {
  const listing = judgedListings(lang).find((candidate) => pathOfListing(candidate) === path)
  if (!listing) return undefined
  const { category, id } = listing
  const today = buildDate()
  // Nobody is led to a listing that was removed; its own page names it after the others.
  const own = listing.removed ? [linkOf(listing)] : []
  const siblings = [...listed(category), ...own]
  const here = siblings.findIndex((sibling) => sibling.path === path)
  const beside = pagesBeside(treePages(contents, lang), category)
  const pages = listing.removed ? [...beside, ...own.map(asPage)] : beside
  return {
    kind: 'product',
    path,
    lang,
    langs: langsOf(contents),
    siteLangs: langsOf(contents),
    inEnglish: lang === 'en' ? noneInEnglish : { paths: pathsInEnglish(contents, lang), texts: englishTextsOf([listing], lang) },
    trail: trailOf(path, pages),
    sidebar: sidebarOf(path, pages),
    file: `content/products/${category}/${id}.json`,
    listing,
    names: byName(category).map(({ name }) => name),
    previous: siblings[here - 1] ?? treePages(contents, lang).find((page) => page.path === pathOfWay(wayOf(category))) ?? null,
    next: siblings[here + 1] ?? null,
    lists: Object.fromEntries(tokensOf({ listing }).map(({ token }) => [token.address, listsWith(token, installedLists())])),
    histories: historiesToday()?.(listing) ?? null,
    today,
    ...(lang === 'en' ? {} : reviewerOf(lang, listing)),
  }
}
