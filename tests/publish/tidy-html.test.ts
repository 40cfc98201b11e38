import { parse, serialize } from 'parse5'
import { describe, expect, it } from 'vitest'
import { tidyHtml } from '../../src/publish/tidy-html.ts'

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
  ])('leaves what a browser reads as it is, but for spaces: %s', (html) => {
    const plain = (text: string) => read(text).replaceAll('\n', '')
    expect(plain(tidyHtml(html))).toBe(plain(html))
  })

  it('drops what only a framework needs', () => {
    expect(tidyHtml('<meta charSet="utf-8" data-next-head=""/><p>a<!-- --> b</p>')).toBe('<meta charset="utf-8"><p>a b</p>')
    expect(tidyHtml('<a data-footnote-ref="true" href="#a">1</a><a data-footnote-backref="" aria-label="Back" class="data-footnote-backref" href="#b">↩</a>')).toBe('<a href="#a">1</a><a aria-label="Back" href="#b">↩</a>')
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

  it('drops an end only where the next begins or the list ends', () => {
    expect(tidyHtml('<ul><li>a</li><li>b</li></ul>')).toBe('<ul><li>a<li>b</ul>')
    expect(tidyHtml('<dl><dd>a</dd><div></div></dl>')).toBe('<dl><dd>a</dd><div></div></dl>')
    expect(tidyHtml('<ul><li>a</li><link><li>b</li></ul>')).toBe('<ul><li>a</li><link><li>b</ul>')
  })
})
