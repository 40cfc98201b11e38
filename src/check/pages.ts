import { type Diagnostic, locate } from '../diagnostics.ts'
import { idsOf } from '../mdx/anchors.ts'
import { judgePage, readPage, type ReadPage } from '../mdx/check.ts'
import { glossaryFile } from '../mdx/glossary.ts'
import { picturesOf } from '../mdx/image.ts'
import { linksOf } from '../mdx/links.ts'
import { type Page, pathOf } from '../mdx/page.ts'
import { parsePage } from '../mdx/parse.ts'
import { termsOf } from '../mdx/read-glossary.ts'
import { targetOf } from '../mdx/site-rules/link-target.ts'
import type { ReadFile } from '../registry/check.ts'
import { mayBeHeavy, pageWeightComplaints } from './page-weight.ts'
import { ruleIds } from './rule-ids.ts'
import { drawnOn, siteOf } from './site.ts'

/** All pages and product files there are, their texts, and which of the pages are judged. */
export interface SomePages {
  pages: readonly string[]
  products: readonly string[]
  textOf: (file: string) => string
  within: (file: string) => boolean
}

/**
 * Everything that is wrong with those of the pages of the repository `root` that are judged. Of the others only those are read that
 * something is asked of: the glossary, for the weight of a page that may be heavy, and those to whose anchors links lead. Product files are opened for the hosts
 * that they name, and read where more is asked of them.
 */
export async function pageDiagnostics(root: string, { pages: files, products: productFiles, textOf, within }: SomePages): Promise<Diagnostic[]> {
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
  const asksProducts = judged.has(glossaryFile) || asks.some(({ path, anchor }) => !written.get(path)?.has(anchor))
  const products: ReadFile[] = asksProducts ? (await import('./products.ts')).readProducts(productFiles, textOf) : productFiles.map((file) => ({ file, text: textOf(file) }))

  const site = siteOf(root, pages, products, await drawnOn(pages))
  const rest = { terms: pages.filter(({ file }) => file === glossaryFile).flatMap(({ page }) => (page ? termsOf(page) : [])), pages: all }
  const found: Diagnostic[] = []
  for (const read of judged.values()) {
    const { file, text, page } = read
    found.push(...judgePage(read, site, page && (await picturesOf(root, page))))
    if (page) found.push(...pageWeightComplaints(page, rest).map((complaint) => locate(complaint, ruleIds.pageWeight, file, text)))
  }
  return found
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
