import { describe, expect, it } from 'vitest'
import { planProduct } from '../../src/new/product.ts'
import { categories } from '../../src/registry/categories.ts'
import { factsOf } from '../../src/registry/listing.ts'
import { checkListing } from '../../src/registry/load.ts'

const url = 'https://lido.fi/'
const good = { category: 'pools', id: 'lido', name: 'Lido', url }
const complaintOf = (given: Parameters<typeof planProduct>[0]) => {
  const plan = planProduct(given)
  return 'complaint' in plan ? plan.complaint : `nothing: ${plan.file}`
}

describe('the file of a new product', () => {
  it.each(categories)('passes the check and knows nothing yet: %s', (category) => {
    const plan = planProduct({ ...good, category })
    if ('complaint' in plan) throw new Error(plan.complaint)
    expect(plan.file).toBe(`content/products/${category}/lido.json`)
    expect(checkListing(plan.file, plan.text, category).diagnostics).toEqual([])
    const { name, url: address, facts } = JSON.parse(plan.text) as { name: string; url: string; facts: Record<string, unknown> }
    expect([name, address]).toEqual(['Lido', url])
    expect(Object.keys(facts)).toEqual(Object.keys(factsOf[category].shape).filter((key) => !['permissionlessStakeShare', 'nodeBond'].includes(key)))
    expect(new Set(Object.values(facts).map((fact) => JSON.stringify(fact)))).toEqual(new Set(['{"value":"unknown"}']))
    expect(plan.text).toBe(`${JSON.stringify(JSON.parse(plan.text), null, 2)}\n`)
  })

  it.each([
    [{ category: 'pools', id: 'rocket-pool', url }, 'rocket-pool', 'Rocket Pool'],
    [{ category: 'pools', name: 'Origin Ether', url }, 'origin-ether', 'Origin Ether'],
    [{ category: 'pools', name: '  Crème 2 ', url }, 'creme-2', 'Crème 2'],
    [{ category: 'saas', id: 'stake-wise', name: 'Stake.Wise', url }, 'stake-wise', 'Stake.Wise'],
  ])('tells id and name from each other: %j', (given, id, name) => {
    const plan = planProduct(given)
    expect(plan).toMatchObject({ file: `content/products/${given.category}/${id}.json`, text: expect.stringContaining(JSON.stringify(name)) })
  })

  it.each([
    ['a category nobody knows', { category: 'exchanges' }, 'Unexpected category "exchanges", expected one of pools, saas, nodeTools, keyGen; choose one of them.'],
    ['a mistyped category', { category: 'pool' }, 'Unexpected category "pool", expected one of pools, saas, nodeTools, keyGen; did you mean pools?'],
    ['a category in other letters', { category: 'keygen' }, 'Unexpected category "keygen", expected one of pools, saas, nodeTools, keyGen; did you mean keyGen?'],
    ['a category that climbs', { category: '../pools' }, 'Unexpected category "../pools", expected one of pools, saas, nodeTools, keyGen; did you mean pools?'],
    ['a word every object has', { category: 'constructor' }, 'Unexpected category "constructor", expected one of'],
    ['an id that climbs', { id: '../lido' }, 'Unexpected file name "../lido", expected lowercase letters, digits and hyphens, such as rocket-pool; write the name of the product like that.'],
    ['an id with a folder', { id: 'a/b' }, 'Unexpected file name "a/b"'],
    ['an id in capitals', { id: 'Lido' }, 'Unexpected file name "Lido", expected lowercase letters, digits and hyphens, such as rocket-pool; write lido.'],
    ['an id with its ending', { id: 'lido.json' }, 'Unexpected file name "lido.json"'],
    ['an id with spaces', { id: 'rocket pool' }, 'write rocket-pool.'],
    ['an id of two hyphens', { id: 'a--b' }, 'write a-b.'],
    ['an empty id', { id: '' }, 'Unexpected file name ""'],
    ['an id that Windows keeps', { id: 'nul', name: 'Nul' }, 'Unexpected name "nul", expected one that Windows does not reserve for a device'],
    ['an id with a line break', { id: 'lido\n' }, 'Unexpected file name "lido\\n"'],
    ['a name that makes another id', { name: 'Lido Finance' }, 'Unexpected name "Lido Finance" for the file lido.json, expected the file name to be the name in kebab-case, lido-finance.json; write lido-finance in place of lido, or change the name.'],
    ['a name without Latin letters', { id: undefined, name: '丽都' }, 'Unexpected name "丽都", expected Latin letters or digits in it; write the name the project uses for itself.'],
    ['a name that begins with a sign', { id: undefined, name: '✓ 10 met' }, "Unexpected name \"✓ 10 met\", expected Latin letters, digits, spaces and . & ' ’ + ( ) - only, found \"✓\" (U+2713); remove it."],
    ['a name that begins with a hyphen', { id: undefined, name: '-Lido' }, 'Unexpected name "-Lido", expected a letter or digit first, found "-" (U+002D); write the name from its first letter on.'],
    ['neither id nor name', { id: undefined, name: undefined }, 'Unexpected name "", expected Latin letters'],
    ['an empty name', { name: ' ' }, 'Unexpected name "", expected Latin letters'],
    ['a name too short', { id: 'a', name: 'A' }, 'Unexpected name "A" of 1 characters, expected 2 to 40'],
    ['a name too long', { id: undefined, name: 'Pool '.repeat(9) }, 'of 44 characters, expected 2 to 40'],
    ['an id too long', { id: 'a'.repeat(300), name: undefined }, 'of 300 characters, expected 2 to 40'],
    ['no url', { url: '' }, "Unexpected url \"\", expected an absolute address that begins with https://; give the product's own page, such as https://lido.fi/."],
    ['a url without scheme', { url: 'lido.fi' }, 'Unexpected url "lido.fi", expected an absolute address'],
    ['a mistyped scheme', { url: 'ttps://lido.fi' }, 'found "ttps:"'],
    ['a url that is no page', { url: 'javascript:alert(1)' }, 'found "javascript:"'],
    ['a url with a password', { url: 'https://a:b@lido.fi' }, 'expected an address without user name or password'],
    ['a url with white space', { url: 'https://lido.fi/ "x' }, 'expected no white space'],
    ['a url that is a number', { url: 'https://1.2.3.4/' }, 'expected a host name, found a number'],
    ['a url of this machine', { url: 'https://localhost/' }, 'expected a host name with a dot in it'],
  ])('is refused: %s', (_what, change, complaint) => {
    expect(complaintOf({ ...good, ...change })).toContain(complaint)
  })
})
