import { lastChanged } from '../history/days.ts'
import { glossaryFile } from '../mdx/glossary.ts'
import { glossaryOf } from '../mdx/read-glossary.ts'
import type { Listing } from '../registry/listing.ts'
import type { PageGiven } from '../publish/page/given.ts'
import { keyOf, type PictureTable } from '../publish/page/pictures.ts'
import type { HeadScripts } from '../publish/page/scripts.ts'
import { site } from '../site.ts'
import { writtenValue } from './hash.ts'
import type { Made } from './ledger.ts'
import { reasonsAgainst } from './made.ts'
import type { PlannedPage } from './pages.ts'
import type { Pool } from './pool.ts'
import type { Store } from './store.ts'
import type { FinishedAbout, FinishJob } from './worker.ts'

/** A finished page: how it was made, and what it says besides its texts. */
export interface Finished {
  page: PlannedPage
  given: PageGiven
  made: Made
  about: FinishedAbout
}

/** What finishing asks for, besides the pages. */
export interface Finishing {
  root: string
  code: Readonly<Record<string, string>>
  store: Store
  pool: Pool
  scripts: HeadScripts
  pictures: PictureTable
  listings: readonly Listing[]
}

/**
 * Finishes every page that has been drawn: `drawn` gives the name of its HTML, `before` how an earlier build finished it. `each` is told of one after the other, in the
 * order of `pages`, as they are done. Gives all, in that order.
 */
export async function finishPages(pages: readonly PlannedPage[], drawn: (path: string) => string, before: (path: string) => Made | undefined, asked: Finishing, each: (page: Finished) => void): Promise<Finished[]> {
  const givenTo = givens(asked)
  const all: (Finished | undefined)[] = []
  let told = 0
  const done = (index: number, finished: Finished) => {
    all[index] = finished
    for (let next = all[told]; next; next = all[++told]) each(next)
  }
  const jobs: (FinishJob & { index: number; inputs: Record<string, string> })[] = []
  for (const [index, page] of pages.entries()) {
    const given = givenTo(page)
    const html = drawn(page.path)
    const inputs = { ...asked.code, html, ...Object.fromEntries(Object.entries(given).map(([name, value]) => [name, writtenValue(value).name])) }
    const made = before(page.path)
    const about = made && !reasonsAgainst(made, inputs, asked.store) ? aboutIn(made, asked.store) : undefined
    if (made && about) done(index, { page, given, made, about })
    else jobs.push({ store: asked.store.folder, html, given, index, inputs })
  }
  await asked.pool.run('finish', jobs, (job, { outputs, about }) => {
    const { index, given, inputs } = job as FinishJob & { index: number; inputs: Record<string, string> }
    done(index, { page: pages[index] as PlannedPage, given, made: { inputs, outputs }, about })
  })
  return all as Finished[]
}

function aboutIn({ outputs }: Made, store: Store): FinishedAbout | undefined {
  const text = outputs.about === undefined ? undefined : store.get(outputs.about)
  return text && (JSON.parse(text.toString('utf8')) as FinishedAbout)
}

/** What a page is finished with: of what pages share, only what it can use. */
function givens({ root, scripts, pictures, listings }: Finishing): (page: PlannedPage) => PageGiven {
  const terms = glossaryOf(root).map(({ id, name, forms }) => ({ id, name, forms }))
  const byFile = new Map(listings.map((listing) => [`content/products/${listing.category}/${listing.id}.json`, listing]))
  return ({ path, file, head, values }) => {
    const source = typeof values.file === 'string' ? values.file : undefined
    const listing = source === undefined ? undefined : byFile.get(source)
    const changed = source === undefined ? undefined : lastChanged(source)
    const title = (head?.page.frontMatter.title ?? listing?.name ?? '').toLowerCase()
    const key = head?.image ? keyOf(head.image.src, head.darkImage?.src) : undefined
    return {
      file,
      path,
      ...(source === undefined ? {} : { source }),
      ...(listing ? { listing: { category: listing.category, id: listing.id } } : {}),
      ...(changed === undefined ? {} : { changed }),
      tokens: listing ? tokensOf(listing) : [],
      terms: source === glossaryFile ? terms : terms.filter(({ forms }) => forms.some((form) => form.toLowerCase() === title)),
      scripts,
      pictures: key !== undefined && pictures[key] ? { [key]: pictures[key] } : {},
      basePath: site.basePath,
    }
  }
}

function tokensOf({ facts }: Listing): string[] {
  if (!('tokens' in facts) || !Array.isArray(facts.tokens.value)) return []
  return facts.tokens.value.flatMap(({ symbol, name }) => [symbol, name])
}
