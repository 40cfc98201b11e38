import { join } from 'node:path'
import { sentenceOf } from '../failures.ts'
import { scriptsOf } from '../publish/site/scripts.ts'
import { searchIndex } from '../publish/site/search-index.ts'
import type { WeighedPage } from '../publish/weights/warnings.ts'
import { langsOnDisk } from '../pages/translations.ts'
import { registryToday } from '../pages/registry.ts'
import { site } from '../site.ts'
import { makeEachPage } from './each-page.ts'
import { layOut } from './lay-out.ts'
import { namesIn, writeLedger } from './ledger.ts'
import { whatDidNotFit } from './merged.ts'
import { packTexts, weighPages } from './pack.ts'
import { drawIcons } from './pictures.ts'
import { filesNamed, filesOfSite } from './site.ts'
import { type Asked, beginWork } from './work.ts'

/** A site that stands in its folder, ready to be put in place. */
export interface Built {
  /** How many pages it has. */
  pages: number
  weights: WeighedPage[]
  /** How much the folder holds. */
  files: number
  /** Notes what was made for the next build: to be called once the site is in place. */
  keep: () => void
}

/** Builds the site from checked files. Each page goes through its stages by itself, and none is done again of which nothing changed; what all pages make together comes after. Gives why Next failed, where it did. */
export async function build(asked: Asked): Promise<Built | { failure: string }> {
  const work = await beginWork(asked)
  const { root, staged, store, ledger, places, pool, done } = work
  try {
    const registry = registryToday()
    const scripts = scriptsOf(root, site.basePath, langsOnDisk(root))
    const index = searchIndex()
    const made = await makeEachPage(work, { scripts: scripts.heads, listings: registry.listings }, () => true, ({ page, about }) => index.add(page.file, about.searched))
    if ('failure' in made) return made
    const { pages, finished } = made
    for (const sentence of asked.shards ? whatDidNotFit(asked.shards, ledger, work.because) : []) asked.warn(sentence)

    // All pages together.
    await drawIcons(work)
    const files = await filesOfSite(work, finished, registry, scripts, index)
    done(`${number(files.size)} files of the site: pages, Markdown, pictures, scripts, search index, data, feeds, sitemap`)
    const { packed, anew: packedAnew } = await packTexts(work, files)
    const weights = await weighPages(work, finished, packed)
    for (const [path, { br, gz }] of packed) files.set(`${path}.br`, br).set(`${path}.gz`, gz)
    done(`${number(packed.size)} texts packed as .br and .gz, ${number(packedAnew)} of them anew`)

    layOut(files, store, join(root, staged), filesNamed(finished))
    return {
      pages: pages.length,
      weights: pages.flatMap(({ path, file, values }) => {
        const weight = weights.get(path)
        return weight ? [{ file, weight, source: typeof values.file === 'string' ? values.file : undefined }] : []
      }),
      files: files.size,
      keep() {
        try {
          writeLedger(places.folder, ledger)
          store.keepOnly(new Set([...namesIn(ledger), ...files.values()]))
        } catch (error) {
          // The site is in place, and whole.
          asked.warn(`! What this build made could not be noted: the next one makes it anew. ${sentenceOf(error)}`)
        }
      },
    }
  } finally {
    await pool.close()
  }
}

const number = (count: number): string => count.toLocaleString('en-GB')
