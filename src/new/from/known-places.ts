import { join } from 'node:path'
import { filesToCheck, siteOf } from '../../check/check.ts'
import { kindOf } from '../../check/content-file.ts'
import { readText } from '../../files.ts'
import { readPage } from '../../mdx/check.ts'
import { readFile } from '../../registry/load.ts'
import { placeOf } from '../../registry/place.ts'
import type { Places } from './places.ts'

/** The addresses of the site in the repository `root` with their anchors, as the check knows them. Its files are read, and none is run. */
export function knownPlaces(root: string): Places['known'] {
  const files = filesToCheck(root)
  const pages = files.filter((file) => kindOf(file) === 'page').map((file) => readPage(root, file, readText(join(root, file))))
  const products = files.flatMap((file) => {
    const place = kindOf(file) === 'product' ? placeOf(file) : undefined
    return place ? [readFile(file, readText(join(root, file)), place.category)] : []
  })
  return siteOf(root, pages, products).anchors
}
