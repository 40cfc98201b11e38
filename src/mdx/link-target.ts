import { closestMatch } from 'leven'
import type { Complaint } from '../diagnostics.ts'
import { linksOf } from './links.ts'
import type { Page } from './page.ts'

/** What links inside the site can lead to. */
export interface Targets {
  /** The anchors of each page, by its path: "/staking/pools". */
  anchors: ReadonlyMap<string, ReadonlySet<string>>
  /** Paths of files that are served as they are: "/favicon.svg". */
  files: ReadonlySet<string>
}

/** Links inside the site lead to a page that is there, and to an anchor that is on it. `path` is the page's own. */
export function linkTarget(page: Page, path: string, { anchors, files }: Targets): Complaint[] {
  return linksOf(page).flatMap(({ url, range }): Complaint[] => {
    if (!/^(\/(?!\/)|#)/.test(url)) return []
    const [before = '', anchor] = url.split('#')
    const target = before === '' ? path : (before.split('?')[0] ?? '').replace(/(?<=.)\/$/, '')
    if (files.has(target)) return []
    const known = anchors.get(target)
    const say = (what: string, expected: string, nearest: string | undefined): Complaint[] => [
      { range, message: `Unexpected link to ${what}, expected ${expected}; ${nearest ? `did you mean "${nearest}"?` : 'mend or remove the link.'}` },
    ]
    if (!known) return say(`"${target}"`, 'a page of this site', closestMatch(target, [...anchors.keys()], { maxDistance: Math.max(3, Math.floor(target.length / 3)) }))
    const id = anchor === undefined ? '' : decode(anchor)
    if (id === '' || known.has(id)) return []
    return say(`"#${id}"`, `an anchor of ${target}`, nearestAnchor(id, known))
  })
}

function nearestAnchor(id: string, known: ReadonlySet<string>): string | undefined {
  const nearest = closestMatch(id, [...known], { maxDistance: Math.max(3, Math.floor(id.length / 3)) })
  return nearest === undefined ? undefined : `#${nearest}`
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
