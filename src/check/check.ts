import { join } from 'node:path'
import { attributes } from '../attributes/index.ts'
import { compareDiagnostics, type Complaint, type Diagnostic, locate, mostComplaints } from '../diagnostics.ts'
import { entriesBelow, type Entry, hollowFolders, readText } from '../files.ts'
import { idsOf, shows, usesOf } from '../mdx/anchors.ts'
import { judgePage, readPage, type ReadPage } from '../mdx/check.ts'
import { glossaryFile } from '../mdx/glossary.ts'
import { pathOf } from '../mdx/page.ts'
import { termsOf } from '../mdx/read-glossary.ts'
import type { Site } from '../mdx/site-rules/site.ts'
import { anchorOfComponent, components, ruleGroups } from '../mdx/vocabulary.ts'
import { allApiPaths } from '../registry/api-paths.ts'
import { categories, pathOfListing } from '../registry/categories.ts'
import { judgeProducts, type ReadFile } from '../registry/check.ts'
import { listId } from '../registry/list-id.ts'
import { readFile } from '../registry/load.ts'
import { knownHosts } from '../registry/lookalike.ts'
import { placeOf } from '../registry/place.ts'
import { tokensOf } from '../registry/rules/tokens.ts'
import { withSharedFacts } from '../registry/shared.ts'
import { namesAsRead, symbolsAsRead } from '../registry/twin-name.ts'
import { assetFileComplaints } from './asset-file.ts'
import { assetWordsComplaints } from './asset-words.ts'
import { readAssets } from './assets.ts'
import { contentFileComplaints, kindOf } from './content-file.ts'
import { generatedFileComplaints } from './generated-file.ts'
import { pagePathComplaints } from './page-path.ts'
import { pageWeightComplaints, productWeightComplaints } from './page-weight.ts'
import { anchorOfRule, ruleIds, rules } from './rules.ts'

/** The folders in which everything is checked. */
export const checkedFolders = ['content', 'assets', 'public'] as const

/** What a check found. */
export interface Checked {
  /** Every file of content/, as its path in the repository. */
  files: string[]
  /** Sorted by file, line and column. */
  diagnostics: Diagnostic[]
  /** The text of each file that was read. */
  texts: ReadonlyMap<string, string>
}

/**
 * Checks content, registry, pictures and links of the repository `root`, as of `today` (`YYYY-MM-DD`, UTC).
 * Reads files and runs none of them. A file that cannot be read is an error of the machine and throws.
 */
export async function check(root: string, today: string): Promise<Checked> {
  const all = checkedFolders.map((folder) => entriesIn(root, folder))
  const [entries = []] = all
  const texts = new Map<string, string>()
  const textOf = (file: string): string => texts.get(file) ?? texts.set(file, readText(join(root, file))).get(file) ?? ''
  const misplaced = new Map(all.flat().map((entry) => [entry.path, contentFileComplaints(entry.path, entry)]))
  const isPlaced = ({ path }: Entry) => misplaced.get(path)?.length === 0
  const assetFiles = assetFileComplaints(all.flat(), hollowFolders(join(root, 'public')).map((path) => `public/${path}`))
  const assets = await readAssets(root, all.slice(1).flat().filter((entry) => isPlaced(entry) && !assetFiles.has(entry.path)).map(({ path }) => path))
  for (const [file, { text }] of assets) if (text !== undefined) texts.set(file, text)
  const pictures = new Map([...assets].map(([file, { fault }]) => [file, fault]))
  const fine = entries.filter(isPlaced).map(({ path }) => path)

  const pages = fine.filter((file) => kindOf(file) === 'page').map((file) => readPage(root, file, textOf(file)))
  const products = fine.flatMap((file): ReadFile[] => {
    const place = kindOf(file) === 'product' ? placeOf(file) : undefined
    return place ? [readFile(file, textOf(file), place.category)] : []
  })
  const site = siteOf(root, pages, products)
  const alone = (rule: string, file: string, complaints: readonly Complaint[]) => complaints.slice(0, mostComplaints).map((complaint) => locate(complaint, rule, file, texts.get(file) ?? ''))
  const diagnostics = [
    ...[...misplaced].flatMap(([file, complaints]) => alone(ruleIds.contentFile, file, complaints)),
    ...[...assetFiles].flatMap(([file, complaints]) => alone(ruleIds.assetFile, file, complaints)),
    ...[...assets].flatMap(([file, { text, complaints }]) => alone(ruleIds.assetContent, file, [...complaints, ...(text === undefined || complaints.length > 0 ? [] : assetWordsComplaints(file, text, site.productHosts))])),
    ...fine.filter((file) => kindOf(file) === 'schema').flatMap((file) => alone(ruleIds.generatedFile, file, generatedFileComplaints(file, textOf(file)))),
    ...[...pagePathComplaints([...pages, ...products].map(({ file }) => file))].flatMap(([file, complaints]) => alone(ruleIds.pagePath, file, complaints)),
    ...pages.flatMap((page) => judgePage(page, site, pictures)),
    ...judgeProducts(products, today),
    ...weightDiagnostics(pages, products),
  ].sort(compareDiagnostics)
  return { files: entries.map(({ path }) => path), diagnostics, texts }
}

