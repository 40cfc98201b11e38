import { describe, expect, it } from 'vitest'
import { frameOf, treeOf } from '../../../src/publish/page/tree.ts'
import { writePage, written } from '../../../src/publish/page/write.ts'
import { builtPages, bytesOf } from '../../out/built.ts'

const body = (html: string) => written(...frameOf(treeOf(`<body>${html}</body>`)).body.children)

describe('a page is written', () => {
  it('with its frame, whatever is in it: others put something where its head and body begin and end', () => {
    expect(writePage(treeOf('<p>a'))).toBe('<!DOCTYPE html><html><head></head><body><p>a</body></html>')
    expect(writePage(treeOf('<!doctype html><html lang="en"><head><title>A</title></head><body class="b"></body></html>'))).toBe('<!DOCTYPE html><html lang="en"><head><title>A</title></head><body class="b"></body></html>')
  })

  it.each([
    ['with quotes around every value, and no value where it is none', '<a href=/a title="" data-b="">c</a>', '<a href="/a" title data-b>c</a>'],
    ['with as few signs written otherwise as there can be', `<a title="'&quot;&lt;&gt;&amp;">'"&lt;&gt;&amp;</a>`, `<a title="'&quot;<>&amp;">'"&lt;>&amp;</a>`],
    ['with names in small letters', '<meta charSet="utf-8"><time dateTime="2026">a</time>', '<meta charset="utf-8"><time datetime="2026">a</time>'],
    ['with drawings as they are', '<svg viewBox="0 0 1 1"><path d="M0 0"/><g/></svg>', '<svg viewBox="0 0 1 1"><path d="M0 0"></path><g></g></svg>'],
    ['with scripts and styles letter by letter', '<script>a<b&&c</script><style>a>b{}</style>', '<script>a<b&&c</script><style>a>b{}</style>'],
  ])('%s', (_, html, expected) => {
    expect(body(html)).toBe(expected)
  })

  it('only whole', () => {
    expect(() => writePage({ type: 'root', children: [] })).toThrow(new Error('Unexpected page without <head> and <body>, expected a tree that was read from a whole page.'))
  })
})

// What is measured of a page is found in its text as it is written.
it.each(builtPages)('%s is read as it was written', (file) => {
  const html = bytesOf(file).toString('utf8')
  expect(writePage(treeOf(html))).toBe(html)
})
