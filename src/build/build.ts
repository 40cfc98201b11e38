import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathOf } from '../mdx/page.ts'
import { publish } from '../publish/publish.ts'
import { render, type Rendering } from '../publish/render.ts'
import { site } from '../site.ts'
import { baseOf } from './base.ts'
import { compilePages } from './compile.ts'
import { takeDrawn, toDraw, writeGiven } from './draw.ts'
import { namesOfFiles } from './files.ts'
import { hashOf } from './hash.ts'
import { emptyLedger, type Ledger, type PageStages, readLedger, writeLedger } from './ledger.ts'
import { openNextCache } from './next-cache.ts'
import { plannedPages } from './pages.ts'
import { keptPlaces } from './places.ts'
import { openPool } from './pool.ts'
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
  const { ledger: before, fault } = clean ? { ledger: emptyLedger() } : readLedger(places.folder)
  if (fault) warn(fault)

  const contentPages = new Map([...texts].filter(([file]) => file.endsWith('.mdx')))
  const compiled = await compilePages(contentPages, (file) => before.pages[pathOf(file)]?.compiled, { root, code: base.compile, nameOf, store, pool })
  done(`${compiled.size} pages compiled`)
  const pages = await plannedPages(new Map([...compiled].map(([file, { head }]) => [file, head])))
  const drawings = toDraw(pages, (path) => before.pages[path]?.drawn, { code: base.draw, store })
  const wanted = drawings.filter(({ because }) => because)
  const drawn = new Map(drawings.flatMap(({ page: { path }, because }) => (because ? [] : [[path, before.pages[path]?.drawn]] as const)))
  if (wanted.length > 0) {
    const given = writeGiven(places.given, wanted.map(({ page }) => page), store)
    const seal = openNextCache(places.nextCache, places.drawing, hashOf(JSON.stringify(base.draw)))
    const rendering = render(root, { BUILD_DATE: day, EXPORT_FOLDER: staged, CONTENT_CHECKED: '1', ...given })
    onRendering(rendering)
    const failure = await rendering.fault
    if (failure) return { failure }
    seal()
    for (const [path, made] of takeDrawn(join(root, staged), wanted, store)) drawn.set(path, made)
  }
  done(`${wanted.length} drawn`)
  await pool.close()
  const folder = join(root, staged)
  for (const { path, file } of pages) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), store.get(drawn.get(path)?.outputs.html ?? '') ?? '')
  }
  const published = await publish(root, folder, site.basePath, day)
  const ledger: Ledger = { ...emptyLedger(), pages: Object.fromEntries(pages.map(({ path }): [string, PageStages] => [path, { drawn: drawn.get(path) as never }])) }
  for (const [file, { made }] of compiled) ledger.pages[pathOf(file)] = { ...ledger.pages[pathOf(file)], compiled: made }
  return { ...published, keep: () => writeLedger(places.folder, ledger) }
}
