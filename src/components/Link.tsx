import type { ComponentProps } from 'react'
import { useForeign, useLinkTarget } from './place.tsx'
import { useStrings } from './strings.tsx'

/** A link: within the site it leads to the page in the reader's language, and says so where there is none but in English. `to` is a path of an English page, with an anchor maybe, or another address. It opens in the same tab, so it needs no `rel`. */
export function Link({ to, children, ...rest }: Omit<ComponentProps<'a'>, 'href'> & { to: string }) {
  const target = useLinkTarget()(to)
  return <a {...target} {...rest}>{children}<ForeignMark {...target} /></a>
}

/** The title of a page, in a link to it: a page that is in English only has an English one. */
export function TitleOf({ path, children }: { path: string; children: string }) {
  const foreign = useForeign()
  return useLinkTarget()(path).hrefLang ? <span {...foreign}>{children}</span> : children
}

/** Says behind a link's words that it leads to English. */
export function ForeignMark({ hrefLang }: { hrefLang?: 'en' }) {
  const { marks, translation } = useStrings()
  return hrefLang ? <small>{marks.open + translation.inEnglish + marks.close}</small> : null
}
