import { describe, expect, it } from 'vitest'
import { readBook } from '../../../src/publish/styles/book.ts'
import { withSheets } from './with-sheets.ts'
import { minified } from '../../../src/publish/styles/minified.ts'
import { bookText } from '../../../src/publish/styles/write-book.ts'

/** A rule of a class, long enough for a sheet of its own. */
const long = (name: string) => `.${name}{color:red}.${name}>a{${['top', 'right', 'bottom', 'left', 'width', 'height', 'order', 'inset', 'gap', 'columns', 'z-index', 'opacity', 'flex'].map((property) => `${property}:1`).join(';')}}`
const base = '*{margin:0}'
const page = (...rules: string[]) => `<style>${base}${rules.join('')}</style>${rules.map((rule) => `<p class="${/c-\w+/.exec(rule)?.[0] ?? ''}"></p>`).join('')}`
const write = (...pages: string[]) => readBook(bookText(pages))

describe('a book of all pages', () => {
  it('has a name for each class, and no style twice', () => {
    const { classes } = write(page('.c-y{top: 1px;}', '.c-x{left: 0px;}'), page('.c-x{left: 0px;}'))
    expect([...classes]).toEqual([
      ['', { css: base, minified: base }],
      ['c-y', { name: 'b', css: '.c-y{top: 1px;}', minified: '.c-y{top:1px}' }],
      ['c-x', { name: 'a', css: '.c-x{left: 0px;}', minified: '.c-x{left:0}' }],
    ])
  })

  it('has one sheet for each kind of page', () => {
    expect(write(page(long('c-a'), long('c-b')), page(long('c-b'), long('c-c')), page(long('c-a'), long('c-b'))).sheets).toEqual([['', 'c-b'], ['', 'c-a', 'c-b'], ['', 'c-b', 'c-c']])
  })

  it('has in the sheet for any page of text what two kinds of such pages have', () => {
    const table = Array.from({ length: 150 }, (_, index) => `.c-t>.v${index}{top:0}`).join('')
    const book = write(page(long('c-a'), long('c-b')), page(long('c-a'), long('c-b'), long('c-c')), page(long('c-c'), long('c-d')), page(table, long('c-d')), page(table, long('c-d'), long('c-a')))
    expect(book.any).toEqual(['', 'c-a', 'c-b', 'c-c'])
    // No page has been like this one.
    const sheet = (...rules: string[]) => withSheets(page(...rules), book).split('</style>')[0]
    expect(sheet(long('c-a'), long('c-c'))).toBe(sheet(long('c-a'), long('c-b'), long('c-c')))
  })

  it('keeps the order that rules have on their pages', () => {
    expect([...write(page(long('c-x'), long('c-y'), long('c-z')), page(long('c-a'), long('c-y'), long('c-b')), page(long('c-c'))).classes.keys()]).toEqual(['', 'c-c', 'c-a', 'c-x', 'c-y', 'c-b', 'c-z'])
  })

  it('has the rules for every element that most pages have, where they differ', () => {
    const margin = (width: string) => page(long('c-a')).replace(base, `*{margin:${width}}`)
    expect(write(margin('1px'), margin('2px'), margin('2px')).classes.get('')?.css).toBe('*{margin:2px}')
  })

  it('leaves out pages without styles', () => {
    expect(write('<p>none</p>')).toEqual({ classes: new Map(), sheets: [[]], any: [] })
  })

  it('has the same classes and names whichever page comes first', () => {
    const pages = [page(long('c-a'), long('c-b')), page(long('c-b'), long('c-c')), page(long('c-b'))]
    expect(JSON.parse(bookText(pages.toReversed())).classes).toEqual(JSON.parse(bookText(pages)).classes)
  })

  it('gives each of its pages nothing but what the page has', () => {
    const pages = [page(long('c-a'), long('c-b')), page(long('c-b'), long('c-c')), page(long('c-b'))]
    const book = write(...pages)
    expect(withSheets(pages[1] ?? '', book)).toBe(page(long('c-b'), long('c-c')).replace(base, '').replace(/<style>([^<]*)</, (_, css: string) => `<style>${base}${minified(css)}<`).replaceAll('c-b', 'a').replaceAll('c-c', 'c'))
  })
})
