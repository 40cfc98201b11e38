import bidiFactory from 'bidi-js'
import { toHtml } from 'hast-util-to-html'
import { describe, expect, it } from 'vitest'
import { keepOrder } from '../../../src/publish/page/order.ts'
import { frameOf, treeOf } from '../../../src/publish/page/tree.ts'

const bidi = bidiFactory()
/** What stands in the body of a page with this in it; a mark of direction is shown as "|". */
const kept = (html: string): string => {
  const tree = treeOf(`<body>${html}</body>`)
  keepOrder(tree)
  return toHtml(frameOf(tree).body.children).replaceAll('\u061c', '|')
}
/** A line as one sees it, from left to right. */
const seen = (line: string): string => bidi.getReorderedString(line, bidi.getEmbeddingLevels(line, 'rtl')).replaceAll('\u061c', '')

describe('on a page from right to left', () => {
  it('an amount stands before its year, a name before its title, and a sentence before the next', () => {
    expect(seen('من 0.0001 ETH، 2024')).toBe('ETH، 2024 0.0001 نم')
    for (const [line, now] of [['من 0.0001 ETH، 2024', '2024 ،ETH 0.0001 نم'], ['Certora، Staking Router v3', 'Staking Router v3 ،Certora'], ['كل منها 1 ETH. 10 ETH تصير', 'ريصت ETH 10 .ETH 1 اهنم لك'], ['eETH: 0x12', '0x12 :eETH']] as const) {
      expect(seen(kept(`<p>${line}</p>`).slice(3, -4).replaceAll('|', '\u061c'))).toBe(now)
    }
  })

  it.each([
    ['<p>Lido! Obol: SSV</p>', '<p>Lido!| Obol:| SSV</p>', 'other marks'],
    ['<p>من 4 <b>ETH</b>، 2023، <i>منقول</i></p>', '<p>من 4 <b>ETH</b>،| 2023، <i>منقول</i></p>', 'elements in the line'],
    ['<li><a href="/a">Certora، V3</a>، 2024</li>', '<li><a href="/a">Certora،| V3</a>، 2024</li>', 'a link, which stands by itself'],
    ['<p>Origin، <a href="/a">أ</a>، 10 أغسطس</p>', '<p>Origin،| <a href="/a">أ</a>،| 10 أغسطس</p>', 'both sides of a link'],
  ])('%s becomes %s: %s', (before, after) => {
    expect(kept(before)).toBe(after)
  })

  it.each([
    '<p>كما في 2023، 2024، ثم Lido؛ Obol؟ SSV</p>',
    '<p>في 3.5 ETH و1,000 ETH عند 10:30</p>',
    '<ul><li>Lido،</li><li>2024</li></ul>',
    '<p lang="en" dir="ltr">Lido, 2024. Obol: 1</p><p>أ <span lang="en">Lido. Obol</span> ب</p>',
    '<p>أ <code>a. b: c</code></p><pre>A. B</pre><svg><text>A. B</text></svg>',
  ])('%s stays as it is', (html) => {
    expect(kept(html)).toBe(html)
  })

  it('a second time changes nothing', () => {
    const once = kept('<p>Lido، Obol. SSV</p>')
    expect(kept(once.replaceAll('|', '\u061c'))).toBe(once)
  })
})
