import { describe, expect, it } from 'vitest'
import { withStyles } from '../../../src/publish/page/styles.ts'
import { treeOf } from '../../../src/publish/page/tree.ts'
import { writePage } from '../../../src/publish/page/write.ts'
import { readBook } from '../../../src/publish/styles/book.ts'

const css = { '': '*{margin:0}', 'c-1': '.c-1{color:var(--c-colors-ink)}', 'c-2': '.c-2{top:2px}' }
const names: Record<string, string> = { 'c-1': 'a', 'c-2': 'b' }
const book = readBook(JSON.stringify({ note: '', any: [], classes: Object.fromEntries(Object.entries(css).map(([name, text]) => [name, { name: names[name], css: text, minified: text }])), sheets: [['', 'c-1'], ['', 'c-1', 'c-2']] }))

const styled = (html: string, without = false) => {
  const tree = treeOf(html)
  withStyles(tree, without ? undefined : book)
  return writePage(tree).replace('<!DOCTYPE html>', '')
}
const page = (style: string, body: string) => `<html><head>${style}</head><body>${body}</body></html>`

describe('the styles of a page', () => {
  it('have the names and the sheet of the book, in the place of what the theme wrote', () => {
    expect(styled(page(`<title>A</title><style>${css['']}${css['c-1']}</style><link rel="icon" href="/a">`, '<div class="c-1 own"><b class="c-1">a</b></div>'))).toBe(page('<title>A</title><style>*{margin:0}.a{color:var(--e)}</style><link rel="icon" href="/a">', '<div class="a own"><b class="a">a</b></div>'))
  })

  it('name nothing but classes of elements', () => {
    const body = '<div id="c-1" title="c-1" data-c="c-1"><a href="#c-1">c-1</a><code>class="c-1"</code></div>'
    expect(styled(page(`<style>${css['']}${css['c-1']}</style>`, `<i class="c-1"></i>${body}`))).toContain(body)
  })

  it('stay as they are where the book knows nothing of them, or where there is none', () => {
    expect(styled(page('<style>.c-9{top:9px}</style>', '<i class="c-9"></i>'))).toBe(page('<style>.c-9{top:9px}</style>', '<i class="c-9"></i>'))
    expect(styled(page(`<style>${css['c-2']}</style>`, '<i class="c-2"></i>'), true)).toContain('.c-2{top:2px}')
  })

  it.each(['constructor', '__proto__', 'toString'])('leave a class called %s', (name) => {
    expect(styled(page(`<style>${css['c-1']}</style>`, `<i class="${name} c-1"></i>`))).toContain(`<i class="${name} a">`)
  })

  it('are none where the page has none', () => {
    expect(styled(page('', '<i class="c-1"></i>'))).toBe(page('', '<i class="c-1"></i>'))
  })
})
