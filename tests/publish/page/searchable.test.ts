import { describe, expect, it } from 'vitest'
import type { Lang } from '../../../src/languages.ts'
import { stringsOf } from '../../../src/strings/index.ts'
import { treeOf } from '../../../src/publish/page/tree.ts'
import { type About, searchable, searchableTerm } from '../../../src/publish/page/searchable.ts'

const page = (main: string, about: About = { kind: 'page', lang: 'en' }) => searchable(treeOf(`<body><nav>Site</nav><main id="site-content">${main}</main><footer>Foot</footer></body>`), about)
/** What Pagefind reads of a main part, without what is said about it. */
const read = (main: string, about?: About) => /<main data-pagefind-body><span data-pagefind-meta="kind:\w+"><\/span>(?<content>.*)<\/main>/s.exec(page(main, about))?.groups?.content

describe('is searched', () => {
  it.each([
    ['the main part only', 'Words', 'Words'],
    ['no navigation', '<nav aria-label="You are here">Home</nav>', ''],
    ['no controls', '<fieldset><label>a</label></fieldset><output>b</output><button>c</button><select><option>d</select>', ''],
    ['no meanings of terms', '<p>Pay <span><a href="/glossary/#gas">gas</a><span role="tooltip" id="_gas">a fee</span></span>.', '<div>Pay gas.</div>'],
    ['nothing that is only drawn', '<p><span aria-hidden="true">RP</span>Pool', '<div>Pool</div>'],
    ['no scripts and styles', '<script>a</script><style>b</style><svg><desc>c</desc></svg>', ''],
    ['no word that only opens the rest', '<details><summary aria-label="More on Lido">More</summary>a</details><details><summary>The same in words</summary>b</details>', '<div>a</div><div>b</div>'],
    ['no row of links, which have no word between', '<p><a href="/a">Report an error</a><a href="/b">Edit this file</a></p>', ''],
    ['a link alone, and links with words between', '<p><a href="/a">Lido</a></p><p><a href="/a">Lido</a>, <a href="/b">Puffer</a></p>', '<div>Lido</div><div>Lido, Puffer</div>'],
    ['what an author writes as a title', '<details><summary>Can <i>I</i> leave?</summary><p>Yes.</p></details>', '<div><div>Can I leave?</div><div>Yes.</div></div>'],
    ['a title that begins as one that opens', '<summary>The same in words of one syllable</summary><summary><b>More</b></summary>', '<div>The same in words of one syllable</div><div>More</div>'],
    ['the title of what unfolds, as a heading', '<details class="a"><summary><b id="a">Can I leave?</b><span> Yes.</span></summary>Words</details>', '<div><div><h3 id="a">Can I leave?</h3> Yes.</div>Words</div>'],
    ['words as they are', '<p>a <b>b</b> navigation</p>', '<div>a b navigation</div>'],
    ['the title as such, and in no excerpt', '<h1>Lido</h1>', '<h1 data-pagefind-ignore>Lido</h1>'],
    ['what a page says of itself, first of all', '<header><h1>Lido</h1><p>A pool.</p></header>', '<div><h1 data-pagefind-ignore>Lido</h1><div data-pagefind-weight="3">A pool.</div></div>'],
    ['nothing that every translation says of itself', '<header><h1>Lido</h1><p>A pool.</p><p class="translation">Nobody has read this. <a href="/">English</a></p></header>', '<div><h1 data-pagefind-ignore>Lido</h1><div data-pagefind-weight="3">A pool.</div></div>'],
    ['facts, last of all', '<dl><dt>Fee<dd>10 %</dl>', '<div data-pagefind-weight="0.2"><div>Fee: </div><div>10 %</div></div>'],
    ['no table of listings: each has a page', '<h2 id="pools">Pools</h2><table id="list-pools"><tr><td>Lido</table>', '<h2 id="pools">Pools</h2>'],
    ['a table of an author', '<table><tr><th>Way<td>Pool</table>', '<div><div><div><div>Way</div><div>Pool</div></div></div></div>'],
    ['no notes', '<p>Half.</p><section><h2 id="footnote-label">Sources</h2><ol><li>EIP-7251</ol></section>', '<div>Half.</div>'],
    ['a section that holds no notes', '<section><h2 id="a">A</h2></section>', '<div><h2 id="a">A</h2></div>'],
    ['the number and its unit with an ordinary space', '<p>32\u00a0ETH', '<div>32 ETH</div>'],
  ])('%s', (_, main, expected) => {
    expect(read(main)).toBe(expected)
  })

  it('nothing of a page without a main part', () => {
    expect(searchable(treeOf('<p>Words</p>'), { kind: 'page', lang: 'en' })).not.toContain('Words')
  })
})

