import { describe, expect, it } from 'vitest'
import { pathOfListing } from '../../src/registry/categories.ts'
import { loadRegistry } from '../../src/registry/load.ts'
import { canonicalOf, site } from '../../src/site.ts'
import { filesBelow, root } from '../files.ts'
import { addressOf, attributeOf, builtFiles, builtPages, elementsOf, wordsOf } from './built.ts'

const pages = new Map(builtPages.map((file) => [file, elementsOf(file)]))
const idsOf = (file: string) => (pages.get(file) ?? []).flatMap((element) => attributeOf(element, 'id') ?? [])
const { listings } = loadRegistry(root)
const fileOf = (path: string) => (path.endsWith('/') ? `${path}index.html` : path).slice(1)

describe.each([...pages])('%s', (file, elements) => {
  const all = (...tags: string[]) => elements.filter(({ tagName }) => tags.includes(tagName))
  const meta = (key: string) => all('meta').filter((element) => attributeOf(element, 'property') === key || attributeOf(element, 'name') === key).map((element) => attributeOf(element, 'content'))

  it('has exactly one h1, no skipped level, and no heading without words', () => {
    const headings = all('h1', 'h2', 'h3', 'h4', 'h5', 'h6')
    expect(headings.map(({ tagName }) => tagName).filter((tagName) => tagName === 'h1')).toHaveLength(1)
    expect(headings.map((heading) => wordsOf(heading).trim())).not.toContain('')
    const levels = headings.map(({ tagName }) => Number(tagName[1]))
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([])
  })

  it('gives no id twice', () => {
    const ids = idsOf(file)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  it('has only links and anchors that lead somewhere', () => {
    const dead = all('a', 'use').flatMap((element) => attributeOf(element, 'href') ?? []).filter((href) => {
      if (/^(https|mailto):/.test(href)) return false
      const [path = '', anchor] = href.split('#')
      if (path !== '' && !path.startsWith(`${site.basePath}/`)) return true
      const target = path === '' ? file : fileOf(path.slice(site.basePath.length))
      if (!builtFiles.includes(target)) return true
      return anchor !== undefined && !idsOf(target).includes(decodeURIComponent(anchor))
    })
    expect(dead).toEqual([])
    expect(all('a').length).toBeGreaterThan(5)
  })

  it('refers only to ids that are there', () => {
    const ids = idsOf(file)
    const named = elements.flatMap((element) => ['aria-labelledby', 'aria-describedby', 'aria-controls'].flatMap((name) => attributeOf(element, name)?.split(' ') ?? []))
    expect(named.filter((id) => !ids.includes(id))).toEqual([])
  })

  it('says what it is: language, title, description, preview', () => {
    expect(attributeOf(all('html')[0] as never, 'lang')).toBe('en')
    expect(all('title').map(wordsOf)).toEqual([expect.stringMatching(new RegExp(`^.{3,60} · ${site.name}$`))])
    expect(meta('description')).toEqual([expect.stringMatching(/^.{20,180}$/)])
    expect(meta('viewport')).toEqual(['width=device-width, initial-scale=1'])
    expect(meta('og:title')).toHaveLength(1)
    expect(meta('og:description')).toHaveLength(1)
  })

  it('names the feed, once, with its type and a title, and before it that of the product it is about', () => {
    const own = listings.find((listing) => addressOf(file) === `${pathOfListing(listing)}/`)
    const feeds = all('link').filter((element) => attributeOf(element, 'rel') === 'alternate' && attributeOf(element, 'hreflang') === undefined)
    expect(feeds.map((element) => Object.fromEntries(element.attrs.map(({ name, value }) => [name, value])))).toEqual([...(own ? [{ rel: 'alternate', type: 'application/atom+xml', title: `What changed: ${own.name}`, href: `${site.basePath}${addressOf(file)}feed.xml` }] : []), { rel: 'alternate', type: 'application/atom+xml', title: site.name, href: `${site.basePath}/feed.xml` }])
    expect(builtFiles).toContain('feed.xml')
    if (own) expect(all('a').filter((element) => attributeOf(element, 'href') === `${site.basePath}${addressOf(file)}feed.xml`).map(wordsOf)).toEqual(['Changes as a feed'])
  })

  it('names its canonical address, or asks not to be indexed', () => {
    const canonical = all('link').filter((element) => attributeOf(element, 'rel') === 'canonical').map((element) => attributeOf(element, 'href'))
    if (file === '404.html') {
      expect(canonical).toEqual([])
      expect(meta('robots')).toEqual(['noindex'])
    } else {
      expect(canonical).toEqual([canonicalOf(addressOf(file))])
      expect(meta('og:url')).toEqual(canonical)
    }
  })

  it('lets a keyboard skip to the text, and has one main', () => {
    const first = all('a')[0]
    expect(first && [attributeOf(first, 'href'), wordsOf(first)]).toEqual(['#site-content', 'Skip to content'])
    expect(all('main').map((element) => attributeOf(element, 'id'))).toEqual(['site-content'])
  })

  it('gives every picture words, width and height', () => {
    expect(all('img').filter((image) => !attributeOf(image, 'alt') || !attributeOf(image, 'width') || !attributeOf(image, 'height')).map((image) => attributeOf(image, 'src'))).toEqual([])
  })

  it('makes every heading with an id the link to itself, and the name of a product the link to its page', () => {
    const headings = all('h2', 'h3', 'h4').filter((heading) => attributeOf(heading, 'id'))
    const pageOf = new Map(listings.map((listing) => [`product-${listing.category}-${listing.id}`, `${site.basePath}${pathOfListing(listing)}/`]))
    const wrong = headings.filter((heading) => {
      const id = attributeOf(heading, 'id') ?? ''
      const links = elementsIn(heading).filter(({ tagName }) => tagName === 'a')
      return links.length !== 1 || wordsOf(links[0] as never) !== wordsOf(heading) || attributeOf(links[0] as never, 'href') !== (pageOf.get(id) ?? `#${id}`)
    })
    expect(wrong.map(wordsOf)).toEqual([])
  })
})

describe('the site', () => {
  it('has a page for each content file and each listing, and no other', () => {
    const written = filesBelow('content').filter((file) => file.endsWith('.mdx') && !file.startsWith('translations/')).map((file) => file.replace(/\.mdx$/, '.html'))
    const listed = listings.map((listing) => fileOf(`${pathOfListing(listing)}/`))
    expect(written.length).toBeGreaterThan(12)
    expect(listed.length).toBeGreaterThan(34)
    expect(builtPages.filter((file) => file !== '404.html').sort()).toEqual([...written, ...listed].sort())
  })

  it('has every page the pooled staking page leads to', () => {
    for (const path of ['/', '/staking/', '/staking/solo/', '/staking/saas/', '/staking/withdrawals/', '/staking/dvt/', '/staking/liquid-staking-tokens/', '/methodology/', '/glossary/', '/client-diversity/', '/contributing/', '/contributing/adding-staking-product/']) {
      expect(builtPages).toContain(fileOf(path))
    }
  })

  it('gives each page a title of its own', () => {
    const titles = [...pages.values()].map((elements) => elements.filter(({ tagName }) => tagName === 'title').map(wordsOf).join())
    expect(new Set(titles).size).toBe(titles.length)
  })
})

describe('the pooled staking page', () => {
  const elements = pages.get('staking/pools/index.html') ?? []
  const words = wordsOf(elements.find(({ tagName }) => tagName === 'main') as never)

  it('shows h2 and h3 in its table of contents', () => {
    const contents = elements.find((element) => attributeOf(element, 'aria-label') === 'On this page')
    const links = elementsIn(contents).filter(({ tagName }) => tagName === 'a').map((link) => attributeOf(link, 'href'))
    expect(links).toContain('#what-are-staking-pools')
    expect(links).toContain('#rebasing-tokens')
  })

  it('has breadcrumbs, neighbours, a link to edit it and a row for each pool', () => {
    const labels = elements.filter(({ tagName }) => tagName === 'nav').map((nav) => attributeOf(nav, 'aria-label'))
    expect(labels).toEqual(['Site', 'On this page', 'In this section', 'You are here', 'Other ways to stake', 'Related pages', 'Previous and next page'])
    const edit = elements.find((element) => element.tagName === 'a' && wordsOf(element) === 'Edit this page')
    expect(edit && attributeOf(edit, 'href')).toBe(`${site.repository}/edit/main/content/staking/pools/index.mdx`)
    expect(elements.filter(({ tagName }) => tagName === 'tr').filter((row) => attributeOf(row, 'data-by')).length).toBe(listings.filter(({ category, removed }) => category === 'pools' && !removed).length)
  })

  it('leaves no shortcode, id or comment unread', () => {
    expect(words).not.toMatch(/\{#|<!--|TODO|:[a-z_]+:(?!\/\/)/)
    expect(words).toContain('💧')
  })
})

function elementsIn(element: unknown): ReturnType<typeof elementsOf> {
  const node = element as { childNodes?: unknown[]; tagName?: string } | undefined
  return (node?.childNodes ?? []).flatMap((child) => [...((child as { tagName?: string }).tagName ? [child as never] : []), ...elementsIn(child)])
}
