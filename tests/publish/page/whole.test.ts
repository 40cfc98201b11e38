import { toHtml } from 'hast-util-to-html'
import { describe, expect, it } from 'vitest'
import type { Lang } from '../../../src/languages.ts'
import { frameOf, treeOf } from '../../../src/publish/page/tree.ts'
import { keepWhole } from '../../../src/publish/page/whole.ts'
import { stringsOf } from '../../../src/strings/index.ts'

/** What stands in the body of a page with this in it; a word joiner is shown as "|". */
const kept = (html: string, lang: Lang, times = 1): string => {
  const tree = treeOf(`<body>${html}</body>`)
  for (let time = 0; time < times; time++) keepWhole(tree, lang)
  return toHtml(frameOf(tree).body.children).replaceAll('\u2060', '|')
}

const note = '<sup><a href="#note-fn-a" id="note-fnref-a">1</a></sup>'

describe('on a translated page', () => {
  it.each(['es', 'ar', 'zh'] as const)('a name keeps its number (%s)', (lang) => {
    expect(kept('<p><a lang="en" href="/eip-7251">EIP-7251</a>, GPL-3.0, CC-BY-4, 4-de-7, x-1</p>', lang)).toBe('<p><a lang="en" href="/eip-7251">EIP-|7251</a>, GPL-|3.0, CC-BY-4, 4-de-7, x-1</p>')
  })

  it('a formula in a cell is in one line', () => {
    expect(kept('<table><tbody><tr><td>1 × 1.0288⁵ = 1.15</td><td>7 + 1 × ½ = 7.5</td></tr></tbody></table><p>1 × 2 = 2</p>', 'es')).toBe('<table><tbody><tr><td>1 × 1.0288⁵ = 1.15</td><td>7 + 1 × ½ = 7.5</td></tr></tbody></table><p>1 × 2 = 2</p>')
  })

  it('a number whose groups are parted by spaces is in one line', () => {
    expect(kept('<p>57 600 ETH, 1 234 567 y 2026 100, 12 34; v1.2 100</p>', 'es').replaceAll('\u00a0', '_')).toBe('<p>57_600 ETH, 1_234_567 y 2026 100, 12 34; v1.2 100</p>')
  })

  it('a day keeps its month', () => {
    expect(kept('<p>El 7 de mayo de 2025, 10 de mayor, 117 de mayo, 1.7 de mayo</p>', 'es').replaceAll('\u00a0', '_')).toBe('<p>El 7_de mayo de 2025, 10 de mayor, 117 de mayo, 1.7 de mayo</p>')
    expect(kept('<p>في 17 ديسمبر 2020، 7 مدققين</p>', 'ar').replaceAll('\u00a0', '_')).toBe('<p>في 17_ديسمبر 2020، 7 مدققين</p>')
  })

  it.each(['es', 'ar'] as const)('so does that of every month of %s', (lang) => {
    const dates = Array.from({ length: 12 }, (_, month) => stringsOf(lang).date(`2025-${String(month + 1).padStart(2, '0')}-17`))
    expect(dates.filter((date) => !kept(`<p>${date}</p>`, lang).startsWith('<p>17\u00a0'))).toEqual([])
  })

  it('without spaces, a number keeps its part of a date, and a note what it stands behind', () => {
    expect(kept('<p>2025年10月10日，3.5 天</p>', 'zh')).toBe('<p>2025|年10|月10|日，3.5 天</p>')
    expect(kept(`<p>等待${note}。<b>退出</b>${note}</p>`, 'zh')).toBe(`<p>等待|${note}。<b>退出</b>|${note}</p>`)
    expect(kept(`<p>días${note}.</p>`, 'es')).toBe(`<p>días${note}.</p>`)
  })

  it.each(['<p><code>EIP-7251</code></p><pre>2025年</pre><svg><text>2025年</text></svg>', '<details class="cite"><p>2025年10月</p></details>', '<p>x<sup>2</sup></p>'])('%s stays as it is', (html) => {
    expect(kept(html, 'zh')).toBe(html)
  })

  it('a second time changes nothing', () => {
    const html = `<p>EIP-7251，2025年${note}<b>a</b>${note}</p>`
    expect(kept(html, 'zh', 2)).toBe(kept(html, 'zh'))
  })
})

it('an English page stays as it is', () => {
  expect(kept(`<p>EIP-7251${note}</p>`, 'en')).toBe(`<p>EIP-7251${note}</p>`)
})
