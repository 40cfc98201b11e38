import { describe, expect, it } from 'vitest'
import { pathOfListing } from '../../src/registry/categories.ts'
import { loadRegistry } from '../../src/registry/load.ts'
import { languages, translatedLangs } from '../../src/languages.ts'
import { hrefOf, site } from '../../src/site.ts'
import { en } from '../../src/strings/en.ts'
import { root } from '../files.ts'
import { addressOf, attributeOf, builtPages, type Element, elementsOf, wordsOf } from './built.ts'

const { layout } = en
const pages = new Map(builtPages.filter((file) => file !== '404.html').map((file) => [addressOf(file), elementsOf(file)]))
const { listings } = loadRegistry(root)
const removed = listings.filter((listing) => listing.removed).map((listing) => `${pathOfListing(listing)}/`)
const sidebarless = ['/', '/search/']

function inside(element: Element | undefined): Element[] {
  return (element?.childNodes ?? []).flatMap((child) => ('tagName' in child ? [child, ...inside(child)] : []))
}
const navOf = (path: string, label: string) => pages.get(path)?.find((element) => element.tagName === 'nav' && attributeOf(element, 'aria-label') === label)
const linksIn = (element: Element | undefined) => inside(element).filter(({ tagName }) => tagName === 'a')
/** Where a link of this site leads, without its anchor: "/guide/staking/#why" -> "/staking/". */
const pathOf = (link: Element) => (attributeOf(link, 'href') ?? '').replace(/#.*$/, '').slice(site.basePath.length)
const pathsIn = (path: string, label: string) => linksIn(navOf(path, label)).map(pathOf)
/** The page before or after, as a page names it. */
const beside = (path: string, which: 'prev' | 'next') => linksIn(navOf(path, layout.neighbours)).filter((link) => attributeOf(link, 'rel') === which).map(pathOf)
/** "/staking/pools/" -> ["/", "/staking/"], as far as there are such pages. */
const above = (path: string): string[] => {
  if (path === '/') return []
  const parent = path.replace(/[^/]+\/$/, '')
  return [...above(parent), ...(pages.has(parent) ? [parent] : [])]
}

describe.each([...pages.keys()])('%s', (path) => {
  it('shows the pages above it, from the front page down', () => {
    expect(pathsIn(path, layout.breadcrumbs)).toEqual(above(path))
  })

  it('stands in its sidebar, marked once, among others, in a part that opens without JavaScript', () => {
    const sidebar = navOf(path, layout.section)
    const marked = linksIn(sidebar).filter((link) => attributeOf(link, 'aria-current') === 'page').map(pathOf)
    expect(marked).toEqual(sidebarless.includes(path) ? [] : [path])
    expect(linksIn(sidebar).length).toBeGreaterThan(1)
    const details = pages.get(path)?.find((element) => element.tagName === 'details' && inside(element).includes(sidebar as Element))
    expect(inside(details)[0]?.tagName).toBe('summary')
  })

  it('leads to nothing that was removed, unless it is that', () => {
    const led = [...pathsIn(path, layout.section), ...beside(path, 'prev'), ...beside(path, 'next')]
    expect(led.filter((to) => to !== path && removed.includes(to))).toEqual([])
  })

  it('names as its neighbours pages that name it back', () => {
    for (const next of beside(path, 'next')) if (!removed.includes(path)) expect(beside(next, 'prev')).toEqual([path])
    expect([...beside(path, 'prev'), ...beside(path, 'next')].length > 0).toBe(path !== '/search/')
  })

  it('has the header with the front page, every section and the search, and marks its own', () => {
    // Those to other languages come last.
    const [links, others] = [true, false].map((isOwn) => linksIn(navOf(path, layout.site)).filter((link) => (attributeOf(link, 'hreflang') === undefined) === isOwn)) as [Element[], Element[]]
    expect(others.map((link) => attributeOf(link, 'hreflang'))).toEqual(translatedLangs.map((lang) => languages[lang].tag))
    expect(links.map(pathOf)).toEqual(['/', ...Object.keys(layout.sections).map((section) => `${section}/`), '/search/'])
    expect(links.filter((link) => attributeOf(link, 'aria-current') === 'page').map(pathOf)).toEqual(links.map(pathOf).filter((section) => section === path))
  })
})

it('leads to the feed from the foot of every page', () => {
  for (const [path, elements] of pages) expect(elements.filter((element) => element.tagName === 'a' && attributeOf(element, 'href') === hrefOf('/feed.xml')).map(wordsOf), path).toContain('Feed of changes')
})

it('the front page names every pool, A to Z, each a link to its page, and its button leads to their list', () => {
  const links = (pages.get('/') ?? []).filter(({ tagName }) => tagName === 'a')
  const pools = listings.filter(({ category, removed: isGone }) => category === 'pools' && !isGone).sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1))
  const named = links.filter((link) => pools.some((pool) => pathOf(link) === `${pathOfListing(pool)}/`))
  expect(named.map((link) => [wordsOf(link), pathOf(link)])).toEqual(pools.map((pool) => [pool.name, `${pathOfListing(pool)}/`]))
  expect(links.filter((link) => attributeOf(link, 'href') === hrefOf('/staking/pools#list-pools')).map(wordsOf)[0]).toBe(`Compare ${pools.length} pools`)
  expect(pages.get('/staking/pools/')?.some((element) => attributeOf(element, 'id') === 'list-pools')).toBe(true)
})

it('every page is reached from the front page by links in the text and around it', () => {
  const reached = new Set(['/'])
  for (const path of reached) for (const link of pages.get(path) ?? []) if (link.tagName === 'a' && pages.has(pathOf(link))) reached.add(pathOf(link))
  expect([...pages.keys()].filter((path) => !reached.has(path))).toEqual([])
  expect(pages.size).toBeGreaterThan(50)
})

it('related pages are named with their titles', () => {
  const related = [...pages.keys()].flatMap((path) => linksIn(navOf(path, layout.related)))
  expect(related.length).toBeGreaterThan(10)
  for (const link of related) expect(wordsOf(pages.get(pathOf(link))?.find(({ tagName }) => tagName === 'h1') as Element)).toContain(wordsOf(link))
})
