import { lastChanged } from '../history/days.ts'
import { englishPathOf, type Lang } from '../languages.ts'
import { glossaryIn } from '../mdx/glossary.ts'
import { glossaryOf } from '../mdx/read-glossary.ts'
import type { Listing } from '../registry/listing.ts'
import type { PageGiven } from '../publish/page/given.ts'
import { keyOf, type PictureTable } from '../publish/page/pictures.ts'
import type { SiteScripts } from '../publish/site/scripts.ts'
import { site } from '../site.ts'
import { writtenValue } from './hash.ts'
import type { Made } from './ledger.ts'
import { reasonsAgainst } from './made.ts'
import type { PlannedPage } from './pages.ts'
import type { Store } from './store.ts'
import type { Work } from './work.ts'
import type { FinishedAbout, FinishJob } from './worker.ts'

/** A finished page: how it was made, and what it says besides its texts. */
export interface Finished {
  page: PlannedPage
  given: PageGiven
  made: Made
  about: FinishedAbout
}

/** What pages share: the scripts in their heads, the pictures they may show, and every listing. */
export interface SharedByPages {
  scripts: SiteScripts['heads']
  pictures: PictureTable
  listings: readonly Listing[]
}

/**
 * Finishes every page that has been drawn: HTML -> its texts and what it says (`publish/page/finish.ts`). `each` is told of one after the other, in the order of `pages`, as
 * they are done. Gives all, in that order.
 */
export async function finishPages(work: Work, pages: readonly PlannedPage[], shared: SharedByPages, each: (page: Finished) => void): Promise<Finished[]> {
  const { base, before, ledger, note, pool, store } = work
  const givenTo = givens(work.root, shared)
  const all: Finished[] = []
  let told = 0
  const done = (index: number, finished: Finished) => {
    all[index] = finished
    note(finished.page.path, { finished: finished.made })
    for (let next = all[told]; next; next = all[++told]) each(next)
  }
  const jobs: (FinishJob & { index: number; inputs: Record<string, string> })[] = []
  for (const [index, page] of pages.entries()) {
    const given = givenTo(page)
    const html = ledger.pages[page.path]?.drawn?.outputs.html ?? ''
    const inputs = { ...base.finish, html, ...Object.fromEntries(Object.entries(given).map(([name, value]) => [name, writtenValue(value).name])) }
    const made = before.pages[page.path]?.finished
    const because = reasonsAgainst(made, inputs, store)
    const about = made && !because ? aboutIn(made, store) : undefined
    if (made && about) done(index, { page, given, made, about })
    else {
      work.doAgain(page.path, 'finished', because ?? [])
      jobs.push({ store: store.folder, html, given, index, inputs })
    }
  }
  const progress = work.progress((count, of) => `${count} of ${of} pages finished`)
  let count = 0
  await pool.run('finish', jobs, (job, { outputs, about }) => {
    const { index, given, inputs } = job as (typeof jobs)[number]
    done(index, { page: pages[index] as PlannedPage, given, made: { inputs, outputs }, about })
    progress.show(++count, jobs.length)
  })
  progress.end()
  return all
}

function aboutIn({ outputs }: Made, store: Store): FinishedAbout | undefined {
  const text = outputs.about === undefined ? undefined : store.get(outputs.about)
  return text && (JSON.parse(text.toString('utf8')) as FinishedAbout)
}

/** What a page is finished with: of what pages share, only what it can use. */
function givens(root: string, { scripts, pictures, listings }: SharedByPages): (page: PlannedPage) => PageGiven {
  const termsIn = new Map<Lang, PageGiven['terms']>()
  const termsOf = (lang: Lang) => termsIn.get(lang) ?? termsIn.set(lang, glossaryOf(root, lang).map(({ id, name, forms }) => ({ id, name, forms }))).get(lang) ?? []
  const byFile = new Map(listings.map((listing) => [`content/products/${listing.category}/${listing.id}.json`, listing]))
  return ({ path, file, head, values }) => {
    const { lang } = englishPathOf(path)
    const terms = termsOf(lang)
    const source = typeof values.file === 'string' ? values.file : undefined
    const listing = source === undefined ? undefined : byFile.get(source)
    const changed = source === undefined ? undefined : lastChanged(source)
    const title = (head?.page.frontMatter.title ?? listing?.name ?? '').toLowerCase()
    const key = head?.image ? keyOf(head.image.src, head.darkImage?.src) : undefined
    return {
      file,
      path,
      lang,
      ...(source === undefined ? {} : { source }),
      ...(listing ? { listing: { category: listing.category, id: listing.id } } : {}),
      ...(changed === undefined ? {} : { changed }),
      tokens: listing ? tokensOf(listing) : [],
      terms: source === glossaryIn(lang) ? terms : terms.filter(({ forms }) => forms.some((form) => form.toLowerCase() === title)),
      scripts: scripts[lang] ?? scripts.en ?? missingScripts(),
      pictures: key !== undefined && pictures[key] ? { [key]: pictures[key] } : {},
      basePath: site.basePath,
    }
  }
}

function tokensOf({ facts }: Listing): string[] {
  if (!('tokens' in facts) || !Array.isArray(facts.tokens.value)) return []
  return facts.tokens.value.flatMap(({ symbol, name }) => [symbol, name])
}

function missingScripts(): never {
  throw new Error('Unexpected build without scripts, expected those of English at least; mend src/publish/site/scripts.ts.')
}
