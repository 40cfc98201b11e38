import type { PageInLanguage } from '../components/place.tsx'
import type { Lang } from '../languages.ts'
import type { Contents } from './contents.ts'
import { pathsInEnglish } from './page-props.ts'
import { langsOf } from './translations.ts'

/** What the page of a language is drawn from that hosts show for an address that leads nowhere. */
export interface MissingProps extends PageInLanguage {
  kind: 'missing'
}

/**
 * The props of that page. Every language has one, but no address leads there: as languages go, its place is that of the front page, from which
 * a reader of another language can go on.
 */
export function missingPropsOf(contents: Contents, lang: Lang): MissingProps {
  const siteLangs = langsOf(contents)
  return { kind: 'missing', path: '/', lang, langs: siteLangs, siteLangs, inEnglish: { paths: lang === 'en' ? [] : pathsInEnglish(contents, lang), texts: [] } }
}
