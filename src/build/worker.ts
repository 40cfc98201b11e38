import { compilePage, type CompiledPage } from '../mdx/compile.ts'
import { finishPage, type FinishedPage } from '../publish/page/finish.ts'
import type { PageGiven } from '../publish/page/given.ts'
import { packedAs, type PackedForms } from '../publish/pack.ts'
import { bookOfCode } from '../publish/styles/book.ts'
import { type PageWeight, weightOf } from '../publish/weights/measure.ts'
import type { Grid } from '../publish/weights/grid.ts'
import { recorded } from '../reads.ts'
import { openStore, type Store } from './store.ts'

// What a worker of a build can be asked to do. Each is one page's alone, and takes and gives plain data; contents stay in the store.

export interface CompileJob {
  /** The repository. */
  root: string
  /** The page's path in it, and its text. */
  file: string
  text: string
}

/** A compiled page, and every file that was looked at meanwhile. */
export interface Compiled {
  page: CompiledPage
  reads: string[]
}

/** Compiles a content page. */
export async function compile({ root, file, text }: CompileJob): Promise<Compiled> {
  const { result: page, reads } = await recorded(() => compilePage(root, file, text))
  return { page, reads }
}

export interface FinishJob {
  /** The folder of the store. */
  store: string
  /** The name of the page as Next has drawn it. */
  html: string
  given: PageGiven
}

/** What a finished page says, besides its texts. */
export type FinishedAbout = Omit<FinishedPage, 'html' | 'markdown'>

/** Finishes a page: names of its texts in the store, and the rest. */
export async function finish({ store: folder, html, given }: FinishJob): Promise<{ outputs: Record<string, string>; about: FinishedAbout }> {
  const store = storeIn(folder)
  const { html: text, markdown, ...about } = finishPage(textOf(store, html), given, bookOfCode())
  return { outputs: { html: store.put(text), ...(markdown === undefined ? {} : { markdown: store.put(markdown) }), about: store.put(JSON.stringify(about)) }, about }
}

export interface PackJob {
  store: string
  /** The name of a text. */
  name: string
}

/** Packs a text: the names of its packed forms. */
export async function pack({ store: folder, name }: PackJob): Promise<PackedForms> {
  const store = storeIn(folder)
  const { br, gz } = await packedAs(Buffer.from(contentOf(store, name)))
  return { br: store.put(br), gz: store.put(gz) }
}

export interface WeighJob {
  store: string
  /** The names of a finished page and of its form as a host sends it. */
  html: string
  br: string
  grid: Grid | undefined
}

/** Weighs a page. */
export async function weigh({ store: folder, html, br, grid }: WeighJob): Promise<PageWeight> {
  const store = storeIn(folder)
  return weightOf(textOf(store, html), grid, Buffer.from(contentOf(store, br)))
}

/** The functions of this module, by name. */
export interface Jobs {
  compile: { job: CompileJob; result: Compiled }
  finish: { job: FinishJob; result: { outputs: Record<string, string>; about: FinishedAbout } }
  pack: { job: PackJob; result: PackedForms }
  weigh: { job: WeighJob; result: PageWeight }
}

const stores = new Map<string, Store>()

function storeIn(folder: string): Store {
  const store = stores.get(folder) ?? openStore(folder)
  stores.set(folder, store)
  return store
}

function contentOf(store: Store, name: string): Uint8Array {
  const content = store.get(name)
  if (!content) throw new Error('Unexpected change in node_modules/.cache/site, expected what this build has put there; something else has been at work there in the meantime. Build again.')
  return content
}

const textOf = (store: Store, name: string): string => Buffer.from(contentOf(store, name)).toString('utf8')
