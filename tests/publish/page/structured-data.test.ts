import { describe, expect, it } from 'vitest'
import { type Lang, languages, translatedLangs } from '../../../src/languages.ts'
import { glossaryOf } from '../../../src/mdx/read-glossary.ts'
import { treeOf } from '../../../src/publish/page/tree.ts'
import { addData, structuredData } from '../../../src/publish/page/structured-data.ts'
import { writePage } from '../../../src/publish/page/write.ts'
import { root } from '../../files.ts'
import { builtPages, bytesOf, translatedPages } from '../../out/built.ts'

/** The element that carries data, as it stands in a page. */
function elementOf(data: object): string {
  const tree = treeOf('<p>Words</p>')
  addData(tree, data)
  return /<script.*(?=<\/body>)/s.exec(writePage(tree))?.[0] ?? ''
}

type Data = { '@context': string; '@graph': ({ '@type': string | string[] } & Record<string, unknown>)[] }
const head = { title: 'Pools', description: 'About pools.' }
const dataOf = (main: string, updated?: string) => (structuredData(treeOf(`<html lang="en"><main>${main}</main></html>`), head, 'https://site.example/staking/pools/', updated) as Data)['@graph']

describe('what a page says of itself', () => {
  it('is a page, with the day of its last change', () => {
    expect(dataOf('<p>Words</p>', '2026-11-22')).toEqual([{ '@type': 'WebPage', url: 'https://site.example/staking/pools/', name: 'Pools', description: 'About pools.', dateModified: '2026-11-22' }])
    expect(dataOf('')).toHaveLength(1)
  })

  it.each<[Lang, string]>([['es', 'es'], ['ar', 'ar'], ['zh', 'zh-Hans']])('says which language it is in: %s', (lang, tag) => {
    const [page, trail] = (structuredData(treeOf('<main><nav><ol><li><a href="/es/">Inicio</a></ol></nav></main>'), head, 'https://site.example/es/a/', undefined, [], lang) as Data)['@graph']
    expect(page?.inLanguage).toBe(tag)
    expect((trail?.itemListElement as { name: string; item: string }[])[0]).toMatchObject({ name: 'Inicio', item: 'https://site.example/es/' })
  })

  it('English is not said: all is made from it', () => {
    expect(dataOf('<p>Words</p>')[0]).not.toHaveProperty('inLanguage')
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

  describe('the glossary is a set of terms', () => {
    const address = 'https://site.example/glossary/'
    const setOf = (name: string, words: string) => {
      const tree = treeOf('<main></main>')
      const element = { type: 'element' as const, tagName: 'div', properties: {}, children: [] }
      const entries = [{ id: 'gas', title: name, meaning: words, also: [], element }]
      return structuredData(tree, { title: 'Glossary', description: 'Words.' }, address, undefined, entries)
    }

    it('each with its name, what it means and its own place', () => {
      expect((setOf('Gas', 'A fee.') as Data)['@graph'][1]).toEqual({
        '@type': 'DefinedTermSet',
        '@id': address,
        url: address,
        name: 'Glossary',
        hasDefinedTerm: [{ '@type': 'DefinedTerm', name: 'Gas', description: 'A fee.', url: `${address}#gas`, inDefinedTermSet: address }],
      })
    })

    it('a page without terms is none', () => {
      expect(dataOf('<p>Words</p>')).toHaveLength(1)
    })

    it.each(['</script><script>alert(1)</script>', '<!--<script>', '"quotes" and \\ strokes', '\u202eolleh \u200f', '\u2028\u2029', ']]>'])('whatever they say is data: %j', (hostile) => {
      const element = elementOf(setOf(hostile, hostile))
      const [, text = ''] = /^<script type="application\/ld\+json">([^<]*)<\/script>$/.exec(element) ?? []
      expect((JSON.parse(text) as { '@graph': { hasDefinedTerm?: { name: string; description: string }[] }[] })['@graph'][1]?.hasDefinedTerm?.[0]).toMatchObject({ name: hostile, description: hostile })
    })
  })

  it.each([
    ['a link above', '<nav><ol><li><a href="/">Home<sup><a id="note-fnref-a" href="#note-fn-a">1</a></sup></a></ol></nav>', 'Home'],
    ['one with two blocks', '<nav><ol><li><a href="/"><div>Home</div><div>page</div></a></ol></nav>', 'Home page'],
    ['one with a drawing', '<nav><ol><li><a href="/"><span aria-hidden="true">#</span>Home</a></ol></nav>', 'Home'],
  ])('its words hold no marks of notes and stay apart: %s', (_, main, expected) => {
    expect((dataOf(main)[1]?.itemListElement as { name: string }[] | undefined)?.[0]?.name).toBe(expected)
  })

  it('cannot end its element early', () => {
    expect(elementOf({ a: '</script><script>alert(1)</script>' })).toBe('<script type="application/ld+json">{"a":"\\u003c/script>\\u003cscript>alert(1)\\u003c/script>"}</script>')
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
    // Marks of notes are no words: no number follows a full stop.
    expect(JSON.stringify([page, ...others])).not.toMatch(/[a-z][.!?]\d+(?:[ "]|$)/)
    expect(others.map((other) => other['@type']).filter((type) => type === 'BreadcrumbList').length).toBe(file === 'index.html' ? 0 : 1)
  })

  it('the glossary has each of its terms, with all that is said of it, at a place that is there', () => {
    const set = read('glossary/index.html').find((part) => part['@type'] === 'DefinedTermSet')
    const said = set?.hasDefinedTerm as { name: string; description: string; url: string; inDefinedTermSet: string }[]
    const terms = glossaryOf(root)
    const address = String(set?.url)
    expect(said.map(({ url }) => url)).toEqual(terms.map(({ id }) => `${address}#${id}`))
    expect(said.map(({ name }) => name.toLowerCase())).toEqual(terms.map(({ name }) => name.toLowerCase()))
    const html = bytesOf('glossary/index.html').toString('utf8')
    for (const [index, { description, inDefinedTermSet }] of said.entries()) {
      expect(description.startsWith(terms[index]?.definition ?? 'nothing')).toBe(true)
      expect(inDefinedTermSet).toBe(address)
      expect(html).toContain(` id="${terms[index]?.id}"`)
    }
    expect(terms.length).toBeGreaterThan(40)
  })

  it('no other page says that it explains terms', () => {
    expect(built.filter((file) => read(file).some((part) => part['@type'] === 'DefinedTermSet'))).toEqual(['glossary/index.html'])
  })

  it.each(translatedLangs)('pages in %s say so, at their own address, below pages of their language; their glossary has every term', (lang) => {
    const own = translatedPages.filter((file) => file.startsWith(`${lang}/`) && !file.endsWith('404.html'))
    expect(own.length).toBeGreaterThan(50)
    for (const file of own) {
      const [page, ...others] = read(file)
      expect([page?.inLanguage, page?.url], file).toEqual([languages[lang].tag, /<link rel="canonical" href="([^"]*)"/.exec(bytesOf(file).toString('utf8'))?.[1]])
      const trail = others.find((other) => other['@type'] === 'BreadcrumbList')?.itemListElement as { item: string }[] | undefined
      expect(trail?.length ?? 1, file).toBeGreaterThan(0)
      for (const { item } of trail ?? []) expect(new URL(item).pathname.startsWith(`/${lang}/`), file).toBe(true)
      expect(trail === undefined, file).toBe(file === `${lang}/index.html`)
    }
    const termsOf = (file: string) => (read(file).find((part) => part['@type'] === 'DefinedTermSet')?.hasDefinedTerm as { url: string }[]).map(({ url }) => new URL(url).hash)
    expect(termsOf(`${lang}/glossary/index.html`).toSorted()).toEqual(termsOf('glossary/index.html').toSorted())
  })
})
