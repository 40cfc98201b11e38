import { readFileSync } from 'node:fs'
import { basename, dirname, join, posix } from 'node:path'
import { staticFolder } from '../../built-files.ts'
import type { Lang } from '../../languages.ts'
import { icons, preview } from '../../site.ts'
import { keyOf, type PictureTable } from '../page/pictures.ts'
import { iconsOf } from './icons.ts'
import { previewsOf } from './preview.ts'
import { drawVariant, variantsOf } from './variants.ts'

/** A file of a build: its path in out/, and what it holds. */
export type Written = readonly [path: string, bytes: Buffer]

/** A picture of the repository and its twin for dark pages, by the addresses that pages have them under: "/assets/staking/leslie-pool.png". */
export interface PicturePair {
  src: string
  darkSrc?: string
}

/** What names a pair in a `PictureTable`. */
export const nameOfPair = ({ src, darkSrc }: PicturePair): string => keyOf(src, darkSrc)

/** The variants of a picture of the repository `root`: what pages say of it. */
export async function variantsShown(root: string, pair: PicturePair): Promise<PictureTable[string]> {
  return variantsOf(basename(pair.src).split('.')[0] ?? '', bytesOf(root, pair))
}

/** The same variants, drawn: each as a file. */
export async function drawnVariants(root: string, pair: PicturePair, { list }: PictureTable[string]): Promise<Written[]> {
  const [light, dark] = bytesOf(root, pair)
  return Promise.all(list.map(async (variant): Promise<Written> => [`${staticFolder}/${variant.name}`, await drawVariant((variant.dark ? dark : light) as Buffer, variant)]))
}

/** The files of the repository with which the preview of every page is drawn. */
export const previewDrawings = ['assets/staking/leslie-pool.svg', 'assets/shapes.svg', `public${icons.svg}`] as const

/** What draws the picture of a page for where it is linked, from its title and the language that is in. */
export function previewsDrawn(root: string): (title: string, lang: Lang) => Promise<Buffer> {
  const [scene = '', shapes = '', icon = ''] = previewDrawings.map((file) => readFileSync(join(root, file), 'utf8'))
  return previewsOf({ scene, shapes, icon })
}

/** Where the picture of a page stands: beside its file. */
export function previewPathOf(file: string): string {
  return posix.join(dirname(file), preview.file)
}

/** The icons of the site of the repository `root`. */
export async function drawnIcons(root: string): Promise<Written[]> {
  return [...await iconsOf(readFileSync(join(root, 'public', icons.svg)))].map(([path, bytes]) => [path.slice(1), bytes])
}

function bytesOf(root: string, { src, darkSrc }: PicturePair): Buffer[] {
  return [src, ...(darkSrc === undefined ? [] : [darkSrc])].map((address) => readFileSync(join(root, address)))
}
