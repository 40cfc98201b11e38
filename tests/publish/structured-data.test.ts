import { describe, expect, it } from 'vitest'
import { treeOf } from '../../src/publish/page-tree.ts'
import { dataElement, structuredData } from '../../src/publish/structured-data.ts'
import { builtPages, bytesOf } from '../out/built.ts'

type Data = { '@context': string; '@graph': ({ '@type': string | string[] } & Record<string, unknown>)[] }
const head = { title: 'Pools', description: 'About pools.' }
const dataOf = (main: string, updated?: string) => (structuredData(treeOf(`<html lang="en"><main>${main}</main></html>`), head, 'https://site.example/staking/pools/', updated) as Data)['@graph']
const heading = (level: number, id: string, words: string) => `<div class="h"><h${level} id="${id}">${words}</h${level}><a href="#${id}">#</a></div>`

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

  it('is its questions, with the words of each answer and nothing that shows on demand', () => {
    const [page] = dataOf(`<div>${heading(2, 'what', 'What?')}${heading(3, 'other', 'No question')}<p>No answer</p>${heading(2, 'faqs-of-pools', 'FAQs')}<p>Before.</p>${heading(3, 'a', 'How do I earn?')}<p>Your <a href="/x/">token</a><span role="tooltip">Meaning.</span> grows.</p>\n<ul><li>Twice</ul>${heading(3, 'b', 'Empty?')}${heading(2, 'end', 'End')}<p>After.</p></div>`)
    expect(page).toMatchObject({ '@type': ['WebPage', 'FAQPage'], mainEntity: [{ '@type': 'Question', name: 'How do I earn?', acceptedAnswer: { '@type': 'Answer', text: 'Your token grows. Twice' } }] })
    expect((page?.mainEntity as unknown[]).length).toBe(1)
  })

  it('is its products, in the order of their cards; other cards are none', () => {
    const card = (id: string) => `<article><h3 id="product-pools-${id}">${id}</h3><a href="https://${id}.example/">Visit</a><a href="/staking/pools/${id}/">Reasons</a></article>`
    expect(dataOf(`<article><h3 id="low">Low</h3><a href="/glossary/">x</a></article>${card('b')}${card('a')}`)[1]).toEqual({
      '@type': 'ItemList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, url: 'https://site.example/staking/pools/b/' },
        { '@type': 'ListItem', position: 2, url: 'https://site.example/staking/pools/a/' },
      ],
    })
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

  it('the pooled page has its questions and its products', () => {
    const html = bytesOf('staking/pools/index.html').toString('utf8')
    const [page, , list] = read('staking/pools/index.html')
    expect(page?.['@type']).toEqual(['WebPage', 'FAQPage'])
    expect((page?.mainEntity as unknown[]).length).toBe(html.match(/<h3 id="faq-/g)?.length)
    expect((list?.itemListElement as { url: string }[]).length).toBe(html.match(/<h3 id="product-pools-/g)?.length)
  })
})
