import { lstatSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { historiesOfBuild } from '../history/histories.ts'
import { verdictChangesOf } from '../history/verdict-changes.ts'
import { versionsOfBuild } from '../history/versions.ts'
import { filesIn } from '../files.ts'
import { installedLists } from '../registry/installed-lists.ts'
import type { Listing } from '../registry/listing.ts'
import type { loadRegistry } from '../registry/load.ts'
import type { SiteGiven } from '../publish/site/given.ts'
import type { Finished } from './finish.ts'
import type { Store } from './store.ts'

/** What all pages and all listings together are made from; `registry` is judged on the day `today` (`YYYY-MM-DD`). */
export function siteGiven(pages: readonly Finished[], { listings, products }: ReturnType<typeof loadRegistry>, today: string, store: Store): SiteGiven {
  const indexed = pages.filter(({ about }) => about.indexed).toSorted((a, b) => (a.page.file < b.page.file ? -1 : 1))
  const versions = versionsOfBuild() ?? (() => [])
  const verdictChanges = new Map(listings.map((listing) => [listing, verdictChangesOf(versions(listing), listing)]))
  return {
    pages: indexed.map(({ given: { file, path, source = '', listing, changed }, about: { title, description } }) => ({ file, path, title, description, source, ...(listing ? { listing } : {}), ...(changed ? { changed } : {}) })),
    markdown: new Map(indexed.map(({ given, made }) => [given.path, store.get(made.outputs.markdown ?? '')?.toString('utf8') ?? ''])),
    listings,
    products,
    tokenLists: installedLists(),
    historiesOf: historiesOfBuild(products, today) ?? (() => ({})),
    verdictsOf: (listing: Listing) => verdictChanges.get(listing) ?? [],
    today,
  }
}

/** The files of public/ of the repository `root`, which are served as they are: path -> name. What file managers leave there is no file of the site. */
export function publicFiles(root: string, store: Store): Map<string, string> {
  const folder = join(root, 'public')
  return new Map(filesIn(folder).filter((file) => lstatSync(join(folder, file)).isFile()).map((file) => [file, store.put(readFileSync(join(folder, file)))]))
}
