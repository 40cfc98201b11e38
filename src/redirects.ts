import { formerSecurity, forPrograms } from './built-files.ts'
import { pathOfWay, ways } from './registry/categories.ts'

/** An address that people and programs try, from the site's root, and where it leads. */
export interface Redirect {
  from: string
  to: string
}

/** Permanent redirects, for every host. None of them has a page of its own. */
export const redirects: readonly Redirect[] = [
  // Before RFC 9116 it stood at the root, and some still look there.
  { from: formerSecurity, to: forPrograms.security },
  // Where readers of feeds look first.
  { from: '/feed', to: forPrograms.feed },
  { from: '/rss.xml', to: forPrograms.feed },
  { from: '/api', to: '/data/' },
  // What people type.
  ...ways.map((way) => ({ from: `/${way}`, to: `${pathOfWay(way)}/` })),
]
