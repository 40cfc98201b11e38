import { join } from 'node:path'
import { markdownPathOf } from '../built-files.ts'
import { pathOf } from '../mdx/page.ts'
import { buildTag } from '../publish/hosting/build-tag.ts'
import { hostingFiles } from '../publish/hosting/files.ts'
import { inlineOfAll, policyOf } from '../publish/policy.ts'
import { render, type Rendering } from '../publish/render.ts'
import { remove } from '../publish/remove.ts'
import { siteFiles } from '../publish/site/files.ts'
import { scriptsOf } from '../publish/site/scripts.ts'
import { searchIndex } from '../publish/site/search-index.ts'
import { formerRedirects } from '../redirects.ts'
import { loadRegistry } from '../registry/load.ts'
import { site } from '../site.ts'
import { baseOf } from './base.ts'
import { compilePages } from './compile.ts'
import { takeDrawn, toDraw, writeGiven } from './draw.ts'
import { namesOfFiles } from './files.ts'
import { finishPages } from './finish.ts'
import { hashOf } from './hash.ts'
import { emptyLedger, type Ledger, namesIn, readLedger, writeLedger } from './ledger.ts'
import { keptOr } from './made.ts'
import { openNextCache } from './next-cache.ts'
import { packTexts, weighPages } from './pack.ts'
import { plannedPages } from './pages.ts'
import { icon, pagePreviews, shownPictures } from './pictures.ts'
import { keptPlaces } from './places.ts'
import { openPool } from './pool.ts'
import { publicFiles, siteGiven } from './site.ts'
import { openStore } from './store.ts'

export interface Asked {
  root: string
  /** The name of the folder, below the repository, in which the site is made. */
  staged: string
  day: string
  /** The text of each content page, checked. */
  texts: ReadonlyMap<string, string>
  /** Whether nothing of earlier builds is used. */
  clean: boolean
  /** Is told of each step that is done. */
  done: (what: string) => void
  warn: (sentence: string) => void
  /** Is told of Next at work, so that it can be ended. */
  onRendering: (rendering: Rendering) => void
}