/** Every file that a check of the repository `root` looks at, as its path there. */
export function filesToCheck(root: string): string[] {
  return checkedFolders.flatMap((folder) => entriesIn(root, folder)).map(({ path }) => path)
}

function entriesIn(root: string, folder: string): Entry[] {
  return entriesBelow(join(root, folder)).map((entry) => ({ ...entry, path: entry.path === '' ? folder : `${folder}/${entry.path}` }))
}

/** Warnings of pages and product files whose pages may become too heavy. Only what can be read has a weight. */
function weightDiagnostics(pages: readonly ReadPage[], products: readonly ReadFile[]): Diagnostic[] {
  const terms = pages.filter(({ file }) => file === glossaryFile).flatMap(({ page }) => (page ? termsOf(page) : []))
  const right = products.flatMap(({ product }) => product ?? [])
  const complaints = [
    ...pages.flatMap(({ page, file, text }) => (page ? [{ file, text, some: pageWeightComplaints(page, { terms, pages: pages.length + products.length }) }] : [])),
    ...withSharedFacts(right).flatMap((listing, index) => {
      const product = right[index]
      return product ? [{ ...product, some: productWeightComplaints(product, listing) }] : []
    }),
  ]
  return complaints.flatMap(({ file, text, some }) => some.map((complaint) => locate(complaint, ruleIds.pageWeight, file, text)))
}

/** What links can lead to. A page that cannot be read may have any anchor: links to it are judged when it can. */
export function siteOf(root: string, pages: readonly ReadPage[], products: readonly ReadFile[]): Site {
  const listings = products.flatMap(({ product }) => product?.listing ?? [])
  // A product file that cannot be read has its page all the same: links to it are judged when it can.
  const places = products.flatMap(({ file }) => placeOf(file) ?? [])
  // Where there is nothing to list, there is no table. Found once: a page may show the same table many times, and many pages may.
  const inGrid = new Map<string, readonly string[]>(categories.filter((category) => places.some((place) => place.category === category)).map((category) =>
    [category, [listId(category), ...listings.filter((listing) => listing.category === category && !listing.removed).map(({ id }) => `product-${category}-${id}`)]]))
  const rowsOf = (group: string) => ruleGroups.filter((known) => known === group).flatMap((known) => Object.keys(rules[known]).map((id) => anchorOfRule(known, id)))
  const anchorsOf = ({ page }: ReadPage): Set<string> =>
    page ? new Set([...idsOf(page).map(({ id }) => id), ...[...new Set(usesOf(page, 'StakingProductsCardGrid', 'category'))].flatMap((category) => inGrid.get(category) ?? []), ...usesOf(page, 'RuleTable', 'of').flatMap(rowsOf), ...(shows(page, 'ComponentTable') ? Object.keys(components).map(anchorOfComponent) : []), ...(shows(page, 'AttributeMethods') ? attributes.map(({ id }) => `attribute-${id}`) : [])]) : anything
  const anchorsOfListing = ({ facts }: (typeof listings)[number]): Set<string> => new Set([...sectionsOfListing, ...Object.keys(facts).map((key) => `fact-${key}`)])
  return {
    anchors: new Map([...places.map((place) => [pathOfListing(place), anything] as const), ...listings.map((listing) => [pathOfListing(listing), anchorsOfListing(listing)] as const), ...pages.map((page) => [pathOf(page.file), anchorsOf(page)] as const)]),
    pages: new Map(pages.map(({ file }) => [pathOf(file), file])),
    files: new Set([...entriesBelow(join(root, 'public')).map(({ path }) => `/${path}`), ...allApiPaths(places)]),
    productWords: new Map(products.flatMap(({ product }) => (product ? [[product.listing.name, namesAsRead(product.listing.name)] as const, ...tokensOf(product).map(({ token }) => [token.symbol, symbolsAsRead(token.symbol)] as const)] : [])).flatMap(([word, read]) => read.map((key) => [key, word] as const))),
    productHosts: knownHosts(listings.map(({ url }) => new URL(url).hostname)),
  }
}

/** The anchors of every listing's page, besides those of its facts. */
const sectionsOfListing = ['verdicts', 'facts', 'unknown', 'changes'] as const

const anything = new (class extends Set<string> {
  override has(): boolean {
    return true
  }
})()
