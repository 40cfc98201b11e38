import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { sentenceOf } from '../failures.ts'
import { filesIn } from '../files.ts'
import { pathOfSource } from '../mdx/page.ts'
import { glossaryFile } from '../mdx/glossary.ts'
import { frontPage, langsOnDisk } from '../pages/translations.ts'
import { type Lang, langs, originalOf, pathIn, translatedLangs, translationOf } from '../languages.ts'
import { putInPlace } from './in-place.ts'
import { scriptsOf } from '../publish/site/scripts.ts'
import { amountIn } from './whole.ts'
import { registryToday } from '../pages/registry.ts'
import { placeOf } from '../registry/place.ts'
import { site } from '../site.ts'
import { makeEachPage } from './each-page.ts'
import { type Ledger, namesIn, writeLedger } from './ledger.ts'
import { packTexts, weighPages } from './pack.ts'
import { missingPage } from './pages.ts'
import { textsOf } from './site.ts'
import { objectPath, type Store } from './store.ts'
import { type Asked, beginWork } from './work.ts'

/** A share of the pages of a site: the second of eight. */
export interface Shard {
  number: number
  of: number
}

/** As many jobs as a matrix of GitHub has. */
export const mostShards = 256

/** The share that "2/8" means; nothing where a text means none. */
export function shardOf(text: string): Shard | undefined {
  const [, number, of] = /^([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(text) ?? []
  const shard = { number: Number(number), of: Number(of) }
  return shard.number <= shard.of && shard.of <= mostShards ? shard : undefined
}

/** Where a share is put, below the repository. */
export const folderOfShard = ({ number, of }: Shard): string => `shards/${number}-of-${of}`

/** What falls to a share of these addresses, in whatever order they are given: neighbours, which are much alike, go to different shares. */
export function pagesOfShard({ number, of }: Shard, addresses: readonly string[]): string[] {
  return addresses.toSorted((a, b) => (a < b ? -1 : 1)).filter((_, index) => index % of === number - 1)
}

/** The addresses of all pages of the repository `root`, by the names of its files alone. */
export function addressesIn(root: string): string[] {
  const sources = filesIn(join(root, 'content')).map((file) => `content/${file}`).filter((file) => file.endsWith('.mdx') || placeOf(file))
  const langs = translatedLangs.filter((lang) => sources.includes(translationOf(frontPage, lang)))
  // A product has a page in each language; a translation of its texts is none by itself.
  return [missingPage, ...langs.map((lang) => pathIn(lang, missingPage)), ...sources.filter((file) => langIsOn(file, langs)).map(pathOfSource), ...sources.filter((file) => placeOf(file)).flatMap((file) => langs.map((lang) => pathIn(lang, pathOfSource(file))))]
}

/** The addresses of a share of the pages of the repository `root`, and how many pages there are in all. */
export function pagesOfShardIn(root: string, shard: Shard): { pages: Set<string>; all: number } {
  const addresses = addressesIn(root)
  return { pages: new Set(pagesOfShard(shard, addresses)), all: addresses.length }
}

const langIsOn = (file: string, on: readonly Lang[]): boolean => ['en', ...on].includes(originalOf(file).lang)

/** Whether a share with these pages has to check a file: its own pages, in all languages, what every page is made with, and the pictures. All else is checked where shares are put together. */
export function isNeededBy(pages: ReadonlySet<string>, file: string): boolean {
  return file.startsWith('assets/') || file.startsWith('content/products/') || file.endsWith('.json') || originalOf(file).original === glossaryFile || langs.some((lang) => pages.has(pathIn(lang, pathOfSource(originalOf(file).original))))
}

/** A share that stands in its folder. */
export interface MadeShard {
  folder: string
  pages: number
  bytes: number
}

/**
 * Makes a share of the pages, as `build` would, into its folder below the repository: a ledger, and the contents it names. That folder is put in place as a whole. What was made is
 * kept here as well, beside what earlier builds made. Gives why Next failed, where it did.
 */
export async function buildShard(asked: Asked, shard: Shard): Promise<MadeShard | { failure: string }> {
  const work = await beginWork(asked)
  const { root, staged, store, ledger, before, places, pool, done } = work
  try {
    const { pages: wanted } = pagesOfShardIn(root, shard)
    const given = { scripts: scriptsOf(root, site.basePath, langsOnDisk(root)).heads, listings: registryToday().listings }
    const made = await makeEachPage(work, given, (path) => wanted.has(path), () => undefined)
    if ('failure' in made) return made
    const { packed } = await packTexts(work, new Map(made.finished.flatMap(textsOf)))
    await weighPages(work, made.finished, packed)
    done(`${packed.size.toLocaleString('en-GB')} texts packed as .br and .gz, and pages weighed`)

    const folder = folderOfShard(shard)
    const [fresh, old] = ['new', 'old'].map((name) => join(root, staged, name)) as [string, string]
    layOutShard(ledger, store, fresh)
    const { bytes } = amountIn(fresh)
    mkdirSync(dirname(join(root, folder)), { recursive: true })
    putInPlace(fresh, join(root, folder), old)
    // What was kept of other pages stays until the next whole build.
    const kept = { pages: { ...before.pages, ...ledger.pages }, site: { ...before.site, ...ledger.site }, packed: { ...before.packed, ...ledger.packed } }
    try {
      writeLedger(places.folder, kept)
      store.keepOnly(namesIn(kept))
    } catch (error) {
      // The share is in place, and whole.
      asked.warn(`! What this build made could not be noted: the next one makes it anew. ${sentenceOf(error)}`)
    }
    return { folder, pages: made.pages.length, bytes }
  } finally {
    await pool.close()
  }
}

/** Lays out a ledger and all contents it names in `folder`, in the form in which builds keep them. */
function layOutShard(ledger: Ledger, store: Store, folder: string): void {
  writeLedger(folder, ledger)
  for (const name of namesIn(ledger)) store.place(name, join(folder, 'objects', objectPath(name)))
}
