import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { emptyLedger, namesIn, readLedger, writeLedger } from '../../src/build/ledger.ts'
import { keptPlaces } from '../../src/build/places.ts'
import { objectPath } from '../../src/build/store.ts'
import { categories } from '../../src/registry/categories.ts'
import { schemaPathOf } from '../../src/registry/json-schema.ts'
import { filesBelow, root } from '../files.ts'
import { copyOfCode } from './run-build.ts'

/** The pages of the small site: each component once, and what the owner's page links to. */
export const smallContent = 'tests/fixtures/small-site/content'

/** Listings that the small site shows unless it is told otherwise: one of each category, one whose facts stand in another, one that was removed. */
const usual: readonly string[] = ['pools/lido', 'pools/everstake', 'nodeTools/dappnode', 'keyGen/ethdo', 'saas/everstake-institutional', 'saas/bloxstaking']

/** Every listing of the registry, as its category and id: "pools/lido". */
export const allProducts: readonly string[] = categories.flatMap((category) => filesBelow(`content/products/${category}`).map((file) => `${category}/${file.replace('.json', '')}`))

/**
 * A site of a few pages under .tmp/, built by the code of the repository (`runBuild`).
 * `products` are the listings of the registry it shows, each as "category/id". `files` are written over it: a path in the copy,
 * such as "content/products/pools/a-pool.json", and a text. Gives the folder of the copy.
 */
export function smallSite(name: string, { products = usual, files = {} }: { products?: readonly string[]; files?: Readonly<Record<string, string>> } = {}): string {
  const copy = copyOfCode(name)
  cpSync(join(root, smallContent), join(copy, 'content'), { recursive: true })
  takePictures(copy)
  for (const file of [...categories.map(schemaPathOf), ...products.map((product) => `content/products/${product}.json`)]) cpSync(join(root, file), join(copy, file))
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(copy, file)), { recursive: true })
    writeFileSync(join(copy, file), text)
  }
  return copy
}

/** Gives a copy the pictures that the repository's own build has drawn, as that has noted them: they need not be drawn again. */
function takePictures(copy: string): void {
  const [from, to] = [root, copy].map((folder) => keptPlaces(folder)) as [ReturnType<typeof keptPlaces>, ReturnType<typeof keptPlaces>]
  const { pages, site } = readLedger(from.folder).ledger
  const ledger = {
    ...emptyLedger(),
    pages: Object.fromEntries(Object.entries(pages).flatMap(([path, { pictured }]) => (pictured ? [[path, { pictured }]] : []))),
    site: Object.fromEntries(Object.entries(site).filter(([what]) => what === 'icons' || what.startsWith('picture '))),
  }
  for (const name of namesIn(ledger)) if (existsSync(join(from.objects, objectPath(name)))) cpSync(join(from.objects, objectPath(name)), join(to.objects, objectPath(name)))
  writeLedger(to.folder, ledger)
}
