import { describe, expect, it } from 'vitest'
import { idsOf } from '../../src/mdx/anchors.ts'
import { parsePage } from '../../src/mdx/parse.ts'
import { treeOf } from '../../src/publish/page/tree.ts'
import { searchable } from '../../src/publish/page/searchable.ts'
import { renderPage } from './render.tsx'

const head = '---\ntitle: A page\ndescription: A page that a test reads.\n---\n\n'
const note = '\n[^1]: A note.\n'

/** For each heading: its source, the id and the words that everything has to agree on. */
const headings: [string, string, string][] = [
  ['## Fees', 'fees', 'Fees'],
  ['## Fees[^1]', 'fees', 'Fees'],
  ['## Fees[^1] and more', 'fees-and-more', 'Fees and more'],
  ['## Fees <!-- a note to authors -->', 'fees', 'Fees'],
  ['## <!-- a note to authors --> Fees', 'fees', 'Fees'],
  ['## Fees {/* a note to authors */}', 'fees', 'Fees'],
  ['## Fees <!-- before --> {#costs} <!-- behind -->', 'costs', 'Fees'],
  ['## Fees {#costs} {/* behind */}', 'costs', 'Fees'],
  ['## Code `:fish:` as it is', 'code-fish-as-it-is', 'Code :fish: as it is'],
  ['## Fish :fish: swim', 'fish--swim', 'Fish 🐟 swim'],
  ['## *Fees* and ~~old~~ `code`', 'fees-and-old-code', 'Fees and old code'],
  ['## Fees <small>in short</small>', 'fees-in-short', 'Fees in short'],
  ['## Fees [and a link](/staking)', 'fees-and-a-link', 'Fees and a link'],
  ['Fees in\ntwo lines\n---', 'fees-in-two-lines', 'Fees in two lines'],
  ['Fees in\\\ntwo lines\n---', 'fees-in-two-lines', 'Fees in two lines'],
  ['## Fees &amp; costs', 'fees--costs', 'Fees & costs'],
  ['## ~5 to 6~7 ETH', '5-to-67-eth', '~5 to 6~7 ETH'],
  ['## 手数料[^1]', '手数料', '手数料'],
]

describe('a heading has one id and one wording for the check, the page and the list of headings', () => {
  it.each(headings)('%j', async (source, id, words) => {
    const text = `${source}\n${source.includes('[^1]') ? note : ''}`
    const { page } = parsePage('content/page.mdx', head + text)
    expect(page && idsOf(page).map((one) => one.id)).toEqual([id])
    const { html, page: data } = await renderPage(text, { unchecked: true })
    expect(/<h2 id="([^"]*)"/.exec(html)?.[1]).toBe(id)
    expect(data.outline[0]).toEqual({ depth: 2, id, text: words })
  })
})

it('the search reads no marks of notes', async () => {
  const { html } = await renderPage(`## Fees[^1]\n\nTen in 2026.[^1]\n${note}`, { unchecked: true })
  const read = searchable(treeOf(`<main>${html}</main>`), { kind: 'page', lang: 'en' })
  expect(read).toMatch(/<h2 id="fees">Fees<\/h2>\s*<div>Ten in 2026\.<\/div>/)
  expect(read).not.toContain('A note.')
})

describe('tildes', () => {
  it.each([
    ['The fee is ~$5–~$10 in 2026.', 'The fee is ~$5–~$10 in 2026.'],
    ['3~5 ETH and 6~7 ETH', '3~5 ETH and 6~7 ETH'],
    ['~one~', '~one~'],
    ['~~two~~', '<del>two</del>'],
    ['~~$5~$10~~', '<del>$5~$10</del>'],
  ])('%j: one means "about" or "to", two strike', async (source, html) => {
    expect((await renderPage(`${source}\n`, { unchecked: true })).html).toContain(`<p>${html}</p>`)
  })
})
