import { describe, expect, it } from 'vitest'
import { glossaryEntries } from '../../../src/publish/page/glossary-entries.ts'
import { treeOf } from '../../../src/publish/page/tree.ts'

const term = (name: string, ...also: string[]) => ({ id: name, name, forms: [name, ...also], definition: '' })
const entry = (id: string, words: string) => `<div><h2 id="${id}"><a href="#${id}">Gas</a></h2><div>${words}</div></div>`
const meaningOf = (words: string) => glossaryEntries(treeOf(`<main>${entry('gas', words)}</main>`), [term('gas', 'gases')])[0]?.meaning

describe('an entry of the glossary', () => {
  it('is its title, all it means and its other forms', () => {
    expect(glossaryEntries(treeOf(`<main>${entry('gas', '<p>A fee. It is paid in ETH.</p>')}</main>`), [term('gas', 'gases')])).toMatchObject([{ id: 'gas', title: 'Gas', meaning: 'A fee. It is paid in ETH.', also: ['gases'] }])
  })

  it.each([
    ['two paragraphs stay apart', '<p>A fee.<p>Paid in ETH.', 'A fee. Paid in ETH.'],
    ['items stay apart', '<ul><li>One<li>two</ul>', 'One two'],
    ['no mark of a note', '<p>Since 2015.<sup><a id="note-fnref-a" href="#note-fn-a">1</a></sup> Paid', 'Since 2015. Paid'],
    ['no meaning of another term', '<p>Paid to a <span><a href="/glossary/#validator">validator</a><span role="tooltip" id="_1">A deposit</span></span>.', 'Paid to a validator.'],
    ['a raised number stays', '<p>10<sup>9</sup> wei', '109 wei'],
    ['signs of HTML are signs', '<p>&lt;/script&gt; &amp; "quotes"', '</script> & "quotes"'],
    ['marks of direction stay', '<p>a \u200fb', 'a \u200fb'],
  ])('%s', (_, words, expected) => {
    expect(meaningOf(words)).toBe(expected)
  })

  it('is left out where the page has no such place', () => {
    expect(glossaryEntries(treeOf('<main><p>gas</p></main>'), [term('gas')])).toEqual([])
    expect(glossaryEntries(treeOf('<main></main>'), [])).toEqual([])
  })
})
