import { describe, expect, it } from 'vitest'
import { markdownOf } from '../../../src/publish/page/markdown.ts'
import { treeOf } from '../../../src/publish/page/tree.ts'

const page = (main: string) => markdownOf(treeOf(`<!DOCTYPE html><html><head><title>T</title><style>p{}</style></head><body><nav>Way</nav><main>${main}</main><footer>Foot</footer></body></html>`), 'https://site.example/guide/a/')

describe('a page as Markdown', () => {
  it.each<[string, string, string]>([
    ['keeps headings and words, not what stands around the main part', '<h1>Pools</h1><p>Words.</p>', '# Pools\n\nWords.\n'],
    ['drops links of headings to themselves, controls, drawings, tooltips and what is hidden from listeners', '<h2 id="x"><a href="#x">One</a></h2><fieldset><label>Only</label></fieldset><svg><text>x</text></svg><p>A <a href="/glossary/#gas">gas</a><span role="tooltip">Cost.</span> fee<b aria-hidden="true">!</b>.</p>', '## One\n\nA [gas](https://site.example/glossary/#gas) fee.\n'],
    ['writes addresses out', '<p><a href="#y">a</a> <a href="../b/">b</a> <a href="/c/">c</a> <a href="https://d.example/">d</a> <img src="/e.png" alt="e"></p>', '[a](https://site.example/guide/a/#y) [b](https://site.example/guide/b/) [c](https://site.example/c/) [d](https://d.example/) ![e](https://site.example/e.png)\n'],
    ['puts a term and its short description into a line', '<dl><dt>Fee</dt><dd>10 %</dd><dt>Token</dt><dd>stETH</dd></dl>', '- Fee: 10 %\n- Token: stETH\n'],
    ['leaves a description that is a list below its term', '<dl><dt>Fee</dt><dd><ul><li>10 %</li></ul></dd></dl>', '- Fee\n\n  - 10 %\n'],
    ['keeps apart what styles set apart', '<article><footer><a href="/a/">Why</a><span>When</span></footer></article><table><tr><th>Pool<small>here</small></th></tr><tr><td>1</td></tr></table>', '[Why](https://site.example/a/) · When\n\n| Pool here |\n| --------- |\n| 1         |\n'],
    ['makes a line of what is folded away in a cell', '<table><thead><tr><th>Name<th>Audited<td></thead><tbody><tr><th><div role="heading" aria-level="3" id="a"><a href="/a/">A</a></div>1 met<td class="met old">Met, 2024<td><label><input type="checkbox"> Compare</label><details><summary>More</summary>aETH: <code>0x1</code>bETH: <code>0x2</code><p>Open since: 2020.</p><a href="https://a.example/">Go</a></details></table>', '| Name                               | Audited   |                                                                    |\n| ---------------------------------- | --------- | ------------------------------------------------------------------ |\n| [A](https://site.example/a/) 1 met | Met, 2024 | aETH: `0x1` bETH: `0x2` Open since: 2020. [Go](https://a.example/) |\n'],
    ['says nothing of where a word may break', '<table><tr><th>Permission\u00ad\u200bless</th></tr></table>', '| Permissionless |\n| -------------- |\n'],
    ['says nothing of what stays in one line', '<p>7\u00a0de mayo, 7\u00a0مايو</p>', '7 de mayo, 7 مايو\n'],
    ['keeps code in a cell of words where it is', '<table><tr><td>Set <code>a</code>, then b.</td></tr></table>', '|                  |\n| ---------------- |\n| Set `a`, then b. |\n'],
    ['says what words say, never markup', '<p>&lt;script&gt;alert(1)&lt;/script&gt; *not* [a link](javascript:x)</p>', '\\<script>alert(1)\\</script> \\*not\\* \\[a link]\\(javascript:x)\n'],
    ['sets an alert apart as a quote, with the word for its kind', '<div role="note"><p><i aria-hidden="true"></i><b>Warning</b></p><div>A title</div><div><p>Words.</p><ul><li>a</li></ul></div></div><p>After.</p>', '> **Warning**\n>\n> A title\n>\n> Words.\n>\n> - a\n\nAfter.\n'],
    ['keeps the words of an alert that stand alone', '<div role="note"><p><span aria-hidden="true">💡</span><b>Tip</b></p>One line.</div>', '> **Tip**\n>\n> One line.\n'],
    ['unfolds a card, its title first', '<details><summary><b id="a">Can I leave?</b><span> Yes.</span></summary><div><p>Words.</p></div></details>', '**Can I leave?**\n\nYes.\n\nWords.\n'],
    ['keeps links that are a line or a button, and lines between parts', '<a href="/a/"><p>One</p></a><hr><a href="/b/">Two</a>', '[One](https://site.example/a/)\n\n---\n\n[Two](https://site.example/b/)\n'],
    ['gives the title of a picture a line of its own', '<figure><figcaption><b>Waits</b>How to read it.<small>Source: <a href="/s/">s</a>.</small></figcaption><svg><text>1</text></svg></figure>', '**Waits**\n\nHow to read it. Source: [s](https://site.example/s/).\n'],
    ['has the end of a clause outside of bold words that a letter follows', '<p><b>符合，2025年。</b>部分代码，<em>是吗？</em>是。<b>Met.</b> More.</p>', '**符合，2025年**。部分代码，*是吗*？是。**Met.** More.\n'],
    ['has bold words inside their link where a letter stands before', '<p>و<b><a href="/a/">عميل</a></b> و</p>', 'و[**عميل**](https://site.example/a/) و\n'],
    ['has words without marks where these would mark nothing', '<p>收<b>10%</b>的，<b>（一个）</b>是，共<b><code>a</code></b></p>', '收10%的，（一个）是，共`a`\n'],
    ['is empty where there is nothing', '', ''],
  ])('%s', (_, main, expected) => {
    expect(page(main)).toBe(expected)
  })

  it('parts a term and its description by the mark of the language', () => {
    expect(markdownOf(treeOf('<main><dl><dt>费用</dt><dd>10%</dd></dl></main>'), 'https://site.example/', 'zh')).toBe('- 费用：10%\n')
  })

  it('is empty without a main part', () => {
    expect(markdownOf(treeOf('<p>Words</p>'), 'https://site.example/')).toBe('')
  })
})
