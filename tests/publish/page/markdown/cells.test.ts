import { describe, expect, it } from 'vitest'
import { unified } from 'unified'
import rehypeRemark from 'rehype-remark'
import remarkGfm from 'remark-gfm'
import remarkStringify from 'remark-stringify'
import { besideLetters } from '../../../../src/publish/page/markdown/beside-letters.ts'
import { markdownOf } from '../../../../src/publish/page/markdown.ts'
import { mainOf, treeOf } from '../../../../src/publish/page/tree.ts'
import { oneOf, randomFrom } from '../../../made/random.ts'

/** What the libraries make of a page by themselves, once asterisks are where they mark something. */
const plain = unified().use(rehypeRemark).use(() => besideLetters).use(remarkGfm).use(remarkStringify, { bullet: '-', rule: '-' }).freeze()
const byItself = (html: string) => plain.stringify(plain.runSync({ type: 'root', children: mainOf(treeOf(html))?.children ?? [] }))
const page = (main: string) => `<html><head></head><body><main>${main}</main></body></html>`
const ours = (html: string) => markdownOf(treeOf(html), 'https://a.example/')

describe('what is done to be quick changes no letter', () => {
  it.each([
    ['cells with nothing but a text', '<table><tr><th>a<th>b<tr><td>c<td>d</table>'],
    ['cells without a text, and with spaces alone', '<table><tr><th>a<th>b<tr><td><td> \n <tr><td>\t<td>c</table>'],
    ['several spaces, and such at the edges', '<table><tr><th>a<tr><td> a  b\n\nc </table>'],
    ['a space that does not break', '<table><tr><th>a<tr><td>\u00a0a\u00a0</table>'],
    ['signs that a table or a text reads', '<table><tr><th>a|b<tr><td>a|b \\| *c* _d_ `e` [f](g) &lt;h> &amp;amp; www.a.example a@b.example https://a.example<tr><td>- a<tr><td>1. a<tr><td># a</table>'],
    ['no row that is a head', '<table><tr><td>a<td>b<tr><td>c<td>d</table>'],
    ['rows of different lengths', '<table><tr><th>a<tr><td>b<td>c<tr></table>'],
    ['cells that take more than one place', '<table><tr><th>a<th>b<th>c<tr><td colspan="2">d<td>e<tr><td rowspan="2">f<td>g<td>h<tr><td>i<td>j</table>'],
    ['cells that are aligned', '<table><tr><th>a<th>b<tr><td>c<td align="right">d</table>'],
    ['a table in a table', '<table><tr><th>a<tr><td><table><tr><td>b<td>c</table></table>'],
    ['the same text at different places', '<p>a_b</p><ul><li>a_b</li></ul><p><em>a_b</em>a_b<strong>a_b</strong><a href="https://a.example/">a_b</a></p><table><tr><th>a_b<tr><td>a_b</table><h2>a_b</h2>'],
    ['the same text beside different ones', '<p>!<a href="https://a.example/">a</a></p><p>!</p><p>! <b>b</b>!</p><p>1<b>.</b> a</p><p>*<b>a</b>*<i>*</i></p>'],
    ['spans, and texts beside them', '<p>a <span> b</span><span>c </span> <span>d</span></p><p><span>*</span><span>a</span><span>*</span></p>'],
  ])('%s', (_, main) => {
    expect(ours(page(main))).toBe(byItself(page(main)))
  })

  it('whatever stands in tables and lists', () => {
    const random = randomFrom(3)
    const texts = ['a', ' a', 'a ', '*', '_', '!', '[', ']', '(', '1.', '-', '#', '|', '\\', '`', '<b>b</b>', '<i>c</i>', '<code>d|e</code>', '<a href="https://a.example/">f</a>', '<span>g</span>', '<br>', ' ', '\n', '&lt;', '&amp;', '~', 'https://a.example']
    const some = () => Array.from({ length: Math.floor(random() * 4) }, () => oneOf(random, texts)).join('')
    for (let round = 0; round < 150; round++) {
      const html = page(`<table><tr><th>${some()}<th>${some()}<tr><td>${some()}<td>${some()}<tr><td>${some()}<td>${some()}</table><ul><li>${some()}</li><li>${some()}</li></ul><p>${some()}</p>`)
      expect(ours(html), html).toBe(byItself(html))
    }
  })
})
