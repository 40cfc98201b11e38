import { createContext, useContext } from 'react'
import { type Lang, languages, pathIn } from '../languages.ts'
import { hrefOf } from '../site.ts'

/** A page as its language goes. */
export interface PageInLanguage {
  /** The path of its English page, from the site's root: "/staking/pools". */
  path: string
  lang: Lang
  /** The languages in which it can be read. */
  langs: readonly Lang[]
  /** Those that the site has. */
  siteLangs: readonly Lang[]
  inEnglish: InEnglish
}

/** What a page shows or leads to that is in English, although the page is not. */
export interface InEnglish {
  /** Paths of pages that are not translated. */
  paths: readonly string[]
  /** Texts of products that are not translated. */
  texts: readonly string[]
}

/** Nothing, as on every English page. */
export const noneInEnglish: InEnglish = { paths: [], texts: [] }

/** The pages to which the interface leads, whatever a page says. A test follows every link of the site. */
export const interfacePaths: readonly string[] = ['/', '/staking', '/staking/pools', '/staking/solo', '/staking/saas', '/staking/removed', '/client-diversity', '/contributing', '/contributing/adding-staking-product', '/contributing/checks', '/methodology', '/glossary', '/search', '/data']

/** The front page of a site that has English alone: the place of a page of which nothing is said. */
export const alone: PageInLanguage = { path: '/', lang: 'en', langs: ['en'], siteLangs: ['en'], inEnglish: noneInEnglish }

const PlaceContext = createContext(alone)

/** Tells every view below it of which page it is a part. */
export const PlaceProvider = PlaceContext.Provider

/** The page of which a view is a part. */
export function usePlace(): PageInLanguage {
  return useContext(PlaceContext)
}

/** What a link needs: where it leads, and the language there if that is not the page's. */
export interface LinkTarget {
  href: string
  hrefLang?: 'en'
}

/** What stands beside a page in each language, by name; other files there are data, which is in English. */
const filesOfLanguages = /(?:^|\/)(?:feed\.xml|llms(?:-full)?\.txt|index\.md)$/

/** Where a link leads, from a page in a language: `link` is a path of an English page, with an anchor maybe, or any other address. */
export function linkTarget(link: string, { lang, inEnglish }: Pick<PageInLanguage, 'lang' | 'inEnglish'>): LinkTarget {
  if (lang === 'en' || !link.startsWith('/') || link.startsWith('//')) return { href: hrefOf(link) }
  const [path = ''] = link.split(/[?#]/)
  const rest = link.slice(path.length)
  if (/\.[a-z0-9]+$/i.test(path) && !filesOfLanguages.test(path)) return { href: hrefOf(link) }
  const clean = path.replace(/(?<=.)\/$/, '')
  return inEnglish.paths.includes(clean) ? { href: hrefOf(link), hrefLang: 'en' } : { href: hrefOf(pathIn(lang, clean) + rest) }
}

/** What marks an element as English on a page in another language, such as the title of a source. From right to left, such words run their own way. */
export function useForeign(): { lang?: 'en'; dir?: 'ltr' } {
  const { lang } = usePlace()
  return lang === 'en' ? {} : { lang: 'en', ...(languages[lang].dir === 'rtl' ? { dir: 'ltr' } : {}) }
}

/** The same for links of the page of which a view is a part. */
export function useLinkTarget(): (link: string) => LinkTarget {
  const place = usePlace()
  return (link) => linkTarget(link, place)
}
