import { relative, resolve, sep } from 'node:path'
import { originalOf, translatedLangs, translationOf, translationsFolder } from '../languages.ts'
import { sectionsOf } from '../mdx/sections.ts'
import type { ReadEnglish } from './read.ts'
import type { Wanted } from './stamp.ts'
import type { Standing } from './standing.ts'

/** A place among translations that somebody named: a file, a folder, or with `#id` a section of a file. */
interface Place {
  path: string
  section?: string
}

/** The places that somebody named, or the sentence that says which of them is none. `root` is the repository; what is named needs to be translatable, not translated. */
export function placesOf(root: string, words: readonly string[], english: ReadEnglish): Place[] | { complaint: string } {
  const files = translatedLangs.flatMap((lang) => [...english.pages.keys(), ...english.products.keys()].map((original) => translationOf(original, lang)))
  const places: Place[] = []
  for (const word of words) {
    const [written = '', ...rest] = word.split('#')
    const path = relative(root, resolve(root, written)).split(sep).join('/')
    const isFile = files.includes(path) || (english.files.includes(path) && path.startsWith(`${translationsFolder}/`))
    if (!isFile && !files.some((file) => file.startsWith(`${path}/`) && path.startsWith(translationsFolder))) return { complaint: `Unexpected path ${JSON.stringify(word)}, expected a translation or a folder of some, such as ${translationsFolder}/es/staking.` }
    if (rest.length > 0 && !(isFile && path.endsWith('.mdx'))) return { complaint: `Unexpected section of ${JSON.stringify(word)}, expected one of a page, such as ${translationsFolder}/es/staking/pools/index.mdx#faq.` }
    const page = english.pages.get(originalOf(path).original)
    const ids = page ? sectionsOf(page).map(({ id }) => id) : []
    if (page && rest.length > 0 && !ids.includes(rest.join('#'))) return { complaint: `Unexpected section "#${rest.join('#')}" of ${path}, expected one that its English page has: ${ids.filter((id) => id !== '').slice(0, 8).map((id) => `#${id}`).join(', ')}${ids.length > 9 ? ' …' : ''}.` }
    places.push({ path, ...(rest.length > 0 ? { section: rest.join('#') } : {}) })
  }
  return places
}

/** Whether a file stands at or below any of these places; all of them where there are none. */
export function isAmong(places: readonly Place[], file: string): boolean {
  return places.length === 0 || places.some(({ path }) => file === path || file.startsWith(`${path}/`))
}

/**
 * What is to be stamped: each section that was named by its id, and of the files and folders that were named, or of all, what nobody stamped yet. Only where `all` is asked for
 * is every section of these said to be up to date: whoever names a page has often mended one of its sections.
 */
export function wantedAt(places: readonly Place[], all = false): Wanted {
  if (places.length === 0) return () => 'unstamped'
  return (file, id) => {
    const here = places.filter(({ path, section }) => (file === path || file.startsWith(`${path}/`)) && (section === undefined || section === id))
    return here.length === 0 ? 'none' : all || here.some(({ section }) => section !== undefined) ? 'all' : 'unstamped'
  }
}

/** The parts of a standing at these places; nothing where the language has none there. */
export function standingAt(places: readonly Place[], { lang, begun, pages, products, lost }: Standing): Standing | undefined {
  const within = ({ file }: { file: string }) => isAmong(places, file)
  const part = { lang, begun, pages: pages.filter(within), products: products.filter(within), lost: lost.filter((file) => within({ file })) }
  return part.pages.length + part.products.length + part.lost.length === 0 ? undefined : part
}
