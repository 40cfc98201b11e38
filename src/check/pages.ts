import { z } from 'zod'
import { type Diagnostic, locate } from '../diagnostics.ts'
import { judgePage, withImage } from '../mdx/check.ts'
import { type Lang, languages, originalOf, type Spacing } from '../languages.ts'
import { glossaryFile, glossaryIn, type Term } from '../mdx/glossary.ts'
import { openerOf, picturesOf, placesIn, withImageSeen } from '../mdx/image.ts'
import { pathOf } from '../mdx/page.ts'
import { parsePage } from '../mdx/parse.ts'
import { see } from '../mdx/see.ts'
import { siteRules } from '../mdx/site-rules/index.ts'
import { targetOf } from '../mdx/site-rules/link-target.ts'
import { termsUsedIn } from '../mdx/transforms/link-terms.ts'
import { parseUrl } from '../parse-url.ts'
import { readAnyhow } from '../registry/json.ts'
import { boughtPartOf } from '../words/bought.ts'
import type { Kept } from './kept.ts'
import { type Look, wordsOf } from './look.ts'
import { keptLookAt } from './looks.ts'
import { mayBeHeavy, weightComplaints } from './page-weight.ts'
import { openOnce } from './pictures.ts'
import type { Shelves } from './products.ts'
import { ruleIds } from './rule-ids.ts'
import { shelfOf } from './shelf.ts'
import { drawnOn, type KnownPage, siteBeside, wholeness } from './site.ts'
import type { Translations } from './translations.ts'

/** All pages and product files there are, their texts, and the looks at those of the pages that are judged. */
export interface SomePages {
  pages: readonly string[]
  products: readonly string[]
  /** Files that were not read for their name, kind or size. */
  unplaced: readonly string[]
  looks: ReadonlyMap<string, Look>
  /** What is asked of all products. */
  shelves: () => Promise<Shelves>
  /** What is asked about translations. */
  translations: () => Promise<Translations>
  textOf: (file: string) => string
  kept: Kept
}

/**
 * Everything that is wrong with those of the pages of the repository `root` that are judged. Of the others only those are read that
 * something is asked of: the glossary, for the weight of a page that may be heavy, and those to whose anchors links lead. Product files are opened for the hosts
 * that they name, and read where more is asked of them.
 */
export async function pageDiagnostics(root: string, { pages: files, products, unplaced, looks, shelves, translations, textOf, kept }: SomePages): Promise<Diagnostic[]> {
  const places = placesIn(root)
  const judged = new Map([...looks].map(([file, { seen, complaints }]) => [file, withImage(root, { file, text: textOf(file), complaints: new Map(complaints), ...(seen ? { seen } : {}) }, places)]))
  const asks = [...judged.values()].flatMap(asksOf)
  const asked = new Set(asks.map(({ path }) => path))
  // What the index of a language names: its pages, or the English ones, and every product.
  const all = files.filter((file) => originalOf(file).lang === 'en').length + products.length
  const mostTerms = files.includes(glossaryFile) ? textOf(glossaryFile).split('<Term').length - 1 : 0
  const asksTerms = [...looks.values()].some(({ weighed }) => weighed && mayBeHeavy(weighed, mostTerms, all))
  const glance = (file: string): KnownPage => {
    const seen = glanceAt(file, textOf(file), kept)
    return { file, ...(seen ? { seen } : {}) }
  }
  // What nothing is asked of is known by its name alone.
  const pages = files.map((file): KnownPage => judged.get(file) ?? ((isGlossary(file) && asksTerms) || asked.has(pathOf(file)) ? glance(file) : { file }))
  const written = new Map(pages.map(({ file, seen }) => [pathOf(file), new Set(asked.has(pathOf(file)) ? seen?.ids : [])]))
  // Anchors that no page writes may be those of products, and no term is called like one.
  const asksProducts = () => [...judged.keys()].some(isGlossary) || asks.some(({ path, anchor }) => !written.get(path)?.has(anchor)) || excusesOthers(judged.values()) || !products.every((file) => leadsHome(textOf(file)))
  const onShelf = await shelves()
  const beside = onShelf.known() ?? (asksProducts() ? onShelf.shelf() : shelfOf(products.map((file) => ({ file, text: textOf(file) })), unplaced))
  const isWhole = () => wholeness(files.map((file) => judged.get(file) ?? glance(file)), beside, unplaced)

  const site = siteBeside(beside, root, pages, await drawnOn(pages), { unplaced, isWhole })
  const termsIn = byLang((lang) => pages.find(({ file }) => file === glossaryIn(lang))?.seen?.terms ?? [])
  const counterIn = byLang((lang) => counterOf(termsIn(lang), kept, languages[lang].spacing))
  const open = openOnce(openerOf(root), root, kept)
  const found: Diagnostic[] = []
  for (const page of judged.values()) {
    const { file, text, seen } = page
    const look = looks.get(file)
    const { lang, original } = originalOf(file)
    const translation = lang === 'en' || !seen ? undefined : (await translations()).ofPage(file, seen, () => (judged.get(original) ?? glance(original)).seen)
    found.push(...judgePage(page, site, seen?.image && (await picturesOf(root, withImageSeen(file, seen), open, places)), translation))
    if (look?.weighed) found.push(...weightComplaints(look.weighed, { terms: termsIn(lang), pages: all }, () => counterIn(lang)(look, text)).map((complaint) => locate(complaint, ruleIds.pageWeight, file, text)))
  }
  return found
}

