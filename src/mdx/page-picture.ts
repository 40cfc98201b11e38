import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { noteRead } from '../reads.ts'

/** A picture that a page shows: its address before the build gives it others, and its size in pixels, which keeps its place. */
export interface PagePicture {
  src: string
  width: number
  height: number
}

/** The picture at `path` in the repository `root` ("assets/staking/leslie-pool.png"). Its address is that path: the build offers it in other formats and widths, and at no other place. */
export async function pagePictureOf(root: string, path: string): Promise<PagePicture> {
  noteRead(path)
  // Most pages show none, and need not load what reads them.
  const { default: sharp } = await import('sharp')
  const { width, height } = await sharp(await readFile(join(root, path))).metadata()
  return { src: `/${path}`, width, height }
}
