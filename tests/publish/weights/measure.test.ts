import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { treeOf } from '../../../src/publish/page/tree.ts'
import { writePage } from '../../../src/publish/page/write.ts'
import { gridOf, readableOf } from '../../../src/publish/weights/grid.ts'
import { firstWindowOf, fixedPartOf, measurePage } from '../../../src/publish/weights/measure.ts'
import { oneOf, randomFrom } from '../../made/random.ts'

/** A page with a listing for each name, as a build writes it: end tags are left out. */
const pageWith = (names: string[], listing: (name: string) => string) =>
  writePage(treeOf(`<!DOCTYPE html><html lang="en"><head><title>A page</title><style>p{color:red}</style></head><body><ul data-by="0"><li>One<li>Two</ul><main><ul><li>First<li>Second</ul><h2>One</h2>${names.map(listing).join('')}<ul><li>Last</ul><h2>Two</h2><dl><dt>A<dd>B</dl></main></body></html>`))
const article = (name: string) => `<article data-by="0 1"><h3>${name}</h3><ul><li>Met<li>Not met</ul></article>`
const row = (name: string) => `<tr data-by="0 1"><th>${name}<td>Met`
const table = (names: string[]) => pageWith([], () => '').replace('<h2>Two', `<table><tbody>${names.map(row).join('')}</tbody></table><h2>Two`)

describe('a page without its listings', () => {
  const without = (html: string) => {
    return fixedPartOf(html, gridOf(treeOf(html), html) ?? { listings: [] })
  }

  it('is the page as it would be if it had none, whatever end tags are left out', () => {
    expect(without(pageWith(['Lido', 'StakeWise'], article))).toBe(pageWith([], article))
    expect(without(table(['Lido', 'StakeWise']))).toBe(table([]))
  })

  it('keeps what looks like a listing and stands outside of the main part', () => {
    expect(without(pageWith(['Lido'], article))).toContain('<ul data-by="0"><li>One<li>Two</ul>')
  })

  it('is the page itself where there are none', () => expect(without(pageWith([], article))).toBe(pageWith([], article)))
})

describe('the weight of a page', () => {
  it('with listings is that of its fixed part and of each listing', () => {
    const names = ['Lido', 'StakeWise', 'Rocket Pool']
    const { packed, grid } = measurePage(pageWith(names, article))
    expect(grid).toMatchObject({ listings: 3, elementsEach: 5, fixedPart: measurePage(pageWith([], article)).packed })
    expect((grid?.fixedPart ?? 0) + 3 * (grid?.bytesEach ?? 0)).toBe(packed)
    expect(grid?.elements).toBe((measurePage(pageWith([], article).replace('<h2>', '<h2 data-by="1">')).grid?.elements ?? 0) + 3 * 5)
  })

  it('names the listing with most bytes of HTML, the first of several', () => {
    const heaviestOf = (names: string[]) => measurePage(pageWith(names, article)).grid?.heaviest
    expect(heaviestOf(['Lido', 'Rocket Pool', 'StakeWise'])).toEqual({ name: 'Rocket Pool', bytes: Buffer.byteLength(article('Rocket Pool')) })
    expect(heaviestOf(['Lido', 'Pool'])?.name).toBe('Lido')
    // Bytes, not letters.
    expect(heaviestOf(['Lidos', 'Crème'])?.name).toBe('Crème')
    expect(measurePage(table(['Lido'])).grid?.heaviest.name).toBe('Lido Met')
    expect(measurePage(table(['<div role="heading">Lido</div>7 met'])).grid?.heaviest.name).toBe('Lido')
  })

  it('without listings is that of all of it', () => expect(measurePage('<main><p>Words.</main>')).toEqual({ plain: 22, packed: expect.any(Number) }))
})

describe('the first window of a page', () => {
  // Letters without sense hardly become smaller: these are more than one window.
  const random = randomFrom(1)
  const words = Array.from({ length: 30_000 }, () => oneOf(random, [...'abcdefghijklmnopqrstuvwxyz'])).join('')
  const window = (html: string) => {
    const tree = treeOf(html)
    return firstWindowOf(html, readableOf(tree, html, gridOf(tree, html)?.listings ?? []), brotliCompressSync(html))
  }

  it('holds all of a light page', () => {
    const html = pageWith(['Lido'], article)
    expect(window(html)).toEqual({ arrived: Buffer.byteLength(html), needed: html.indexOf('<article') })
  })

  it('must hold all to the second heading, where no listing stands before it', () => {
    const below = (listing: string) => pageWith([], article).replace('</main>', `${listing}</main>`)
    expect(window(below('')).needed).toBe(below('').indexOf('<h2>Two'))
    expect(window(below(article('Lido'))).needed).toBe(below('').indexOf('<h2>Two'))
  })

  it('need not hold listings, however many and heavy, nor what follows them', () => {
    // Their data stand in the head, and are not heavy here.
    const html = pageWith([], article).replace('<ul><li>Last', `${['Lido', words, 'StakeWise'].map(article).join('')}<p>${words}</p><ul><li>Last`)
    const { arrived, needed } = window(html)
    expect(needed).toBe(html.indexOf('<article'))
    expect(arrived).toBeGreaterThan(needed)
    expect(arrived).toBeLessThan(Buffer.byteLength(html))
    // Without a second heading as well; where words stand before them, these count.
    const alone = html.replace(/<h2>Two.*?<\/h2>/, '')
    expect(window(alone).needed).toBe(alone.indexOf('<article'))
    const late = window(html.replace('<h2>One', `<p>${words}</p><h2>One`))
    expect(late.arrived).toBeLessThan(late.needed)
  })

  it('must hold styles that stand below the first listing', () => {
    const html = pageWith(['Lido'], article).replace('<h2>Two', '<style>a{color:red}</style><h2>Two')
    expect(window(html).needed).toBe(html.indexOf('</style><h2>') + '</style>'.length)
  })

  it('ends where the first bytes on the wire end, before or after the second heading', () => {
    const late = window(pageWith([], article).replace('<h2>Two', `<p>${words}</p><h2>Two`))
    expect(late.arrived).toBeLessThan(late.needed)
    const early = window(pageWith([], article).replace('</main>', `<p>${words}</p></main>`))
    expect(early.arrived).toBeLessThan(words.length)
    expect(early.arrived).toBeGreaterThan(early.needed)
  })

  it('must hold styles, wherever they stand', () => {
    const { arrived, needed } = window(pageWith([], article).replace('</main>', `<p>${words}</p><style>a{color:red}</style></main>`))
    expect(arrived).toBeLessThan(needed)
  })
})
