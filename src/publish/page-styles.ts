import type { PageStyles } from './page/styles.ts'
import { shareStyles } from './styles/share-styles.ts'
import { shortClasses } from './styles/short-classes.ts'

/** What becomes of the styles of each page (`rendered`: file -> its HTML): sheets that pages share, and short names for classes, the same on all pages. */
export function stylesOfPages(rendered: ReadonlyMap<string, string>): Map<string, PageStyles> {
  const shared = shareStyles(rendered)
  const short = shortClasses(shared.values())
  return new Map([...shared].map(([file, html]) => {
    const generated = new Set(html.match(/\bc-[a-z0-9]+/g) ?? [])
    return [file, {
      names: Object.fromEntries([...generated].map((name) => [name, short(` class="${name}"`).slice(8, -1)])),
      sheets: [...short(html).matchAll(/<style>([^<]*)<\/style>/g)].map(([, sheet = '']) => sheet),
    }]
  }))
}
