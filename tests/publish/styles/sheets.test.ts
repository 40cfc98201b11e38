import { describe, expect, it } from 'vitest'
import { blocksOf } from '../../../src/publish/styles/blocks.ts'
import { shareStyles } from '../../../src/publish/styles/share-styles.ts'
import { builtPages, bytesOf } from '../../out/built.ts'

/** A rule of a class, long enough for a sheet of its own. */
const long = (name: string) => `.${name}{color:red}.${name}>a{${['top', 'right', 'bottom', 'left', 'width', 'height', 'order', 'inset', 'gap', 'columns', 'z-index', 'opacity', 'flex'].map((property) => `${property}:1`).join(';')}}`
const base = '*{margin:0}'
const page = (...rules: string[]) => `<style>${base}${rules.join('')}</style><main></main>`
const times = (count: number, ...rules: string[]) => Array.from({ length: count }, () => page(...rules))
const sheetsOf = (html: string | undefined) => [...(html ?? '').matchAll(/<style>([^<]*)<\/style>/g)].map(([, css]) => css)
/** The sheets of each of `pages`, without those of pages that are the same. */
const shared = (...pages: string[]) => {
  const sheets = [...shareStyles(new Map(pages.map((html, index) => [`${index}.html`, html]))).values()].map(sheetsOf)
  return pages.flatMap((html, index) => (pages.indexOf(html) === index ? [sheets[index]] : []))
}

describe('blocks of a stylesheet', () => {
  it('hold what belongs to a class, also where it is asked for a medium', () => {
    expect([...blocksOf('*{a:b;}.c-1{c:d;}@media print{.c-1 a{e:f;}}:root{--x:y;}.c-2 .h{g:h;}.c-1:hover{i:j;}')]).toEqual([
      ['', '*{a:b;}:root{--x:y;}'],
      ['c-1', '.c-1{c:d;}@media print{.c-1 a{e:f;}}.c-1:hover{i:j;}'],
      ['c-2', '.c-2 .h{g:h;}'],
    ])
  })

  it('hold the words of a named counter under its name', () => {
    expect([...blocksOf('*{a:b;}@counter-style c-names{system:fixed;}.c-1{content:counter(n,c-names);}')].map(([name]) => name)).toEqual(['', 'c-names', 'c-1'])
  })

  it('are none where there are no styles', () => {
    expect([...blocksOf('')]).toEqual([])
  })
})

describe('sheets', () => {
  it('hold in one what three pages of four use', () => {
    expect(shared(...times(3, long('c-all')), ...times(1))).toEqual([[base + long('c-all')], [base + long('c-all')]])
  })

  it('hold apart, and together, what the same group of pages uses', () => {
    expect(shared(...times(12, long('c-a'), long('c-b')), ...times(12, long('c-c')), ...times(12))).toEqual([[base, long('c-a') + long('c-b')], [base, long('c-c')], [base]])
  })

  it('are one, with nothing in it that is not used, where a page has something almost for itself', () => {
    expect(shared(...times(1, long('c-a'), long('c-b')), ...times(1, long('c-b'), long('c-c')), ...times(30))).toEqual([[base + long('c-a') + long('c-b')], [base + long('c-b') + long('c-c')], [base]])
  })

  it('are one for pages that differ in a few letters, and two where it is more', () => {
    const few = '.c-few{top:1px}'
    expect(shared(...times(1, long('c-a')), ...times(1, long('c-a'), few), ...times(30))).toEqual([[base + long('c-a') + few], [base + long('c-a') + few], [base]])
    expect(shared(...times(1, long('c-a')), ...times(1, long('c-a'), long('c-b')), ...times(30))).toEqual([[base + long('c-a')], [base + long('c-a') + long('c-b')], [base]])
  })

  it('keep the order that rules have on their page', () => {
    expect(shared(page('.c-x{top:1px}', long('c-a'), '.c-y{left:1px}'), ...times(11, '.c-x{top:1px}', '.c-y{left:1px}'))).toEqual([[`${base}.c-x{top:1px}${long('c-a')}.c-y{left:1px}`], [`${base}.c-x{top:1px}.c-y{left:1px}`]])
  })

  it('are not made for a few letters of a group', () => {
    expect(shared(...times(12, '.c-1{top:1px}'), ...times(12))).toEqual([[`${base}.c-1{top:1px}`], [`${base}.c-1{top:1px}`]])
  })

  it('are written short', () => {
    expect(shared('<style>* { margin: 0px; } .c-1 { color: #ffffff; }</style>')).toEqual([['*{margin:0}.c-1{color:#fff}']])
  })
})

describe('the sheets of the site', () => {
  const sheets = new Map(builtPages.map((file) => [file, sheetsOf(bytesOf(file).toString('utf8'))]))
  const different = new Set([...sheets.values()].flat())

  it('are few: a policy names each, and a line of _headers holds at most 2,000 letters', () => {
    expect(different.size).toBeGreaterThan(3)
    expect(different.size).toBeLessThan(20)
  })

  it('are not all on every page', () => {
    expect(sheets.get('data/index.html')?.length).toBe(1)
    expect(Math.max(...[...sheets.values()].map((some) => some.length))).toBeLessThanOrEqual(4)
  })
})
