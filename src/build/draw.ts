import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type GivenPages, givenVariable } from '../pages/given.ts'
import { inputsOf, putGiven } from './given.ts'
import type { Made } from './ledger.ts'
import { reasonsAgainst } from './made.ts'
import { missingPage, type PlannedPage } from './pages.ts'
import type { Store } from './store.ts'

/** What drawing asks for, besides the pages. */
export interface Drawing {
  /** The names of everything that draws, besides what a page is given: code, packages, configuration, settings. */
  code: Readonly<Record<string, string>>
  store: Store
}

/** A page, what it is drawn from, and why it has to be drawn; nothing where an earlier drawing is taken over. */
export interface ToDraw {
  page: PlannedPage
  inputs: Record<string, string>
  because: string[] | undefined
}

/** Which pages have to be drawn. `before` gives how each was drawn by an earlier build. */
export function toDraw(pages: readonly PlannedPage[], before: (path: string) => Made | undefined, { code, store }: Drawing): ToDraw[] {
  return pages.map((page) => {
    const inputs = { ...code, ...inputsOf(page.values), ...(page.head ? { tree: page.head.tree, pictures: inputsOf({ pictures: picturesOf(page) }).pictures ?? '' } : {}) }
    return { page, inputs, because: reasonsAgainst(before(page.path), inputs, store) }
  })
}

const picturesOf = ({ head }: PlannedPage): object => ({ image: head?.image ?? null, darkImage: head?.darkImage ?? null })

/** Writes what Next has to draw into `file`; gives the setting of the environment that tells it. */
export function writeGiven(file: string, pages: readonly PlannedPage[], store: Store): Record<string, string> {
  const given: GivenPages = {
    values: store.folder,
    pages: pages.filter(({ path }) => path !== missingPage).map(({ path, values, head }) => [path, putGiven(values, head?.tree, picturesOf({ head } as PlannedPage), store)]),
  }
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify(given))
  return { [givenVariable]: file }
}

/** Takes the pages that Next has drawn in `folder` into the store: how each was made. Throws, in words, where one is missing. */
export function takeDrawn(folder: string, drawn: readonly ToDraw[], store: Store): Map<string, Made> {
  return new Map(drawn.map(({ page, inputs }) => {
    let html: string
    try {
      html = readFileSync(join(folder, page.file), 'utf8')
    } catch {
      throw new Error(`Unexpected absence of the page ${page.path} in what Next has drawn, expected every page it was given; build again, or with --clean.`)
    }
    return [page.path, { inputs, outputs: { html: store.put(html) } }] as const
  }))
}

