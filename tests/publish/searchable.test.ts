import { expect, it } from 'vitest'
import { searchable } from '../../src/publish/search-index.ts'

it.each([
  ['the main part only', '<main id="site-content">', '<main data-pagefind-body id="site-content">'],
  ['no navigation', '<nav aria-label="You are here">', '<nav data-pagefind-ignore="all" aria-label="You are here">'],
  ['no controls', '<fieldset><label>a</label></fieldset>', '<fieldset data-pagefind-ignore="all"><label data-pagefind-ignore="all">a</label></fieldset>'],
  ['no meanings of terms', '<span role="tooltip" id="_gas">a</span>', '<span data-pagefind-ignore="all" id="_gas">a</span>'],
  ['nothing that is only drawn', '<span aria-hidden="true">RP</span>', '<span data-pagefind-ignore="all">RP</span>'],
  ['no word that only opens the rest', '<summary>More</summary>', '<summary data-pagefind-ignore="all">More</summary>'],
  ['the title of what unfolds', '<details class="a"><summary><b id="a">Can I leave?</b><span> Yes.</span></summary>Words</details>', '<details class="a"><summary><b id="a">Can I leave?</b><span> Yes.</span></summary>Words</details>'],
  ['words as they are', '<p>a <b>b</b> navigation</p>', '<p>a <b>b</b> navigation</p>'],
])('is searched: %s', (_, html, expected) => {
  expect(searchable(html)).toBe(expected)
})
