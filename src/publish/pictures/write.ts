import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import { staticFolder } from '../../built-files.ts'
import { icons, preview } from '../../site.ts'
import { metaOf } from '../site-pages.ts'
import { iconsOf, manifestOf } from './icons.ts'
import { markupOf, picturesIn } from './markup.ts'
import { previewsOf } from './preview.ts'
import { variantsOf } from './variants.ts'

/**
 * Writes every picture of the export in `folder`: variants of those that pages show, one of each page for where it is linked,
 * and the icons. `html` goes from each page's file to its text; gives the same with every variant offered and the first picture of a page loaded early.
 * `root` is the repository; `basePath` is '' or '/guide'.
 */
export async function withPictures(root: string, folder: string, html: ReadonlyMap<string, string>, basePath: string): Promise<Map<string, string>> {
  const cache = join(root, 'node_modules/.cache/pictures')
  const write = (path: string, bytes: Buffer | string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), bytes)
  }
  for (const [path, bytes] of await iconsOf(readFileSync(join(root, 'public', icons.svg)))) write(path, bytes)
  write(icons.manifest, manifestOf())
  const draw = await previewsOf(root, cache)
  const waiting = [...html].filter(([, text]) => text.includes('<meta property="og:image"'))
  await Promise.all(Array.from({ length: availableParallelism() }, async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) write(join(dirname(next[0]), preview.file), await draw(metaOf(next[1], 'property="og:title"')))
  }))
  const pages = new Map(html)
  for (const [file, text] of html) pages.set(file, await withVariants(text, root, basePath, cache, write))
  return pages
}

/** A page that offers its pictures in every variant, once these are written. */
async function withVariants(page: string, root: string, basePath: string, cache: string, write: (path: string, bytes: Buffer) => void): Promise<string> {
  let [text, preloads] = [page, '']
  for (const picture of picturesIn(page)) {
    const fileOf = (address: string) => join(root, address)
    const variants = await variantsOf(fileOf(picture.src), picture.darkSrc === undefined ? undefined : fileOf(picture.darkSrc), cache)
    await Promise.all(variants.list.map(async ({ name, bytes }) => write(`${staticFolder}/${name}`, await bytes())))
    const { picture: markup, preload } = markupOf(picture, variants, `${basePath}/${staticFolder}/`)
    text = text.replace(picture.html, () => markup)
    preloads ||= preload
  }
  return text.replace('</head>', () => `${preloads}</head>`)
}
