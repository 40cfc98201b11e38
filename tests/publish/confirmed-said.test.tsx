// @vitest-environment happy-dom
import Ajv2020 from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { judge } from '../../src/attributes/judge.ts'
import { Facts } from '../../src/components/product/Facts.tsx'
import { apiFiles } from '../../src/publish/api/files.ts'
import { productFile } from '../../src/publish/api/product-schema.ts'
import { markdownOf } from '../../src/publish/page/markdown.ts'
import { treeOf } from '../../src/publish/page/tree.ts'
import { apiPathOfListing, apiPaths } from '../../src/registry/api-paths.ts'
import { checkListing } from '../../src/registry/load.ts'
import { en } from '../../src/strings/en.ts'
import { WithSystem } from '../components/with-system.tsx'
import { patchedBase } from '../products.ts'

// A fact that a machine has read in a contract, one in a text, one on a page, and one that it read otherwise, as everybody sees them.
const today = '2026-11-22'
const sources = [{ title: 'A source', url: 'https://github.com/some/pool/blob/main/README.md', kind: 'project' }, { title: 'Fees', url: 'https://example.org/fees', kind: 'project' }]
const hash = `sha256-${'A'.repeat(43)}=`
const contract = { kind: 'contract', chain: 1, address: '0xae7ab96520DE3A18E5e111B5EaAb095312D7fE84', call: 'function getFee() view returns (uint16)', is: 1000 }
const text = { kind: 'text', url: 'https://raw.githubusercontent.com/some/pool/main/README.md', find: 'some words', passage: hash, read: { on: '2026-11-03', value: hash } }
const facts = {
  fee: { sources, asOf: '2026-11-03', check: [{ ...contract, read: { on: '2026-11-03', block: 25_000_000, value: 1000 } }] },
  minimumEth: { sources, asOf: '2026-11-03', check: [text] },
  openSource: { value: 'all', asOf: '2026-11-03', sources, check: [{ ...text, kind: 'page', url: 'https://example.org/fees' }] },
  platforms: { sources, check: [contract] },
}
const { listing, diagnostics } = checkListing('content/products/pools/some-pool.json', patchedBase('some-pool', { facts }), 'pools', today)
if (!listing) throw new Error(diagnostics.map(({ message }) => message).join('\n'))
const page = renderToStaticMarkup(<WithSystem><Facts listing={listing} today={today} /></WithSystem>)

it('the page says where and when, and nothing of what nobody has read', () => {
  const said = [...page.matchAll(/As of[^<]*read [^<]*/g)].map(([words]) => words)
  expect(said).toEqual([
    'As of 3 November 2026, less than a month ago; read again on 3 November 2026, in a public repository',
    'As of 3 November 2026, less than a month ago; read from the contract at block 25,000,000 on 3 November 2026',
    'As of 3 November 2026, less than a month ago; read again on 3 November 2026, on a web page',
  ])
})

it('so does its Markdown', () => {
  const markdown = markdownOf(treeOf(`<html><body><main>${page}</main></body></html>`), 'https://example.org/')
  expect(markdown).toContain('read from the contract at block 25,000,000 on 3 November 2026')
  expect(markdown.match(/; read /g)).toHaveLength(3)
})

it('the data say the same, by their published schema', () => {
  const files = apiFiles([judge(listing, today)], today, en, [])
  const content = JSON.parse(files.get(apiPathOfListing(listing)) ?? '') as { product: { facts: Record<string, { confirmed?: object; check?: object[] }> } }
  const given = content.product.facts
  expect(Object.entries(given).flatMap(([key, { confirmed }]) => (confirmed ? [[key, confirmed]] : []))).toEqual([
    ['minimumEth', { from: 'text', on: '2026-11-03' }],
    ['fee', { from: 'contract', on: '2026-11-03', block: 25_000_000 }],
    ['openSource', { from: 'page', on: '2026-11-03' }],
  ])
  expect(given.platforms?.check).toEqual([contract])
  const ajv = new Ajv2020({ allErrors: true })
  addFormats(ajv)
  const fits = ajv.compile(JSON.parse(files.get(apiPaths.productSchema) ?? '') as object)
  expect(fits(content), JSON.stringify(fits.errors)).toBe(true)
  expect(productFile.safeParse(content).error).toBe(undefined)
})