describe('words of two blocks stay apart:', () => {
  // What the build publishes leaves out the end tags that HTML does not need.
  it.each([
    ['terms and what is said of them', '<dl><dt>Exit<dd>queue<dd>June 2026</dl>', 'Exit:  queue June 2026'],
    ['items', '<ul><li>One<li>two</ul>', 'One two'],
    ['cells', '<table><tr><td>One<td>two<tr><td>three</table>', 'One two three'],
    ['paragraphs', '<p>One<p>two', 'One two'],
    ['lines', '<p>One<br>two', 'One two'],
    ['a heading and its text', '<h2 id="a">One</h2>two', 'One two'],
    ['a box in a line', '<div>One</div>two<small>three</small>', 'One two three'],
    ['the title of a figure', '<figcaption><b>One</b>two</figcaption>', 'One two'],
    ['what unfolds', '<details><summary>One</summary>two</details>', 'One two'],
  ])('%s', (_, main, expected) => {
    const words = (read(main) ?? '').replace(/<\/(?:div|h\d)>|<(?:div|h\d)[^>]*>/g, ' ').replace(/ +/g, ' ').trim()
    expect(words).toBe(expected.replace(/ +/g, ' '))
  })

  it.each([
    ['a link', '<p>re<a href="/x">stak</a>ing', '<div>restaking</div>'],
    ['signs', '<p>One<b>, two</b>', '<div>One, two</div>'],
  ])('but not those of one line: %s', (_, main, expected) => {
    expect(read(main)).toBe(expected)
  })
})

describe('marks of notes are no words:', () => {
  const mark = (id: string) => `<sup><a id="note-fnref-${id}" aria-describedby="footnote-label" href="#note-fn-${id}">1</a></sup>`
  it.each([
    ['at the end of a sentence', `<p>Half the rate.${mark('a')} Fees`, '<div>Half the rate. Fees</div>'],
    ['in a heading', `<h2 id="a">Fees${mark('7251')}</h2>`, '<h2 id="a">Fees</h2>'],
    ['in a cell', `<table><tr><td>32${mark('b')}</table>`, '<div><div><div><div>32</div></div></div></div>'],
    ['before a note', '<p>Altair. <a aria-label="Back to reference 1" href="#note-fnref-altair">↩</a>', '<div>Altair. </div>'],
  ])('%s', (_, main, expected) => {
    expect(read(main)).toBe(expected)
  })

  it.each([
    ['a raised number', '<p>10<sup>18</sup> wei', '<div>1018 wei</div>'],
    ['another place on the page', '<p><a href="#notes">1</a>', '<div>1</div>'],
  ])('%s is', (_, main, expected) => {
    expect(read(main)).toBe(expected)
  })
})

