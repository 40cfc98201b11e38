import { existsSync, lstatSync, readFileSync, realpathSync } from 'node:fs'
import { join, posix, relative, sep } from 'node:path'
import type { Complaint, RuleWords } from '../diagnostics.ts'
import type { Page } from './page.ts'
import { faultOfPicture, typeOfPicture } from './picture.ts'

export const frontMatterImageWords: RuleWords = {
  what: 'The picture a page names is a PNG, JPEG or WebP file under `assets/`, by its bytes and not only by its name.',
  why: 'A path that climbs out, or a link, could publish any file of the machine that builds.',
  wrong: '---\ntitle: A page\ndescription: How to stake together with others.\nimage: ../../../../etc/passwd\nalt: A picture.\n---',
  right: '---\ntitle: A page\ndescription: How to stake together with others.\nimage: ../../../assets/staking/leslie-pool.png\nalt: A rhino in a pool.\n---',
}

// Phones load it; and no picture of use is shorter than its own head.
const mostBytes = 1024 * 1024
const fewestBytes = 64

/** What is wrong with the picture a page names: it is not there, not a picture by its bytes, or outside `assets/`. */
export function imageComplaints(root: string, { file, head }: Page): Complaint[] {
  const image = head.frontMatter?.image
  if (image === undefined) return []
  const dark = darkNameOf(image)
  const fault = faultOf(root, file, image) ?? (existsSync(join(root, imagePathOf(file, dark))) ? faultOf(root, file, dark)?.replace(/^/, `whose dark twin ${imagePathOf(file, dark)} is wrong: `) : undefined)
  return fault ? [{ range: head.rangeOf('image'), message: `Unexpected ${JSON.stringify(image)} for "image", ${fault}.` }] : []
}

/** The picture's path in the repository, with `/`; it begins with `../` for one that climbs out. */
function imagePathOf(file: string, image: string): string {
  return posix.join(posix.dirname(file), image)
}

function darkNameOf(image: string): string {
  return image.replace(/\.(\w+)$/, '.dark.$1')
}

/** The same picture for dark pages, if there is one beside it: leslie-pool.png -> leslie-pool.dark.png. */
export function darkImageOf(root: string, file: string, image: string): string | undefined {
  const dark = darkNameOf(image)
  return existsSync(join(root, imagePathOf(file, dark))) && faultOf(root, file, dark) === undefined ? dark : undefined
}

function faultOf(root: string, file: string, image: string): string | undefined {
  if (!/^\.{1,2}\/[\w./-]+\.(png|jpe?g|webp)$/.test(image)) return 'expected a path relative to this file that ends in .png, .jpg or .webp, such as "../../../assets/staking/leslie-pool.png"'
  const path = imagePathOf(file, image)
  if (!path.startsWith('assets/')) return `expected a file under assets/, found "${path}"`
  const absolute = join(root, path)
  if (!existsSync(absolute)) return `expected a file that is there; ${path} is not`
  // A link could point anywhere on the machine that builds.
  if (lstatSync(absolute).isSymbolicLink() || relative(realpathSync(root), realpathSync(absolute)).split(sep).join('/') !== path) return 'expected a file, found a symbolic link'
  if (!lstatSync(absolute).isFile()) return 'expected a file, found a folder'
  const { size, mtimeMs } = lstatSync(absolute)
  if (size > mostBytes) return `expected at most ${mostBytes / 1024} KiB, found ${Math.ceil(size / 1024)}; make it smaller`
  // Many pages may name one picture; its bytes are looked at once for each time it was written.
  const key = `${absolute} ${size} ${mtimeMs}`
  if (!judged.has(key)) judged.set(key, faultOfBytes(absolute, path))
  return judged.get(key)
}

const judged = new Map<string, string | undefined>()

function faultOfBytes(absolute: string, path: string): string | undefined {
  const bytes = readFileSync(absolute)
  if (bytes.length < fewestBytes) return 'expected a picture, found a file that is too short to be one'
  const extension = path.replace(/^.*\./, '').replace('jpeg', 'jpg')
  const type = typeOfPicture(bytes)
  if (type === undefined || type !== extension) return `expected the bytes of a .${extension} picture, found ${type ? `those of a .${type}` : 'something else'}; save it as one, or name another file`
  return faultOfPicture(bytes, type)
}