const isGlossary = (file: string): boolean => originalOf(file).original === glossaryFile

/** Asked once for each language. */
function byLang<Value>(make: (lang: Lang) => Value): (lang: Lang) => Value {
  const made = new Map<Lang, Value>()
  return (lang) => {
    if (!made.has(lang)) made.set(lang, make(lang))
    return made.get(lang) as Value
  }
}

/** Says how many of the terms a page uses, given the look at it and its text. */
function counterOf(terms: readonly Term[], kept: Kept, spacing: Spacing): (look: Look, text: string) => number {
  const forms = JSON.stringify([spacing, terms.map((term) => term.forms)])
  return (look, text) => {
    const words = wordsOf(look, text)
    const name = kept.nameOf('terms-used', forms, JSON.stringify(words))
    const known = kept.get(name, z.int().min(0))
    if (known !== undefined) return known
    const count = termsUsedIn(words, terms, spacing).length
    kept.put(name, String(count))
    return count
  }
}

/** What others ask of a page that is not judged: as it was seen when it was, or read anew without asking any rule. Nothing where it cannot be read. */
function glanceAt(file: string, text: string, kept: Kept): Look['seen'] {
  const look = keptLookAt(file, text, kept)
  if (look) return look.seen
  const { page } = parsePage(file, text)
  return page && see(page)
}

/** Whether a page excuses a complaint that depends on others: then all have to be known, to say whether it is needed. */
function excusesOthers(pages: Iterable<KnownPage>): boolean {
  return [...pages].some(({ seen }) => seen?.exceptions.some(({ rule }) => Object.hasOwn(siteRules, rule)))
}

/** Whether some address in a product file, as it is written, lies on the host of its own page: if not, that host may be mistyped. */
function leadsHome(text: string): boolean {
  const { url } = readAnyhow(text)
  const own = typeof url === 'string' ? boughtPartOf(parseUrl(url)?.hostname ?? '') : ''
  const addresses = text.match(/https:\/\/[^"\s]+/g) ?? []
  return addresses.filter((address) => boughtPartOf(parseUrl(address)?.hostname ?? '') === own).length > 1
}

/** The anchors to which links of a page lead, each with the address of its page. */
function asksOf({ file, seen }: KnownPage): { path: string; anchor: string }[] {
  return (seen?.links ?? []).flatMap(({ url }) => {
    const { path = '', anchor } = targetOf(url, file) ?? {}
    return anchor === undefined ? [] : [{ path, anchor }]
  })
}
