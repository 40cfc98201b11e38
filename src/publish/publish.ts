import { mkdirSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { judge } from '../attributes/judge.ts'
import { dataPathOf, feedPathOf, forPrograms, markdownPathOf } from '../built-files.ts'
import { filesIn, litterBelow } from '../files.ts'
import { lastChanged } from '../history/days.ts'
import { historiesOfBuild } from '../history/histories.ts'
import { verdictChangesOf } from '../history/verdict-changes.ts'
import { versionsOfBuild } from '../history/versions.ts'
import { glossaryFile } from '../mdx/glossary.ts'
import { glossaryOf } from '../mdx/read-glossary.ts'
import { apiPathOfListing } from '../registry/api-paths.ts'
import { pathOfListing } from '../registry/categories.ts'
import { installedLists } from '../registry/installed-lists.ts'
import type { Listing } from '../registry/listing.ts'
import { loadRegistry } from '../registry/load.ts'
import { formerRedirects } from '../redirects.ts'
import { canonicalOf } from '../site.ts'
import { en } from '../strings/en.ts'
import { apiFiles } from './api/files.ts'
import { calendarOf } from './calendar.ts'
import { factsChangesOf } from './facts-changes.ts'
import { feedOf, productFeedOf } from './feed.ts'
import { glossaryEntries } from './glossary-entries.ts'
import { buildTag } from './hosting/build-tag.ts'
import { hostingFiles } from './hosting/files.ts'
import { llmsFullTxt, llmsTxt } from './llms-txt.ts'
import { markdownOf } from './markdown.ts'
import { treeOf } from './page-tree.ts'
import { withPictures } from './pictures/write.ts'
import { inlineOf, policyElement, policyOf } from './policy.ts'
import { writeScripts } from './scripts.ts'
import { type Searched, writeSearchIndex } from './search-index.ts'
import { searchedPage, searchedTerms } from './searched-texts.ts'
import { securityTxt } from './security-txt.ts'
import { sitePages } from './site-pages.ts'
import { robotsTxt, sitemapOf } from './sitemap.ts'
import { dataElement, structuredData } from './structured-data.ts'
import { bookOfCode } from './styles/book.ts'
import { withSheets } from './styles/with-sheets.ts'
import { tidyHtml } from './tidy-html.ts'
import { amountIn, assertNamed, namedIn } from './whole.ts'

/**
 * Turns Next's export in `folder` into what a host should serve: leaner pages with the scripts of the repository `root`,
 * an index to search, the same for programs and for hosts, and no file that nothing asks for. `basePath` is '' or '/guide';
 * `today` is the day (`YYYY-MM-DD`) on which listings are judged. Gives the files of the pages, the number of all files and
 * their bytes. Throws, in words, where a file that a page names is not there.
 */
export async function publish(root: string, folder: string, basePath: string, today: string): Promise<{ pages: string[]; files: number; bytes: number }> {
  // Next copies public/ as it is.
  for (const file of litterBelow(folder)) rmSync(join(folder, file))
  // Next writes the 404 page twice; hosts look for 404.html.
  rmSync(join(folder, '404'), { recursive: true, force: true })
  const rendered = new Map(filesIn(folder).filter((file) => file.endsWith('.html')).map((file) => [file, readFileSync(join(folder, file), 'utf8')]))
  const html = await withPictures(root, folder, styled(rendered), basePath)
  dropUnused(folder, html.values())
  const scripts = writeScripts(root, folder, basePath)
  const texts = textsForPrograms(root, html, today)

  const inline = inlineOf(scripts, ...html.values())
  for (const [file, text] of html) {
    const policy = policyElement(policyOf(inlineOf(scripts, text)))
    writeFileSync(join(folder, file), text.replace(/(?<=<meta charset="utf-8">)/, () => policy).replace('</head>', () => `${scripts}</head>`).replace('</body>', () => `${texts.atEnd.get(file) ?? ''}</body>`))
  }
  await writeSearchIndex(folder, texts.searched)
  write(folder, texts.files)
  dropEmptyFolders(folder)
  write(folder, hostingFiles({ policy: policyOf(inline), basePath, tag: buildTag(folder), former: formerRedirects(texts.listings) }, [...html.keys()]))
  assertNamed(folder, html, scripts)
  return { pages: [...html.keys()], ...amountIn(folder) }
}

/** Writes files below `folder`. */
function write(folder: string, files: readonly (readonly [path: string, text: string])[]): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

/** The pages of an export, tidied, with the names and sheets of the book of styles. */
function styled(rendered: ReadonlyMap<string, string>): Map<string, string> {
  const book = bookOfCode()
  return new Map([...rendered].map(([file, text]) => [file, tidyHtml(withSheets(text, book))]))
}

/** Drops framework scripts and page data: rendered pages (`texts`) need none of them. Each page has data of its own, so texts are read once and not once for each file. */
function dropUnused(folder: string, texts: Iterable<string>): void {
  const asked = namedIn(texts)
  for (const file of filesIn(folder)) if (file.startsWith('_next/') && !asked.has(file)) rmSync(join(folder, file))
}

/**
 * What no reader opens: the registry as data, pages as Markdown, lists of pages and of changes; and what stands at the end of
 * each page (by its file) for machines: there nobody waits for it. And what is searched.
 */
function textsForPrograms(root: string, html: ReadonlyMap<string, string>, today: string): { files: [path: string, text: string][]; atEnd: Map<string, string>; searched: Searched[]; listings: readonly Listing[] } {
  const { listings, products } = loadRegistry(root, today)
  const contentFiles = filesIn(join(root, 'content')).filter((file) => file.endsWith('.mdx')).map((file) => `content/${file}`)
  const pages = sitePages(html, contentFiles, listings)
  const histories = historiesOfBuild(products, today) ?? (() => ({}))
  const versions = versionsOfBuild() ?? (() => [])
  const verdictChanges = new Map(listings.map((listing) => [listing, verdictChangesOf(versions(listing), listing)]))
  const verdictsOf = (listing: Listing) => verdictChanges.get(listing) ?? []
  const data = apiFiles(listings.map((listing) => judge(listing, today)), today, en, installedLists(), histories)
  const files: [string, string][] = [
    ...data,
    [forPrograms.llms, llmsTxt(pages)],
    [forPrograms.sitemap, sitemapOf(pages, lastChanged)],
    [forPrograms.robots, robotsTxt()],
    [forPrograms.feed, feedOf(listings, verdictsOf)],
    [forPrograms.calendar, calendarOf(products, today)],
    [forPrograms.security, securityTxt(today)],
  ]
  // Of what was removed as well: whoever follows a product learns that it was, and keeps the address.
  files.push(...listings.map((listing): [string, string] => [feedPathOf(pathOfListing(listing)), productFeedOf(listing, { verdicts: verdictsOf(listing), facts: factsChangesOf(en, listing, histories(listing)) })]))
  const atEnd = new Map<string, string>()
  const searched: Searched[] = []
  const markdown = new Map<string, string>()
  const terms = glossaryOf(root)
  for (const page of pages) {
    const { path, file, source, listing } = page
    const tree = treeOf(html.get(file) ?? '')
    const entries = source === glossaryFile ? glossaryEntries(tree, terms) : []
    atEnd.set(file, dataElement(structuredData(tree, page, canonicalOf(path), lastChanged(source), entries)))
    // Nobody searches for the page that only lists the others.
    if (path !== '/search') searched.push(searchedPage(page, tree, entries, terms, listings.find(({ category, id }) => category === listing?.category && id === listing.id)), ...searchedTerms(path, entries))
    markdown.set(path, markdownOf(tree, canonicalOf(path)))
    // A product's data stand beside its page as well, so that one header can lead there from every product.
    if (listing) files.push([dataPathOf(path), data.get(apiPathOfListing(listing)) ?? ''])
  }
  files.push([forPrograms.llmsFull, llmsFullTxt(pages, markdown)], ...[...markdown].map(([path, text]): [string, string] => [markdownPathOf(path), text]))
  return { files, atEnd, searched, listings }
}

function dropEmptyFolders(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue
    const path = join(folder, entry.name)
    dropEmptyFolders(path)
    if (readdirSync(path).length === 0) rmdirSync(path)
  }
}
