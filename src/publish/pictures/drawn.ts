import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { basename, dirname, join, posix } from 'node:path'
import { staticFolder } from '../../built-files.ts'
import { icons, preview } from '../../site.ts'
import { keyOf, type PictureTable } from '../page/pictures.ts'
import { cached } from './cached.ts'
import { iconsOf } from './icons.ts'
import { previewsOf } from './preview.ts'
import type { PicturePair } from './shown.ts'
import { variantOf, variantsOf } from './variants.ts'

/** A file of the export: its path from there, and what it holds. */
export type Written = readonly [path: string, bytes: Buffer]

const cacheOf = (root: string) => join(root, 'node_modules/.cache/pictures')

/** The variants of pictures in the export in `folder`. `basePath` is '' or '/guide'. Throws where one is not there. */
export async function pictureTable(folder: string, pairs: readonly PicturePair[], basePath: string): Promise<PictureTable> {
  const different = new Map(pairs.map((pair) => [keyOf(pair.src, pair.darkSrc), pair]))
  return Object.fromEntries(await Promise.all([...different].map(async ([key, pair]) => [key, await variantsOf(basename(pair.src).split('.')[0] ?? '', bytesOf(folder, pair, basePath))] as const)))
}

/** Every variant of these pictures, as a file. What was drawn before comes from a cache of the repository `root`. */
export async function drawnVariants(root: string, folder: string, pairs: readonly PicturePair[], table: PictureTable, basePath: string): Promise<Written[]> {
  const different = new Map(pairs.map((pair) => [keyOf(pair.src, pair.darkSrc), pair]))
  return atOnce([...different].flatMap(([key, pair]) => {
    const [light, dark] = bytesOf(folder, pair, basePath)
    return (table[key]?.list ?? []).map((variant) => async (): Promise<Written> => {
      const { key, draw } = variantOf((variant.dark ? dark : light) as Buffer, variant)
      return [`${staticFolder}/${variant.name}`, await cached(cacheOf(root), key, draw)]
    })
  }))
}

/** The picture of each of these pages (file and title) for where it is linked. What was drawn before comes from a cache of the repository `root`. */
export async function drawnPreviews(root: string, pages: readonly { file: string; title: string }[]): Promise<Written[]> {
  const [scene = '', shapes = '', icon = ''] = ['assets/staking/leslie-pool.svg', 'assets/shapes.svg', `public${icons.svg}`].map((file) => readFileSync(join(root, file), 'utf8'))
  const previewOf = await previewsOf({ scene, shapes, icon })
  return atOnce(pages.map(({ file, title }) => async (): Promise<Written> => {
    const { key, draw } = previewOf(title)
    return [previewPathOf(file), await cached(cacheOf(root), key, draw)]
  }))
}

/** Where the picture of a page stands: beside its file. */
export function previewPathOf(file: string): string {
  return posix.join(dirname(file), preview.file)
}

/** The icons of the site of the repository `root`. */
export async function drawnIcons(root: string): Promise<Written[]> {
  return [...await iconsOf(readFileSync(join(root, 'public', icons.svg)))]
}

function bytesOf(folder: string, { src, darkSrc }: PicturePair, basePath: string): Buffer[] {
  return [src, ...(darkSrc === undefined ? [] : [darkSrc])].map((address) => readFileSync(join(folder, address.slice(basePath.length))))
}

/** What all these give, in order, a few of them at a time. */
async function atOnce<Result>(tasks: readonly (() => Promise<Result>)[]): Promise<Result[]> {
  const results: Result[] = []
  let next = 0
  await Promise.all(Array.from({ length: availableParallelism() }, async () => {
    for (let index = next++; index < tasks.length; index = next++) results[index] = await (tasks[index] as () => Promise<Result>)()
  }))
  return results
}
