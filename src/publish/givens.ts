import { join } from 'node:path'
import { filesIn } from '../files.ts'
import { lastChanged } from '../history/days.ts'
import { glossaryFile } from '../mdx/glossary.ts'
import { glossaryOf } from '../mdx/read-glossary.ts'
import type { Listing } from '../registry/listing.ts'
import type { PageGiven } from './page/given.ts'
import { keyOf, type PictureTable } from './page/pictures.ts'
import type { HeadScripts } from './page/scripts.ts'
import { picturesShown } from './pictures/shown.ts'
import { stylesOfPages } from './page-styles.ts'
import { pathOfFile, sourcesOf } from './site/pages.ts'

/** What every page is given alike. */
interface Shared {
  listings: readonly Listing[]
  scripts: HeadScripts
  pictures: PictureTable
  basePath: string
}

/** What each page of an export (`rendered`: file -> its HTML) is made from besides its HTML, in the repository `root`; of what pages share, only what it can use. */
export function givensOf(root: string, rendered: ReadonlyMap<string, string>, { listings, scripts, pictures, basePath }: Shared): PageGiven[] {
  const contentFiles = filesIn(join(root, 'content')).filter((file) => file.endsWith('.mdx')).map((file) => `content/${file}`)
  const sources = sourcesOf(contentFiles, listings)
  const byId = new Map(listings.map((listing) => [`${listing.category}/${listing.id}`, listing]))
  const terms = glossaryOf(root).map(({ id, name, forms }) => ({ id, name, forms }))
  const styles = stylesOfPages(rendered)
  return [...rendered].map(([file, html]): PageGiven => {
    const path = pathOfFile(file)
    const { source, listing } = sources.get(path) ?? {}
    const changed = source === undefined ? undefined : lastChanged(source)
    const known = listing && byId.get(`${listing.category}/${listing.id}`)
    const own = styles.get(file)
    const shown = picturesShown(html).map(({ src, darkSrc }) => keyOf(src, darkSrc))
    return {
      file,
      path,
      ...(source === undefined ? {} : { source }),
      ...(listing ? { listing } : {}),
      ...(changed === undefined ? {} : { changed }),
      tokens: known ? tokensOf(known) : [],
      terms: source === glossaryFile ? terms : terms.filter(({ forms }) => forms.some((form) => form.toLowerCase() === titleIn(html))),
      scripts,
      pictures: Object.fromEntries(shown.flatMap((key) => (pictures[key] ? [[key, pictures[key]]] : []))),
      ...(own ? { styles: own } : {}),
      basePath,
    }
  })
}

/** The title of a rendered page as Next writes it, in small letters. No term has a sign that would be written otherwise there. */
function titleIn(html: string): string | undefined {
  return /<meta property="og:title" content="([^"]*)"/.exec(html)?.[1]?.toLowerCase()
}

function tokensOf({ facts }: Listing): string[] {
  if (!('tokens' in facts) || !Array.isArray(facts.tokens.value)) return []
  return facts.tokens.value.flatMap(({ symbol, name }) => [symbol, name])
}
