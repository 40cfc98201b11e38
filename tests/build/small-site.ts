import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
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
  // Pictures that the repository's own build has drawn need not be drawn again.
  const drawn = 'node_modules/.cache/pictures'
  if (existsSync(join(root, drawn))) cpSync(join(root, drawn), join(copy, drawn), { recursive: true })
  for (const file of [...categories.map(schemaPathOf), ...products.map((product) => `content/products/${product}.json`)]) cpSync(join(root, file), join(copy, file))
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(copy, file)), { recursive: true })
    writeFileSync(join(copy, file), text)
  }
  return copy
}
