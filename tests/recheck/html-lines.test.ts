import { describe, expect, it } from 'vitest'
import { linesOfHtml } from '../../src/recheck/html-lines.ts'
import { passageOf } from '../../src/registry/checks/passage.ts'

describe('the lines of a page', () => {
  it.each([
    ['one for each block', '<h1>Fees</h1><p>Lido takes <b>10</b>%.</p><ul><li>one<li>two</ul>', ['Fees', 'Lido takes 10%.', 'one', 'two']],
    ['words of a block around those of another', '<div>a<p>b</p>c</div>', ['a', 'b', 'c']],
    ['a break within a block', '<p>a<br>b</p>', ['a', 'b']],
    ['ends of lines in the source, which are spaces', '<p>Lido takes\n  a fee\r\nof 10%</p>', ['Lido takes a fee of 10%']],
    ['ends of lines in preformatted text', '<pre><code>uint a = 1;\n\n  uint b;</code></pre>', ['uint a = 1;', 'uint b;']],
    ['cells of a table', '<table><caption>Fees</caption><tr><th>Fee<td>10%</table>', ['Fees', 'Fee', '10%']],
    ['elements that nobody knows, in the line', '<p>a <x-tip>fee</x-tip> <font>of 10%</font></p>', ['a fee of 10%']],
    ['elements that nobody closed', '<p>a<div><b>b<p>c', ['a', 'b', 'c']],
    ['words without any element', 'a fee', ['a fee']],
    ['references to characters', '<p>10&nbsp;&#37; &lt;b&gt; &ampx; &#0;&#27;[31m</p>', ['10 % <b> &x; \ufffd[31m']],
    ['codes for a terminal and characters of no width', '<p>\u001b[2Jf\u200bee\u00ad &shy;of \u202e10%</p>', ['[2Jfee of 10%']],
    ['letters and marks apart', '<p>Cafe\u0301</p>', ['Caf\u00e9']],
    ['Markdown as it stands', '<p>**a** `b` [c](d) | e</p>', ['**a** `b` [c](d) | e']],
    ['a detail that is folded away', '<details><summary>Fee</summary>10%</details>', ['Fee', '10%']],
    ['a dialog that is open', '<dialog open>10%</dialog>', ['10%']],
    ['what says that it is not hidden', '<p aria-hidden="false">10%</p>', ['10%']],
    ['header and footer of a part', '<article><header>Fees</header>10%<footer>Changed in May</footer></article>', ['Fees', '10%', 'Changed in May']],
    ['header of a part within other elements', '<main><div><header>Fees</header></div></main>', ['Fees']],
    ['an element whose name is in capitals', '<P>a</P><LI>b', ['a', 'b']],
    ['only those that hold something', '<p> </p><p>&nbsp;</p><p>\u200b</p><p>a</p>', ['a']],
  ])('%s', (_, html, lines) => {
    expect(linesOfHtml(html)).toEqual(lines)
  })

  it.each([
    ['a script', '<script>fee</script>'],
    ['a style', '<style>p::before { content: "fee" }</style>'],
    ['words for those without scripts', '<noscript><p>fee</p></noscript>'],
    ['a template', '<template><p>fee</p></template>'],
    ['a drawing', '<svg><title>fee</title><text>fee</text><foreignObject><p>fee</p></foreignObject></svg>'],
    ['the way around', '<nav><ul><li>fee</ul></nav>'],
    ['the way around within a part', '<main><nav>fee</nav></main>'],
    ['the header of the page', '<header><p>fee</p></header>'],
    ['the footer of the page', '<div><footer>fee</footer></div>'],
    ['what is hidden', '<div hidden><p>fee</p></div>'],
    ['what is hidden until it is found', '<p hidden="until-found">fee</p>'],
    ['what is not read out', '<p aria-hidden="true">fee</p>'],
    ['a dialog that is closed', '<dialog>fee</dialog>'],
    ['the title of the page', '<title>fee</title>'],
    ['a comment', '<!-- fee --><![CDATA[fee]]>'],
    ['attributes', '<img alt="fee" title="fee"><input value="fee">'],
    ['a choice', '<select><option>fee</select>'],
    ['a frame', '<iframe>fee</iframe><iframe srcdoc="fee"></iframe>'],
    ['a type of document', '<!doctype html SYSTEM "fee">'],
    ['nothing', ''],
  ])('leave out %s', (_, html) => {
    expect(linesOfHtml(`<body>${html}`)).toEqual([])
  })

  it.each([
    ['div', 99_000],
    ['b', 20_000],
    ['li', 20_000],
    ['unknown', 20_000],
  ])('are read however deep they stand: %s', (name, times) => {
    expect(linesOfHtml(`${`<${name}>`.repeat(times)}fee`)).toEqual(['fee'])
  })

  it.each([
    ['deep in each other', '<div>'.repeat(100_000)],
    ['side by side', '<p>x'.repeat(100_000)],
    ['of a drawing', '<svg>'.repeat(100_000)],
    ['of templates', '<template>'.repeat(100_000)],
    ['begun anew in each paragraph', `<p>${Array.from({ length: 1_000 }, (_, each) => `<b a=${each}>`).join('')}${'</p><p>x'.repeat(100_000)}`],
  ])('are not read where there are too many elements: %s', (_, html) => {
    expect(linesOfHtml(html)).toBeUndefined()
  })

  it.each([
    ['attributes', `<p ${Array.from({ length: 50_000 }, (_, each) => `a${each}`).join(' ')}>fee`],
    ['angles', `${'<'.repeat(500_000)} fee`],
    ['comments', `${'<!---->'.repeat(50_000)}fee`],
    ['ends that nothing has begun', `${'<i>'.repeat(20_000)}${'</b>'.repeat(50_000)}fee`],
    ['references', `${'&amp;'.repeat(200_000)}fee`],
  ])('are read among many %s', (_, html) => {
    expect(linesOfHtml(html)?.at(-1)).toMatch(/fee$/)
  })
})

it('a phrase is found over blocks and elements in the line', () => {
  const lines = linesOfHtml('<main><h2>Fees</h2><p>Lido takes <em>10</em>% of\nall rewards.</p><p>Split in two.</p></main>') ?? []
  expect(passageOf(lines, { find: '10% of all rewards. Split' })).toBe('Lido takes 10% of all rewards.\nSplit in two.')
  expect(passageOf(lines, { find: '<em>10' })).toBeUndefined()
})
