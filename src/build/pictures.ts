import { availableParallelism } from 'node:os'
import { drawnIcons, drawnVariants, nameOfPair, type PicturePair, previewDrawings, previewPathOf, previewsDrawn, variantsShown } from '../publish/pictures/drawn.ts'
import type { PictureTable } from '../publish/page/pictures.ts'
import { englishPathOf, type Lang } from '../languages.ts'
import { icons } from '../site.ts'
import type { Finished } from './finish.ts'
import { hashOf } from './hash.ts'
import { keptOr, reasonsAgainst } from './made.ts'
import type { PlannedPage } from './pages.ts'
import type { Store } from './store.ts'
import type { Work } from './work.ts'

/** Draws the pictures that pages show, each in all its variants. Gives what pages say of them. */
export async function shownPictures({ root, base, nameOf, store, before, ledger }: Work, pages: readonly PlannedPage[]): Promise<PictureTable> {
  const pairs = new Map(pages.flatMap(({ head }) => (head?.image ? [{ src: head.image.src, ...(head.darkImage ? { darkSrc: head.darkImage.src } : {}) }] : [])).map((pair) => [nameOfPair(pair), pair]))
  return Object.fromEntries(await Promise.all([...pairs].map(async ([key, pair]) => {
    const name = `picture ${key}`
    const inputs = { ...base.picture, ...Object.fromEntries([pair.src, pair.darkSrc].flatMap((src) => (src === undefined ? [] : [[src, nameOf(src.slice(1))]]))) }
    const made = await keptOr(before.site[name], inputs, store, () => variants(root, pair, store))
    ledger.site[name] = made
    return [key, JSON.parse(store.get(made.outputs.variants ?? '')?.toString('utf8') ?? 'null') as PictureTable[string]] as const
  })))
}

async function variants(root: string, pair: PicturePair, store: Store): Promise<Record<string, string>> {
  const shown = await variantsShown(root, pair)
  const files = await drawnVariants(root, pair, shown)
  return { variants: store.put(JSON.stringify(shown)), ...Object.fromEntries(files.map(([path, bytes]) => [path, store.put(bytes)])) }
}

/** Draws the icons of the site. */
export async function drawIcons({ root, base, nameOf, store, before, ledger }: Work): Promise<void> {
  ledger.site.icons = await keptOr(before.site.icons, { ...base.picture, svg: nameOf(`public${icons.svg}`) }, store, async () => Object.fromEntries((await drawnIcons(root)).map(([path, bytes]) => [path, store.put(bytes)])))
}

/** Draws the picture of each page that has one for where it is linked: a function of its title and its language. */
export async function drawPreviews({ root, base, nameOf, store, before, note, progress }: Work, pages: readonly Finished[]): Promise<void> {
  const drawings = Object.fromEntries(previewDrawings.map((file) => [file, nameOf(file)]))
  const waiting: { page: PlannedPage; title: string; lang: Lang; inputs: Record<string, string> }[] = []
  for (const { page, about: { title, pictured } } of pages) {
    if (!pictured) continue
    const { lang } = englishPathOf(page.path)
    const inputs = { ...base.picture, ...drawings, title: hashOf(title) }
    const made = before.pages[page.path]?.pictured
    if (made && !reasonsAgainst(made, inputs, store)) note(page.path, { pictured: made })
    else waiting.push({ page, title, lang, inputs })
  }
  if (waiting.length === 0) return
  const draw = previewsDrawn(root)
  const left = waiting.values()
  const shown = progress((done, of) => `${done} of ${of} preview pictures drawn`)
  let count = 0
  // The library works on threads of its own.
  await Promise.all(Array.from({ length: availableParallelism() }, async () => {
    for (const { page: { path, file }, title, lang, inputs } of left) {
      note(path, { pictured: { inputs, outputs: { [previewPathOf(file)]: store.put(await draw(title, lang)) } } })
      shown.show(++count, waiting.length)
    }
  }))
  shown.end()
}
