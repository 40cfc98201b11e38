import { describe, expect, it } from 'vitest'
import { blocksOf } from '../../../src/publish/styles/blocks.ts'
import { shareStyles } from '../../../src/publish/styles/share-styles.ts'
import { builtPages, bytesOf } from '../../out/built.ts'

/** A rule of a class, long enough for a sheet of its own. */
const long = (name: string) => `.${name}{color:red;}.${name}>a{${'padding:0;'.repeat(15)}}`
const page = (...rules: string[]) => `<style>*{margin:0;}${rules.join('')}</style><main></main>`
const sheetsOf = (html: string | undefined) => [...(html ?? '').matchAll(/<style>([^<]*)<\/style>/g)].map(([, css]) => css)
const shared = (...pages: string[]) => [...shareStyles(new Map(pages.map((html, index) => [`${index}.html`, html]))).values()].map(sheetsOf)

describe('blocks of a stylesheet', () => {
  it('hold what belongs to a class, also where it is asked for a medium', () => {
    expect([...blocksOf('*{a:b;}.c-1{c:d;}@media print{.c-1 a{e:f;}}:root{--x:y;}.c-2 .h{g:h;}.c-1:hover{i:j;}')]).toEqual([
      ['', '*{a:b;}:root{--x:y;}'],
      ['c-1', '.c-1{c:d;}@media print{.c-1 a{e:f;}}.c-1:hover{i:j;}'],
      ['c-2', '.c-2 .h{g:h;}'],
    ])
  })

  it('are none where there are no styles', () => {
    expect([...blocksOf('')]).toEqual([])
  })
})

describe('sheets', () => {
  it('hold what most pages use once, and what few use apart', () => {
    expect(shared(page(long('c-all'), long('c-one')), page(long('c-all')), page(long('c-all')))).toEqual([[`*{margin:0;}${long('c-all')}`, long('c-one')], [`*{margin:0;}${long('c-all')}`], [`*{margin:0;}${long('c-all')}`]])
  })

  it('hold together what the same pages use', () => {
    const [one, other] = shared(page(long('c-a'), long('c-b')), page(long('c-c')), page(), page(), page())
    expect(one).toEqual(['*{margin:0;}', long('c-a') + long('c-b')])
    expect(other).toEqual(['*{margin:0;}', long('c-c')])
  })

  it('keep the order that rules have on their page', () => {
    const [one] = shared(page('.c-x{a:b;}', long('c-a'), '.c-y{c:d;}'), page('.c-y{c:d;}'), page('.c-x{a:b;}'), page())
    expect(one).toEqual(['*{margin:0;}.c-x{a:b;}.c-y{c:d;}', long('c-a')])
  })

  it('are not made for a few letters', () => {
    expect(shared(page('.c-1{a:b;}'), page(), page(), page())).toEqual(Array.from({ length: 4 }, () => ['*{margin:0;}.c-1{a:b;}']))
  })
})

describe('the sheets of the site', () => {
  const sheets = new Map(builtPages.map((file) => [file, sheetsOf(bytesOf(file).toString('utf8'))]))
  const different = new Set([...sheets.values()].flat())

  it('are few: a policy names each, and a line of _headers holds at most 2,000 letters', () => {
    expect(different.size).toBeGreaterThan(3)
    expect(different.size).toBeLessThan(20)
  })

  it('hold each rule once', () => {
    const selectors = [...different].flatMap((css) => (css ?? '').match(/(?<=^|\})\.[a-z]{1,2}(?=\{)/g) ?? [])
    expect(selectors.length).toBeGreaterThan(20)
    expect(selectors.filter((selector, index) => selectors.indexOf(selector) !== index)).toEqual([])
  })

  it('are not all on every page', () => {
    expect(sheets.get('404.html')?.length).toBe(1)
    expect(Math.max(...[...sheets.values()].map((some) => some.length))).toBeLessThanOrEqual(8)
  })
})
