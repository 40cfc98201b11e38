import { expect, it } from 'vitest'
import { searchable } from '../../src/publish/search-index.ts'

it.each([
  ['the main part only', '<main id="site-content">', '<main data-pagefind-body id="site-content">'],
  ['no navigation', '<nav aria-label="You are here">', '<nav data-pagefind-ignore="all" aria-label="You are here">'],
  ['no controls', '<fieldset><label>a</label></fieldset>', '<fieldset data-pagefind-ignore="all"><label data-pagefind-ignore="all">a</label></fieldset>'],
  ['no meanings of terms', '<span role="tooltip" id="_gas">a</span>', '<span data-pagefind-ignore="all" id="_gas">a</span>'],
  ['nothing that is only drawn', '<span aria-hidden="true">RP</span>', '<span data-pagefind-ignore="all">RP</span>'],
  ['no word that only opens the rest', '<summary aria-label="More on Lido">More</summary><summary>The same in words</summary>', '<summary data-pagefind-ignore="all" aria-label="More on Lido">More</summary><summary data-pagefind-ignore="all">The same in words</summary>'],
  ['what an author writes as a title', '<details><summary>Can <i>I</i> leave?</summary><p>Yes.</p></details>', '<details><summary>Can <i>I</i> leave?</summary><p>Yes.</p></details>'],
  ['a title that begins as one that opens', '<summary>The same in words of one syllable</summary><summary><b>More</b></summary>', '<summary>The same in words of one syllable</summary><summary><b>More</b></summary>'],
  ['the title of what unfolds', '<details class="a"><summary><b id="a">Can I leave?</b><span> Yes.</span></summary>Words</details>', '<details class="a"><summary><b id="a">Can I leave?</b><span> Yes.</span></summary>Words</details>'],
  ['words as they are', '<p>a <b>b</b> navigation</p>', '<p>a <b>b</b> navigation</p>'],
])('is searched: %s', (_, html, expected) => {
  expect(searchable(html)).toBe(expected)
})
