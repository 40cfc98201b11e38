import { availableParallelism } from 'node:os'
import { drawnIcons, drawnVariants, nameOfPair, type PicturePair, previewDrawings, previewPathOf, previewsDrawn, variantsShown } from '../publish/pictures/drawn.ts'
import type { PictureTable } from '../publish/page/pictures.ts'
import { icons } from '../site.ts'
import type { NameOfFile } from './files.ts'
import { hashOf } from './hash.ts'
import type { Made } from './ledger.ts'
import { keptOr, reasonsAgainst } from './made.ts'
import type { PlannedPage } from './pages.ts'
import type { Store } from './store.ts'

/** What drawing pictures asks for. */
export interface Picturing {
  root: string
  code: Readonly<Record<string, string>>
  nameOf: NameOfFile
  store: Store
}

/** The files of a `Made`: path in out/ -> name. What is no file of out/ has a name without a dot. */
export const filesOf = ({ outputs }: Made): [path: string, name: string][] => Object.entries(outputs).filter(([path]) => path.includes('.'))

/** The pictures that pages show, each in all its variants: what pages say of them, and how each was made, by its name in the ledger. */
export async function shownPictures(pages: readonly PlannedPage[], before: (name: string) => Made | undefined, { root, code, nameOf, store }: Picturing): Promise<{ table: PictureTable; made: Record<string, Made> }> {
  const pairs = new Map(pages.flatMap(({ head }) => (head?.image ? [{ src: head.image.src, ...(head.darkImage ? { darkSrc: head.darkImage.src } : {}) }] : [])).map((pair) => [nameOfPair(pair), pair]))
  const all = await Promise.all([...pairs].map(async ([key, pair]) => {
    const name = `picture ${key}`
    const inputs = { ...code, ...Object.fromEntries([pair.src, pair.darkSrc].flatMap((src) => (src === undefined ? [] : [[src, nameOf(src.slice(1))]]))) }
    const made = await keptOr(before(name), inputs, store, () => variants(root, pair, store))
    return { key, name, made }
  }))
  return {
    table: Object.fromEntries(all.map(({ key, made }) => [key, JSON.parse(store.get(made.outputs.variants ?? '')?.toString('utf8') ?? 'null') as PictureTable[string]])),
    made: Object.fromEntries(all.map(({ name, made }) => [name, made])),
  }
}

async function variants(root: string, pair: PicturePair, store: Store): Promise<Record<string, string>> {
  const shown = await variantsShown(root, pair)
  const files = await drawnVariants(root, pair, shown)
  return { variants: store.put(JSON.stringify(shown)), ...Object.fromEntries(files.map(([path, bytes]) => [path, store.put(bytes)])) }
}

/** The icons of the site. */
export async function icon(before: Made | undefined, { root, code, nameOf, store }: Picturing): Promise<Made> {
  return keptOr(before, { ...code, svg: nameOf(`public${icons.svg}`) }, store, async () => Object.fromEntries((await drawnIcons(root)).map(([path, bytes]) => [path, store.put(bytes)])))
}

/** The picture of each of these pages for where it is linked, by the page's path. A picture is a function of the title. */
export async function pagePreviews(pages: readonly { path: string; file: string; title: string }[], before: (path: string) => Made | undefined, { root, code, nameOf, store }: Picturing): Promise<Map<string, Made>> {
  const drawings = Object.fromEntries(previewDrawings.map((file) => [file, nameOf(file)]))
  const all = new Map<string, Made>()
  const waiting: { path: string; file: string; title: string; inputs: Record<string, string> }[] = []
  for (const page of pages) {
    const inputs = { ...code, ...drawings, title: hashOf(page.title) }
    const made = before(page.path)
    if (made && !reasonsAgainst(made, inputs, store)) all.set(page.path, made)
    else waiting.push({ ...page, inputs })
  }
  if (waiting.length === 0) return all
  const draw = await previewsDrawn(root)
  const left = waiting.values()
  // The library works on threads of its own.
  await Promise.all(Array.from({ length: availableParallelism() }, async () => {
    for (const { path, file, title, inputs } of left) all.set(path, { inputs, outputs: { [previewPathOf(file)]: store.put(await draw(title)) } })
  }))
  return all
}
