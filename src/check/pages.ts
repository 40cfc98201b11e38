import { type Diagnostic, locate } from '../diagnostics.ts'
import { idsOf } from '../mdx/anchors.ts'
import { judgePage, readPage, type ReadPage } from '../mdx/check.ts'
import { glossaryFile } from '../mdx/glossary.ts'
import { exceptionsOf } from '../mdx/exceptions.ts'
import { picturesOf } from '../mdx/image.ts'
import { linksOf } from '../mdx/links.ts'
import { type Page, pathOf } from '../mdx/page.ts'
import { parsePage } from '../mdx/parse.ts'
import { termsOf } from '../mdx/read-glossary.ts'
import { siteRules } from '../mdx/site-rules/index.ts'
import { targetOf } from '../mdx/site-rules/link-target.ts'
import { parseUrl } from '../parse-url.ts'
import type { ReadFile } from '../registry/check.ts'
import { readAnyhow } from '../registry/json.ts'
import { boughtPartOf } from '../words/bought.ts'
import { mayBeHeavy, pageWeightComplaints } from './page-weight.ts'
import { ruleIds } from './rule-ids.ts'
import { drawnOn, siteOf, wholeness } from './site.ts'

/** All pages and product files there are, their texts, and which of the pages are judged. */
export interface SomePages {
  pages: readonly string[]
  products: readonly string[]
  /** Files that were not read for their name, kind or size. */
  unplaced: readonly string[]
  /** Reads the product files. */
  allProducts: () => Promise<readonly ReadFile[]>
  textOf: (file: string) => string
  within: (file: string) => boolean
}

/**
 * Everything that is wrong with those of the pages of the repository `root` that are judged. Of the others only those are read that
 * something is asked of: the glossary, for the weight of a page that may be heavy, and those to whose anchors links lead. Product files are opened for the hosts
 * that they name, and read where more is asked of them.
 */
export async function pageDiagnostics(root: string, { pages: files, products: productFiles, unplaced, allProducts, textOf, within }: SomePages): Promise<Diagnostic[]> {
  const judged = new Map(files.filter(within).map((file) => [file, readPage(root, file, textOf(file))]))
  const asks = [...judged.values()].flatMap(({ page }) => (page ? asksOf(page) : []))
  const asked = new Set(asks.map(({ path }) => path))
  const all = files.length + productFiles.length
  const terms = files.includes(glossaryFile) ? textOf(glossaryFile).split('<Term').length - 1 : 0
  const asksTerms = [...judged.values()].some(({ page }) => page && mayBeHeavy(page, terms, all))
  // What nothing is asked of is known by its name alone.
  const known = (file: string): ReadPage => ({ file, text: '', complaints: new Map(), ...((file === glossaryFile && asksTerms) || asked.has(pathOf(file)) ? pageOnly(file, textOf(file)) : {}) })
  const pages = files.map((file) => judged.get(file) ?? known(file))
  const written = new Map(pages.map(({ file, page }) => [pathOf(file), new Set(page && asked.has(pathOf(file)) ? idsOf(page).map(({ id }) => id) : [])]))
  // Anchors that no page writes may be those of products, and no term is called like one.
  const asksProducts = judged.has(glossaryFile) || asks.some(({ path, anchor }) => !written.get(path)?.has(anchor)) || excusesOthers(judged.values()) || !productFiles.every((file) => leadsHome(textOf(file)))
  const products: readonly ReadFile[] = asksProducts ? await allProducts() : productFiles.map((file) => ({ file, text: textOf(file) }))
  const isWhole = () => wholeness(files.map((file) => judged.get(file) ?? { file, text: '', complaints: new Map(), ...pageOnly(file, textOf(file)) }), products, unplaced)

  const site = siteOf(root, pages, products, await drawnOn(pages), { unplaced, isWhole })
  const rest = { terms: pages.filter(({ file }) => file === glossaryFile).flatMap(({ page }) => (page ? termsOf(page) : [])), pages: all }
  const found: Diagnostic[] = []
  for (const read of judged.values()) {
    const { file, text, page } = read
    found.push(...judgePage(read, site, page && (await picturesOf(root, page))))
    if (page) found.push(...pageWeightComplaints(page, rest).map((complaint) => locate(complaint, ruleIds.pageWeight, file, text)))
  }
  return found
}

/** Whether a page excuses a complaint that depends on others: then all have to be known, to say whether it is needed. */
function excusesOthers(pages: Iterable<ReadPage>): boolean {
  return [...pages].some(({ page }) => page && exceptionsOf(page).some(({ rule }) => Object.hasOwn(siteRules, rule)))
}

/** Whether some address in a product file, as it is written, lies on the host of its own page: if not, that host may be mistyped. */
function leadsHome(text: string): boolean {
  const { url } = readAnyhow(text)
  const own = typeof url === 'string' ? boughtPartOf(parseUrl(url)?.hostname ?? '') : ''
  const addresses = text.match(/https:\/\/[^"\s]+/g) ?? []
  return addresses.filter((address) => boughtPartOf(parseUrl(address)?.hostname ?? '') === own).length > 1
}

function pageOnly(file: string, text: string): { page?: Page } {
  const { page } = parsePage(file, text)
  return page ? { page } : {}
}

/** The anchors to which links of a page lead, each with the address of its page. */
function asksOf(page: Page): { path: string; anchor: string }[] {
  return linksOf(page).flatMap(({ url }) => {
    const { path = '', anchor } = targetOf(url, page.file) ?? {}
    return anchor === undefined ? [] : [{ path, anchor }]
  })
}