describe('what a text is about', () => {
  it('is said by its kind, in a word for readers', () => {
    expect(page('', { kind: 'product', lang: 'en' })).toContain('<span data-pagefind-meta="kind:Product"></span>')
    expect(page('')).toContain('<span data-pagefind-meta="kind:Page"></span>')
    expect(searchableTerm('Gas', 'A fee.', [], 'en')).toContain('<span data-pagefind-meta="kind:Term"></span><h1 data-pagefind-ignore>Gas</h1><div>A fee.</div>')
  })

  it('has other names, which stand in no excerpt', () => {
    expect(page('', { kind: 'product', lang: 'en', also: ['stETH', 'Lido Staked ETH'] })).toContain('<span data-pagefind-meta="also" data-pagefind-ignore>stETH|Lido Staked ETH</span>')
  })

  it('is one subject where it is a product: no heading of it has a place of its own', () => {
    expect(read('<h2 id="facts">Facts</h2>', { kind: 'product', lang: 'en' })).toBe('<div>Facts</div>')
    expect(read('<p>the id="facts" of it', { kind: 'product', lang: 'en' })).toBe('<div>the id=&#34;facts&#34; of it</div>')
  })

  it.each(['</script><script>alert(1)</script>', '" data-pagefind-body="', '\u202eolleh', '<main>', '&lt;b&gt;'])('is data, whatever it says: %s', (hostile) => {
    const escaped = hostile.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    const text = searchableTerm(hostile, hostile, [hostile], 'en')
    expect(text.split(escaped)).toHaveLength(4)
    expect(text.replaceAll(escaped, '')).toBe(searchableTerm('', '', [''], 'en'))
  })
})

describe('in another language', () => {
  const apart = (words: string) => [...words].join('\u200b')

  it.each<[Lang, string, string]>([['en', 'en', 'Product'], ['es', 'es', 'Producto'], ['ar', 'ar', 'منتج'], ['zh', 'zh-Hans', '产品']])('%s says which it is, and what a text is in its words', (lang, tag, kind) => {
    const text = page('<p>Words', { kind: 'product', lang })
    expect(text).toContain(`<html lang="${tag}">`)
    expect(text).toContain(`<span data-pagefind-meta="kind:${kind}"></span>`)
    expect(searchableTerm('a', 'b', [], lang)).toContain(`<html lang="${tag}">`)
  })

  it.each<Lang>(['es', 'ar', 'zh'])('the words that open the rest of a figure are left out: %s', (lang) => {
    expect(page(`<details><summary>${stringsOf(lang).figures.inWords}</summary>32</details>`, { kind: 'page', lang })).toContain('</span><div>32</div></main>')
  })

  it.each<[string, string, string]>([
    ['letters of Chinese stand apart', '<p>质押池', `<div>${apart('质押池')}</div>`],
    ['across what runs on in a line', '<p>质<a href="/x">押</a>池', `<div>${apart('质押池')}</div>`],
    ['beside words of other scripts', '<p>质押ETH和32枚', `<div>${apart('质押')}\u200bETH\u200b${apart('和')}\u200b32\u200b枚</div>`],
    ['not beside signs and spaces', '<p>“质押” ETH，费用', `<div>“${apart('质押')}” ETH，${apart('费用')}</div>`],
    ['words of other scripts stay whole', '<p>ether.fi', '<div>ether.fi</div>'],
    ['a title is a part of the text', '<h1>提款</h1><section><p>a</section>', `<h1>${apart('提款')}</h1><div><div>a</div></div>`],
    ['so are headings, whose anchors stay', '<h2 id="费用">费用</h2>', `<h2 id="费用">${apart('费用')}</h2>`],
    ['a term ends in its own colon', '<dl><dt>费用<dd>10%</dl>', `<div data-pagefind-weight="0.2"><div>${apart('费用')}：</div><div>10%</div></div>`],
    ['signs of HTML stay signs', '<p>质&lt;押', '<div>质&#60;押</div>'],
  ])('%s', (_, main, expected) => {
    const { content } = /<main data-pagefind-body><span data-pagefind-meta="kind:页面"><\/span>(?<content>.*)<\/main>/s.exec(page(main, { kind: 'page', lang: 'zh' }))?.groups ?? {}
    expect(content).toBe(expected)
  })

  it('other names stand apart as well', () => {
    expect(searchableTerm('罚没', '惩罚。', ['被罚没', 'slashing'], 'zh')).toContain(`data-pagefind-ignore>${apart('被罚没')}|slashing</span><h1>${apart('罚没')}</h1><div>${apart('惩罚')}。</div>`)
  })

  it.each<Lang>(['en', 'es', 'ar'])('nothing stands apart in %s', (lang) => {
    expect(page('<h1>质押</h1><section>质押</section>', { kind: 'page', lang })).toContain('<h1 data-pagefind-ignore>质押</h1><div>质押</div>')
  })
})
