import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type GivenPages, givenVariable, progressVariable } from '../pages/given.ts'
import { remove } from './remove.ts'
import { render } from './render.ts'
import { inputsOf, putGiven } from './given.ts'
import { hashOf, writtenValue } from './hash.ts'
import { reasonsAgainst } from './made.ts'
import { openNextCache } from './next-cache.ts'
import { drawnName } from './out-places.ts'
import type { PlannedPage } from './pages.ts'
import type { Work } from './work.ts'

/** A page, what it is drawn from, and why it has to be drawn; nothing where an earlier drawing is taken over. */
interface ToDraw {
  page: PlannedPage
  inputs: Record<string, string>
  because: string[] | undefined
}

/**
 * Draws pages: data -> HTML, by Next. Those of which neither their data changed nor anything that draws them are taken over, and Next does not hear of them. Gives how many
 * were drawn, or why Next did not end well, as lines for a person.
 */
export async function drawPages(work: Work, pages: readonly PlannedPage[]): Promise<{ count: number } | { failure: string }> {
  const { before, note } = work
  const all = pages.map((page) => toDraw(work, page))
  for (const { page: { path }, because } of all) {
    if (because) work.doAgain(path, 'drawn', because)
    else note(path, { drawn: before.pages[path]?.drawn })
  }
  const wanted = all.filter(({ because }) => because)
  if (wanted.length === 0) return { count: 0 }
  const failure = await draw(work, wanted)
  return failure === undefined ? { count: wanted.length } : { failure }
}

/** What a page is drawn from, by name: all that draws, and all that the page is given. */
function toDraw({ base, before, store }: Work, page: PlannedPage): ToDraw {
  const inputs = { ...base.draw, ...inputsOf(page.values), ...(page.head ? { tree: page.head.tree, pictures: writtenValue(picturesOf(page)).name } : {}) }
  return { page, inputs, because: reasonsAgainst(before.pages[page.path]?.drawn, inputs, store) }
}

const picturesOf = ({ head }: PlannedPage): object => ({ image: head?.image ?? null, darkImage: head?.darkImage ?? null })

async function draw(work: Work, wanted: readonly ToDraw[]): Promise<string | undefined> {
  const { root, day, places, base } = work
  writeGiven(work, wanted.map(({ page }) => page))
  const seal = openNextCache(places.nextCache, places.drawing, hashOf(JSON.stringify(base.draw)))
  const { fault, kill } = render(root, { BUILD_DATE: day, EXPORT_FOLDER: drawnName, [givenVariable]: places.given, [progressVariable]: places.drawn })
  work.onRendering(kill)
  const stop = watchDrawn(work, wanted.length)
  const failure = await fault.finally(stop)
  if (failure !== undefined) return failure
  seal()
  takeDrawn(work, wanted)
  remove(join(root, drawnName))
  return undefined
}

/** Writes what Next has to draw. */
function writeGiven({ places, store }: Work, pages: readonly PlannedPage[]): void {
  const given: GivenPages = {
    values: store.folder,
    pages: pages.map((page) => [page.path, putGiven(page.values, page.head?.tree, picturesOf(page), store)]),
  }
  mkdirSync(dirname(places.given), { recursive: true })
  for (const file of [places.given, places.drawn]) rmSync(file, { recursive: true, force: true })
  writeFileSync(places.given, JSON.stringify(given))
}

// Milliseconds between two looks.
const pause = 250

/** Shows how many pages Next has drawn: for each it makes a file one byte longer. Gives what ends that. */
function watchDrawn({ places, progress }: Work, all: number): () => void {
  const shown = progress((done, of) => `${done} of ${of} pages drawn`)
  const timer = setInterval(() => shown.show(existsSync(places.drawn) ? Math.min(statSync(places.drawn).size, all) : 0, all), pause)
  return () => {
    clearInterval(timer)
    shown.end()
  }
}

/** Takes the pages that Next has drawn into the store. Throws, in words, where one is missing. */
function takeDrawn({ root, store, note }: Work, drawn: readonly ToDraw[]): void {
  for (const { page: { path, file, drawn: exported = file }, inputs } of drawn) {
    let html: Buffer
    try {
      html = readFileSync(join(root, drawnName, exported))
    } catch {
      throw new Error(`Unexpected absence of the page ${path} in what Next has drawn, expected every page it was given; build again, or with --clean.`)
    }
    note(path, { drawn: { inputs, outputs: { html: store.put(html) } } })
  }
}
