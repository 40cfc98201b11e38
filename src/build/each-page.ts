import type { SiteScripts } from '../publish/site/scripts.ts'
import type { Listing } from '../registry/listing.ts'
import { drawPages } from './draw.ts'
import { type Finished, finishPages } from './finish.ts'
import { headsOf, type IsWanted } from './heads.ts'
import { type PlannedPage, plannedPages } from './pages.ts'
import { drawPreviews, shownPictures } from './pictures.ts'
import { whyAnew, whyPage } from './why.ts'
import type { Work } from './work.ts'

/** What every page is finished with, whatever it says. */
export interface Given {
  scripts: SiteScripts['heads']
  listings: readonly Listing[]
}

/** Pages that have gone through their stages: all that were to be made, in the order of the site. */
export interface EachPage {
  pages: PlannedPage[]
  finished: Finished[]
}

/**
 * Makes pages, each by itself: text -> data -> HTML -> its files, which stand in the store then. All there are, or those whose addresses `isWanted` accepts: of the others nothing but
 * their place among pages is read, and each page is given the same as if all were made. `each` is told of one after the other, in order. Gives why Next failed, where it did.
 */
export async function makeEachPage(work: Work, given: Given, isWanted: IsWanted, each: (page: Finished) => void): Promise<EachPage | { failure: string }> {
  const { done, say, why, because } = work
  const { heads, texts } = await headsOf(work, isWanted)
  const pages = await plannedPages(heads, isWanted)
  done(`${number([...because.values()].filter(({ compiled }) => compiled).length)} of ${number(texts)} texts compiled`)

  const drawn = await drawPages(work, pages)
  if ('failure' in drawn) return drawn
  done(`Next has drawn ${number(drawn.count)} of ${number(pages.length)} pages`)

  const pictures = await shownPictures(work, pages)
  const finished = await finishPages(work, pages, { ...given, pictures }, each)
  await drawPreviews(work, finished)
  const anew = [...because.values()].filter((stages) => stages.finished)
  done(`${number(pages.length)} pages finished: ${number(anew.length)} made anew, ${number(pages.length - anew.length)} taken over`)
  for (const line of [...whyAnew(anew), ...(why === undefined ? [] : whyPage(why, because.get(why)))]) say(`  ${line}`)
  return { pages, finished }
}

const number = (count: number): string => count.toLocaleString('en-GB')
