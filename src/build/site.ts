import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { markdownPathOf } from '../built-files.ts'
import { historiesOfBuild } from '../history/histories.ts'
import { verdictChangesOf } from '../history/verdict-changes.ts'
import { versionsOfBuild } from '../history/versions.ts'
import { filesIn } from '../files.ts'
import { buildTag } from '../publish/hosting/build-tag.ts'
import { hostingFiles } from '../publish/hosting/files.ts'
import { previewPathOf } from '../publish/pictures/drawn.ts'
import { inlineOfAll, policyOf } from '../publish/policy.ts'
import { siteFiles } from '../publish/site/files.ts'
import type { SiteGiven } from '../publish/site/given.ts'
import type { SiteScripts } from '../publish/site/scripts.ts'
import type { SearchIndex } from '../publish/site/search-index.ts'
import { formerRedirects } from '../redirects.ts'
import { inLanguage } from '../registry/in-language.ts'
import { textsOfProducts } from '../pages/translations.ts'
import { installedLists } from '../registry/installed-lists.ts'
import type { Listing } from '../registry/listing.ts'
import type { loadRegistry } from '../registry/load.ts'
import { site } from '../site.ts'
import type { Finished } from './finish.ts'
import type { Made } from './ledger.ts'
import { keptOr } from './made.ts'
import type { Work } from './work.ts'

type Registry = ReturnType<typeof loadRegistry>

/** Everything that a build publishes but packed forms: each file's path in out/, and the name of its content. */
export async function filesOfSite(work: Work, finished: readonly Finished[], registry: Registry, scripts: SiteScripts, index: SearchIndex): Promise<Map<string, string>> {
  const { root, store, base, before, ledger } = work
  const files = new Map<string, string>()
  const add = (path: string, content: string | Uint8Array) => void files.set(path.replace(/^\//, ''), store.put(content))
  for (const file of filesIn(join(root, 'public'))) add(file, readFileSync(join(root, 'public', file)))
  for (const page of finished) {
    for (const [path, name] of textsOf(page)) files.set(path, name)
    for (const [picture, name] of Object.entries(ledger.pages[page.page.path]?.pictured?.outputs ?? {})) files.set(picture, name)
  }

  for (const [path, text] of siteFiles(siteGiven(finished, registry, work))) add(path, text)
  for (const [path, text] of scripts.files) add(path, text)
  const searched = { ...base.search, ...Object.fromEntries(finished.map(({ page, made }) => [page.path, made.outputs.about ?? ''])) }
  ledger.site.search = await keptOr(before.site.search, searched, store, async () => Object.fromEntries((await index.files()).map(([path, bytes]) => [path, store.put(bytes)])))
  for (const [path, name] of Object.values(ledger.site).flatMap(filesMade)) files.set(path, name)

  // Last: it names all the rest.
  const policy = policyOf(inlineOfAll(finished.map(({ about }) => about.inline)))
  for (const [path, text] of hostingFiles({ policy, basePath: site.basePath, tag: buildTag(files), former: formerRedirects(registry.listings) }, finished.map(({ page }) => page.file))) add(path, text)
  return files
}

/** The texts that a page is published as: each one's path in out/, and the name of its content. */
export function textsOf({ page: { file }, given, made: { outputs } }: Finished): [path: string, name: string][] {
  return [[file, outputs.html ?? ''], ...(outputs.markdown === undefined ? [] : [[markdownPathOf(given.path).slice(1), outputs.markdown] as [string, string]])]
}

/** The files that pages name: scripts, styles and pictures that they ask for, and the picture of each that has one for where it is linked. */
export function filesNamed(finished: readonly Finished[]): string[] {
  return finished.flatMap(({ page, about }) => [...about.asked, ...(about.pictured ? [previewPathOf(page.file)] : [])])
}

/** What was made for the site as files: what has a name without a dot is none. */
function filesMade({ outputs }: Made): [path: string, name: string][] {
  return Object.entries(outputs).filter(([path]) => path.includes('.'))
}

/** What all pages and all listings together are made from. */
function siteGiven(finished: readonly Finished[], { listings, products }: Registry, work: Work): SiteGiven {
  const { day, store } = work
  const indexed = finished.filter(({ about }) => about.indexed).toSorted((a, b) => (a.page.file < b.page.file ? -1 : 1))
  const versions = versionsOfBuild() ?? (() => [])
  const verdictChanges = new Map(listings.map((listing) => [listing, verdictChangesOf(versions(listing), listing)]))
  return {
    pages: indexed.map(({ given: { file, path, source = '', listing, changed }, about: { title, description } }) => ({ file, path, title, description, source, ...(listing ? { listing } : {}), ...(changed ? { changed } : {}) })),
    markdown: new Map(indexed.map(({ given, made }) => [given.path, store.get(made.outputs.markdown ?? '')?.toString('utf8') ?? ''])),
    listings,
    listingsIn: (lang) => {
      if (lang === 'en') return listings
      const texts = textsOfProducts(work.root, lang)
      return listings.map((listing) => inLanguage(listing, (text) => texts.get(text)).listing)
    },
    products,
    tokenLists: installedLists(),
    historiesOf: historiesOfBuild(products, day) ?? (() => ({})),
    verdictsOf: (listing: Listing) => verdictChanges.get(listing) ?? [],
    today: day,
  }
}
