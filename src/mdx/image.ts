import { lstatSync, realpathSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, posix, relative, sep } from 'node:path'
import type { Complaint, Range, RuleWords } from '../diagnostics.ts'
import { noteRead } from '../reads.ts'
import type { SeenPage } from './seen.ts'
import { faultOfPicture, mostBytesOfPicture } from './picture.ts'

export const frontMatterImageWords: RuleWords = {
  what: 'The picture of a page is a PNG, JPEG or WebP file under `assets/`, by its contents and not just by its name.',
  why: 'A path that leaves the folder, or a symbolic link, could publish any file on the build machine.',
  wrong: '---\ntitle: A page\ndescription: How to stake together with others.\nimage: ../../../../etc/passwd\nalt: A picture.\n---',
  right: '---\ntitle: A page\ndescription: How to stake together with others.\nimage: ../../../assets/staking/leslie-pool.png\nalt: A rhino in a pool.\n---',
}

/** A page as far as its picture goes. */
interface PageWithImage {
  file: string
  head: { frontMatter?: { image?: string | undefined }; rangeOf(key: string): Range }
}

/** A page that was seen, as far as its picture goes. `file` is its path in the repository. */
export function withImageSeen(file: string, { image }: Pick<SeenPage, 'image'>): PageWithImage {
  return { file, head: { frontMatter: { image: image?.name }, rangeOf: () => image?.range ?? { start: 0, end: 0 } } }
}

/** What is wrong with pictures by their bytes, by path in the repository. A picture that is not among them was not opened. */
export type PictureFaults = ReadonlyMap<string, string | undefined>

/** What is wrong with the picture a page names, by its place: it is not there, no plain file, too large, or outside `assets/`. */
export function imageComplaints(root: string, page: PageWithImage, { faultOf, isThere } = placesIn(root)): Complaint[] {
  return complaintsOf(page, faultOf, isThere)
}

/** What stands at the places of pictures, by their paths in the repository. */
export interface PicturePlaces {
  /** What is wrong with a place, given as well as a page names it. */
  faultOf(path: string, image: string): string | undefined
  /** Whether something stands there, also a link that leads nowhere. */
  isThere(path: string): boolean
}

/** The places of the repository `root` as they are now: each is looked at once, though many pages name it. */
export function placesIn(root: string): PicturePlaces {
  const [faults, there] = [new Map<string, string | undefined>(), new Map<string, boolean>()]
  return {
    faultOf(path, image) {
      const key = `${path}\n${image}`
      if (!faults.has(key)) faults.set(key, faultOf(root, path, image))
      return faults.get(key)
    },
    isThere(path) {
      const known = there.get(path) ?? isThere(root, path)
      there.set(path, known)
      return known
    },
  }
}

/** What is wrong with the bytes of the picture a page names, and of its dark twin. */
export function pictureComplaints(page: PageWithImage, pictures: PictureFaults): Complaint[] {
  return complaintsOf(page, (path) => pictures.get(path), (path) => pictures.has(path))
}

/** Says what is wrong with the bytes of a picture, given its path in the repository; nothing where it is whole. */
export type OpenPicture = (path: string) => Promise<string | undefined>

/** Opens pictures of the repository `root`. */
export function openerOf(root: string): OpenPicture {
  return async (path) => faultOfPicture(await readFile(join(root, path)), path.replace(/^.*\./, ''))
}

/** Opens the picture a page names and its dark twin, where nothing is wrong with their places. `root` is the repository. */
export async function picturesOf(root: string, page: PageWithImage, open: OpenPicture = openerOf(root), places: PicturePlaces = placesIn(root)): Promise<PictureFaults> {
  const image = page.head.frontMatter?.image
  if (image === undefined || imageComplaints(root, page, places).length > 0) return new Map()
  const paths = [image, darkNameOf(image)].map((name) => imagePathOf(page.file, name)).filter((path) => places.isThere(path))
  return new Map(await Promise.all(paths.map(async (path) => [path, await open(path)] as const)))
}

/** The same picture for dark pages, if there is one beside it: leslie-pool.png -> leslie-pool.dark.png. */
export function darkImageOf(root: string, file: string, image: string): string | undefined {
  const dark = darkNameOf(image)
  const path = imagePathOf(file, dark)
  return isThere(root, path) && faultOf(root, path, dark) === undefined ? dark : undefined
}

function complaintsOf({ file, head }: PageWithImage, faultAt: (path: string, image: string) => string | undefined, there: (path: string) => boolean): Complaint[] {
  const image = head.frontMatter?.image
  if (image === undefined) return []
  const dark = darkNameOf(image)
  const [path, darkPath] = [image, dark].map((name) => imagePathOf(file, name)) as [string, string]
  const fault = faultAt(path, image) ?? (there(darkPath) ? faultAt(darkPath, dark)?.replace(/^/, `whose dark twin ${darkPath} is wrong: `) : undefined)
  return fault ? [{ range: head.rangeOf('image'), message: `Unexpected ${JSON.stringify(image)} for "image", ${fault}.` }] : []
}

/** The picture's path in the repository, with `/`; it begins with `../` for one that climbs out. */
export function imagePathOf(file: string, image: string): string {
  return posix.join(posix.dirname(file), image)
}

function darkNameOf(image: string): string {
  return image.replace(/\.(\w+)$/, '.dark.$1')
}

/** Whether something stands at a path, also a link that leads nowhere. */
function isThere(root: string, path: string): boolean {
  noteRead(path)
  try {
    return lstatSync(join(root, path), { throwIfNoEntry: false }) !== undefined
  } catch {
    // A file where a folder would have to be.
    return false
  }
}

function faultOf(root: string, path: string, image: string): string | undefined {
  if (!/^\.{1,2}\/[\w./-]+\.(png|jpe?g|webp)$/.test(image)) return 'expected a path relative to this file that ends in .png, .jpg or .webp, such as "../../../assets/staking/leslie-pool.png"'
  if (!path.startsWith('assets/')) return `expected a file under assets/, found "${path}"`
  if (!isThere(root, path)) return `expected an existing file; ${path} does not exist`
  const absolute = join(root, path)
  const entry = lstatSync(absolute)
  // A link could point anywhere on the machine that builds.
  if (entry.isSymbolicLink() || relative(realpathSync(root), realpathSync(absolute)).split(sep).join('/') !== path) return 'expected a file, found a symbolic link'
  if (!entry.isFile()) return 'expected a file, found a folder'
  return entry.size > mostBytesOfPicture ? `expected at most ${mostBytesOfPicture / 1024} KiB, found ${Math.ceil(entry.size / 1024)}; make it smaller` : undefined
}
