import { describe, expect, it } from 'vitest'
import { judge } from '../../src/attributes/judge.ts'
import { check } from '../../src/check/check.ts'
import { pagePathComplaints } from '../../src/check/page-path.ts'
import { productDocument } from '../../src/publish/api/product-document.ts'
import { productSchema } from '../../src/publish/api/product-schema.ts'
import { judgeProducts } from '../../src/registry/check.ts'
import type { Category } from '../../src/registry/categories.ts'
import { checkListing, readFile } from '../../src/registry/load.ts'
import { withMissingFacts } from '../../src/registry/missing-facts.ts'
import { en } from '../../src/strings/en.ts'
import { repositoryWith } from '../hostile/repository.ts'

const today = '2026-11-22'

/** A product file of which nobody knows anything, with these former names. */
function file(category: Category, id: string, formerly: readonly string[] = [], facts: object = {}) {
  const name = id.split('-').map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join(' ')
  const value = withMissingFacts({ name, url: `https://${id}.example/`, ...(formerly.length > 0 ? { formerly } : {}), facts }, category)
  return readFile(`content/products/${category}/${id}.json`, `${JSON.stringify(value, null, 2)}\n`, category)
}

const complaintsOf = (...files: ReturnType<typeof file>[]) => judgeProducts(files, today).filter(({ rule }) => !['product-lookalike', 'product-format'].includes(rule)).map(({ file: path, line, message }) => `${path}:${line} ${message}`)
const pools = 'content/products/pools'

describe('a former name', () => {
  it.each<[string, ReturnType<typeof file>[]]>([
    ['of nobody else', [file('pools', 'zebra', ['yak']), file('pools', 'okapi')]],
    ['of a product that stands elsewhere on the site', [file('pools', 'zebra', ['okapi']), file('saas', 'okapi')]],
    ['that another product elsewhere had too', [file('pools', 'zebra', ['yak']), file('saas', 'okapi', ['yak'])]],
    ['beside another of its own', [file('keyGen', 'zebra', ['yak', 'gnu'])]],
  ])('is right: %s', (_, files) => expect(complaintsOf(...files)).toEqual([]))

  it.each<[string, ReturnType<typeof file>[], string[]]>([
    ['of another product', [file('pools', 'zebra', ['okapi']), file('pools', 'okapi')], [`${pools}/zebra.json:5 Unexpected former name "okapi", expected one that no product has now; ${pools}/okapi.json has it. Remove it, or give that product another name.`]],
    ['of a product of another category on the same page', [file('keyGen', 'zebra', ['okapi']), file('nodeTools', 'okapi')], ['content/products/keyGen/zebra.json:5 Unexpected former name "okapi", expected one that no product has now; content/products/nodeTools/okapi.json has it. Remove it, or give that product another name.']],
    ['that two had', [file('pools', 'zebra', ['yak']), file('pools', 'okapi', ['yak'])], [`${pools}/zebra.json:5 Unexpected former name "yak", expected one that no other product had; ${pools}/okapi.json names it too. Remove it from one of the two.`, `${pools}/okapi.json:5 Unexpected former name "yak", expected one that no other product had; ${pools}/zebra.json names it too. Remove it from one of the two.`]],
    ['that two tools had', [file('nodeTools', 'zebra', ['yak']), file('keyGen', 'okapi', ['yak'])], ['content/products/nodeTools/zebra.json:5 Unexpected former name "yak", expected one that no other product had; content/products/keyGen/okapi.json names it too. Remove it from one of the two.', 'content/products/keyGen/okapi.json:5 Unexpected former name "yak", expected one that no other product had; content/products/nodeTools/zebra.json names it too. Remove it from one of the two.']],
    ['that it has now', [file('pools', 'zebra', ['zebra'])], [`${pools}/zebra.json:5 Unexpected former name "zebra", expected one that differs from the name the file has now; remove it.`]],
    ['of the page of the list', [file('pools', 'zebra', ['index'])], [`${pools}/zebra.json:5 Unexpected former name "index", expected the name of a product; that is the page that lists them. Remove it.`]],
    ['that is no name of a file', [file('pools', 'zebra', ['Old Zebra'])], [`${pools}/zebra.json:5 Unexpected "Old Zebra" for "formerly.0", expected a file name without ".json", of lowercase letters, digits and hyphens, such as "rocket-pool".`]],
    ['that another fact is still shared from', [file('pools', 'zebra', ['yak']), file('pools', 'okapi', [], { bugBounty: { sameAs: 'pools/yak' } })], [`${pools}/okapi.json:6 Unexpected "pools/yak" for "facts.bugBounty.sameAs", expected a listing that exists, which is "pools/zebra" now. Write the fact out here if nobody else has it.`]],
  ])('is wrong: %s', (_, files, messages) => {
    // Where facts stand, a line of theirs is meant.
    expect(complaintsOf(...files).map((one) => one.replace(/okapi\.json:\d+ (?=Unexpected "pools)/, 'okapi.json:6 '))).toEqual(messages)
  })

  it('is no empty list: --fix takes it out', () => {
    const { text } = file('pools', 'zebra')
    const found = checkListing(`${pools}/zebra.json`, text.replace('"facts"', '"formerly": [],\n  "facts"'), 'pools', today).diagnostics
    expect(found.map(({ rule }) => rule)).toEqual(['product-format'])
  })
})

describe('an address that leads on', () => {
  const listings = [{ category: 'pools', id: 'zebra', formerly: ['yak'] }] as const

  it.each(['content/staking/pools/yak.mdx', 'content/staking/pools/yak/index.mdx'])('has no page: %s', (page) => {
    expect([...pagePathComplaints([page], listings)].map(([path, [complaint]]) => [path, complaint?.message])).toEqual([[page, 'Unexpected page at /staking/pools/yak, expected another address; this one redirects to /staking/pools/zebra/, so nobody could read the page. Rename or move it.']])
  })

  it.each(['formerly', 'former\\u006cy', '\\u0066ormerl\\u0079', [...'formerly'].map((letter) => `\\u00${letter.charCodeAt(0).toString(16)}`).join('')])('has no page in a repository, however the key is written: %s', async (key) => {
    const page = 'content/staking/pools/yak.mdx'
    const { diagnostics } = await check(repositoryWith({ 'content/products/pools/zebra.json': file('pools', 'zebra', ['yak']).text.replace('formerly', key), [page]: '---\ntitle: A page\ndescription: A page that a test reads.\n---\n\nWords.\n' }), today)
    expect(diagnostics.filter(({ rule }) => rule === 'page-path').map((diagnostic) => [diagnostic.file, diagnostic.message])).toEqual([[page, 'Unexpected page at /staking/pools/yak, expected another address; this one redirects to /staking/pools/zebra/, so nobody could read the page. Rename or move it.']])
  })

  it.each(['content/staking/pools/yaks.mdx', 'content/staking/saas/yak.mdx', 'content/yak.mdx'])('is no other: %s', (page) => expect([...pagePathComplaints([page], listings)]).toEqual([]))
})

it('programs are told former names, in the form that is published', () => {
  const { product } = file('keyGen', 'zebra', ['yak', 'gnu'])
  if (!product) throw new Error('Unexpected sketch of a product, expected one that can be read.')
  const document = productDocument(judge(product.listing, today), today, en, [])
  expect(document).toMatchObject({ id: 'zebra', formerly: ['yak', 'gnu'] })
  expect(productSchema('keyGen').safeParse(document).success).toBe(true)
})