export async function build({ root, staged, day, texts, clean, done, warn, onRendering }: Asked) {
  const places = keptPlaces(root)
  const store = openStore(places.objects)
  const pool = openPool(places.code)
  const nameOf = namesOfFiles(root)
  const base = await baseOf(root)
  const { ledger: before, fault } = clean ? { ledger: emptyLedger(), fault: undefined } : readLedger(places.folder)
  if (fault) warn(fault)
  const ledger: Ledger = emptyLedger()
  const stage = (path: string, made: Ledger['pages'][string]): void => void (ledger.pages[path] = { ...ledger.pages[path], ...made })

  // Each content page: text -> data.
  const contentPages = new Map([...texts].filter(([file]) => file.endsWith('.mdx')))
  const compiled = await compilePages(contentPages, (file) => before.pages[pathOf(file)]?.compiled, { root, code: base.compile, nameOf, store, pool })
  for (const [file, { made }] of compiled) stage(pathOf(file), { compiled: made })
  const pages = await plannedPages(new Map([...compiled].map(([file, { head }]) => [file, head])))
  done(`${compiled.size} pages compiled`)

  // Each page: data -> HTML, by Next.
  const drawings = toDraw(pages, (path) => before.pages[path]?.drawn, { code: base.draw, store })
  const wanted = drawings.filter(({ because }) => because)
  for (const { page: { path }, because } of drawings) if (!because) stage(path, { drawn: before.pages[path]?.drawn })
  if (wanted.length > 0) {
    const given = writeGiven(places.given, wanted.map(({ page }) => page), store)
    const seal = openNextCache(places.nextCache, places.drawing, hashOf(JSON.stringify(base.draw)))
    const rendering = render(root, { BUILD_DATE: day, EXPORT_FOLDER: staged, CONTENT_CHECKED: '1', ...given })
    onRendering(rendering)
    const failure = await rendering.fault
    if (failure) return { failure }
    seal()
    for (const [path, made] of takeDrawn(join(root, staged), wanted, store)) stage(path, { drawn: made })
    remove(join(root, staged))
  }
  done(`${wanted.length} of ${pages.length} pages drawn`)

  // Each page: HTML -> its files.
  const registry = loadRegistry(root, day)
  const scripts = scriptsOf(root, site.basePath)
  const picturing = { root, code: base.picture, nameOf, store }
  const pictures = await shownPictures(pages, (name) => before.site[name], picturing)
  Object.assign(ledger.site, pictures.made, { icons: await icon(before.site.icons, picturing) })
  const index = searchIndex()
  const finished = await finishPages(pages, (path) => ledger.pages[path]?.drawn?.outputs.html ?? '', (path) => before.pages[path]?.finished, { root, code: base.finish, store, pool, scripts: scripts.head, pictures: pictures.table, listings: registry.listings }, ({ page, about }) => index.add(page.file, about.searched))
  const files = publicFiles(root, store)
  const add = (path: string, content: string | Uint8Array) => files.set(path.replace(/^\//, ''), store.put(content))
  for (const { page: { path, file }, given, made } of finished) {
    stage(path, { finished: made })
    files.set(file, made.outputs.html ?? '')
    if (made.outputs.markdown) files.set(markdownPathOf(given.path).slice(1), made.outputs.markdown)
  }
  const previews = await pagePreviews(finished.filter(({ about }) => about.pictured).map(({ page: { path, file }, about: { title } }) => ({ path, file, title })), (path) => before.pages[path]?.pictured, picturing)
  for (const [path, made] of previews) stage(path, { pictured: made })
  for (const made of [...Object.values(ledger.site), ...previews.values()]) for (const [path, name] of Object.entries(made.outputs)) if (path.includes('.')) files.set(path, name)
  done(`${finished.length} pages finished`)

  // All pages together.
  for (const [path, text] of siteFiles(siteGiven(finished, registry, day, store))) add(path, text)
  for (const [path, text] of scripts.files) add(path, text)
  const searched = { ...base.search, ...Object.fromEntries(finished.map(({ page, made }) => [page.path, made.outputs.about ?? ''])) }
  ledger.site.search = await keptOr(before.site.search, searched, store, async () => Object.fromEntries((await index.files()).map(([path, bytes]) => [path, store.put(bytes)])))
  for (const [path, name] of Object.entries(ledger.site.search.outputs)) files.set(path, name)
  const policy = policyOf(inlineOfAll(finished.map(({ about }) => about.inline)))
  for (const [path, text] of hostingFiles({ policy, basePath: site.basePath, tag: buildTag(files), former: formerRedirects(registry.listings) }, pages.map(({ file }) => file))) add(path, text)
  const lost = finished.flatMap(({ about }) => about.asked).filter((file) => !files.has(file))
  if (lost.length > 0) throw new Error(`Unexpected absence of ${lost[0]}, expected every file that a page names; build again with --clean.`)
  done(`${files.size} files written`)

  // What hosts send.
  const { packed, anew, kept } = await packTexts(files, before.packed, store, pool)
  ledger.packed = kept
  const weights = await weighPages(finished, packed, (path) => before.pages[path]?.weighed, base.finish, store, pool)
  for (const [path, { made }] of weights) stage(path, { weighed: made })
  for (const [path, { br, gz }] of packed) files.set(`${path}.br`, br).set(`${path}.gz`, gz)
  done(`${packed.size} texts packed as .br and .gz, ${2 * anew} of ${2 * packed.size} anew`)
  await pool.close()

  for (const [path, name] of files) store.place(name, join(root, staged, path))
  return {
    pages,
    weights: pages.map(({ path, file, values }) => ({ file, weight: weights.get(path)?.weight, source: typeof values.file === 'string' ? values.file : undefined })),
    files: files.size,
    keep: () => {
      writeLedger(places.folder, ledger)
      store.keepOnly(namesIn(ledger))
    },
  }
}
