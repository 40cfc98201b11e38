import { describe, expect, it } from 'vitest'
import { treeOf } from '../../src/publish/page-tree.ts'
import { dataElement, structuredData } from '../../src/publish/structured-data.ts'
import { builtPages, bytesOf } from '../out/built.ts'

type Data = { '@context': string; '@graph': ({ '@type': string | string[] } & Record<string, unknown>)[] }
const head = { title: 'Pools', description: 'About pools.' }
const dataOf = (main: string, updated?: string) => (structuredData(treeOf(`<html lang="en"><main>${main}</main></html>`), head, 'https://site.example/staking/pools/', updated) as Data)['@graph']

describe('what a page says of itself', () => {
  it('is a page, with the day of its last change', () => {
    expect(dataOf('<p>Words</p>', '2026-11-22')).toEqual([{ '@type': 'WebPage', url: 'https://site.example/staking/pools/', name: 'Pools', description: 'About pools.', dateModified: '2026-11-22' }])
    expect(dataOf('')).toHaveLength(1)
  })

  it('is where it stands, with itself at the end', () => {
    expect(dataOf('<nav><ol><li><a href="/">Home</a><li><a href="/staking/">Staking</a></ol></nav><p>Words</p>')[1]).toEqual({
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://site.example/' },
        { '@type': 'ListItem', position: 2, name: 'Staking', item: 'https://site.example/staking/' },
        { '@type': 'ListItem', position: 3, name: 'Pools', item: 'https://site.example/staking/pools/' },
      ],
    })
  })

  it('says nothing once more that the page says itself: neither questions nor products, with which it would grow', () => {
    const table = '<table id="list-pools"><tr><th><div role="heading" aria-level="3" id="product-pools-a"><a href="/staking/pools/a/">A</a></div></table>'
    expect(dataOf(`<h2 id="faqs">FAQs</h2><h3 id="a">Why?</h3><p>Because.</p>${table}`).map((part) => part['@type'])).toEqual(['WebPage'])
  })

  it('cannot end its element early', () => {
    expect(dataElement({ a: '</script><script>alert(1)</script>' })).toBe('<script type="application/ld+json">{"a":"\\u003c/script>\\u003cscript>alert(1)\\u003c/script>"}</script>')
  })
})

describe('in out/', () => {
  const built = builtPages.filter((file) => file !== '404.html')
  const read = (file: string) => {
    const [, text = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(bytesOf(file).toString('utf8')) ?? []
    return (JSON.parse(text) as Data)['@graph']
  }

  it.each(built)('%s says what it is, at the address it gives itself', (file) => {
    const [page, ...others] = read(file)
    const html = bytesOf(file).toString('utf8')
    expect(page?.url).toBe(/<link rel="canonical" href="([^"]*)"/.exec(html)?.[1])
    expect(page?.name).not.toBe('')
    expect(others.map((other) => other['@type']).filter((type) => type === 'BreadcrumbList').length).toBe(file === 'index.html' ? 0 : 1)
  })
})
