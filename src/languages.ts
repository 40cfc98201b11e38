/** How words stand in a text of a language: apart; apart, with small words written onto them in front; or one after the other. */
export type Spacing = 'spaced' | 'prefixed' | 'unspaced'

interface Language {
  /** What its readers call it. */
  name: string
  /** For `lang` and `hreflang` (BCP 47). */
  tag: string
  /** For `Intl`: dates, numbers, lists, plurals. Arabic pages write the digits that addresses and amounts of ETH have everywhere. */
  locale: string
  /** For Open Graph, which wants a country; English is what it takes a page to be in. */
  openGraph: string | undefined
  dir: 'ltr' | 'rtl'
  spacing: Spacing
}

/** The languages of the site, by the folder of their addresses (`/es/…`) and files (`content/translations/es/…`, `src/strings/es/`). English is what all others are made from, and has no folder. */
export const languages = {
  en: { name: 'English', tag: 'en', locale: 'en-GB', openGraph: undefined, dir: 'ltr', spacing: 'spaced' },
  es: { name: 'Español', tag: 'es', locale: 'es', openGraph: 'es_ES', dir: 'ltr', spacing: 'spaced' },
  ar: { name: 'العربية', tag: 'ar', locale: 'ar-u-nu-latn', openGraph: 'ar_AR', dir: 'rtl', spacing: 'prefixed' },
  zh: { name: '简体中文', tag: 'zh-Hans', locale: 'zh-Hans', openGraph: 'zh_CN', dir: 'ltr', spacing: 'unspaced' },
} as const satisfies Record<string, Language>

/** One of the languages of the site. */
export type Lang = keyof typeof languages

/** A language into which the site is translated. */
export type Translated = Exclude<Lang, 'en'>

/** Every language, English first. */
export const langs = Object.keys(languages) as Lang[]

/** Those into which it is translated. */
export const translatedLangs = langs.filter((lang): lang is Translated => lang !== 'en')

/** Whether a text names a language into which the site is translated. */
export function isTranslated(lang: string): lang is Translated {
  return (translatedLangs as readonly string[]).includes(lang)
}

/** Where translations stand, relative to the top folder of the repository. */
export const translationsFolder = 'content/translations'

/** The language of a file of the repository, and the English file at whose place it stands: "content/translations/es/staking/pools/index.mdx" -> es, "content/staking/pools/index.mdx". A file that is no translation stands for itself. */
export function originalOf(file: string): { lang: Lang; original: string } {
  const [, lang = '', rest = ''] = /^content\/translations\/([^/]+)\/(.+)$/.exec(file) ?? []
  return isTranslated(lang) ? { lang, original: `content/${rest}` } : { lang: 'en', original: file }
}

/** The file that translates an English one: "content/staking/pools/index.mdx", es -> "content/translations/es/staking/pools/index.mdx". */
export function translationOf(original: string, lang: Translated): string {
  return `${translationsFolder}/${lang}/${original.replace(/^content\//, '')}`
}

/** The address of a page in a language: "/staking/pools", es -> "/es/staking/pools"; the front page is "/es". */
export function pathIn(lang: Lang, path: string): string {
  return lang === 'en' ? path : `/${lang}${path === '/' ? '' : path}`
}

/** The way back: "/es/staking/pools" -> es, "/staking/pools". */
export function englishPathOf(path: string): { lang: Lang; path: string } {
  const [, lang = '', rest = ''] = /^\/([^/]+)(\/.*)?$/.exec(path) ?? []
  return isTranslated(lang) ? { lang, path: rest || '/' } : { lang: 'en', path }
}

/** Pages for contributors and programs, which stay English; by their paths. */
export function staysEnglish(path: string): boolean {
  return /^\/(?:contributing|data)(?:\/|$)/.test(path)
}
