import type { Complaint } from '../../diagnostics.ts'
import { englishPathOf, originalOf } from '../../languages.ts'
import { guesses } from '../../nearest.ts'
import { pathOf } from '../page.ts'
import type { PageInSite, Site, SiteRule } from './site.ts'

export const linkTarget: SiteRule = {
  what: 'A link within the site leads to a page that exists, and to an anchor that is on it. Its address is that of the English page, in translations too.',
  why: 'Dead links are the most common fault of sites like this one. An id that changes breaks every link to it.',
  wrong: '[Pools](/staking/pool)',
  right: '[Pools](/staking/pools)',
  check,
}

/** Where a link on the page in `file` leads within the site: the address of a page, and what follows "#"; nothing for one that leads out. Anchors are the same in all languages: those of a translation are looked for on its English page. */
export function targetOf(url: string, file: string): { path: string; anchor: string | undefined } | undefined {
  if (!/^(\/(?!\/)|#)/.test(url)) return undefined
  const [before = '', anchor] = url.split('#')
  return { path: before === '' ? pathOf(originalOf(file).original) : (before.split('?')[0] ?? '').replace(/(?<=.)\/$/, ''), anchor }
}

function check({ file, seen }: PageInSite, site: Site): Complaint[] {
  const guess = guesses()
  return seen.links.flatMap(({ url, range }): Complaint[] => {
    const target = targetOf(url, file)
    if (!target) return []
    const { path, anchor } = target
    const english = englishPathOf(path)
    if (english.lang !== 'en') return [{ range, message: `Unexpected link to ${JSON.stringify(path.slice(0, 80))}, expected ${JSON.stringify(english.path.slice(0, 80))}; write the English address: a translation leads to its own language by itself, where there is that page.` }]
    if (site.files.has(path)) return []
    const known = site.anchors.get(path)
    if (!known) {
      const near = guess(path, site.anchors.keys(), Math.max(3, Math.floor(path.length / 3)))
      return [{ range, message: `Unexpected link to ${JSON.stringify(path.slice(0, 80))}, expected a page of this site; ${near ? `did you mean "${near}"?` : 'fix or remove the link.'}` }]
    }
    const id = anchor === undefined ? '' : decode(anchor)
    if (id === '' || known.has(id)) return []
    const near = guess(id, known, Math.max(3, Math.floor(id.length / 3)))
    const where = path === pathOf(originalOf(file).original) ? 'this page' : (site.pages.get(path) ?? path)
    return [{ range, message: `Unexpected link to ${JSON.stringify(`#${id.slice(0, 80)}`)}, expected an anchor on ${where}; if an id was changed there, restore it, or fix this link${near ? `; did you mean "#${near}"?` : '.'}` }]
  })
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
