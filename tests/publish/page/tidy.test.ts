import { parse, serialize } from 'parse5'
import { describe, expect, it } from 'vitest'
import { withStyles } from '../../../src/publish/page/styles.ts'
import { tidy } from '../../../src/publish/page/tidy.ts'
import { frameOf, treeOf } from '../../../src/publish/page/tree.ts'
import { withoutUnits } from '../../../src/publish/page/units.ts'
import { writePage, written } from '../../../src/publish/page/write.ts'

/** A page, tidied and written. */
const tidied = (html: string) => {
  const tree = treeOf(html)
  tidy(tree)
  return writePage(tree)
}
/** What stands in the body of a page with this in its body, tidied and written. */
const body = (html: string) => {
  const tree = treeOf(`<body>${html}</body>`)
  tidy(tree)
  return written(...frameOf(tree).body.children)
}
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
    '<table><caption>a</caption><colgroup><col></colgroup><thead><tr><th>b</th></tr></thead><tbody><tr><td>c</td></tr></tbody><tbody></tbody><tfoot><tr><td>d</td></tr></tfoot></table>',
    '<b>a</b><noscript><p>a</p></noscript><svg viewBox="0 0 1 1"><path d="M0 0"></path><text>b<title>c</title></text></svg><p>d</p>',
    '<p>&amp;lt; &amp;amp &lt;/p&gt; &quot;</p><a href="?a=b&amp;copy=c" title="\'&lt;&quot;&gt;`">e</a>',
    '<pre>\n\n  a\n</pre><pre><code>b\n\n</code></pre><textarea>\n\nc</textarea>',
  ])('leaves what a browser reads as it is, but for spaces: %s', (html) => {
    const plain = (text: string) => read(text).replaceAll('\n', '').replace('<!DOCTYPE html>', '')
    expect(plain(tidied(html))).toBe(plain(html))
  })

  it('drops what only a framework needs', () => {
    expect(tidied('<head><meta charSet="utf-8" data-next-head=""/><noscript data-n-css=""></noscript></head><p>a<!-- --> b</p>')).toBe('<!DOCTYPE html><html><head><meta charset="utf-8"></head><body><p>a b</body></html>')
    expect(body('<a data-footnote-ref="true" href="#a">1</a><a data-footnote-backref="" aria-label="Back" class="data-footnote-backref" href="#b">↩</a>')).toBe('<a href="#a">1</a><a aria-label="Back" href="#b">↩</a>')
    expect(body('<section data-footnotes="true" class="footnotes"><h2 id="footnote-label">Sources</h2></section>')).toBe('<section><h2 id="footnote-label">Sources</h2></section>')
  })

  it('keeps what only looks like it', () => {
    expect(body('<section data-notes="a" class="footnotes a"><noscript>b</noscript><code>&lt;!-- --&gt;</code></section>')).toBe('<section data-notes="a" class="a"><noscript>b</noscript><code>&lt;!-- --></code></section>')
  })

  it.each([
    ['<p>More than 50 % of 32 ETH, 0.5 ETH.</p>', '<p>More than 50\u00a0% of 32\u00a0ETH, 0.5\u00a0ETH.'],
    ['<p><b>8 %</b> and 8 <b>%</b></p>', '<p><b>8\u00a0%</b> and 8 <b>%</b>'],
    ['<p>8<!-- --> <!-- -->%</p>', '<p>8\u00a0%'],
    ['<p>5 people, a %, 5 ETHx, 5% ETH</p>', '<p>5 people, a %, 5 ETHx, 5% ETH'],
    ['<code>5 %</code><pre tabindex="0"><span>5 ETH</span></pre><script>5 %1</script>', '<code>5 %</code><pre tabindex="0"><span>5 ETH</span></pre><script>5 %1</script>'],
    ['<a title="5 %" href="/5 %">5 %</a>', '<a title="5 %" href="/5 %">5\u00a0%</a>'],
  ])('keeps a number in the line of its unit, and gives programs the space back: %s', (html, expected) => {
    expect(body(html)).toBe(expected)
    expect(withoutUnits(expected)).toBe(html.replace(/<\/p>$|<!-- -->/g, ''))
  })

  it('drops lines of the source between blocks, nowhere else', () => {
    expect(body('<div>\n<p>a\nb</p>\n\n<ul>\n<li>c</li>\n</ul>\n</div>')).toBe('<div><p>a\nb<ul><li>c</ul></div>')
    expect(body('<a href="/">a</a>\n<b>b</b><pre><code>c\n</code></pre>')).toBe('<a href="/">a</a>\n<b>b</b><pre><code>c\n</code></pre>')
  })

  it('drops the value that is none, in tags alone', () => {
    expect(body('<div data-wide=""><code>data-wide=""</code><b data-all="1" data-x="">a</b></div>')).toBe('<div data-wide><code>data-wide=""</code><b data-all="1" data-x>a</b></div>')
  })

  it('drops an end only where the next begins or the list ends', () => {
    expect(body('<ul><li>a</li><li>b</li></ul>')).toBe('<ul><li>a<li>b</ul>')
    expect(body('<dl><dd>a</dd><div></div></dl>')).toBe('<dl><dd>a</dd><div></div></dl>')
    expect(body('<ul><li>a</li><link><li>b</li></ul>')).toBe('<ul><li>a</li><link><li>b</ul>')
  })
})

describe('styles', () => {
  const styled = (html: string) => {
    const tree = treeOf(html)
    withStyles(tree, undefined)
    return writePage(tree)
  }

  it('have short names for variables, wherever they stand and however many', () => {
    const styles = '<style>:root{--c-colors-paper:#fff}</style><style data-emotion="css a">\np{color:var(--c-colors-paper)}@media (width<600px){p{color:var(--c-colors-paper)}}</style>'
    expect(styled(`<head>${styles}</head>`)).toContain('<head><style>:root{--a:#fff}</style><style data-emotion="css a">\np{color:var(--a)}@media (width<600px){p{color:var(--a)}}</style></head>')
  })

  it.each([
    '<p>Our <code>--c-colors-ink</code> is one.',
    '<pre><code>p { color: var(--c-colors-ink) }</code></pre>',
    '<p>&lt;style>--c-colors-ink&lt;/style>',
    '<p title="--c-colors-ink">a',
    '<styled>--c-colors-ink</styled>',
    '<h2 id="--c-colors-ink">--c-colors-ink</h2>',
    '<script type="application/ld+json">{"name":"--c-colors-ink"}</script>',
  ])('leave words alone that are the name of a variable: %s', (html) => {
    expect(styled(`<body>${html}`)).toContain(`<body>${html}</body>`)
  })
})
