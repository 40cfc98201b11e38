import { relative, resolve, sep } from 'node:path'
import { isTranslated, originalOf, translatedLangs, translationOf, translationsFolder } from '../languages.ts'
import { sectionsOf } from '../mdx/sections.ts'
import { addressOfOriginal } from '../mdx/translation/address.ts'
import { nearest } from '../nearest.ts'
import type { ReadEnglish } from './read.ts'
import type { Wanted } from './stamp.ts'
import type { Standing } from './standing.ts'

/** A place among translations that somebody named: a file, a folder, or with `#id` a section of a file. */
interface Place {
  path: string
  section?: string
}

/** The places that somebody named, or the sentence that says which of them is none. `root` is the repository; what is named needs to be translatable, not translated. `npm run new` leaves out the folder of translations and the ends of files: so may these. */
export function placesOf(root: string, words: readonly string[], english: ReadEnglish): Place[] | { complaint: string } {
  const files = translatedLangs.flatMap((lang) => [...english.pages.keys(), ...english.products.keys()].map((original) => translationOf(original, lang)))
  const isFile = (path: string) => files.includes(path) || (english.files.includes(path) && path.startsWith(`${translationsFolder}/`))
  const isFolder = (path: string) => path.startsWith(translationsFolder) && files.some((file) => file.startsWith(`${path}/`))
  const places: Place[] = []
  for (const word of words) {
    const [written = '', ...rest] = word.split('#')
    const [section, named] = [rest.length > 0 ? rest.join('#') : undefined, inFull(relative(root, resolve(root, written)).split(sep).join('/'))]
    // Of a folder with a page of its own, a section is that page's.
    const candidates = section === undefined ? [named, `${named}.mdx`, `${named}.json`] : [named, `${named}/index.mdx`, `${named}.mdx`, `${named}.json`]
    const path = candidates.find((one) => isFile(one) || (section === undefined && isFolder(one)))
    if (path === undefined && !isFolder(named)) return { complaint: `Unexpected path ${JSON.stringify(word)}, expected a translation or a folder of some${guessOf(named, section, english) ?? `, such as ${translationsFolder}/es/staking.`}` }
    if (path === undefined || (section !== undefined && !path.endsWith('.mdx'))) return { complaint: `Unexpected section of ${JSON.stringify(word)}, expected one of a page, such as ${translationsFolder}/es/staking/pools/index.mdx#what-can-go-wrong.` }
    const page = english.pages.get(originalOf(path).original)
    const fault = page && section !== undefined ? faultOfSection(section, path, sectionsOf(page).map(({ id }) => id)) : undefined
    if (fault !== undefined) return { complaint: fault }
    places.push({ path, ...(section === undefined ? {} : { section }) })
  }
  return places
}

/** "es/staking" -> "content/translations/es/staking". */
function inFull(path: string): string {
  return isTranslated(path.split('/')[0] ?? '') ? `${translationsFolder}/${path}` : path
}

/** What a mistyped path was probably meant to be, as the end of a sentence, in the language that it names. A section is one of a page. */
function guessOf(path: string, section: string | undefined, english: ReadEnglish): string | undefined {
  const { lang, original } = originalOf(path)
  if (lang === 'en') return undefined
  const pages = [...english.pages.keys()].map(addressOfOriginal)
  const files = section === undefined ? [...pages, ...[...english.products.keys()].map(addressOfOriginal)] : pages
  const near = nearest(addressOfOriginal(original), files, 2)
  return near && `; did you mean ${lang}/${near}${section === undefined ? '' : `#${section}`}?`
}

function faultOfSection(section: string, path: string, ids: readonly string[]): string | undefined {
  if (ids.includes(section)) return undefined
  const headings = ids.filter((id) => id !== '').map((id) => `#${id}`)
  if (headings.length === 0) return `Unexpected section "#${section}" of ${path}, expected no section: its English page has none.`
  // Who types the beginning of an id means one of those that begin so.
  const longer = headings.filter((id) => id.startsWith(`#${section}`))
  const near = nearest(`#${section}`, headings, 4)
  const [guessed, some] = longer.length > 0 ? [true, longer] : near === undefined ? [false, headings] : [true, [near]]
  const shown = `${some.slice(0, 8).join(', ')}${some.length > 8 ? ' …' : ''}`
  return `Unexpected section "#${section}" of ${path}, expected one that its English page has${guessed ? `; did you mean ${shown}?` : `: ${shown}.`}`
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
