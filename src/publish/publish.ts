import { historiesOfBuild } from '../history/histories.ts'
import { verdictChangesOf } from '../history/verdict-changes.ts'
import { versionsOfBuild } from '../history/versions.ts'
import { markdownPathOf } from '../built-files.ts'
import { formerRedirects } from '../redirects.ts'
import { installedLists } from '../registry/installed-lists.ts'
import type { Listing } from '../registry/listing.ts'
import { loadRegistry } from '../registry/load.ts'
import { dropUnasked, renderedPages, writeFiles } from './export.ts'
import { givensOf } from './givens.ts'
import { buildTag } from './hosting/build-tag.ts'
import { hostingFiles } from './hosting/files.ts'
import { type FinishedPage, finishPage } from './page/finish.ts'
import type { PageGiven } from './page/given.ts'
import { drawnIcons, drawnPreviews, drawnVariants, pictureTable, previewPathOf } from './pictures/drawn.ts'
import { picturesShown } from './pictures/shown.ts'
import { inlineOfAll, policyOf } from './policy.ts'
import { siteFiles } from './site/files.ts'
import type { SiteGiven } from './site/given.ts'
import type { SitePage } from './site/pages.ts'
import { scriptsOf } from './site/scripts.ts'
import { searchIndex } from './site/search-index.ts'
import { amountIn, assertThere } from './whole.ts'

/** A page, and what it was made from. */
interface Made {
  given: PageGiven
  page: FinishedPage
}

/**
 * Turns Next's export in `folder` into what a host should serve: leaner pages with the scripts of the repository `root`,
 * an index to search, the same for programs and for hosts, and no file that nothing asks for. `basePath` is '' or '/guide';
 * `today` is the day (`YYYY-MM-DD`) on which listings are judged. Gives the files of the pages, the number of all files and
 * their bytes. Throws, in words, where a file that a page names is not there.
 */
export async function publish(root: string, folder: string, basePath: string, today: string): Promise<{ pages: string[]; files: number; bytes: number }> {
  const rendered = renderedPages(folder)
  const registry = loadRegistry(root, today)
  const scripts = scriptsOf(root, basePath)
  const shown = [...rendered.values()].flatMap(picturesShown)
  const pictures = await pictureTable(folder, shown, basePath)

  // 1. Each page by itself: see page/finish.ts.
  const givens = givensOf(root, rendered, { listings: registry.listings, scripts: scripts.head, pictures, basePath })
  const made = givens.map((given): Made => ({ given, page: finishPage(rendered.get(given.file) ?? '', given) }))
  writeFiles(folder, made.flatMap(filesOfPage))
  writeFiles(folder, await drawnVariants(root, folder, shown, pictures, basePath))
  writeFiles(folder, await drawnPreviews(root, made.filter(({ page }) => page.pictured).map(({ given: { file }, page: { title } }) => ({ file, title }))))

  // 2. What all pages say together: see site/files.ts.
  writeFiles(folder, siteFiles(siteGiven(made, registry, today)))
  writeFiles(folder, await drawnIcons(root))
  const index = searchIndex()
  for (const { given, page } of made) index.add(given.file, page.searched)
  writeFiles(folder, await index.files())

  // 3. Nothing that no page asks for; then scripts, which ask for one another, and what hosts have to know of all this.
  const asked = new Set(made.flatMap(({ page }) => page.asked))
  dropUnasked(folder, asked)
  writeFiles(folder, scripts.files)
  const policy = policyOf(inlineOfAll(made.map(({ page }) => page.inline)))
  writeFiles(folder, hostingFiles({ policy, basePath, tag: buildTag(folder), former: formerRedirects(registry.listings) }, givens.map(({ file }) => file)))

  assertThere(folder, [...asked, ...made.filter(({ page }) => page.pictured).map(({ given }) => previewPathOf(given.file))])
  return { pages: givens.map(({ file }) => file), ...amountIn(folder) }
}

/** The files of one page: as HTML, and as Markdown. */
function filesOfPage({ given: { file, path }, page: { html, markdown } }: Made): [path: string, text: string][] {
  return [[file, html], ...(markdown === undefined ? [] : [[markdownPathOf(path), markdown] as [string, string]])]
}

function siteGiven(made: readonly Made[], { listings, products }: ReturnType<typeof loadRegistry>, today: string): SiteGiven {
  const indexed = made.filter(({ page }) => page.indexed)
  const versions = versionsOfBuild() ?? (() => [])
  const verdictChanges = new Map(listings.map((listing) => [listing, verdictChangesOf(versions(listing), listing)]))
  return {
    pages: indexed.map(({ given: { file, path, source = '', listing, changed }, page: { title, description } }): SitePage => ({ file, path, title, description, source, ...(listing ? { listing } : {}), ...(changed ? { changed } : {}) })),
    markdown: new Map(indexed.map(({ given, page }) => [given.path, page.markdown ?? ''])),
    listings,
    products,
    tokenLists: installedLists(),
    historiesOf: historiesOfBuild(products, today) ?? (() => ({})),
    verdictsOf: (listing: Listing) => verdictChanges.get(listing) ?? [],
    today,
  }
}
