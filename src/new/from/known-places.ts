import { join } from 'node:path'
import { kindOf } from '../../check/content-file.ts'
import { filesToCheck } from '../../check/files.ts'
import { readProducts } from '../../check/products.ts'
import { drawnOn, siteOf } from '../../check/site.ts'
import { readText } from '../../files.ts'
import { readPage } from '../../mdx/check.ts'
import type { Places } from './places.ts'

/** The addresses of the site in the repository `root` with their anchors, as the check knows them. Its files are read, and none is run. */
export async function knownPlaces(root: string): Promise<Places['known']> {
  const files = filesToCheck(root)
  const pages = files.filter((file) => kindOf(file) === 'page').map((file) => readPage(root, file, readText(join(root, file))))
  const products = readProducts(files, (file) => readText(join(root, file)))
  return siteOf(root, pages, products, await drawnOn(pages)).anchors
}
