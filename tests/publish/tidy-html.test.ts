import { parse, serialize } from 'parse5'
import { describe, expect, it } from 'vitest'
import { tidyHtml, withoutUnits } from '../../src/publish/tidy-html.ts'

/** What a browser makes of a page. */
const read = (html: string) => serialize(parse(html))

describe('tidying', () => {
  it.each([
    '<ul><li>a</li><li>b</li></ul>',
    '<ul>\n<li>a</li>\n<li><ol><li>b</li></ol></li>\n</ul><p>c</p>',
    '<dl><dt>a</dt><dd>b</dd><dt>c</dt><dd><p>d</p></dd></dl>',
    '<dl><dt>a</dt><dd>b</dd><div><dt>c</dt><dd>d</dd></div></dl>',
    '<dl><div><dt>a</dt><dd>b</dd><dd>c</dd></div><div><dt>d</dt><dd>e</dd></div></dl>',
    '<select><option value="">a</option><option>b</option></select>',
    '<ul><li>a</li><template></template><li>b</li></ul>',
    '<ul><li>a</li></ul><link rel="a"><dl><dt>b</dt></dl>',
    '<div><p>a</p><p>b</p><h2>c</h2><p>d</p><ul><li><p>e</p></li><li><p>f</p><ul><li>g</li></ul></li></ul><p>h</p></div>',
    '<div><p>a</p> b<p>c</p><b>d</b><p>e</p><span>f</span></div>',
    '<a href="#a"><p>a</p></a><p>b</p><product-choice><p>c</p></product-choice><p>d</p>',
    '<!DOCTYPE html><table><tr><td><p>a</p></td><td><p>b</p></td></tr><tr><th><p>c</p></th></tr></table><p>d</p><table></table>',
    '<div data-wide="" class="a" data-all=""><a data-search="" href="/">data-wide=""</a><code>&lt;b data-a=""&gt;</code><i title=" data-a=&quot;&quot; " data-b="">a</i></div>',
    '<blockquote><p>a</p><p>b</p></blockquote><ins><p>c</p></ins><ins><p>d</p><p>e</p></ins><details><summary>f</summary><p>g</p></details>',
  ])('leaves what a browser reads as it is, but for spaces: %s', (html) => {
    const plain = (text: string) => read(text).replaceAll('\n', '')
    expect(plain(tidyHtml(html))).toBe(plain(html))
  })

  it('drops what only a framework needs', () => {
    expect(tidyHtml('<meta charSet="utf-8" data-next-head=""/><p>a<!-- --> b</p>')).toBe('<meta charset="utf-8"><p>a b</p>')
    expect(tidyHtml('<a data-footnote-ref="true" href="#a">1</a><a data-footnote-backref="" aria-label="Back" class="data-footnote-backref" href="#b">↩</a>')).toBe('<a href="#a">1</a><a aria-label="Back" href="#b">↩</a>')
    expect(tidyHtml('<section data-footnotes="true" class="footnotes"><h2 id="footnote-label">Sources</h2></section>')).toBe('<section><h2 id="footnote-label">Sources</h2></section>')
  })

  it.each([
    ['<p>More than 50 % of 32 ETH, 0.5 ETH.</p>', '<p>More than 50\u00a0% of 32\u00a0ETH, 0.5\u00a0ETH.</p>'],
    ['<p><b>8 %</b> and 8 <b>%</b></p>', '<p><b>8\u00a0%</b> and 8 <b>%</b></p>'],
    ['<p>5 people, a %, 5 ETHx, 5% ETH</p>', '<p>5 people, a %, 5 ETHx, 5% ETH</p>'],
    ['<code>5 %</code><pre tabindex="0">5 ETH</pre><script>5 %1</script>', '<code>5 %</code><pre tabindex="0">5 ETH</pre><script>5 %1</script>'],
    ['<a title="5 %" href="/5 %">5 %</a>', '<a title="5 %" href="/5 %">5\u00a0%</a>'],
  ])('keeps a number in the line of its unit, and gives programs the space back: %s', (html, expected) => {
    expect(tidyHtml(html)).toBe(expected)
    expect(withoutUnits(expected)).toBe(html)
  })

  it('gives variables short names in styles, wherever they stand and however many', () => {
    const styles = '<style>:root{--c-colors-paper:#fff}</style><style data-emotion="css a">\np{color:var(--c-colors-paper)}@media (width<600px){p{color:var(--c-colors-paper)}}</style>'
    expect(tidyHtml(`<head>${styles}</head>`)).toBe('<head><style>:root{--a:#fff}</style><style data-emotion="css a">\np{color:var(--a)}@media (width<600px){p{color:var(--a)}}</style></head>')
  })

  it.each([
    '<style>p{}</style><p>Our <code>--c-colors-ink</code> is one.</p><style>p{}</style>',
    '<pre><code>p { color: var(--c-colors-ink) }</code></pre>',
    '<p>&lt;style&gt;--c-colors-ink&lt;/style&gt;</p>',
    '<p title="--c-colors-ink">a</p>',
    '<styled>--c-colors-ink</styled>',
    '<h2 id="--c-colors-ink">--c-colors-ink</h2>',
    '<script type="application/ld+json">{"name":"--c-colors-ink"}</script>',
  ])('leaves words alone that are the name of a variable: %s', (html) => {
    expect(tidyHtml(html)).toBe(html)
  })

  it('drops the value that is none, in tags alone', () => {
    expect(tidyHtml('<div data-wide="" class=""><code>data-wide=""</code><b data-all="1" data-x="">a</b></div>')).toBe('<div data-wide class=""><code>data-wide=""</code><b data-all="1" data-x>a</b></div>')
  })

  it('drops an end only where the next begins or the list ends', () => {
    expect(tidyHtml('<ul><li>a</li><li>b</li></ul>')).toBe('<ul><li>a<li>b</ul>')
    expect(tidyHtml('<dl><dd>a</dd><div></div></dl>')).toBe('<dl><dd>a</dd><div></div></dl>')
    expect(tidyHtml('<ul><li>a</li><link><li>b</li></ul>')).toBe('<ul><li>a</li><link><li>b</ul>')
  })
})
