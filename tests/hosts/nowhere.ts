import { translatedLangs } from '../../src/languages.ts'

/** Addresses below the folder of a language that lead nowhere, from the site's root, each with the page that says so in that language. */
export const nowhereInLanguages: readonly (readonly [path: string, file: string])[] = translatedLangs.flatMap((lang) =>
  ['nothing', 'nothing/', 'nothing?a=b', 'nothing.md', 'staking/nothing/', 'staking/pools/nothing/feed.xml', '_next/', `${lang}/`, 'en/'].map((rest) => [`/${lang}/${rest}`, `${lang}/404.html`] as const))

/** Those that only look as if they were below one. */
export const nowhereInEnglish: readonly string[] = ['/nothing', '/en/', ...translatedLangs.flatMap((lang) => [`/${lang}x/`, `/${lang}x/nothing`, `/${lang}.html`, `/${lang}-${lang}/`, `/x${lang}/`, `/${lang.toUpperCase()}/`, `/nothing/${lang}/`, `/staking/${lang}/nothing`])]
